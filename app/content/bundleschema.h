// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "content/sqlitereader.h"

#include <string>
#include <string_view>
#include <vector>

namespace pathlight {

/// Looks at the first bytes of a database, before SQLite does: Invalid when they are not those of a bundle, TooNew when
/// of a newer format.
[[nodiscard]] Result<void> checkBundleHeader(std::string_view firstBytes);

inline constexpr std::size_t bundleHeaderBytes = 100;

/// Refuses a bundle whose schema is not, object by object and word by word, that of bundleformat.h with one search
/// table for each of `locales`. Whatever else stands in a database (triggers, views, tables) can only be there to do
/// harm.
[[nodiscard]] Result<void> checkBundleSchema(SqliteReader& database, const std::vector<std::string>& locales);

}  // namespace pathlight
