// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QQuickWindow>

namespace pathlight {

/// What a window did while nobody touched it.
struct Unrest {
    int frames = 0;  ///< drawn
    int timers = 0;  ///< fired, of any object in the program
    QString who;     ///< the types of the objects whose timers fired

    bool operator==(const Unrest&) const = default;
};

/// Counts the frames that a window draws and the timers that fire in the program. The blinking cursor of a field that
/// has the keyboard does not count, nor a frame for it.
class IdleWatch : public QObject {
    Q_OBJECT

public:
    explicit IdleWatch(QQuickWindow& window);

    /// Waits until nothing has moved for a while; false when something still does after twenty seconds.
    [[nodiscard]] bool waitForRest();

    /// Leaves the program to itself for two seconds.
    [[nodiscard]] Unrest watch();

    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void wait(qint64 milliseconds);

    Unrest m_unrest;
    int m_blinks = 0;
    QElapsedTimer m_sinceUnrest;
};

}  // namespace pathlight
