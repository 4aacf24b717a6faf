// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "storage/progressdatabase.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <vector>

namespace pathlight {

/// Invalid without a name or with one that is not plain UTF-8, TooLarge when it is too long.
[[nodiscard]] Result<void> checkGroup(const Group& group);

/// In the order in which they were added.
[[nodiscard]] std::vector<Group> readGroups(SQLite::Database& database);

/// The id that the new group got.
[[nodiscard]] GroupId insertGroup(SQLite::Database& database, const Group& group);

/// Whether there was such a group.
[[nodiscard]] bool updateGroup(SQLite::Database& database, const Group& group);
[[nodiscard]] bool deleteGroup(SQLite::Database& database, GroupId group);

}  // namespace pathlight
