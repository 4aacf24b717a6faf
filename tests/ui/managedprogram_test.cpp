// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "practice.h"
#include "programrun.h"

#include "base/files.h"

namespace pathlight {

namespace fs = std::filesystem;

/// A copy of the real program, as on a stick, with a home of its own; and the same below another /etc.
class ManagedProgramTest : public testing::Test {
protected:
    void SetUp() override {
        fs::create_directories(stick() / "bin");
        fs::create_directories(stick() / "share/pathlight");
        fs::copy_file(builtProgram("pathlight").toStdString(), stick() / "bin/pathlight");
        fs::copy_file(PATHLIGHT_BINARY_DIR "/share/pathlight/core.pathlight",
                      stick() / "share/pathlight/core.pathlight");
        m_before = qgetenv("XDG_DATA_HOME");
        qputenv("XDG_DATA_HOME", path("home").toUtf8());
    }

    void TearDown() override { m_before.isNull() ? qunsetenv("XDG_DATA_HOME") : qputenv("XDG_DATA_HOME", m_before); }

    [[nodiscard]] fs::path folder() const { return m_folder.path().toStdString(); }
    [[nodiscard]] fs::path stick() const { return folder() / "stick"; }
    [[nodiscard]] QString path(const char* name) const { return m_folder.filePath(QString::fromUtf8(name)); }
    [[nodiscard]] bool keptIn(const char* name) const { return fs::exists(folder() / name / "progress.db"); }

    void mark() const { ASSERT_TRUE(writeFile(stick() / "bin/portable", "")); }

    /// Shows a window and leaves.
    [[nodiscard]] QStringList shown(const QStringList& options = {}) const {
        return QStringList{path("stick/bin/pathlight")} + options +
               QStringList{QStringLiteral("--time-to-first-frame")};
    }

    [[nodiscard]] ProgramRun run(QStringList command) const {
        const QString program = command.takeFirst();
        return runProgram(program, command);
    }

    /// Runs a command after a line of the shell in a mount namespace of its own; $0 is the test's folder.
    [[nodiscard]] ProgramRun runApart(const char* line, const QStringList& command) const {
        const QString script = QString::fromUtf8(line) + QStringLiteral(" && exec \"$@\"");
        return runProgram(QStringLiteral("unshare"),
                          QStringList{QStringLiteral("--mount"), QStringLiteral("--map-root-user"),
                                      QStringLiteral("sh"), QStringLiteral("-c"), script, m_folder.path()} +
                              command);
    }

    [[nodiscard]] bool mayMount(const char* line) const { return runApart(line, {QStringLiteral("true")}).status == 0; }

    /// Runs the program where /etc holds this policy.
    [[nodiscard]] ProgramRun runUnder(const std::string& policy, const QStringList& options = {}) const {
        EXPECT_TRUE(writeFile(folder() / "etc/pathlight/policy.json", policy));
        return runApart(overEtc, shown(options));
    }

    static constexpr auto overEtc = R"(mount -t overlay overlay -o "lowerdir=$0/etc:/etc" /etc)";
    static constexpr auto protectStick = R"(mount --bind "$0/stick" "$0/stick" && mount -o remount,bind,ro "$0/stick")";

