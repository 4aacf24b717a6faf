// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/learnerlogin.h"

#include "ui/backend.h"
#include "ui/learnerlist.h"
#include "ui/signs.h"

namespace pathlight {

namespace {

constexpr int triesBeforeHelp = 3;

}  // namespace

LearnerLogin::LearnerLogin(LearnerList& learners, QObject* parent) : QObject(parent), m_learners(learners) {
    connect(&learners, &LearnerList::arrivingChanged, this, &LearnerLogin::changeLearner);
    changeLearner();
}

LearnerLogin* LearnerLogin::create(QQmlEngine* engine, QJSEngine* /*scriptEngine*/) {
    return lend(Backend::of(engine).login());
}

QString LearnerLogin::picture() const {
    return m_learners.isArriving() ? QString::fromStdString(m_learners.arriving()->picture) : QString();
}

QString LearnerLogin::nickname() const {
    return m_learners.isArriving() ? QString::fromStdString(m_learners.arriving()->nickname) : QString();
}

QString LearnerLogin::band() const { return m_learners.isArriving() ? m_learners.bandHere() : QString(); }

QStringList LearnerLogin::signNames() const { return pathlight::signNames(); }
int LearnerLogin::length() const { return signsOfLogin; }
QStringList LearnerLogin::pressed() const { return m_pressed; }
bool LearnerLogin::wrong() const { return m_wrong; }
bool LearnerLogin::needsGrownUp() const { return m_wrongTries >= triesBeforeHelp; }

void LearnerLogin::press(const QString& name) {
    if (!m_learners.isArriving() || !signNames().contains(name)) return;
    m_wrong = false;
    m_pressed.append(name);
    if (const auto login = toLogin(m_pressed)) {
        m_pressed.clear();
        m_wrong = !m_learners.enter(*login);
        m_wrongTries = m_wrong ? m_wrongTries + 1 : 0;
    }
    emit pressedChanged();
}

void LearnerLogin::startAgain() {
    m_pressed.clear();
    m_wrong = false;
    emit pressedChanged();
}

void LearnerLogin::giveUp() { m_learners.turnBack(); }

void LearnerLogin::changeLearner() {
    if (m_learners.isArriving() && m_learners.arriving()->id != m_learner) {
        m_learner = m_learners.arriving()->id;
        m_wrongTries = 0;
    }
    startAgain();
    emit learnerChanged();
}

}  // namespace pathlight
