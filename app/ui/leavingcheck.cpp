// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/leavingcheck.h"

#include "learning/timestable.h"
#include "ui/art.h"
#include "ui/drawing.h"
#include "ui/leaving.h"

namespace pathlight {

namespace {

constexpr QSize drawnSize(32, 32);

bool canBePlayed() {
    TimesTable quiz{std::mt19937()};
    for (int task = 1; task < TimesTable::tasksOfRound; ++task) {
        quiz.answer(quiz.task().product());
        quiz.next();
    }
    quiz.answer(quiz.task().product());
    return quiz.roundDone() && quiz.rightAnswers() == TimesTable::tasksOfRound;
}

}  // namespace

std::vector<Error> leavingFaults() {
    std::vector<Error> faults;
    const QStringList drawings = Leaving::pictureNames() + QStringList{QStringLiteral("door")};
    for (const QString& name : drawings) {
        if (!renderSvg(artSvg(name + QStringLiteral("/000000")), drawnSize)) {
            faults.push_back({ErrorCode::NotFound, name.toStdString(), "the drawing is missing"});
        }
    }
    if (!canBePlayed()) faults.push_back({ErrorCode::Internal, "times tables", "a round does not come to its end"});
    return faults;
}

}  // namespace pathlight
