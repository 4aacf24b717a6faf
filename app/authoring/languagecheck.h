// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "authoring/source.h"
#include "authoring/sourcecheck.h"

namespace pathlight {

struct LanguageCheckOptions {
    MissingTranslation missing = MissingTranslation::IsError;
    bool knowsAllKeys = true;  ///< false when a source file was left out, so that a key may only seem superfluous
};

/// That each PO file is complete, fits the texts it translates, and uses the plural forms of its language.
void checkLanguages(const Source& source, const LanguageCheckOptions& options, Complaints& complaints);

/// A translation that can be used: it is there, not fuzzy, and of the text as it stands. Nullptr otherwise.
[[nodiscard]] const PoMessage* usableTranslation(const PoFile& po, const SourceText& text);

}  // namespace pathlight
