// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <gtest/gtest.h>
#include <sqlite3.h>

#include <cstdlib>
#include <fstream>
#include <stdexcept>

namespace pathlight::testsupport {

namespace fs = std::filesystem;

TemporaryFolder::TemporaryFolder() {
    std::string name = (fs::temp_directory_path() / "pathlight-test-XXXXXX").string();
    if (!::mkdtemp(name.data())) throw std::runtime_error("no temporary folder");
    m_path = name;
}

TemporaryFolder::~TemporaryFolder() {
    std::error_code ignored;
    fs::remove_all(m_path, ignored);
}

std::string readBytes(const fs::path& file) {
    std::ifstream stream(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
}

void writeBytes(const fs::path& file, const std::string& bytes) {
    std::ofstream stream(file, std::ios::binary | std::ios::trunc);
    stream.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
}

std::vector<std::string> sql(const fs::path& file, const std::string& statements) {
    SQLite::Database database(file, SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    std::vector<std::string> rows;
    const auto keep = [](void* kept, int count, char** columns, char**) {
        std::string row;
        for (int column = 0; column < count; ++column) {
            row += (column > 0 ? "|" : "") + std::string(columns[column] ? columns[column] : "NULL");
        }
        static_cast<std::vector<std::string>*>(kept)->push_back(row);
        return 0;
    };
    database.check(sqlite3_exec(database.getHandle(), statements.c_str(), keep, &rows, nullptr));
    return rows;
}

ProgressStep numberedStep(LearnerId learner, int number) {
    const std::string text = std::to_string(number);
    return {learner,
            "m01-module",
            "{\"step\":" + text + "}",
            false,
            {{"scene", "card", number, "basket-" + text, number % 2 == 0}}};
}

void writeSample(const fs::path& file) {
    const ManualClock clock;
    auto database = ProgressDatabase::open(file, clock);
    ASSERT_TRUE(database) << database.error().text();
    const LearnerId nour = database->addLearner({0, "otter", "Nour", AgeBand::From7To10})->id;
    const LearnerId parent = database->addLearner({0, "face-2", "", AgeBand::Parents})->id;
    ProgressStep step = numberedStep(nour, 1);
    for (int number = 2; number <= 400; ++number) {
        step.answers.push_back(numberedStep(nour, number).answers.front());
    }
    ASSERT_TRUE(database->saveStep(step));
    ASSERT_TRUE(database->saveStep({nour, "m06-module", "{}", true, {}}));
    ASSERT_TRUE(database->saveStep({parent, "m06-module", "{}", false, {}}));
    ASSERT_TRUE(database->saveSetting("language", "ar"));
}

void DatabaseTest::reopen() {
    database.reset();
    auto opened = ProgressDatabase::open(file, clock);
    ASSERT_TRUE(opened) << opened.error().text();
    database.emplace(std::move(*opened));
}

std::vector<std::string> DatabaseTest::kept(const std::string& query) {
    database.reset();
    return sql(file, query);
}

}  // namespace pathlight::testsupport
