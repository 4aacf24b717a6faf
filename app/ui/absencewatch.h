// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QPointer>
#include <QTimer>
#include <QWindow>

#include <chrono>

namespace pathlight {

class Clock;

/// Notices that somebody has walked away: no key, no pointer and no touch for a while. A computer that slept meanwhile
/// has no timer that says so; there the first touch does, and goes no further, unless it is a key that writes nothing,
/// such as those for help and for leaving quickly.
class AbsenceWatch : public QObject {
    Q_OBJECT

public:
    /// The clock must outlive this.
    AbsenceWatch(const Clock& clock, std::chrono::seconds patience, QObject* parent = nullptr);

    /// Watches what is done in the window, which may be none. Until `end` or `gone`.
    void begin(QWindow* window);
    void end();
    bool eventFilter(QObject* watched, QEvent* event) override;

signals:
    void gone();

private:
    /// True when the event is not for the window.
    bool touched(const QEvent& event);
    [[nodiscard]] std::chrono::seconds quiet() const;
    void look();
    void leave();

    const Clock& m_clock;
    std::chrono::seconds m_patience;
    std::chrono::sys_seconds m_touchedAt{};
    QTimer m_timer{this};
    QPointer<QWindow> m_window;
};

}  // namespace pathlight
