// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/progressfile.h"

#include "base/files.h"
#include "storage/progresscheck.h"
#include "storage/sqliteerror.h"

#include <sqlite3.h>

#include <memory>
#include <system_error>

namespace pathlight {

namespace {

/// How changes reach the disk. The size limit empties the journal at every commit: exclusive locking would otherwise
/// leave it standing with what was just erased.
void setDurability(SQLite::Database& database) {
    database.exec("PRAGMA journal_mode = DELETE");
    database.exec("PRAGMA journal_size_limit = 0");
    database.exec("PRAGMA synchronous = FULL");
    database.exec("PRAGMA secure_delete = ON");
}

/// Takes the lock that is kept until the database is closed, and looks at everything without changing a byte.
Result<int> inspect(SQLite::Database& database, std::size_t newest) {
    const SQLite::Transaction lock(database, SQLite::TransactionBehavior::EXCLUSIVE);
    return checkProgress(database, newest);
}

/// Learns now, not at the learner's first answer, whether the disk and the folder can be written. Changes nothing.
void tryToWrite(SQLite::Database& database, int version) {
    const SQLite::Transaction rolledBack(database, SQLite::TransactionBehavior::IMMEDIATE);
    database.exec("PRAGMA user_version = " + std::to_string(version));
}

Result<void> backUp(SQLite::Database& database, const std::filesystem::path& backup) {
    // Copying the file itself would drop this process's locks on it as soon as the copy is closed.
    sqlite3_int64 size = 0;
    const std::unique_ptr<unsigned char, void (*)(void*)> bytes(
        sqlite3_serialize(database.getHandle(), "main", &size, 0), sqlite3_free);
    if (!bytes) return fail(ErrorCode::Internal, backup.string(), "there is no memory for a backup");
    return writeFile(backup, {reinterpret_cast<const char*>(bytes.get()), static_cast<std::size_t>(size)});
}

Result<void> prepare(SQLite::Database& database, const std::filesystem::path& file,
                     std::span<const Migration> migrations) {
    hardenProgress(database);
    database.exec("PRAGMA locking_mode = EXCLUSIVE");
    const auto version = inspect(database, migrations.size());
    if (!version) return fail(version.error());
    setDurability(database);
    const bool current = static_cast<std::size_t>(*version) == migrations.size();
    if (current) tryToWrite(database, *version);
    if (!current && *version > 0) {
        if (auto backedUp = backUp(database, progressBackup(file, *version)); !backedUp) return backedUp;
    }
    if (auto migrated = migrateProgress(database, *version, migrations); !migrated) return migrated;
    database.exec("PRAGMA foreign_keys = ON");
    return {};
}

Result<void> checkPlace(const std::filesystem::path& file) {
    std::error_code error;
    const auto status = std::filesystem::status(file, error);
    if (std::filesystem::exists(status) && !std::filesystem::is_regular_file(status)) {
        return fail(ErrorCode::Invalid, file.string(), "is not a file");
    }
    if (!std::filesystem::exists(status) && !std::filesystem::is_directory(file.parent_path(), error)) {
        return fail(ErrorCode::NotFound, file.parent_path().string(), "there is no such folder");
    }
    return {};
}

Result<SQLite::Database> openFile(const std::filesystem::path& file, std::span<const Migration> migrations,
                                  int orCreate = SQLite::OPEN_CREATE) {
    try {
        SQLite::Database database(file, SQLite::OPEN_READWRITE | orCreate);
        auto prepared = guardSqlite(database, [&] { return prepare(database, file, migrations); });
        if (!prepared) return fail(std::move(prepared.error()));
        return database;
    } catch (const SQLite::Exception& exception) {
        return fail(sqliteError(exception, 0, file.string()));
    }
}

}  // namespace

Result<SQLite::Database> openProgressFile(const std::filesystem::path& file, std::span<const Migration> migrations) {
    std::error_code error;
    const std::filesystem::path absolute = std::filesystem::absolute(file, error);
    if (error) return fail(systemError(error.value(), file, "cannot be found"));
    return checkPlace(absolute).and_then([&] { return openFile(absolute, migrations); });
}

Result<SQLite::Database> reopenProgressFile(const std::filesystem::path& file, std::span<const Migration> migrations) {
    std::error_code error;
    const auto size = std::filesystem::file_size(file, error);
    if (error) return fail(systemError(error.value(), file, "is not there"));
    if (size == 0) return fail(ErrorCode::NotFound, file.string(), "is empty");
    return openFile(file, migrations, 0);
}

Result<SQLite::Database> openProgressInMemory(std::span<const Migration> migrations) {
    return openFile(":memory:", migrations);
}

Result<void> migrateProgress(SQLite::Database& database, int from, std::span<const Migration> migrations) {
    for (std::size_t index = static_cast<std::size_t>(from); index < migrations.size(); ++index) {
        SQLite::Transaction transaction(database, SQLite::TransactionBehavior::IMMEDIATE);
        database.exec(migrations[index]);
        database.exec("PRAGMA application_id = " + std::to_string(progressApplicationId));
        database.exec("PRAGMA user_version = " + std::to_string(index + 1));
        if (SQLite::Statement(database, "PRAGMA foreign_key_check").executeStep()) {
            return fail(ErrorCode::Damaged, database.getFilename(), "has rows whose learner is missing");
        }
        transaction.commit();
    }
    return {};
}

std::filesystem::path progressBackup(const std::filesystem::path& file, int version) {
    std::filesystem::path backup = file;
    backup += ".v" + std::to_string(version) + ".bak";
    return backup;
}

}  // namespace pathlight
