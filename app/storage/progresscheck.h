// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <cstddef>
#include <filesystem>

namespace pathlight {

/// What is set before anything of a progress database is believed; none of it writes.
void hardenProgress(SQLite::Database& database);

/// The version of an opened progress database that holds together, 0 when it is empty. Invalid when it belongs to
/// another program, TooNew above the version `newest`, Damaged otherwise. Reads only.
[[nodiscard]] Result<int> checkProgress(SQLite::Database& database, std::size_t newest);

/// The same for a file that nobody writes, such as a backup; there Damaged when it is empty, NotFound when it is
/// missing.
[[nodiscard]] Result<int> checkProgressFile(const std::filesystem::path& file, std::size_t newest);

}  // namespace pathlight
