// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/progressbackups.h"

#include "base/files.h"
#include "storage/progresscheck.h"
#include "storage/progressschema.h"
#include "storage/sqliteerror.h"

#include <SQLiteCpp/Backup.h>
#include <SQLiteCpp/SQLiteCpp.h>
#include <sqlite3.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdio>
#include <optional>
#include <string>
#include <string_view>

namespace pathlight {

namespace {

namespace fs = std::filesystem;
using std::chrono::sys_seconds;

/// Takes a number of exactly so many digits off the text; any count of digits when it is 0.
std::optional<std::int64_t> takeNumber(std::string_view& text, std::size_t digits) {
    std::int64_t number = 0;
    const std::size_t size = digits == 0 ? std::min(text.find_first_not_of("0123456789"), text.size()) : digits;
    if (size == 0 || size > text.size()) return std::nullopt;
    const auto [end, error] = std::from_chars(text.data(), text.data() + size, number);
    if (error != std::errc() || end != text.data() + size || number < 0) return std::nullopt;
    text.remove_prefix(size);
    return number;
}

bool take(std::string_view& text, std::string_view prefix) {
    if (!text.starts_with(prefix)) return false;
    text.remove_prefix(prefix.size());
    return true;
}

/// The time in "20260131T235959Z".
std::optional<sys_seconds> takeTime(std::string_view& text) {
    std::array<std::int64_t, 6> parts{};
    constexpr std::array<std::size_t, 6> digits{4, 2, 2, 2, 2, 2};
    for (std::size_t index = 0; index < parts.size(); ++index) {
        if (index == 3 && !take(text, "T")) return std::nullopt;
        const auto part = takeNumber(text, digits.at(index));
        if (!part) return std::nullopt;
        parts.at(index) = *part;
    }
    if (!take(text, "Z")) return std::nullopt;
    const std::chrono::year_month_day day(std::chrono::year(static_cast<int>(parts[0])),
                                          std::chrono::month(static_cast<unsigned>(parts[1])),
                                          std::chrono::day(static_cast<unsigned>(parts[2])));
    if (!day.ok() || parts[3] > 23 || parts[4] > 59 || parts[5] > 59) return std::nullopt;
    return std::chrono::sys_days(day) + std::chrono::hours(parts[3]) + std::chrono::minutes(parts[4]) +
           std::chrono::seconds(parts[5]);
}

std::string fileName(std::int64_t serial, sys_seconds time, int version) {
    const auto days = std::chrono::floor<std::chrono::days>(time);
    const std::chrono::year_month_day date(days);
    const std::chrono::hh_mm_ss clock(time - days);
    std::array<char, 128> name{};
    std::snprintf(name.data(), name.size(), "progress-%08lld-%04d%02u%02uT%02d%02d%02dZ-v%d.db",
                  static_cast<long long>(serial), static_cast<int>(date.year()), static_cast<unsigned>(date.month()),
                  static_cast<unsigned>(date.day()), static_cast<int>(clock.hours().count()),
                  static_cast<int>(clock.minutes().count()), static_cast<int>(clock.seconds().count()), version);
    return name.data();
}

/// What a file's name says of it; nothing when it is none of ours.
std::optional<ProgressBackup> parse(const fs::path& file) {
    const std::string name = file.filename().string();
    std::string_view rest = name;
    if (!take(rest, "progress-")) return std::nullopt;
    const auto serial = takeNumber(rest, 0);
    if (!serial || !take(rest, "-")) return std::nullopt;
    const auto time = takeTime(rest);
    if (!time || !take(rest, "-v")) return std::nullopt;
    const auto version = takeNumber(rest, 0);
    if (!version || rest != ".db") return std::nullopt;
    return ProgressBackup{file, *serial, *time, static_cast<int>(*version)};
}

/// Every file in a folder; none when there is no folder.
Result<std::vector<fs::path>> filesIn(const fs::path& folder) {
    std::vector<fs::path> files;
    std::error_code error;
    for (fs::directory_iterator entry(folder, error), end; !error && entry != end; entry.increment(error)) {
        files.push_back(entry->path());
    }
    if (error && error != std::errc::no_such_file_or_directory) {
        return fail(systemError(error.value(), folder, "cannot be read"));
    }
    return files;
}

Result<void> copyInto(SQLite::Database& from, SQLite::Database& copy) {
    return guardSqlite(copy, [&]() -> Result<void> {
        copy.exec("PRAGMA journal_mode = OFF");
        copy.exec("PRAGMA synchronous = FULL");
        SQLite::Backup backup(copy, from);
        if (backup.executeStep() == SQLITE_DONE) return {};
        return fail(ErrorCode::Busy, copy.getFilename(), "cannot be copied to, another process has it");
    });
}

Result<void> writeCopy(SQLite::Database& from, const fs::path& to) {
    std::error_code error;
    fs::remove(to, error);
    if (error) return fail(systemError(error.value(), to, "cannot be removed"));
    try {
        SQLite::Database copy(to, SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
        return copyInto(from, copy);
    } catch (const SQLite::Exception& exception) {
        return fail(sqliteError(exception, 0, to.string()));
    }
}

}  // namespace

Result<void> copyProgress(SQLite::Database& from, const fs::path& to) {
    auto copied =
        writeCopy(from, to).and_then([&] { return checkProgressFile(to, progressMigrations.size()).map([](int) {}); });
    std::error_code ignored;
    if (!copied) fs::remove(to, ignored);
    return copied;
}

ProgressBackups::ProgressBackups(fs::path progressFile)
    : m_progress(std::move(progressFile)), m_folder(m_progress.parent_path() / "backups") {}

Result<std::vector<ProgressBackup>> ProgressBackups::list() const {
    const auto files = filesIn(m_folder);
    if (!files) return fail(files.error());
    std::vector<ProgressBackup> backups;
    for (const fs::path& file : *files) {
        if (auto backup = parse(file)) backups.push_back(std::move(*backup));
    }
    std::sort(backups.begin(), backups.end(), [](const ProgressBackup& one, const ProgressBackup& other) {
        return one.serial != other.serial ? one.serial > other.serial : one.file > other.file;
    });
    return backups;
}

Result<ProgressBackup> ProgressBackups::make(SQLite::Database& progress, sys_seconds now) const {
    if (auto made = makeFolder(m_folder); !made) return fail(made.error());
    const auto before = list();
    if (!before) return fail(before.error());
    const auto version = static_cast<int>(progressMigrations.size());
    ProgressBackup backup{{}, before->empty() ? 1 : before->front().serial + 1, now, version};
    backup.file = m_folder / fileName(backup.serial, now, version);
    const fs::path part = m_folder / "progress.part";
    return copyProgress(progress, part)
        .and_then([&] { return replaceFile(part, backup.file); })
        .and_then([this] { return removeOld(); })
        .map([&] { return backup; });
}

Result<void> ProgressBackups::removeOld() const {
    const auto backups = list();
    if (!backups) return fail(backups.error());
    for (std::size_t index = kept; index < backups->size(); ++index) {
        std::error_code error;
        fs::remove(backups->at(index).file, error);
        if (error) return fail(systemError(error.value(), backups->at(index).file, "cannot be removed"));
    }
    return {};
}

Result<void> ProgressBackups::wipe() const {
    auto files = filesIn(m_folder);
    const auto beside = filesIn(m_progress.parent_path());
    if (!files) return fail(files.error());
    if (!beside) return fail(beside.error());
    const std::string name = m_progress.filename().string();
    const std::string damaged = m_progress.stem().string() + ".damaged-";
    for (const fs::path& file : *beside) {
        const std::string other = file.filename().string();
        const bool copy = other.starts_with(name + ".") || other.starts_with(damaged);
        if (copy) files->push_back(file);
    }
    for (const fs::path& file : *files) {
        // A recovery that was interrupted may have left the database a second name.
        std::error_code error;
        const bool second = fs::equivalent(file, m_progress, error);
        if (second) fs::remove(file, error);
        if (second && error) return fail(systemError(error.value(), file, "cannot be removed"));
        if (second) continue;
        if (auto wiped = wipeFile(file); !wiped) return wiped;
    }
    return {};
}

fs::path ProgressBackups::damagedName(int number) const {
    return m_progress.parent_path() / (m_progress.stem().string() + ".damaged-" + std::to_string(number) + ".db");
}

}  // namespace pathlight
