// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/absencewatch.h"

#include "base/clock.h"

#include <QKeyEvent>

namespace pathlight {

namespace {

bool writesNothing(const QEvent& event) {
    return event.type() == QEvent::KeyPress && static_cast<const QKeyEvent&>(event).text().isEmpty();
}

}  // namespace

AbsenceWatch::AbsenceWatch(const Clock& clock, std::chrono::seconds patience, QObject* parent)
    : QObject(parent), m_clock(clock), m_patience(patience) {
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &AbsenceWatch::look);
}

void AbsenceWatch::begin(QWindow* window) {
    end();
    m_window = window;
    if (window) window->installEventFilter(this);
    m_touchedAt = m_clock.now();
    m_timer.start(m_patience);
}

void AbsenceWatch::end() {
    m_timer.stop();
    if (m_window) m_window->removeEventFilter(this);
    m_window.clear();
}

bool AbsenceWatch::eventFilter(QObject* /*watched*/, QEvent* event) {
    switch (event->type()) {
        case QEvent::KeyPress:
        case QEvent::MouseButtonPress:
        case QEvent::MouseMove:
        case QEvent::Wheel:
        case QEvent::TouchBegin:
        case QEvent::TouchUpdate:
        case QEvent::TabletPress:
        case QEvent::TabletMove: return touched(*event);
        default: return false;
    }
}

bool AbsenceWatch::touched(const QEvent& event) {
    if (quiet() < m_patience) {
        m_touchedAt = m_clock.now();
        return false;
    }
    leave();
    return !writesNothing(event);
}

std::chrono::seconds AbsenceWatch::quiet() const { return m_clock.now() - m_touchedAt; }

/// The timer is not started anew at each touch, so that it fires once in a while and no oftener.
void AbsenceWatch::look() {
    const auto left = m_patience - quiet();
    const bool clockWasSetBack = left > m_patience;
    if (left <= left.zero() || clockWasSetBack) return leave();
    m_timer.start(left);
}

void AbsenceWatch::leave() {
    end();
    emit gone();
}

}  // namespace pathlight
