// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "idlewatch.h"

#include <QCoreApplication>
#include <QEvent>
#include <QQuickItem>
#include <QThread>

#include <algorithm>

namespace pathlight {

namespace {

constexpr qint64 watchedMilliseconds = 2'000;
constexpr qint64 restMilliseconds = 400;
constexpr qint64 patienceMilliseconds = 20'000;
constexpr unsigned long stepMilliseconds = 2;

bool isBlinkingCursor(QObject& watched) {
    const auto* field = qobject_cast<QQuickItem*>(&watched);
    return field && field->inherits("QQuickTextInput") && field->hasActiveFocus();
}

/// Qt lets go of pictures that are no longer shown, half a minute later: QQuickPixmapStore, and the cache behind
/// QPixmapCache, which has no parent and no type of its own.
bool isTidyingUp(const QObject& watched) {
    const bool isPixmapCache = watched.metaObject() == &QObject::staticMetaObject && !watched.parent();
    return isPixmapCache || watched.inherits("QQuickPixmapStore");
}

QString nameOf(const QObject& watched) {
    const auto type = [](const QObject& object) { return QString::fromLatin1(object.metaObject()->className()); };
    return watched.parent() ? type(*watched.parent()) + u'/' + type(watched) : type(watched);
}

}  // namespace

IdleWatch::IdleWatch(QQuickWindow& window) {
    m_sinceUnrest.start();
    connect(&window, &QQuickWindow::frameSwapped, this, [this] {
        ++m_unrest.frames;
        m_sinceUnrest.restart();
    });
    QCoreApplication::instance()->installEventFilter(this);
}

bool IdleWatch::waitForRest() {
    QElapsedTimer waited;
    waited.start();
    m_sinceUnrest.restart();
    while (!m_sinceUnrest.hasExpired(restMilliseconds)) {
        if (waited.hasExpired(patienceMilliseconds)) return false;
        wait(stepMilliseconds);
    }
    return true;
}

Unrest IdleWatch::watch() {
    m_unrest = {};
    m_blinks = 0;
    wait(watchedMilliseconds);
    m_unrest.frames = std::max(0, m_unrest.frames - m_blinks);
    return m_unrest;
}

bool IdleWatch::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::Timer || isTidyingUp(*watched)) return false;
    if (isBlinkingCursor(*watched)) {
        ++m_blinks;
        return false;
    }
    ++m_unrest.timers;
    const QString name = nameOf(*watched);
    if (!m_unrest.who.contains(name)) m_unrest.who += name + u' ';
    m_sinceUnrest.restart();
    return false;
}

void IdleWatch::wait(qint64 milliseconds) {
    QElapsedTimer waited;
    waited.start();
    while (!waited.hasExpired(milliseconds)) {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QCoreApplication::processEvents();
        QThread::msleep(stepMilliseconds);
    }
}

}  // namespace pathlight
