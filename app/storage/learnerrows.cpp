// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/learnerrows.h"

#include "storage/nickname.h"

namespace pathlight {

Result<void> checkLearner(const Learner& learner) {
    if (learner.picture.empty()) return fail(ErrorCode::Invalid, "learner", "has no picture");
    return checkNickname(learner.nickname);
}

Result<Learner> readLearner(SQLite::Statement& row, const std::string& context) {
    const auto band = parseAgeBand(row.getColumn(3).getString());
    if (!band) return fail(ErrorCode::Damaged, context, "a learner's band: " + band.error().text());
    return Learner{row.getColumn(0).getInt64(), row.getColumn(1).getString(), row.getColumn(2).getString(), *band};
}

void bindLearner(SQLite::Statement& statement, const Learner& learner) {
    statement.bind(1, learner.picture);
    statement.bind(2, learner.nickname);
    statement.bind(3, std::string(name(learner.band)));
}

}  // namespace pathlight
