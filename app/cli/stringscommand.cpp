// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "authoring/languagestatus.h"
#include "authoring/potfile.h"
#include "base/files.h"
#include "cli/commands.h"
#include "cli/console.h"
#include "cli/sourcecommand.h"

#include <iostream>
#include <memory>

namespace pathlight {

namespace {

int extract(const std::string& folder) {
    const SchemaSet schemas;
    const CheckedSource checked = readOnly(folder, schemas);
    if (checked.errors > 0) {
        std::cerr << checked.summary() << "; nothing was written\n";
        return exitFaults;
    }
    const std::filesystem::path file = checked.source->translations / "pathlight.pot";
    if (const Result<void> made = makeFolder(file.parent_path()); !made) return printFault(made.error());
    if (const Result<void> written = writeFile(file, writePot(*checked.source)); !written)
        return printFault(written.error());
    std::cout << file.string() << ": " << counted(checked.source->allTexts().size(), "text") << '\n';
    return exitFine;
}

int status(const std::string& folder) {
    const SchemaSet schemas;
    const CheckedSource checked = readOnly(folder, schemas);
    if (!checked.source) return exitFaults;
    for (const LanguageStatus& language : languageStatus(*checked.source)) {
        std::cout << language.tag << ": " << language.translated << " of " << counted(language.total, "text") << ", "
                  << language.fuzzy << " fuzzy, " << language.outdated << " outdated, " << language.missing
                  << " missing\n";
    }
    return checked.errors == 0 ? exitFine : exitFaults;
}

}  // namespace

void addStringsCommand(CLI::App& app, int& exitCode) {
    CLI::App* strings = app.add_subcommand("strings", "Texts for translators, as PO files");
    strings->require_subcommand(1);
    const auto folder = std::make_shared<std::string>();
    CLI::App* extractCommand =
        strings->add_subcommand("extract",
                                "Write pathlight.pot into the folder of translations that bundle.yaml names.\n"
                                "Then: msgmerge --update fr.po pathlight.pot, or msginit for a new language");
    CLI::App* statusCommand = strings->add_subcommand(
        "status",
        "Count, for each language, the texts that are translated, fuzzy, outdated (the source changed) and missing");
    for (CLI::App* command : {extractCommand, statusCommand}) {
        command->add_option("DIR", *folder, "The content folder, with bundle.yaml in it")
            ->required()
            ->check(CLI::ExistingDirectory);
    }
    extractCommand->callback([folder, &exitCode] { exitCode = extract(*folder); });
    statusCommand->callback([folder, &exitCode] { exitCode = status(*folder); });
}

}  // namespace pathlight
