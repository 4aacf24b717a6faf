// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "camera.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QImage>

#include <algorithm>
#include <utility>

namespace pathlight {

namespace {

constexpr qint64 patienceMilliseconds = 10'000;
constexpr qint64 restMilliseconds = 20;
constexpr int mostPictures = 20;

/// The window once two pictures of it in a row are alike: layouts within layouts take several frames to come to rest.
QImage still(QQuickWindow& window) {
    QImage picture = window.grabWindow();
    for (int taken = 1; taken < mostPictures; ++taken) {
        settle();
        const QImage next = window.grabWindow();
        if (next == picture) break;
        picture = next;
    }
    return picture;
}

}  // namespace

Camera::Camera(QQuickWindow& window, QString folder, QString prefix, QStringList pages)
    : m_window(window), m_folder(std::move(folder)), m_prefix(std::move(prefix)), m_pages(std::move(pages)) {}

bool Camera::wants(const QString& beginning) const {
    if (m_pages.isEmpty()) return true;
    return std::any_of(m_pages.begin(), m_pages.end(), [&beginning](const QString& page) {
        return page.startsWith(beginning) || beginning.startsWith(page);
    });
}

bool Camera::asksFor(const QString& page) {
    if (m_asked.contains(page)) return false;
    const auto asked = [&page](const QString& beginning) { return page.startsWith(beginning); };
    if (!m_pages.isEmpty() && std::none_of(m_pages.begin(), m_pages.end(), asked)) return false;
    m_asked.append(page);
    return true;
}

QString Camera::take(const QString& page) {
    settle();
    QString file = QStringLiteral("%1-%2.png").arg(m_prefix, page);
    if (!still(m_window).save(m_folder + u'/' + file)) qWarning("%s cannot be written", qUtf8Printable(file));
    return file;
}

bool waitFor(const std::function<bool()>& condition) {
    QElapsedTimer timer;
    timer.start();
    while (!condition()) {
        if (timer.hasExpired(patienceMilliseconds)) return false;
        QCoreApplication::processEvents(QEventLoop::AllEvents, restMilliseconds);
    }
    return true;
}

void settle() {
    QElapsedTimer timer;
    timer.start();
    while (!timer.hasExpired(restMilliseconds)) {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QCoreApplication::processEvents(QEventLoop::AllEvents, restMilliseconds);
    }
}

}  // namespace pathlight
