// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "codereader.h"
#include "player.h"
#include "screenreader.h"
#include "support/travellingclock.h"

#include "ui/adultpresence.h"
#include "ui/backend.h"
#include "ui/fulldisk.h"
#include "ui/program.h"
#include "ui/progressstore.h"
#include "ui/settings.h"

#include <QGuiApplication>
#include <QQmlContext>
#include <QTemporaryDir>
#include <QtQuickTest>

#include <fstream>
#include <optional>

namespace pathlight {

/// The clock as QML sees it.
class ClockHand : public QObject {
    Q_OBJECT

public:
    explicit ClockHand(TravellingClock& clock) : m_clock(clock) {}
    Q_INVOKABLE void travelDays(int days) { m_clock.travel(std::chrono::days(days)); }

private:
    TravellingClock& m_clock;
};

/// The disk as QML sees it.
class DiskHand : public QObject {
    Q_OBJECT

public:
    /// Nothing can be written to it until there is room again.
    Q_INVOKABLE void fill() { m_full.emplace(); }
    Q_INVOKABLE void makeRoom() { m_full.reset(); }
    /// What was kept in memory is in the file now.
    Q_INVOKABLE void tellKept() { m_backend->program().report(Trouble::ProgressKept); }
    Q_INVOKABLE [[nodiscard]] int troubles() const { return static_cast<int>(Trouble::NotConfined) + 1; }
    Q_INVOKABLE void tell(int trouble) { m_backend->program().report(static_cast<Trouble>(trouble)); }
    /// Whether it has answered everything that was asked of it before the last `ask`.
    Q_INVOKABLE [[nodiscard]] bool answered() const { return m_answered; }
    Q_INVOKABLE void ask() {
        m_answered = false;
        m_backend->store().countKept([this](const Result<KeptCounts>&) { m_answered = true; });
    }
    void attach(Backend& backend) { m_backend = &backend; }

private:
    std::optional<FullDisk> m_full;
    bool m_answered = true;
    Backend* m_backend = nullptr;
};

/// Lets a test be a grown-up who has passed the adult step and has files.
class GrownUp : public QObject {
    Q_OBJECT

public:
    explicit GrownUp(Backend& backend) : m_adult(backend.adult()), m_documents(backend.documentsFolder()) {}
    Q_INVOKABLE void come() { m_adult.set(true); }
    Q_INVOKABLE void go() { m_adult.set(false); }
    Q_INVOKABLE void write(const QString& name, const QString& text) {
        std::filesystem::create_directories(m_documents);
        std::ofstream(m_documents / name.toStdString()) << text.toStdString();
    }

private:
    AdultPresence& m_adult;
    std::filesystem::path m_documents;
};

/// The policy file that the test is to run under; none when it names none.
PolicyReading policyOfTest() {
    const QByteArray file = qgetenv("PATHLIGHT_TEST_POLICY");
    return file.isEmpty() ? PolicyReading() : readPolicy(file.toStdString());
}

/// Gives every engine of the tests the backend, over a data folder that ends with the tests.
class Setup : public QObject {
    Q_OBJECT

public slots:
    void applicationAvailable() {
        const std::filesystem::path folder = m_folder.path().toStdString();
        std::filesystem::create_directories(folder / "trusted-keys");
        std::filesystem::copy_file(PRACTICE_KEY, folder / "trusted-keys" / "practice.pub");
        auto backend =
            Backend::open({folder, coreBundlePath(), {PAPER_BUNDLE}, folder / "documents", policyOfTest()}, m_clock);
        if (!backend) qFatal("%s", backend.error().text().c_str());
        m_backend = std::move(*backend);
        m_backend->settings().setReducedMotion(true);
        m_player = std::make_unique<Player>(*m_backend);
        m_disk.attach(*m_backend);
        m_grownUp = std::make_unique<GrownUp>(*m_backend);
    }

    void qmlEngineAvailable(QQmlEngine* engine) {
        m_backend->attach(*engine);
        engine->rootContext()->setContextProperty(QStringLiteral("screenReader"), &m_screenReader);
        engine->rootContext()->setContextProperty(QStringLiteral("codeReader"), &m_codeReader);
        engine->rootContext()->setContextProperty(QStringLiteral("clock"), &m_hand);
        engine->rootContext()->setContextProperty(QStringLiteral("disk"), &m_disk);
        engine->rootContext()->setContextProperty(QStringLiteral("player"), m_player.get());
        engine->rootContext()->setContextProperty(QStringLiteral("grownUp"), m_grownUp.get());
    }

private:
    QTemporaryDir m_folder;
    TravellingClock m_clock;
    ClockHand m_hand{m_clock};
    DiskHand m_disk;
    ScreenReader m_screenReader;
    CodeReader m_codeReader;
    std::unique_ptr<Backend> m_backend;
    std::unique_ptr<Player> m_player;
    std::unique_ptr<GrownUp> m_grownUp;
};

}  // namespace pathlight

QUICK_TEST_MAIN_WITH_SETUP(pathlight_qml_test, pathlight::Setup)

#include "main.moc"
