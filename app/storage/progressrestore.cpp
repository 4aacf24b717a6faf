// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/progressrestore.h"

#include "storage/progresscheck.h"
#include "storage/progressfile.h"
#include "storage/sqliteerror.h"

#include <SQLiteCpp/Backup.h>
#include <sqlite3.h>

#include <span>
#include <utility>

namespace pathlight {

namespace {

/// Does something with a good file of that version; what it throws is an Error about the file.
template <typename Work>
std::invoke_result_t<Work, SQLite::Database&> withProgress(const std::filesystem::path& file, const Work& work) {
    try {
        SQLite::Database database(file, SQLite::OPEN_READONLY);
        hardenProgress(database);
        return work(database);
    } catch (const SQLite::Exception& exception) {
        return fail(sqliteError(exception, 0, file.string()));
    }
}

/// All or nothing of it, in one transaction of `to`.
Result<void> copyAll(SQLite::Database& from, SQLite::Database& to) {
    SQLite::Backup copying(to, from);
    if (copying.executeStep() == SQLITE_DONE) return {};
    return fail(ErrorCode::Busy, to.getFilename(), "cannot be copied to, somebody has it");
}

void takeSettings(SQLite::Database& from, SQLite::Database& to) {
    SQLite::Transaction transaction(to);
    to.exec("DELETE FROM setting");
    SQLite::Statement rows(from, "SELECT key, value FROM setting");
    SQLite::Statement insert(to, "INSERT INTO setting (key, value) VALUES (?, ?)");
    while (rows.executeStep()) {
        insert.bind(1, rows.getColumn(0).getString());
        insert.bind(2, rows.getColumn(1).getString());
        insert.exec();
        insert.reset();
    }
    transaction.commit();
}

}  // namespace

Result<int> countLearners(const std::filesystem::path& file) {
    return checkProgressFile(file, progressMigrations.size()).and_then([&file](int /*version*/) {
        return withProgress(file, [](SQLite::Database& database) -> Result<int> {
            return database.execAndGet("SELECT count(*) FROM learner").getInt();
        });
    });
}

Result<SQLite::Database> loadProgress(const std::filesystem::path& file) {
    const auto version = checkProgressFile(file, progressMigrations.size());
    if (!version) return fail(version.error());
    return withProgress(file, [&version](SQLite::Database& from) -> Result<SQLite::Database> {
        SQLite::Database copy(":memory:", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
        hardenProgress(copy);
        if (auto copied = copyAll(from, copy); !copied) return fail(copied.error());
        if (auto migrated = migrateProgress(copy, *version, progressMigrations); !migrated) {
            return fail(migrated.error());
        }
        return copy;
    });
}

Result<void> replaceProgress(SQLite::Database& from, SQLite::Database& to) {
    takeSettings(to, from);
    return copyAll(from, to);
}

}  // namespace pathlight
