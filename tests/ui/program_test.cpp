// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "practice.h"
#include "programrun.h"

#include "base/files.h"

#include <QRegularExpression>
#include <QStandardPaths>

namespace pathlight {

namespace fs = std::filesystem;

/// The real program on a throw-away data folder.
class ProgramTest : public testing::Test {
protected:
    void SetUp() override { trustPractice(folder()); }

    [[nodiscard]] fs::path folder() const { return m_folder.path().toStdString(); }

    [[nodiscard]] ProgramRun run(QStringList arguments) const {
        arguments = QStringList{QStringLiteral("--data-dir"), m_folder.path()} + arguments;
        return runProgram(builtProgram("pathlight"), arguments);
    }

    [[nodiscard]] ProgramRun runWithBundle(const fs::path& bundle, const char* task = "--self-test") const {
        return run({QStringLiteral("--bundle"), QString::fromStdString(bundle.string()), QString::fromUtf8(task)});
    }

    /// Runs a program under strace and gives the address families of all sockets that it or its children asked for.
    [[nodiscard]] QStringList familiesAskedFor(const QStringList& command) const {
        const QString trace = m_folder.filePath(QStringLiteral("trace"));
        const QStringList options{QStringLiteral("-f"), QStringLiteral("--seccomp-bpf"),
                                  QStringLiteral("-e"), QStringLiteral("trace=socket,socketpair,connect,bind"),
                                  QStringLiteral("-o"), trace};
        const ProgramRun traced = runProgram(QStringLiteral("strace"), options + command);
        EXPECT_EQ(traced.status, 0) << traced.error.toStdString();
        const std::string lines = readFile(trace.toStdString(), 1U << 30U).value();
        EXPECT_NE(lines.find("exited with 0"), std::string::npos);
        QStringList families;
        static const QRegularExpression family(QStringLiteral("\\b(?:AF|PF)_[A-Z0-9]+"));
        for (auto found = family.globalMatch(QString::fromStdString(lines)); found.hasNext();) {
            const QString name = found.next().captured();
            if (!families.contains(name)) families.append(name);
        }
        families.removeAll(QStringLiteral("AF_UNIX"));
        return families;
    }

