// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/progressrecovery.h"

#include "base/files.h"
#include "storage/progressbackups.h"
#include "storage/progresscheck.h"
#include "storage/progressfile.h"
#include "storage/sqliteerror.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <memory>
#include <string>
#include <system_error>
#include <vector>

namespace pathlight {

namespace {

namespace fs = std::filesystem;

fs::path withEnding(fs::path file, const char* ending) {
    file += ending;
    return file;
}

/// Whether another process is at the same recovery; held until this one is done. SQLite's own locks, so that a crash
/// leaves none behind.
class RecoveryLock {
public:
    static Result<RecoveryLock> take(const fs::path& progress) {
        const fs::path file = withEnding(progress, ".recovery");
        try {
            auto database = std::make_unique<SQLite::Database>(file, SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
            return guardSqlite(*database, [&]() -> Result<RecoveryLock> {
                database->exec("BEGIN EXCLUSIVE");
                return RecoveryLock(std::move(database), file);
            });
        } catch (const SQLite::Exception& exception) {
            return fail(sqliteError(exception, 0, file.string()));
        }
    }

    RecoveryLock(RecoveryLock&&) = default;
    RecoveryLock& operator=(RecoveryLock&&) = delete;
    ~RecoveryLock() {
        std::error_code ignored;
        if (m_database) fs::remove(m_file, ignored);
    }

private:
    RecoveryLock(std::unique_ptr<SQLite::Database> database, fs::path file)
        : m_database(std::move(database)), m_file(std::move(file)) {}

    std::unique_ptr<SQLite::Database> m_database;
    fs::path m_file;
};

/// One damaged or missing progress file and its backups.
class Recoverer {
public:
    Recoverer(fs::path file, const Clock& clock) : m_file(std::move(file)), m_clock(clock), m_backups(m_file) {}

    Result<RecoveredProgress> open() {
        auto opened = openAsItIs();
        if (opened) return RecoveredProgress{std::move(*opened), std::nullopt};
        if (opened.error().code != ErrorCode::Damaged) return fail(opened.error());
        const auto lock = RecoveryLock::take(m_file);
        if (!lock) return fail(lock.error());
        return recover();
    }

private:
    /// Gone is Damaged too while there are backups.
    Result<ProgressDatabase> openAsItIs() {
        std::error_code error;
        const auto size = fs::file_size(m_file, error);
        const bool gone = error == std::errc::no_such_file_or_directory || (!error && size == 0);
        if (!gone) return ProgressDatabase::open(m_file, m_clock);
        const auto found = candidates();
        if (!found) return fail(found.error());
        if (found->empty()) return ProgressDatabase::open(m_file, m_clock);
        return fail(ErrorCode::Damaged, m_file.string(), "is gone, and there are backups of it");
    }

    Result<RecoveredProgress> recover() {
        // Another process may have been here since.
        auto again = openAsItIs();
        if (again) return RecoveredProgress{std::move(*again), std::nullopt};
        if (again.error().code != ErrorCode::Damaged) return fail(again.error());
        return restoreBeside()
            .and_then([this] { return keepAside(); })
            .and_then([this] { return putInPlace(); })
            .and_then([this] { return ProgressDatabase::open(m_file, m_clock); })
            .map([this](ProgressDatabase database) {
                return RecoveredProgress{std::move(database), m_recovery};
            });
    }

    /// Backups of sessions, newest first, then those made before migrations.
    Result<std::vector<ProgressBackup>> candidates() const {
        auto found = m_backups.list();
        for (int version = static_cast<int>(progressMigrations.size()) - 1; found && version > 0; --version) {
            const fs::path file = progressBackup(m_file, version);
            std::error_code error;
            if (!fs::is_regular_file(file, error)) continue;
            const auto time = std::chrono::file_clock::to_sys(fs::last_write_time(file, error));
            if (!error) found->push_back({file, 0, std::chrono::floor<std::chrono::seconds>(time), version});
        }
        return found;
    }

