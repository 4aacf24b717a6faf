// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

class QWindow;

namespace pathlight {

/// What the desktop and screen readers know of the program besides its pages: while the guise is on, a name and an icon
/// of a times tables quiz. The window's title is not touched; it is the page's. On X11 the window's class, by which
/// task bars find the program's entry, changes too; a Wayland compositor learns its app id once, when the window is
/// made, and goes on knowing it.
class WindowGuise {
public:
    void putOn(QWindow& window, const QString& name);
    void takeOff(QWindow& window);

private:
    QByteArray m_ownClass;  // as it was before
};

/// Has screen readers told the program's display name instead of its file; call it before there is an application.
void nameForScreenReaders();

/// The name that a window manager knows a kind of window by, both parts each ended by a zero byte; "" where there is
/// none.
[[nodiscard]] QByteArray windowClass(const QWindow& window);
void setWindowClass(const QWindow& window, const QByteArray& value);

}  // namespace pathlight
