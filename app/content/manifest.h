// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "content/model.h"
#include "content/sqlitereader.h"

namespace pathlight {

/// Reads the tables manifest and locale. Invalid when a key is missing, unknown or has a value that makes no sense.
[[nodiscard]] Result<Manifest> readManifest(SqliteReader& database);

}  // namespace pathlight