    /// Copies the newest good backup to a file beside the progress file; there is none when no backup is good.
    Result<void> restoreBeside() {
        const auto found = candidates();
        if (!found) return fail(found.error());
        std::optional<Error> unread;
        for (const ProgressBackup& backup : *found) {
            auto copied = copyBackup(backup);
            if (copied) {
                m_recovery.restoredFrom = backup.madeAt;
                return {};
            }
            const ErrorCode code = copied.error().code;
            if (code == ErrorCode::NoSpace) return copied;
            const bool bad = code == ErrorCode::Damaged || code == ErrorCode::Invalid || code == ErrorCode::TooNew;
            if (!bad) unread = copied.error();
            ++m_recovery.passedOver;
        }
        // A backup that may be good must not be given up for a new beginning.
        if (unread) return fail(*unread);
        return {};
    }

    [[nodiscard]] Result<void> copyBackup(const ProgressBackup& backup) const {
        if (auto good = checkProgressFile(backup.file, progressMigrations.size()); !good) return fail(good.error());
        try {
            SQLite::Database from(backup.file, SQLite::OPEN_READONLY);
            hardenProgress(from);
            return copyProgress(from, m_restored);
        } catch (const SQLite::Exception& exception) {
            return fail(sqliteError(exception, 0, backup.file.string()));
        }
    }

    /// Gives the damaged file a second name. Until the restored one takes its first, it keeps that as well, so that
    /// progress.db is there at every moment.
    Result<void> keepAside() {
        std::error_code error;
        const fs::path journal = withEnding(m_file, "-journal");
        const bool damaged = fs::exists(m_file, error) && fs::file_size(m_file, error) > 0;
        const bool journaled = fs::exists(journal, error);
        if (!damaged && !journaled) return {};
        int number = 1;
        while (isTaken(m_backups.damagedName(number))) {
            ++number;
        }
        const fs::path aside = m_backups.damagedName(number);
        if (damaged) {
            if (auto named = nameAside(aside); !named) return named;
            m_recovery.keptAside = aside;
        }
        // The journal belongs to the damaged file; beside the restored one it would be played back into it.
        if (journaled) fs::rename(journal, withEnding(aside, "-journal"), error);
        if (error) return fail(systemError(error.value(), journal, "cannot be kept aside"));
        return syncFolder(m_file.parent_path());
    }

    /// Whether the name holds something else than the damaged file, which an interrupted recovery has put there.
    [[nodiscard]] bool isTaken(const fs::path& aside) const {
        std::error_code error;
        const bool there = fs::exists(fs::symlink_status(aside, error)) ||
                           fs::exists(fs::symlink_status(withEnding(aside, "-journal"), error));
        return there && !fs::equivalent(aside, m_file, error);
    }

    [[nodiscard]] Result<void> nameAside(const fs::path& aside) const {
        std::error_code error;
        if (fs::exists(aside, error)) return {};
        fs::create_hard_link(m_file, aside, error);
        // Sticks know no second names.
        if (error) fs::rename(m_file, aside, error);
        if (error) return fail(systemError(error.value(), m_file, "cannot be kept aside"));
        return {};
    }

    Result<void> putInPlace() {
        if (m_recovery.restoredFrom) return replaceFile(m_restored, m_file);
        std::error_code error;
        fs::remove(m_file, error);
        if (error) return fail(systemError(error.value(), m_file, "cannot be replaced"));
        return syncFolder(m_file.parent_path());
    }

    fs::path m_file;
    const Clock& m_clock;
    ProgressBackups m_backups;
    fs::path m_restored = withEnding(m_file, ".restored");
    Recovery m_recovery;
};

}  // namespace

Result<RecoveredProgress> openOrRecoverProgress(const fs::path& file, const Clock& clock) {
    std::error_code error;
    const fs::path absolute = fs::absolute(file, error);
    if (error) return fail(systemError(error.value(), file, "cannot be found"));
    return Recoverer(absolute, clock).open();
}

}  // namespace pathlight
