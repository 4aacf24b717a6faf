// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/progressdatabase.h"

#include <gtest/gtest.h>

#include <chrono>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace pathlight::testsupport {

/// A folder that is gone with this object.
class TemporaryFolder {
public:
    TemporaryFolder();
    ~TemporaryFolder();
    TemporaryFolder(const TemporaryFolder&) = delete;
    TemporaryFolder& operator=(const TemporaryFolder&) = delete;

    [[nodiscard]] const std::filesystem::path& path() const { return m_path; }
    [[nodiscard]] std::filesystem::path operator/(const std::string& name) const { return m_path / name; }

private:
    std::filesystem::path m_path;
};

/// A clock that goes when it is told.
class ManualClock final : public Clock {
public:
    [[nodiscard]] std::chrono::sys_seconds now() const override { return m_now; }
    void set(std::int64_t seconds) { m_now = std::chrono::sys_seconds(std::chrono::seconds(seconds)); }

private:
    std::chrono::sys_seconds m_now{std::chrono::seconds(1767225600)};
};

[[nodiscard]] std::string readBytes(const std::filesystem::path& file);
void writeBytes(const std::filesystem::path& file, const std::string& bytes);

/// Runs statements on a database file with plain SQLite; every row of the last one's result, its columns joined by '|'.
std::vector<std::string> sql(const std::filesystem::path& file, const std::string& statements);

/// A progress database with two learners, three modules and some hundred answers, so that it has several pages.
void writeSample(const std::filesystem::path& file);

/// A step with one answer of that number.
[[nodiscard]] ProgressStep numberedStep(LearnerId learner, int number);

/// A progress database in a folder of its own, opened.
class DatabaseTest : public testing::Test {
protected:
    void SetUp() override { reopen(); }

    /// As after a new start of the program.
    void reopen();

    /// Closes the database and asks plain SQLite.
    std::vector<std::string> kept(const std::string& query);

    TemporaryFolder folder;
    std::filesystem::path file = folder / "progress.db";
    ManualClock clock;
    std::optional<ProgressDatabase> database;
};

}  // namespace pathlight::testsupport
