// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QQmlEngine>
#include <QStringList>

namespace pathlight {

class LearnerList;

/// QML singleton `Login`: the way in for a learner who has chosen three signs: pressing them in their order. Not a
/// lock: it keeps children of one class from taking each other's place by mistake. One may try as often as one likes.
class LearnerLogin : public QObject {
    Q_OBJECT
    QML_NAMED_ELEMENT(Login)
    QML_SINGLETON
    /// The learner who wants to come in, "" while nobody does.
    Q_PROPERTY(QString picture READ picture NOTIFY learnerChanged)
    Q_PROPERTY(QString nickname READ nickname NOTIFY learnerChanged)
    Q_PROPERTY(QString band READ band NOTIFY learnerChanged)
    /// Names of drawings to choose from, art/sign-<name>.
    Q_PROPERTY(QStringList signNames READ signNames CONSTANT)
    /// How many belong to a login.
    Q_PROPERTY(int length READ length CONSTANT)
    /// Those pressed so far.
    Q_PROPERTY(QStringList pressed READ pressed NOTIFY pressedChanged)
    /// The last three were not the right ones, or not in their order.
    Q_PROPERTY(bool wrong READ wrong NOTIFY pressedChanged)
    /// It was wrong so often that a grown-up had better help.
    Q_PROPERTY(bool needsGrownUp READ needsGrownUp NOTIFY pressedChanged)

public:
    /// `learners` must outlive this.
    explicit LearnerLogin(LearnerList& learners, QObject* parent = nullptr);
    static LearnerLogin* create(QQmlEngine* engine, QJSEngine* scriptEngine);

    [[nodiscard]] QString picture() const;
    [[nodiscard]] QString nickname() const;
    [[nodiscard]] QString band() const;
    [[nodiscard]] QStringList signNames() const;
    [[nodiscard]] int length() const;
    [[nodiscard]] QStringList pressed() const;
    [[nodiscard]] bool wrong() const;
    [[nodiscard]] bool needsGrownUp() const;

    /// A press on a sign. With the third one the learner is the current one, or it begins again.
    Q_INVOKABLE void press(const QString& name);
    /// Takes the presses back.
    Q_INVOKABLE void startAgain();
    /// The learner does not want to come in any more.
    Q_INVOKABLE void giveUp();

signals:
    void learnerChanged();
    void pressedChanged();

private:
    void changeLearner();

    LearnerList& m_learners;
    qint64 m_learner = 0;  ///< who tried last
    QStringList m_pressed;
    int m_wrongTries = 0;
    bool m_wrong = false;
};

}  // namespace pathlight