    QTemporaryDir m_folder;
};

TEST_F(ProgramTest, SelfTestPrintsItsCounts) {
    const ProgramRun tested = run({QStringLiteral("--self-test")});
    EXPECT_EQ(tested.status, 0) << tested.error.toStdString();
    for (const char* line : {"\nmodules: [1-9]", "\nscenes: [1-9]", "\nlanguages: [1-9]", "\nfaults: 0\n"}) {
        EXPECT_TRUE(tested.out.contains(QRegularExpression(QString::fromUtf8(line))))
            << line << tested.out.toStdString();
    }
    EXPECT_EQ(tested.error, QString());
}

TEST_F(ProgramTest, AnotherLayerAddsItsModules) {
    EXPECT_TRUE(runWithBundle(practiceBundle()).out.contains(QStringLiteral("bundles: 2\n")));
}

TEST_F(ProgramTest, TheFirstFrameComesInEveryLanguage) {
    for (const char* language : {"en", "fr", "ar"}) {
        const ProgramRun shown =
            run({QStringLiteral("--time-to-first-frame"), QStringLiteral("--language"), QString::fromUtf8(language)});
        EXPECT_EQ(shown.status, 0);
        EXPECT_GT(shown.out.trimmed().toDouble(), 0) << shown.out.toStdString();
        EXPECT_EQ(shown.error, QString());
    }
}

TEST_F(ProgramTest, ABundleWithAnyByteFlippedIsRefused) {
    const std::string whole = readFile(practiceBundle(), 1U << 30U).value();
    const fs::path flipped = folder() / "flipped.pathlight";
    const std::size_t size = whole.size();
    for (const std::size_t at : {std::size_t{0}, std::size_t{18}, std::size_t{60}, size / 3, size / 2, size - 300,
                                 size - 250, size - 200, size - 120, size - 90, size - 60, size - 2, size - 1}) {
        std::string bytes = whole;
        bytes[at] = static_cast<char>(bytes[at] ^ 1);
        ASSERT_TRUE(writeFile(flipped, bytes));
        const ProgramRun refused = runWithBundle(flipped);
        EXPECT_EQ(refused.status, 1) << at;
        EXPECT_TRUE(refused.error.contains(QStringLiteral("flipped.pathlight"))) << at << refused.error.toStdString();
    }
    EXPECT_TRUE(
        runWithBundle(flipped, "--time-to-first-frame").error.contains(QStringLiteral("not as their makers signed")));
}

TEST_F(ProgramTest, AFlippedCoreKeepsTheProgramFromStarting) {
    fs::create_directories(folder() / "bin");
    fs::create_directories(folder() / "share/pathlight");
    fs::copy_file(builtProgram("pathlight").toStdString(), folder() / "bin/pathlight");
    const fs::path core = folder() / "share/pathlight/core.pathlight";
    std::string bytes = readFile(PATHLIGHT_BINARY_DIR "/share/pathlight/core.pathlight", 1U << 30U).value();
    const QStringList arguments{QStringLiteral("--data-dir"), m_folder.filePath(QStringLiteral("data")),
                                QStringLiteral("--self-test")};
    const QString program = m_folder.filePath(QStringLiteral("bin/pathlight"));
    ASSERT_TRUE(writeFile(core, bytes));
    EXPECT_EQ(runProgram(program, arguments).status, 0);
    bytes[bytes.size() / 2] = static_cast<char>(bytes[bytes.size() / 2] ^ 4);
    ASSERT_TRUE(writeFile(core, bytes));
    const ProgramRun refused = runProgram(program, arguments);
    EXPECT_EQ(refused.status, 1);
    EXPECT_TRUE(refused.error.contains(QStringLiteral("core.pathlight"))) << refused.error.toStdString();
}

TEST_F(ProgramTest, WhatIsNoBundleIsRefused) {
    ASSERT_TRUE(writeFile(folder() / "empty.pathlight", ""));
    ASSERT_TRUE(writeFile(folder() / "text.pathlight", "a bundle, perhaps\n"));
    const std::string whole = readFile(practiceBundle(), 1U << 30U).value();
    ASSERT_TRUE(writeFile(folder() / "cut.pathlight", whole.substr(0, whole.size() / 2)));
    ASSERT_TRUE(writeFile(folder() / "unsigned.pathlight", whole.substr(0, whole.find("untrusted comment: "))));
    for (const char* file :
         {"missing.pathlight", "empty.pathlight", "text.pathlight", "cut.pathlight", "unsigned.pathlight", "."}) {
        const ProgramRun refused = runWithBundle(folder() / file);
        EXPECT_EQ(refused.status, 1) << file;
        EXPECT_TRUE(refused.error.startsWith(QStringLiteral("pathlight: "))) << file << refused.error.toStdString();
        EXPECT_EQ(runWithBundle(folder() / file, "--time-to-first-frame").status, 1) << file;
    }
}

TEST_F(ProgramTest, ADataFolderThatIsNoneStillOpensTheWindow) {
    ASSERT_TRUE(writeFile(folder() / "file", "not a folder"));
    const ProgramRun shown =
        runProgram(builtProgram("pathlight"), {QStringLiteral("--data-dir"), m_folder.filePath(QStringLiteral("file")),
                                               QStringLiteral("--time-to-first-frame")});
    EXPECT_EQ(shown.status, 0) << shown.error.toStdString();
    EXPECT_EQ(readFile(folder() / "file", 100).value(), "not a folder");
}

TEST_F(ProgramTest, AsksForNoSocketOfANetwork) {
    const QString pathlight = builtProgram("pathlight");
    const QString data = m_folder.filePath(QStringLiteral("data"));
    EXPECT_EQ(familiesAskedFor({pathlight, QStringLiteral("--data-dir"), data, QStringLiteral("--self-test")}),
              QStringList());
    EXPECT_EQ(
        familiesAskedFor({pathlight, QStringLiteral("--data-dir"), data, QStringLiteral("--time-to-first-frame")}),
        QStringList());
}

TEST_F(ProgramTest, WorksWhereThereIsNoNetwork) {
    const QStringList apart{QStringLiteral("--net"), QStringLiteral("--map-root-user")};
    if (runProgram(QStringLiteral("unshare"), apart + QStringList{QStringLiteral("true")}).status != 0) {
        GTEST_SKIP() << "this system does not let us leave its network";
    }
    for (const char* task : {"--self-test", "--time-to-first-frame"}) {
        const ProgramRun alone =
            runProgram(QStringLiteral("unshare"),
                       apart + QStringList{builtProgram("pathlight"), QStringLiteral("--data-dir"),
                                           m_folder.filePath(QStringLiteral("data")), QString::fromUtf8(task)});
        EXPECT_EQ(alone.status, 0) << alone.error.toStdString();
    }
}

}  // namespace pathlight
