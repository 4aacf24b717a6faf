// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "practice.h"

#include "base/files.h"
#include "storage/progressbackups.h"
#include "ui/direction.h"
#include "ui/learnerlist.h"
#include "ui/program.h"
#include "ui/selftest.h"

#include <QFile>

namespace pathlight {

namespace fs = std::filesystem;

class BackendTest : public Practice {
protected:
    static std::string bytes(const fs::path& file) { return readFile(file, 1U << 30U).value(); }
};

TEST_F(BackendTest, AHealthyStartHasNothingToSay) {
    EXPECT_EQ(m_backend->program().notice(), QString());
    const auto mode = fs::status(dataFolder() / "progress.db").permissions();
    EXPECT_EQ(mode & fs::perms::others_write, fs::perms::none);
}

TEST_F(BackendTest, ASecondProgramLearnsInMemoryAndSaysSo) {
    auto second = Backend::open({dataFolder(), practiceBundle(), {}}, m_clock);
    ASSERT_TRUE(second) << second.error().text();
    EXPECT_TRUE((*second)->program().notice().contains(QStringLiteral("another window")));
    EXPECT_EQ(m_backend->program().notice(), QString());
    (*second)->program().dismissNotice();
    EXPECT_EQ((*second)->program().notice(), QString());
}

TEST_F(BackendTest, WhatWasDoneIsBackedUpWhenTheLearnerLeavesAndAtTheEnd) {
    const auto backups = [this] { return ProgressBackups(dataFolder() / "progress.db").list().value(); };
    addLearner();
    EXPECT_TRUE(backups().empty());
    m_backend->learners().leave();
    EXPECT_TRUE(waitFor([&] { return backups().size() == 1; }));
    start();
    m_backend.reset();
    EXPECT_EQ(backups().size(), 1U) << "nothing was done since";
    start();
    addLearner();
    m_backend.reset();
    EXPECT_EQ(backups().size(), 2U);
}

TEST_F(BackendTest, ADamagedProgressFileIsReplacedByABackupAndTheAdultIsTold) {
    addLearner();
    m_backend.reset();
    const std::string damaged = std::string("SQLite format 3") + '\0' + std::string(5000, 'x');
    ASSERT_TRUE(writeFile(dataFolder() / "progress.db", damaged));
    start();
    const QString notice = m_backend->program().notice();
    EXPECT_TRUE(notice.contains(QStringLiteral("was damaged. The backup of"))) << notice.toStdString();
    EXPECT_TRUE(notice.contains(leftToRight(m_folder.path()))) << "in Arabic its first stroke would come last";
    EXPECT_EQ(m_backend->learners().count(), 1);
    EXPECT_EQ(bytes(dataFolder() / "progress.damaged-1.db"), damaged);
    m_backend->program().dismissNotice();
    start();
    EXPECT_EQ(m_backend->program().notice(), QString());
    EXPECT_EQ(m_backend->learners().count(), 1);
}

TEST_F(BackendTest, WithoutABackupItBeginsAnewAndTheAdultIsTold) {
    m_backend.reset();
    fs::remove_all(dataFolder() / "backups");
    const std::string damaged(5000, 'x');
    ASSERT_TRUE(writeFile(dataFolder() / "progress.db", damaged));
    start();
    EXPECT_TRUE(m_backend->program().notice().contains(QStringLiteral("begun anew")));
    EXPECT_EQ(bytes(dataFolder() / "progress.damaged-1.db"), damaged);
    addLearner();
    start();
    EXPECT_EQ(m_backend->program().notice(), QString());
    EXPECT_EQ(m_backend->learners().count(), 1);
}

TEST(RecoveryNotice, SaysWhatHappenedWithTheTimeOfTheBackup) {
    const std::chrono::sys_seconds time{std::chrono::seconds(1767225600)};
    const QString folder = QStringLiteral("/home/one");
    const auto notice = [&](const Recovery& recovery) { return explain(recovery, folder, QStringLiteral("en")); };
    EXPECT_TRUE(notice({"x", time, 0}).contains(folder));
    EXPECT_FALSE(notice({"x", time, 0}).contains(QStringLiteral("could not be used")));
    EXPECT_TRUE(notice({"x", time, 2}).contains(QStringLiteral("could not be used")));
    EXPECT_TRUE(notice({{}, time, 0}).contains(QStringLiteral("was gone. The backup of")));
    EXPECT_TRUE(notice({{}, std::nullopt, 1}).contains(QStringLiteral("was gone, and no backup")));
    EXPECT_TRUE(notice({"x", std::nullopt, 1}).contains(folder));
    EXPECT_TRUE(explain(Trouble::ProgressForeign, folder).contains(QStringLiteral("another program's")));
    EXPECT_TRUE(explain(Trouble::ProgressDamaged, folder).contains(folder));
}

TEST_F(BackendTest, AFolderThatCannotBeUsedStillLetsOneLearn) {
    const fs::path file = dataFolder() / "file";
    ASSERT_TRUE(writeFile(file, "not a folder"));
    const auto backend =
        Backend::open({file / "data", PATHLIGHT_BINARY_DIR "/share/pathlight/core.pathlight", {}}, m_clock);
    ASSERT_TRUE(backend) << backend.error().text();
    EXPECT_TRUE((*backend)->program().notice().contains(QStringLiteral("cannot write")));
    LearnerList& learners = (*backend)->learners();
    learners.add(QStringLiteral("owl"), {}, QStringLiteral("7-10"));
    EXPECT_TRUE(waitFor([&] { return learners.hasCurrent(); }));
    EXPECT_EQ(bytes(file), "not a folder");
}

TEST_F(BackendTest, AnOtherwiseGoodBundleOfAnUnknownKeyIsRefused) {
    fs::remove_all(dataFolder() / "trusted-keys");
    fs::remove_all(dataFolder() / "bundles");
    const auto backend = Backend::open({dataFolder(), practiceBundle(), {}}, m_clock);
    ASSERT_FALSE(backend);
    EXPECT_EQ(backend.error().code, ErrorCode::NotTrusted);
}

TEST_F(BackendTest, ABundleGivenTwiceCountsOnce) {
    const auto loaded = loadBundles(dataFolder(), practiceBundle(), {practiceBundle(), practiceBundle()});
    ASSERT_TRUE(loaded) << loaded.error().text();
    EXPECT_EQ(loaded->bundles.size(), 1U);
    EXPECT_TRUE(loaded->troubles.empty());
}

TEST_F(BackendTest, TheSelfTestCountsAndFindsNoFault) {
    auto loaded = loadBundles(dataFolder(), practiceBundle(), {});
    ASSERT_TRUE(loaded) << loaded.error().text();
    const SelfTestReport report = runSelfTest(std::move(loaded->bundles));
    EXPECT_TRUE(report.faults.empty()) << report.faults.front().text();
    EXPECT_EQ(report.modules, 5U);
    EXPECT_EQ(report.scenes, 21U);
    EXPECT_EQ(report.languages, 2U);
    EXPECT_EQ(report.walks, 6U);
    EXPECT_EQ(report.media, 1U);
    EXPECT_NE(report.text().find("faults: 0\n"), std::string::npos);
}

}  // namespace pathlight
