// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "content/model.h"
#include "policy/policyreader.h"
#include "ui/trouble.h"

#include <QObject>
#include <QQmlEngine>

namespace pathlight {

class Settings;

/// QML singleton `Program`: what the program says of itself and of this run.
class Program : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
    Q_PROPERTY(QString version READ version CONSTANT)
    Q_PROPERTY(QString dataFolder READ dataFolder CONSTANT)
    /// An organisation's own name for the program; "" when there is none.
    Q_PROPERTY(QString brandName READ brandName CONSTANT)
    /// Its logo, for a DrawingItem, media/<id>; "" when there is none.
    Q_PROPERTY(QString brandLogo READ brandLogo CONSTANT)
    /// Its colour, #RRGGBB; "" when there is none.
    Q_PROPERTY(QString brandColour READ brandColour CONSTANT)
    Q_PROPERTY(QString notice READ notice NOTIFY noticeChanged)
    /// The same for somebody in a module: what they do is kept later; "" when it is not so, and once they have read it.
    Q_PROPERTY(QString waitingNotice READ waitingNotice NOTIFY noticeChanged)
    /// The window fills the screen; ui/kiosk.h keeps it so.
    Q_PROPERTY(bool kiosk READ kiosk CONSTANT)

public:
    /// What is wrong with the policy becomes a notice. It must outlive this.
    Program(QString dataFolder, Branding branding, const Settings& settings, const PolicyReading& policy,
            QObject* parent = nullptr);
    static Program* create(QQmlEngine* engine, QJSEngine* scriptEngine);

    [[nodiscard]] QString version() const;
    [[nodiscard]] QString dataFolder() const;
    [[nodiscard]] QString brandName() const;
    [[nodiscard]] QString brandLogo() const;
    [[nodiscard]] QString brandColour() const;
    [[nodiscard]] bool kiosk() const;

    /// What happened, what is safe and what to do, in the current language; "" when there is nothing to say.
    [[nodiscard]] QString notice() const;

    [[nodiscard]] QString waitingNotice() const;

    /// What is learnt waits in memory until it can be kept, or does so no more.
    void setWaiting(bool waiting);
    /// What kept this run's progress from the disk is over.
    void withdraw(Trouble trouble);
    /// Adds a trouble to the notices; they show one after the other.
    void report(Trouble trouble);
    /// The same for what was done about a damaged progress file.
    void report(const Recovery& recovery);

    /// The adult has read the notice.
    Q_INVOKABLE void dismissNotice();
    /// The learner has read that what they do is kept later; the notice for the adult stays.
    Q_INVOKABLE void dismissWaitingNotice();

signals:
    void noticeChanged();

private:
    [[nodiscard]] QString explained(Trouble trouble) const;

    QString m_dataFolder;
    Branding m_branding;
    const Settings& m_settings;
    const PolicyReading& m_policy;
    QList<Trouble> m_troubles;
    Recovery m_recovery;
    bool m_waitingToBeRead = false;
};

}  // namespace pathlight
