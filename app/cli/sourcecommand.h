// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "authoring/schemaset.h"
#include "authoring/sourcecheck.h"

#include <filesystem>
#include <optional>

namespace pathlight {

/// A content folder as the commands use it, with all complaints about it printed.
struct CheckedSource {
    std::optional<Source> source;  ///< empty when bundle.yaml cannot be used
    std::size_t errors = 0;
    std::size_t warnings = 0;

    /// "3 modules, 214 texts, 3 languages: no errors, 2 warnings".
    [[nodiscard]] std::string summary() const;
};

/// Reads a folder and checks it whole.
[[nodiscard]] CheckedSource readAndCheck(const std::filesystem::path& folder, const SchemaSet& schemas,
                                         MissingTranslation missing);

/// Reads a folder; checks the form of its files only.
[[nodiscard]] CheckedSource readOnly(const std::filesystem::path& folder, const SchemaSet& schemas);

}  // namespace pathlight
