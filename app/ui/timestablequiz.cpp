// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/timestablequiz.h"

#include <random>

namespace pathlight {

TimesTableQuiz::TimesTableQuiz(QObject* parent) : QObject(parent), m_table(std::mt19937(std::random_device()())) {}

int TimesTableQuiz::left() const { return m_table.task().left; }
int TimesTableQuiz::right() const { return m_table.task().right; }
int TimesTableQuiz::product() const { return m_table.task().product(); }
int TimesTableQuiz::number() const { return m_table.number(); }
int TimesTableQuiz::tasks() const { return TimesTable::tasksOfRound; }
int TimesTableQuiz::rightAnswers() const { return m_table.rightAnswers(); }
bool TimesTableQuiz::answered() const { return m_table.given().has_value(); }
int TimesTableQuiz::given() const { return m_table.given().value_or(0); }
bool TimesTableQuiz::roundDone() const { return m_table.roundDone(); }

QList<int> TimesTableQuiz::answers() const {
    const auto& answers = m_table.task().answers;
    return {answers.begin(), answers.end()};
}

void TimesTableQuiz::answer(int number) {
    if (m_table.answer(number)) emit changed();
}

void TimesTableQuiz::next() {
    m_table.next();
    emit changed();
}

}  // namespace pathlight
