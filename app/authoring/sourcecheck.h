// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "authoring/schemaset.h"
#include "authoring/source.h"

#include <chrono>

namespace pathlight {

/// What a translation that is not there yet means.
enum class MissingTranslation {
    IsError,    ///< `check`: the languages that bundle.yaml lists are promised
    IsWarning,  ///< `build`: a module is offered only in the languages in which it is complete
};

/// Everything beyond the form of each file: references, ways through the modules, texts, pictures, translations.
void checkSource(const Source& source, const SchemaSet& schemas, MissingTranslation missing,
                 std::chrono::sys_days today, Complaints& complaints);

}  // namespace pathlight
