// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "screenreader.h"

#include "ui/backend.h"
#include "ui/settings.h"

#include <QGuiApplication>
#include <QQmlContext>
#include <QTemporaryDir>
#include <QtQuickTest>

namespace pathlight {

/// Gives every engine of the tests the backend, over a data folder that ends with the tests.
class Setup : public QObject {
    Q_OBJECT

public slots:
    void applicationAvailable() {
        const std::filesystem::path folder = m_folder.path().toStdString();
        std::filesystem::create_directories(folder / "trusted-keys");
        std::filesystem::copy_file(PRACTICE_KEY, folder / "trusted-keys" / "practice.pub");
        auto backend = Backend::open({folder, coreBundlePath(), {PAPER_BUNDLE}, folder / "documents"}, m_clock);
        if (!backend) qFatal("%s", backend.error().text().c_str());
        m_backend = std::move(*backend);
        m_backend->settings().setReducedMotion(true);
    }

    void qmlEngineAvailable(QQmlEngine* engine) {
        m_backend->attach(*engine);
        engine->rootContext()->setContextProperty(QStringLiteral("screenReader"), &m_screenReader);
    }

private:
    QTemporaryDir m_folder;
    SystemClock m_clock;
    ScreenReader m_screenReader;
    std::unique_ptr<Backend> m_backend;
};

}  // namespace pathlight

QUICK_TEST_MAIN_WITH_SETUP(pathlight_qml_test, pathlight::Setup)

#include "main.moc"
