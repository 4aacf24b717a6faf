// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/processage.h"

#include <QGuiApplication>
#include <QQmlApplicationEngine>
#include <QQuickWindow>

#include <cstdio>

int main(int argc, char* argv[]) {
    QGuiApplication application(argc, argv);
    QQmlApplicationEngine engine;
    engine.addImportPath(QStringLiteral("qrc:/qt/qml"));
    engine.load(QUrl(QStringLiteral("qrc:/qt/qml/Floor/Main.qml")));
    if (engine.rootObjects().isEmpty()) return 1;
    if (application.arguments().contains(QStringLiteral("--time-to-first-frame"))) {
        auto* window = qobject_cast<QQuickWindow*>(engine.rootObjects().constFirst());
        QObject::connect(
            window, &QQuickWindow::frameSwapped, &application,
            [] {
                std::printf("%.1f\n", pathlight::processAgeMilliseconds());
                QCoreApplication::quit();
            },
            Qt::QueuedConnection);
    }
    return QGuiApplication::exec();
}
