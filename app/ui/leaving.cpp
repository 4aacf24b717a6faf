// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/leaving.h"

#include "ui/backend.h"
#include "ui/readaloud.h"
#include "ui/settings.h"

namespace pathlight {

Leaving::Leaving(Settings& settings, ReadAloud& readAloud, QObject* parent)
    : QObject(parent), m_settings(settings), m_readAloud(readAloud) {
    connect(&m_keys, &LeavingKeys::pressed, this, &Leaving::leave);
    connect(&settings, &Settings::leavingPictureChanged, this, &Leaving::pictureChanged);
    connect(&settings, &Settings::languageChanged, this, &Leaving::titleChanged);
}

Leaving* Leaving::create(QQmlEngine* engine, QJSEngine* /*scriptEngine*/) {
    return lend(Backend::of(engine).leaving());
}

bool Leaving::away() const { return m_away; }
QString Leaving::counter() const { return m_counter; }
QWindow* Leaving::window() const { return m_window; }

QString Leaving::picture() const {
    const QString kept = m_settings.leavingPicture();
    return pictures().contains(kept) ? kept : pictures().constFirst();
}

QStringList Leaving::pictures() const { return pictureNames(); }

QStringList Leaving::pictureNames() {
    return {QStringLiteral("star"), QStringLiteral("boat"), QStringLiteral("fish"), QStringLiteral("tree"),
            QStringLiteral("cup"),  QStringLiteral("kite"), QStringLiteral("key"),  QStringLiteral("flower")};
}

//: The name of the window, and of the program in the task bar, after leaving quickly: it must not tell what it hides.
QString Leaving::title() const { return tr("Times tables"); }

void Leaving::setPicture(const QString& name) {
    if (pictures().contains(name)) m_settings.setLeavingPicture(name);
}

void Leaving::setWindow(QWindow* window) {
    if (window == m_window) return;
    if (m_window) m_window->removeEventFilter(&m_keys);
    m_window = window;
    if (window) window->installEventFilter(&m_keys);
    emit windowChanged();
}

void Leaving::leave() {
    if (m_away) return;
    m_away = true;
    m_readAloud.setMuted(true);
    setCounter({});
    emit awayChanged();
    if (m_window) m_guise.putOn(*m_window, title());
}

void Leaving::press(const QString& name) {
    if (!m_away || !pictures().contains(name)) return;
    if (name == picture() && name == m_counter) {
        comeBack();
    } else {
        setCounter(name);
    }
}

void Leaving::comeBack() {
    m_away = false;
    m_readAloud.setMuted(false);
    // Before the title changes: Qt would put the name behind it.
    if (m_window) m_guise.takeOff(*m_window);
    emit awayChanged();
}

void Leaving::setCounter(const QString& name) {
    if (name == m_counter) return;
    m_counter = name;
    emit counterChanged();
}

}  // namespace pathlight
