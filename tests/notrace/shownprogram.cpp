// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shownprogram.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QQmlContext>
#include <QQmlExpression>

#include <cstdio>
#include <cstdlib>

namespace pathlight {

namespace {

constexpr qint64 patienceMilliseconds = 20'000;

}  // namespace

void giveUp(const std::string& why) {
    std::fprintf(stderr, "pathlight-quietwalk: %s\n", why.c_str());
    std::exit(1);
}

void waitFor(const std::function<bool()>& condition, const std::string& what) {
    QElapsedTimer timer;
    timer.start();
    while (!condition()) {
        if (timer.hasExpired(patienceMilliseconds)) giveUp(what);
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
    }
}

ShownProgram::ShownProgram(const std::filesystem::path& dataFolder, const std::vector<std::filesystem::path>& bundles) {
    auto backend = Backend::open({dataFolder, coreBundlePath(), bundles}, m_clock);
    if (!backend) giveUp(backend.error().text());
    m_backend = std::move(*backend);
    m_backend->attach(m_engine);
    m_engine.load(QUrl(QStringLiteral("qrc:/qt/qml/Pathlight/App/Main.qml")));
    const auto roots = m_engine.rootObjects();
    m_window = roots.isEmpty() ? nullptr : qobject_cast<QQuickWindow*>(roots.first());
    if (!m_window) giveUp("Main.qml does not load");
    QQmlExpression navigation(qmlContext(m_window), m_window, QStringLiteral("Navigation"));
    m_navigation = navigation.evaluate().value<QObject*>();
    look();
}

void ShownProgram::open(const char* page) {
    QMetaObject::invokeMethod(m_navigation, "open", Q_ARG(QString, QString::fromUtf8(page)));
    look();
}

void ShownProgram::look() {
    bool drawn = false;
    const auto once = QObject::connect(m_window, &QQuickWindow::frameSwapped, m_window, [&drawn] { drawn = true; });
    m_window->update();
    waitFor([&drawn] { return drawn; }, "no frame came");
    QObject::disconnect(once);
}

}  // namespace pathlight
