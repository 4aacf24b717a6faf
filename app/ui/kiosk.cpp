// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/kiosk.h"

#include <QEvent>
#include <QWindow>

namespace pathlight {

void Kiosk::keep(QWindow& window) {
    window.showFullScreen();
    window.installEventFilter(this);
}

bool Kiosk::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::Close) {
        event->ignore();
        return true;
    }
    auto* window = qobject_cast<QWindow*>(watched);
    const bool changed = event->type() == QEvent::WindowStateChange && window;
    // Not at once: the system is still telling of the other state.
    if (changed && !window->windowStates().testFlag(Qt::WindowFullScreen)) {
        QMetaObject::invokeMethod(window, &QWindow::showFullScreen, Qt::QueuedConnection);
    }
    return false;
}

}  // namespace pathlight
