// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/program.h"

#include "ui/backend.h"
#include "ui/direction.h"
#include "ui/policytrouble.h"
#include "ui/settings.h"

#include <QCoreApplication>

namespace pathlight {

Program::Program(QString dataFolder, Branding branding, const Settings& settings, const PolicyReading& policy,
                 QObject* parent)
    : QObject(parent),
      m_dataFolder(std::move(dataFolder)),
      m_branding(std::move(branding)),
      m_settings(settings),
      m_policy(policy) {
    connect(&settings, &Settings::languageChanged, this, &Program::noticeChanged);
    if (const auto trouble = troubleOf(policy)) report(*trouble);
}

Program* Program::create(QQmlEngine* engine, QJSEngine* /*scriptEngine*/) {
    return lend(Backend::of(engine).program());
}

QString Program::version() const { return QCoreApplication::applicationVersion(); }
QString Program::dataFolder() const { return m_dataFolder; }
QString Program::brandName() const { return QString::fromStdString(m_branding.name); }
QString Program::brandLogo() const { return QString::fromStdString(m_branding.logo); }
QString Program::brandColour() const { return QString::fromStdString(m_branding.colour); }
bool Program::kiosk() const { return m_policy.policy.kiosk; }
QString Program::notice() const { return m_troubles.isEmpty() ? QString() : explained(m_troubles.first()); }

QString Program::waitingNotice() const { return m_waitingToBeRead ? explainWaiting() : QString(); }

QString Program::explained(Trouble trouble) const {
    const QString folder = leftToRight(m_dataFolder);
    switch (trouble) {
        case Trouble::ProgressRecovered: return explain(m_recovery, folder, m_settings.locale());
        case Trouble::PolicyUnread:
        case Trouble::PolicyFaulty: return explain(m_policy);
        default: return explain(trouble, folder);
    }
}

void Program::report(const Recovery& recovery) {
    m_recovery = recovery;
    report(Trouble::ProgressRecovered);
}

void Program::report(Trouble trouble) {
    if (m_troubles.contains(trouble)) return;
    m_troubles.append(trouble);
    emit noticeChanged();
}

void Program::setWaiting(bool waiting) {
    m_waitingToBeRead = waiting;
    waiting ? report(Trouble::ProgressWaiting) : withdraw(Trouble::ProgressWaiting);
    emit noticeChanged();
}

void Program::withdraw(Trouble trouble) {
    if (m_troubles.removeAll(trouble) > 0) emit noticeChanged();
}

void Program::dismissNotice() {
    if (m_troubles.isEmpty()) return;
    m_troubles.removeFirst();
    emit noticeChanged();
}

void Program::dismissWaitingNotice() {
    m_waitingToBeRead = false;
    emit noticeChanged();
}

}  // namespace pathlight
