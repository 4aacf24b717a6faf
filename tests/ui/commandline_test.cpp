// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "programrun.h"

#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace pathlight {

namespace {

struct CommandLineCase {
    const char* name;
    std::vector<const char*> arguments;
};

class BadCommandLine : public testing::TestWithParam<CommandLineCase> {};

QStringList list(const std::vector<const char*>& texts) {
    QStringList values;
    for (const char* text : texts)
        values.append(QString::fromUtf8(text));
    return values;
}

}  // namespace

TEST_P(BadCommandLine, IsRefusedWithAMessage) {
    const ProgramRun run = runProgram(builtProgram("pathlight"), list(GetParam().arguments));
    EXPECT_EQ(run.status, 2);
    EXPECT_TRUE(run.error.startsWith(QStringLiteral("pathlight: "))) << run.error.toStdString();
    EXPECT_TRUE(run.error.contains(QStringLiteral("--help"))) << run.error.toStdString();
    EXPECT_EQ(run.out, QString());
}

INSTANTIATE_TEST_SUITE_P(
    CommandLine, BadCommandLine,
    testing::Values(
        CommandLineCase{"unknownOption", {"--bogus"}}, CommandLineCase{"misspelt", {"--selftest"}},
        CommandLineCase{"shortOption", {"-x"}}, CommandLineCase{"positional", {"core.pathlight"}},
        CommandLineCase{"positionalAfterDashes", {"--", "core.pathlight"}},
        CommandLineCase{"dataDirWithoutValue", {"--data-dir"}}, CommandLineCase{"dataDirEmpty", {"--data-dir", ""}},
        CommandLineCase{"dataDirTwice", {"--data-dir", "a", "--data-dir", "b"}},
        CommandLineCase{"dataDirFollowedByOption", {"--data-dir", "--self-test"}},
        CommandLineCase{"bundleWithoutValue", {"--bundle"}}, CommandLineCase{"bundleEmpty", {"--bundle", ""}},
        CommandLineCase{"bundleWithTwoValues", {"--bundle", "a", "b"}},
        CommandLineCase{"languageWithoutValue", {"--language"}}, CommandLineCase{"languageEmpty", {"--language", ""}},
        CommandLineCase{"languageUnderscore", {"--language", "en_GB"}},
        CommandLineCase{"languagePath", {"--language", "../../etc/passwd"}},
        CommandLineCase{"languageTwice", {"--language", "en", "--language", "fr"}},
        CommandLineCase{"languageFollowedByOption", {"--language", "--self-test"}},
        CommandLineCase{"selfTestWithValue", {"--self-test=perhaps"}},
        CommandLineCase{"selfTestAndFirstFrame", {"--self-test", "--time-to-first-frame"}},
        CommandLineCase{"qtPlatform", {"-platform", "vnc"}},
        CommandLineCase{"qtDebugger", {"-qmljsdebugger=port:3768"}}),
    [](const auto& value) { return std::string(value.param.name); });

TEST(CommandLine, HelpAndVersion) {
    const ProgramRun help = runProgram(builtProgram("pathlight"), {QStringLiteral("--help")});
    EXPECT_EQ(help.status, 0);
    for (const char* option :
         {"--data-dir", "--bundle", "--language", "--self-test", "--time-to-first-frame", "--version"}) {
        EXPECT_TRUE(help.out.contains(QString::fromUtf8(option))) << option;
    }
    const ProgramRun version = runProgram(builtProgram("pathlight"), {QStringLiteral("--version")});
    EXPECT_EQ(version.status, 0);
    EXPECT_EQ(version.out.trimmed(), QStringLiteral("pathlight " PATHLIGHT_VERSION));
}

TEST(CommandLine, ALanguageThatNoBundleSpeaksIsNamed) {
    const QTemporaryDir folder;
    const ProgramRun run = runProgram(builtProgram("pathlight"),
                                      {QStringLiteral("--data-dir"), folder.path(), QStringLiteral("--language"),
                                       QStringLiteral("ja"), QStringLiteral("--time-to-first-frame")});
    EXPECT_EQ(run.status, 2);
    EXPECT_TRUE(run.error.contains(QStringLiteral("\"ja\""))) << run.error.toStdString();
}

TEST(CommandLine, WithoutADisplayItSaysSo) {
    const ProgramRun run = runProgram(
        QStringLiteral("/usr/bin/env"),
        {QStringLiteral("-u"), QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("-u"), QStringLiteral("DISPLAY"),
         QStringLiteral("-u"), QStringLiteral("WAYLAND_DISPLAY"), builtProgram("pathlight")});
    EXPECT_EQ(run.status, 1);
    EXPECT_TRUE(run.error.contains(QStringLiteral("no display"))) << run.error.toStdString();
}

}  // namespace pathlight
