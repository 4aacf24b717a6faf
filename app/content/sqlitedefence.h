// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

struct sqlite3;

namespace pathlight {

/// Arms a fresh connection against a hostile database, before it has read a byte of it.
[[nodiscard]] Result<void> armAgainstHostileData(sqlite3* database);

}  // namespace pathlight
