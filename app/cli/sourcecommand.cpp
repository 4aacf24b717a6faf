// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/sourcecommand.h"

#include "authoring/sourcereader.h"
#include "base/clock.h"
#include "cli/console.h"

namespace pathlight {

namespace {

CheckedSource finish(std::optional<Source> source, const Complaints& complaints) {
    print(complaints);
    return {std::move(source), complaints.errors(), complaints.warnings()};
}

}  // namespace

std::string CheckedSource::summary() const {
    std::string text;
    if (source) {
        text = counted(source->modules.size(), "module") + ", " + counted(source->allTexts().size(), "text") + ", " +
               counted(source->locales.size(), "language") + ": ";
    }
    text += errors == 0 ? "no errors" : counted(errors, "error");
    return warnings == 0 ? text : text + ", " + counted(warnings, "warning");
}

CheckedSource readAndCheck(const std::filesystem::path& folder, const SchemaSet& schemas, MissingTranslation missing) {
    Complaints complaints;
    std::optional<Source> source = SourceReader(schemas, complaints).read(folder);
    const auto today = std::chrono::floor<std::chrono::days>(SystemClock().now());
    if (source) checkSource(*source, schemas, missing, today, complaints);
    return finish(std::move(source), complaints);
}

CheckedSource readOnly(const std::filesystem::path& folder, const SchemaSet& schemas) {
    Complaints complaints;
    std::optional<Source> source = SourceReader(schemas, complaints).read(folder);
    return finish(std::move(source), complaints);
}

}  // namespace pathlight
