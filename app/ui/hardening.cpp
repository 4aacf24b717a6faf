// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/hardening.h"

#include <QProcessEnvironment>
#include <QString>

#include <algorithm>
#include <array>

namespace pathlight {

namespace {

constexpr std::array unwanted{"QML_",
                              "QML2_",
                              "QMLSCENE_",
                              "QV4_",
                              "QT_QML_",
                              "QT_DECLARATIVE_",
                              "QSG_INFO",
                              "QT_PLUGIN_PATH",
                              "QT_QPA_PLATFORM_PLUGIN_PATH",
                              "QT_QUICK_CONTROLS_",
                              "QT_QPA_GENERIC_PLUGINS"};

}  // namespace

void clearQmlEnvironment() {
    const QStringList names = QProcessEnvironment::systemEnvironment().keys();
    for (const QString& name : names) {
        const auto matches = [&name](const char* prefix) { return name.startsWith(QLatin1String(prefix)); };
        if (std::any_of(unwanted.begin(), unwanted.end(), matches)) qunsetenv(name.toLocal8Bit().constData());
    }
}

}  // namespace pathlight
