// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/leavingkeys.h"

#include <QKeyEvent>

namespace pathlight {

namespace {

constexpr quint64 patienceMilliseconds = 1200;
constexpr qsizetype pressesWanted = 3;

/// Of Shift itself some systems tell that it is held, of others that it is not yet.
bool isAlone(const QKeyEvent& key) {
    return (key.modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier)) == Qt::NoModifier;
}

}  // namespace

bool LeavingKeys::eventFilter(QObject* /*watched*/, QEvent* event) {
    switch (event->type()) {
        case QEvent::KeyPress: return press(*static_cast<QKeyEvent*>(event));
        case QEvent::MouseButtonPress:
        case QEvent::TouchBegin:
        case QEvent::Wheel: m_shifts.clear(); return false;
        default: return false;
    }
}

bool LeavingKeys::press(const QKeyEvent& key) {
    if (key.key() == Qt::Key_Shift && isAlone(key)) {
        if (!key.isAutoRepeat()) countShift(key.timestamp());
        return false;
    }
    m_shifts.clear();
    if (key.key() != Qt::Key_F2 || key.modifiers() != Qt::NoModifier) return false;
    if (!key.isAutoRepeat()) emit pressed();
    return true;
}

void LeavingKeys::countShift(quint64 milliseconds) {
    m_shifts.append(milliseconds);
    if (m_shifts.size() < pressesWanted) return;
    if (milliseconds - m_shifts.takeFirst() > patienceMilliseconds) return;
    m_shifts.clear();
    emit pressed();
}

}  // namespace pathlight