    QTemporaryDir m_folder;
    QByteArray m_before;
};

TEST_F(ManagedProgramTest, KeepsItsDataInTheUsersFolder) {
    const ProgramRun without = run(shown());
    EXPECT_EQ(without.status, 0) << without.error.toStdString();
    EXPECT_TRUE(keptIn("home/pathlight"));
    EXPECT_FALSE(fs::exists(stick() / "bin/data"));
}

TEST_F(ManagedProgramTest, WithTheMarkerItKeepsItsDataBesideItself) {
    mark();
    const ProgramRun portable = run(shown());
    EXPECT_EQ(portable.status, 0) << portable.error.toStdString();
    EXPECT_EQ(portable.error, QString());
    EXPECT_TRUE(keptIn("stick/bin/data"));
    EXPECT_FALSE(fs::exists(folder() / "home"));
}

TEST_F(ManagedProgramTest, TheCommandLineGoesBeforeTheMarker) {
    mark();
    EXPECT_EQ(run(shown({QStringLiteral("--data-dir"), path("wanted")})).status, 0);
    EXPECT_TRUE(keptIn("wanted"));
    EXPECT_FALSE(fs::exists(stick() / "bin/data"));
}

TEST_F(ManagedProgramTest, AStickThatCannotBeWrittenStillOpensTheWindow) {
    mark();
    if (!mayMount(protectStick)) GTEST_SKIP() << "this system does not let us protect a folder";
    const ProgramRun shownReadOnly = runApart(protectStick, shown());
    EXPECT_EQ(shownReadOnly.status, 0) << shownReadOnly.error.toStdString();
    EXPECT_TRUE(shownReadOnly.error.contains(QStringLiteral("stick/bin/data"))) << shownReadOnly.error.toStdString();
    EXPECT_FALSE(fs::exists(stick() / "bin/data"));
    EXPECT_FALSE(fs::exists(folder() / "home"));
}

class PolicyProgramTest : public ManagedProgramTest {
protected:
    void SetUp() override {
        ManagedProgramTest::SetUp();
        fs::create_directories(folder() / "etc/pathlight");
        if (!mayMount(overEtc)) GTEST_SKIP() << "this system does not let us put another /etc over its own";
    }
};

TEST_F(PolicyProgramTest, ThePolicySaysWhereTheDataIsWhateverElseIsWished) {
    mark();
    const std::string policy = R"({"data-dir": ")" + (folder() / "set").string() + R"("})";
    const ProgramRun set = runUnder(policy, {QStringLiteral("--data-dir"), path("wanted")});
    EXPECT_EQ(set.status, 0) << set.error.toStdString();
    EXPECT_EQ(set.error, QString());
    EXPECT_TRUE(keptIn("set"));
    EXPECT_FALSE(fs::exists(folder() / "wanted"));
    EXPECT_FALSE(fs::exists(stick() / "bin/data"));
}

TEST_F(PolicyProgramTest, TheCommandLineSpeaksNoLanguageThatIsNotOffered) {
    const std::string policy = R"({"languages": ["ar"]})";
    EXPECT_EQ(runUnder(policy, {QStringLiteral("--language"), QStringLiteral("ar")}).status, 0);
    const ProgramRun refused = runUnder(policy, {QStringLiteral("--language"), QStringLiteral("fr")});
    EXPECT_EQ(refused.status, 2);
    EXPECT_TRUE(refused.error.contains(QStringLiteral("\"fr\""))) << refused.error.toStdString();
}

TEST_F(PolicyProgramTest, ABadPolicyIsReportedAndTheProgramStarts) {
    const ProgramRun faulty = runUnder(R"({"kiosk": 1, "colour": "red"})");
    EXPECT_EQ(faulty.status, 0);
    for (const char* part :
         {"/etc/pathlight/policy.json: kiosk: must be true or false", "/etc/pathlight/policy.json: colour: is no key"})
        EXPECT_TRUE(faulty.error.contains(QString::fromUtf8(part))) << part << faulty.error.toStdString();
    const ProgramRun broken = runUnder("{");
    EXPECT_EQ(broken.status, 0);
    EXPECT_TRUE(broken.error.contains(QStringLiteral("/etc/pathlight/policy.json: "))) << broken.error.toStdString();
}

TEST_F(PolicyProgramTest, AKioskStillEndsWhenTheProgramItselfWants) {
    const ProgramRun kiosk = runUnder(R"({"kiosk": true})");
    EXPECT_EQ(kiosk.status, 0) << kiosk.error.toStdString();
    EXPECT_GT(kiosk.out.trimmed().toDouble(), 0);
}

}  // namespace pathlight
