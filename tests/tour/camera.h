// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QQuickWindow>
#include <QString>
#include <QStringList>

#include <functional>

namespace pathlight {

/// Takes pictures of a window, each under a name of its own, and only those that are asked for.
class Camera {
public:
    /// Pictures go to `folder` as <prefix>-<page>.png. `pages` are beginnings of the pages' names; empty for all pages.
    Camera(QQuickWindow& window, QString folder, QString prefix, QStringList pages);

    /// Whether a page whose name begins so may be asked for.
    [[nodiscard]] bool wants(const QString& beginning) const;

    /// Whether this page is asked for, and was not before.
    [[nodiscard]] bool asksFor(const QString& page);

    /// Saves the window as it is once it has come to rest; gives the file's name.
    [[nodiscard]] QString take(const QString& page);

private:
    QQuickWindow& m_window;
    QString m_folder;
    QString m_prefix;
    QStringList m_pages;
    QStringList m_asked;
};

/// Lets the program work until `condition` holds; false when it does not within ten seconds.
[[nodiscard]] bool waitFor(const std::function<bool()>& condition);

/// Lets the program work until it has nothing left to do.
void settle();

}  // namespace pathlight
