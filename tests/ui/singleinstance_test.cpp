// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/singleinstance.h"
#include "practice.h"
#include "programrun.h"

#include <QProcess>
#include <QProcessEnvironment>
#include <QSignalSpy>
#include <QWindow>

namespace pathlight {

namespace {

/// The real program on a folder, open until it is killed.
class OpenProgram {
public:
    explicit OpenProgram(const QString& folder) {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
        m_process.setProcessEnvironment(environment);
        m_process.start(builtProgram("pathlight"), {QStringLiteral("--data-dir"), folder});
    }

    ~OpenProgram() { kill(); }

    void kill() {
        m_process.kill();
        m_process.waitForFinished();
    }

private:
    QProcess m_process;
};

ProgramRun secondStart(const QString& folder) {
    return runProgram(builtProgram("pathlight"),
                      {QStringLiteral("--data-dir"), folder, QStringLiteral("--time-to-first-frame")});
}

}  // namespace

TEST(SingleInstance, TheSecondCallsTheFirst) {
    const QTemporaryDir folder;
    SingleInstance first(folder.path().toStdString());
    ASSERT_TRUE(first.first());
    QWindow window;
    window.setWindowStates(Qt::WindowMinimized);
    first.bringForward(window);
    QSignalSpy calls(&first, &SingleInstance::called);
    const SingleInstance second((folder.path() + QStringLiteral("/./")).toStdString());
    EXPECT_FALSE(second.first());
    EXPECT_TRUE(waitFor([&] { return !calls.isEmpty(); }));
    EXPECT_EQ(calls.size(), 1);
    EXPECT_FALSE(window.windowStates().testFlag(Qt::WindowMinimized));
}

TEST(SingleInstance, AnotherFolderIsAnotherMatter) {
    const QTemporaryDir one;
    const QTemporaryDir other;
    const SingleInstance here(one.path().toStdString());
    EXPECT_TRUE(SingleInstance(other.path().toStdString()).first());
}

TEST(SingleInstance, WhoComesLaterIsFirstAgain) {
    const QTemporaryDir folder;
    EXPECT_TRUE(SingleInstance(folder.path().toStdString()).first());
    EXPECT_TRUE(SingleInstance(folder.path().toStdString()).first());
}

TEST(SingleInstance, ASecondProcessEndsAtOnceAndOneThatWasKilledIsInNobodysWay) {
    const QTemporaryDir folder;
    OpenProgram program(folder.path());
    ASSERT_TRUE(waitFor([&] { return QFile::exists(folder.filePath(QStringLiteral("progress.db"))); }));
    const ProgramRun second = secondStart(folder.path());
    EXPECT_EQ(second.status, 0);
    EXPECT_TRUE(second.error.contains(QLatin1String("is open already"))) << second.error.toStdString();
    EXPECT_EQ(second.out, QString());
    program.kill();
    const ProgramRun next = secondStart(folder.path());
    EXPECT_EQ(next.status, 0);
    EXPECT_FALSE(next.out.isEmpty()) << next.error.toStdString();
}

}  // namespace pathlight
