// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QGuiApplication>
#include <QQmlApplicationEngine>
#include <QQuickWindow>

#include <chrono>
#include <cstdio>

int main(int argc, char* argv[]) {
    const auto started = std::chrono::steady_clock::now();
    QGuiApplication application(argc, argv);
    QQmlApplicationEngine engine;
    engine.addImportPath(QStringLiteral("qrc:/qt/qml"));
    engine.load(QUrl(QStringLiteral("qrc:/qt/qml/Floor/Main.qml")));
    if (engine.rootObjects().isEmpty()) return 1;
    if (application.arguments().contains(QStringLiteral("--time-to-first-frame"))) {
        auto* window = qobject_cast<QQuickWindow*>(engine.rootObjects().constFirst());
        QObject::connect(
            window, &QQuickWindow::frameSwapped, &application,
            [started] {
                const std::chrono::duration<double, std::milli> elapsed = std::chrono::steady_clock::now() - started;
                std::printf("%.1f\n", elapsed.count());
                QCoreApplication::quit();
            },
            Qt::QueuedConnection);
    }
    return QGuiApplication::exec();
}
