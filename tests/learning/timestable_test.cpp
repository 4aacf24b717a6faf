// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "learning/timestable.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <set>
#include <utility>

namespace pathlight {

namespace {

int wrongAnswer(const TimesTask& task) {
    return *std::find_if(task.answers.begin(), task.answers.end(),
                         [&](int number) { return number != task.product(); });
}

/// Answers the whole round, wrongly where the task's number is `wrong`.
void answerRound(TimesTable& quiz, int wrong = 0) {
    for (int number = 1; number <= TimesTable::tasksOfRound; ++number) {
        if (number > 1) quiz.next();
        EXPECT_TRUE(quiz.answer(number == wrong ? wrongAnswer(quiz.task()) : quiz.task().product()));
    }
}

}  // namespace

TEST(TimesTable, EveryTaskOffersFourDifferentAnswersWithTheRightOneAmongThem) {
    for (unsigned seed = 0; seed < 200; ++seed) {
        TimesTable quiz{std::mt19937(seed)};
        for (int number = 1; number <= TimesTable::tasksOfRound; ++number) {
            const TimesTask& task = quiz.task();
            EXPECT_EQ(quiz.number(), number);
            EXPECT_GE(std::min(task.left, task.right), 2);
            EXPECT_LE(std::max(task.left, task.right), 10);
            EXPECT_EQ(task.answers.size(), 4U);
            EXPECT_EQ(std::set<int>(task.answers.begin(), task.answers.end()).size(), 4U);
            EXPECT_EQ(std::count(task.answers.begin(), task.answers.end(), task.product()), 1);
            EXPECT_GT(*std::min_element(task.answers.begin(), task.answers.end()), 0);
            quiz.answer(task.product());
            quiz.next();
        }
    }
}

TEST(TimesTable, NoTaskComesTwiceInARound) {
    TimesTable quiz{std::mt19937(7)};
    std::set<std::pair<int, int>> seen;
    for (int number = 1; number <= TimesTable::tasksOfRound; ++number) {
        seen.insert(std::minmax(quiz.task().left, quiz.task().right));
        quiz.answer(quiz.task().product());
        quiz.next();
    }
    EXPECT_EQ(seen.size(), 10U);
}

TEST(TimesTable, TheRightAnswerStandsInEveryPlace) {
    std::set<std::ptrdiff_t> places;
    for (unsigned seed = 0; seed < 50; ++seed) {
        const TimesTable quiz{std::mt19937(seed)};
        const auto& answers = quiz.task().answers;
        places.insert(std::find(answers.begin(), answers.end(), quiz.task().product()) - answers.begin());
    }
    EXPECT_EQ(places.size(), 4U);
}

TEST(TimesTable, AnAnswerCountsOnce) {
    TimesTable quiz{std::mt19937(1)};
    const TimesTask task = quiz.task();
    EXPECT_FALSE(quiz.answer(1000));
    EXPECT_EQ(quiz.given(), std::nullopt);
    EXPECT_TRUE(quiz.answer(task.product()));
    EXPECT_FALSE(quiz.answer(task.product()));
    EXPECT_FALSE(quiz.answer(wrongAnswer(task)));
    EXPECT_EQ(quiz.given(), task.product());
    EXPECT_EQ(quiz.rightAnswers(), 1);
}

TEST(TimesTable, ATaskWaitsForItsAnswer) {
    TimesTable quiz{std::mt19937(1)};
    quiz.next();
    EXPECT_EQ(quiz.number(), 1);
    quiz.answer(quiz.task().product());
    quiz.next();
    EXPECT_EQ(quiz.number(), 2);
    EXPECT_EQ(quiz.given(), std::nullopt);
}

TEST(TimesTable, AfterTenTasksComesARoundOfOthers) {
    TimesTable quiz{std::mt19937(1)};
    const int firstProduct = quiz.task().product();
    const std::vector<int> firstAnswers = quiz.task().answers;
    answerRound(quiz, 4);
    EXPECT_TRUE(quiz.roundDone());
    EXPECT_EQ(quiz.rightAnswers(), 9);
    quiz.next();
    EXPECT_FALSE(quiz.roundDone());
    EXPECT_EQ(quiz.number(), 1);
    EXPECT_EQ(quiz.rightAnswers(), 0);
    EXPECT_FALSE(quiz.task().product() == firstProduct && quiz.task().answers == firstAnswers);
}

}  // namespace pathlight
