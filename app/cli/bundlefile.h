// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "content/signature.h"

#include <filesystem>
#include <optional>
#include <string>

namespace pathlight {

/// A bundle file in its two parts, before anybody vouches for it.
struct BundleFile {
    std::string database;
    std::optional<Signature> signature;  ///< empty for an unsigned bundle

    [[nodiscard]] static Result<BundleFile> read(const std::filesystem::path& path);
};

}  // namespace pathlight
