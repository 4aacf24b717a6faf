// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "learning/timestable.h"

#include <QList>
#include <QObject>
#include <QQmlEngine>

namespace pathlight {

/// QML type `TimesTableQuiz`: the quiz that stands in the place of the pages after leaving quickly.
class TimesTableQuiz : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(int left READ left NOTIFY changed)
    Q_PROPERTY(int right READ right NOTIFY changed)
    Q_PROPERTY(int product READ product NOTIFY changed)
    Q_PROPERTY(QList<int> answers READ answers NOTIFY changed)
    /// Of the task in its round, from 1.
    Q_PROPERTY(int number READ number NOTIFY changed)
    Q_PROPERTY(int tasks READ tasks CONSTANT)
    Q_PROPERTY(int rightAnswers READ rightAnswers NOTIFY changed)
    Q_PROPERTY(bool answered READ answered NOTIFY changed)
    /// 0 while there is no answer.
    Q_PROPERTY(int given READ given NOTIFY changed)
    Q_PROPERTY(bool roundDone READ roundDone NOTIFY changed)

public:
    explicit TimesTableQuiz(QObject* parent = nullptr);

    [[nodiscard]] int left() const;
    [[nodiscard]] int right() const;
    [[nodiscard]] int product() const;
    [[nodiscard]] QList<int> answers() const;
    [[nodiscard]] int number() const;
    [[nodiscard]] int tasks() const;
    [[nodiscard]] int rightAnswers() const;
    [[nodiscard]] bool answered() const;
    [[nodiscard]] int given() const;
    [[nodiscard]] bool roundDone() const;

    Q_INVOKABLE void answer(int number);
    Q_INVOKABLE void next();

signals:
    void changed();

private:
    TimesTable m_table;
};

}  // namespace pathlight
