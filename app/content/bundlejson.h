// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "content/model.h"

#include <nlohmann/json.hpp>

#include <string>
#include <string_view>

namespace pathlight {

/// Parses a `body` column: an object within the format's size and depth. Damaged otherwise.
[[nodiscard]] Result<nlohmann::json> parseBody(std::string_view text);

/// A help entry from its columns and its body. Damaged when a field is missing or not of its kind.
[[nodiscard]] Result<HelpEntry> readHelpEntry(std::string country, std::string id, const nlohmann::json& body);

}  // namespace pathlight
