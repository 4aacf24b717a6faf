// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/learnerrows.h"

#include "storage/nickname.h"
#include "storage/rowvalues.h"

#include <algorithm>
#include <string>
#include <string_view>

namespace pathlight {

namespace {

bool isPictureName(std::string_view name) {
    return !name.empty() && name.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789-") == std::string_view::npos;
}

bool isLogin(std::string_view login) {
    if (login.empty()) return true;
    const std::size_t first = std::min(login.find(' '), login.size() - 1);
    const std::size_t second = std::min(login.find(' ', first + 1), login.size() - 1);
    return isPictureName(login.substr(0, first)) && isPictureName(login.substr(first + 1, second - first - 1)) &&
           isPictureName(login.substr(second + 1));
}

Result<Learner> readLearner(SQLite::Statement& row, const std::string& context) {
    const auto band = parseAgeBand(row.getColumn(3).getString());
    if (!band) return fail(ErrorCode::Damaged, context, "a learner's band: " + band.error().text());
    Learner learner{row.getColumn(0).getInt64(), row.getColumn(1).getString(), row.getColumn(2).getString(), *band};
    learner.login = row.getColumn(4).getString();
    if (!row.isColumnNull(5)) learner.group = row.getColumn(5).getInt64();
    learner.uid = row.getColumn(6).getString();
    return learner;
}

/// Binds what a learner can change, to the first parameters.
void bindLearner(SQLite::Statement& statement, const Learner& learner) {
    statement.bind(1, learner.picture);
    statement.bind(2, learner.nickname);
    statement.bind(3, std::string(name(learner.band)));
    statement.bind(4, learner.login);
    if (learner.group) statement.bind(5, *learner.group);
}

}  // namespace

Result<void> checkLearner(const Learner& learner) {
    if (learner.picture.empty()) return fail(ErrorCode::Invalid, "learner", "has no picture");
    if (!isLogin(learner.login)) return fail(ErrorCode::Invalid, "login", "is not three names of pictures");
    return checkNickname(learner.nickname);
}

Result<std::vector<Learner>> readLearners(SQLite::Database& database) {
    std::vector<Learner> learners;
    SQLite::Statement rows(database,
                           "SELECT id, picture, nickname, band, login, learner_group, uid FROM learner ORDER BY id");
    while (rows.executeStep()) {
        auto learner = readLearner(rows, database.getFilename());
        if (!learner) return fail(std::move(learner.error()));
        learners.push_back(std::move(*learner));
    }
    return learners;
}

LearnerUids readUids(SQLite::Database& database) {
    LearnerUids uids;
    SQLite::Statement rows(database, "SELECT id, uid FROM learner");
    while (rows.executeStep())
        uids[rows.getColumn(0).getInt64()] = rows.getColumn(1).getString();
    return uids;
}

bool goesOn(const LearnerUids& before, const LearnerUids& now) {
    const auto isHere = [&now](const auto& one) { return now.contains(one.first); };
    const auto isOther = [&](const auto& one) { return isHere(one) && now.at(one.first) != one.second; };
    return std::none_of(before.begin(), before.end(), isOther) &&
           (before.empty() || std::any_of(before.begin(), before.end(), isHere));
}

Result<Learner> insertLearner(SQLite::Database& database, const Learner& learner, std::int64_t now) {
    if (database.execAndGet("SELECT count(*) FROM learner").getInt() >= maxLearners) {
        return fail(ErrorCode::TooLarge, "learners", "are " + std::to_string(maxLearners) + " already");
    }
    SQLite::Statement insert(database,
                             "INSERT INTO learner (picture, nickname, band, login, learner_group, created_at, uid) "
                             "VALUES (?, ?, ?, ?, ?, ?, coalesce(nullif(?, ''), lower(hex(randomblob(16)))))");
    bindLearner(insert, learner);
    insert.bind(6, now);
    insert.bind(7, learner.uid);
    insert.exec();
    Learner added = learner;
    added.id = database.getLastInsertRowid();
    SQLite::Statement uid(database, "SELECT uid FROM learner WHERE id = ?");
    uid.bind(1, added.id);
    uid.executeStep();
    added.uid = uid.getColumn(0).getString();
    return added;
}

bool updateLearner(SQLite::Database& database, const Learner& learner) {
    SQLite::Statement update(
        database, "UPDATE learner SET picture = ?, nickname = ?, band = ?, login = ?, learner_group = ? WHERE id = ?");
    bindLearner(update, learner);
    update.bind(6, learner.id);
    return update.exec() > 0;
}

std::vector<ModuleProgress> readModules(SQLite::Database& database, LearnerId learner) {
    std::vector<ModuleProgress> modules;
    SQLite::Statement rows(database,
                           "SELECT module, state, finished, changed_at, finished_at FROM module_state "
                           "WHERE learner = ? ORDER BY module");
    rows.bind(1, learner);
    while (rows.executeStep()) {
        modules.push_back({rows.getColumn(0).getString(), rows.getColumn(1).getString(),
                           rows.getColumn(2).getInt() != 0, *readTime(rows, 3), readTime(rows, 4)});
    }
    return modules;
}

ModuleOverview readModuleOverview(SQLite::Database& database) {
    ModuleOverview overview;
    SQLite::Statement rows(
        database, "SELECT learner, module, changed_at, finished_at FROM module_state ORDER BY learner, module");
    while (rows.executeStep()) {
        overview[rows.getColumn(0).getInt64()].push_back(
            {rows.getColumn(1).getString(), *readTime(rows, 2), readTime(rows, 3)});
    }
    return overview;
}

}  // namespace pathlight
