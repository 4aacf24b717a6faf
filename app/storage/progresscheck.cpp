// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/progresscheck.h"

#include "storage/progressschema.h"
#include "storage/sqliteerror.h"

#include <sqlite3.h>

#include <string>

namespace pathlight {

namespace {

int number(SQLite::Database& database, const char* query) { return database.execAndGet(query).getInt(); }

/// Whose the database is and which version; 0 for an empty one.
Result<int> checkOwner(SQLite::Database& database, std::size_t newest) {
    const std::string& file = database.getFilename();
    const int owner = number(database, "PRAGMA application_id");
    const int version = number(database, "PRAGMA user_version");
    const bool empty = number(database, "SELECT count(*) FROM sqlite_schema") == 0;
    if (owner == 0 && version == 0 && empty) return 0;
    if (owner != progressApplicationId) return fail(ErrorCode::Invalid, file, "belongs to another program");
    if (version < 1) return fail(ErrorCode::Damaged, file, "has the impossible version " + std::to_string(version));
    if (static_cast<std::size_t>(version) <= newest) return version;
    return fail(ErrorCode::TooNew, file,
                "has version " + std::to_string(version) + ", and this program knows " + std::to_string(newest));
}

Result<void> checkSound(SQLite::Database& database) {
    const std::string& file = database.getFilename();
    const std::string verdict = database.execAndGet("PRAGMA quick_check(1)").getString();
    if (verdict != "ok") return fail(ErrorCode::Damaged, file, verdict);
    const bool strange = number(database, "SELECT count(*) FROM sqlite_schema WHERE type IN ('trigger', 'view')") > 0;
    if (strange) return fail(ErrorCode::Damaged, file, "holds a trigger or a view, which Pathlight never makes");
    return {};
}

Result<int> checkFile(const std::filesystem::path& file, std::size_t newest) {
    SQLite::Database database(file, SQLite::OPEN_READONLY);
    return guardSqlite(database, [&]() -> Result<int> {
        hardenProgress(database);
        auto version = checkProgress(database, newest);
        if (version && *version == 0) return fail(ErrorCode::Damaged, file.string(), "is empty");
        return version;
    });
}

}  // namespace

void hardenProgress(SQLite::Database& database) {
    sqlite3_db_config(database.getHandle(), SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    database.exec("PRAGMA trusted_schema = OFF");
    database.exec("PRAGMA cell_size_check = ON");
    database.exec("PRAGMA mmap_size = 0");
}

Result<int> checkProgress(SQLite::Database& database, std::size_t newest) {
    return checkOwner(database, newest).and_then([&](int version) {
        return checkSound(database).map([version] { return version; });
    });
}

Result<int> checkProgressFile(const std::filesystem::path& file, std::size_t newest) {
    std::error_code error;
    if (!std::filesystem::exists(file, error)) return fail(ErrorCode::NotFound, file.string(), "is not there");
    try {
        return checkFile(file, newest);
    } catch (const SQLite::Exception& exception) {
        return fail(sqliteError(exception, 0, file.string()));
    }
}

}  // namespace pathlight
