// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "authoring/sourcecheck.h"

#include "authoring/bundlecheck.h"
#include "authoring/helpcheck.h"
#include "authoring/languagecheck.h"
#include "authoring/modulecheck.h"
#include "authoring/textcheck.h"

namespace pathlight {

void checkSource(const Source& source, const SchemaSet& schemas, MissingTranslation missing,
                 std::chrono::sys_days today, Complaints& complaints) {
    const bool allRead = complaints.errors() == 0;
    checkBundle(source, schemas, complaints);
    checkHelp(source, today, complaints);
    for (const SourceModule& module : source.modules)
        checkModule(source, module, schemas, complaints);
    checkTexts(source, complaints);
    checkPictures(source, complaints);
    // With a file left out, what it uses would look unused, and its translations superfluous.
    if (allRead) checkUse(source, complaints);
    checkLanguages(source, {missing, allRead}, complaints);
}

}  // namespace pathlight
