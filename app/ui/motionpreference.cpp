// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/motionpreference.h"

#include <QSettings>
#include <QStandardPaths>

namespace pathlight {

namespace {

/// The value of a key in a file of the user's configuration folder; invalid when there is none.
QVariant configured(const QString& file, const QString& key) {
    const QString path = QStandardPaths::locate(QStandardPaths::GenericConfigLocation, file);
    return path.isEmpty() ? QVariant() : QSettings(path, QSettings::IniFormat).value(key);
}

}  // namespace

bool systemWantsReducedMotion() {
    const QVariant factor = configured(QStringLiteral("kdeglobals"), QStringLiteral("KDE/AnimationDurationFactor"));
    if (factor.isValid() && factor.toDouble() <= 0) return true;
    for (const QString& file : {QStringLiteral("gtk-4.0/settings.ini"), QStringLiteral("gtk-3.0/settings.ini")}) {
        const QVariant animations = configured(file, QStringLiteral("Settings/gtk-enable-animations"));
        if (animations.isValid()) return !animations.toBool();
    }
    return false;
}

}  // namespace pathlight
