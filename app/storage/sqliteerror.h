// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <string>
#include <type_traits>

namespace pathlight {

/// What SQLite threw, as an Error about `context`. `errorNumber` is the errno behind it, 0 when unknown.
[[nodiscard]] Error sqliteError(const SQLite::Exception& exception, int errorNumber, const std::string& context);

/// The errno of the latest fault of the database's file or its journal; 0 when there was none.
[[nodiscard]] int systemErrorNumber(const SQLite::Database& database);

/// Runs `work`, which returns a Result and may throw SQLite::Exception, and turns what it throws into an Error.
template <typename Work>
[[nodiscard]] std::invoke_result_t<Work> guardSqlite(const SQLite::Database& database, const Work& work) {
    try {
        return work();
    } catch (const SQLite::Exception& exception) {
        return fail(sqliteError(exception, systemErrorNumber(database), database.getFilename()));
    }
}

}  // namespace pathlight
