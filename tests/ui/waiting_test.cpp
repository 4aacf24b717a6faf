// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fulldisk.h"
#include "practice.h"

#include "faults/diskwatch.h"
#include "ui/learnerlist.h"
#include "ui/program.h"
#include "ui/progressstore.h"
#include "ui/reviews.h"
#include "ui/session.h"

#include <atomic>

namespace pathlight {

namespace fs = std::filesystem;
using testsupport::DiskCall;
using testsupport::DiskReply;
using testsupport::DiskWatch;

/// A disk that takes nothing any more, once it is told to.
class SickDisk final : public DiskWatch {
public:
    using DiskWatch::DiskWatch;

    [[nodiscard]] DiskReply ask(const DiskCall& call) override {
        const bool changes = call.kind == DiskCall::Kind::Write || call.kind == DiskCall::Kind::Sync;
        return m_sick && changes ? DiskReply::Fail : DiskReply::Pass;
    }

    void sicken() { m_sick = true; }
    void heal() { m_sick = false; }

private:
    std::atomic<bool> m_sick = false;
};

constexpr int questions = 6;  // of the module t04-first

class WaitingTest : public Practice {
protected:
    void SetUp() override {
        Practice::SetUp();
        addLearner();
        m_backend.reset();
        m_disk = std::make_unique<SickDisk>(dataFolder());
        start();
        chooseLearner(0);
    }

    void TearDown() override {
        m_backend.reset();
        m_disk.reset();
    }

    Session& session() { return m_backend->session(); }
    Program& program() { return m_backend->program(); }
    LearnerList& learners() { return m_backend->learners(); }

    void open(const char* module) {
        session().open(QString::fromUtf8(module));
        ASSERT_TRUE(waitFor([this] { return !session().saving(); }));
    }

    bool settled() {
        return waitFor([this] { return program().waitingNotice().isEmpty() && program().notice().isEmpty(); });
    }

    /// The learner stops, and everything that was asked of the disk is done.
    void stop() {
        learners().leave();
        bool done = false;
        m_backend->store().countKept([&done](const Result<KeptCounts>&) { done = true; });
        ASSERT_TRUE(waitFor([&done] { return done; }));
    }

    /// What a new start of the program finds.
    void expectKept(const char* module, int answers) {
        start();
        EXPECT_EQ(program().notice(), QString());
        chooseLearner(0);
        const ModuleProgress* progress = learners().progressOf(module);
        ASSERT_NE(progress, nullptr);
        EXPECT_TRUE(progress->finished);
        std::optional<int> kept;
        m_backend->store().countKept([&kept](const Result<KeptCounts>& counts) { kept = counts->answers; });
        ASSERT_TRUE(waitFor([&kept] { return kept.has_value(); }));
        EXPECT_EQ(kept, answers);
    }

    std::unique_ptr<SickDisk> m_disk;
};

TEST_F(WaitingTest, LearningGoesOnToTheEndAndIsKeptWhenTheLearnerStops) {
    open("t04-first");
    act(choose("wait"));
    EXPECT_EQ(program().waitingNotice(), QString());
    m_disk->sicken();
    act(choose("tell"));
    EXPECT_TRUE(session().done());
    EXPECT_EQ(session().fault(), QString());
    EXPECT_NE(program().waitingNotice(), QString());
    EXPECT_TRUE(program().notice().contains(QString::fromStdString(dataFolder().string())));
    next();
    answerToTheEnd();
    EXPECT_TRUE(session().finished());
    EXPECT_TRUE(learners().progressOf("t04-first")->finished) << "it counts";
    stop();
    EXPECT_NE(program().notice(), QString()) << "it waits";
    chooseLearner(0);
    EXPECT_TRUE(learners().progressOf("t04-first")->finished) << "it shows when the learner comes back";
    m_disk->heal();
    stop();
    EXPECT_TRUE(settled());
    expectKept("t04-first", questions + 1);
}

TEST_F(WaitingTest, TheNextStepBringsWhatWaitsIntoTheFile) {
    m_disk->sicken();
    open("t04-first");
    act(choose("wait"));
    m_disk->heal();
    act(choose("tell"));
    EXPECT_TRUE(settled());
    answerToTheEnd();
    expectKept("t04-first", questions + 1);
}

TEST_F(WaitingTest, WhatWaitsIsKeptAtTheEndOfTheProgram) {
    m_disk->sicken();
    finish("t04-first");
    m_disk->heal();
    expectKept("t04-first", questions);
}

TEST_F(WaitingTest, AReviewGoesOnToo) {
    addLearner(QStringLiteral("14-17"));
    finish("t04-first");
    m_clock.travel(std::chrono::weeks(1));
    ASSERT_TRUE(m_backend->reviews().offered());
    m_disk->sicken();
    session().openReview();
    ASSERT_TRUE(waitFor([this] { return !session().saving(); }));
    ASSERT_TRUE(session().isReview());
    answerToTheEnd();
    EXPECT_FALSE(m_backend->reviews().offered());
    const qint64 learner = learners().currentId();
    m_disk->heal();
    stop();
    start();
    learners().choose(learner);
    ASSERT_TRUE(waitFor([this] { return learners().hasCurrent(); }));
    ASSERT_EQ(learners().progress().reviews.size(), 1U);
    EXPECT_TRUE(learners().progress().reviews.front().doneAt);
}

TEST_F(WaitingTest, WhoReadTheNoticeInTheModuleIsNotToldAgainAndTheAdultStillIs) {
    m_disk->sicken();
    open("t04-first");
    EXPECT_NE(program().waitingNotice(), QString());
    program().dismissWaitingNotice();
    act(choose("wait"));
    EXPECT_EQ(program().waitingNotice(), QString());
    EXPECT_NE(program().notice(), QString());
    bool waits = true;
    QObject::connect(&m_backend->store(), &ProgressStore::waitingChanged, &program(),
                     [&waits](bool waiting) { waits = waiting; });
    m_disk->heal();
    program().dismissNotice();
    EXPECT_TRUE(waitFor([&waits] { return !waits; })) << "whoever read it may have put the stick back";
    EXPECT_EQ(program().notice(), QString());
}

TEST_F(WaitingTest, NothingOfASensitiveModuleWaits) {
    const auto before = filesOf(dataFolder());
    m_disk->sicken();
    open("t02-quiet");
    ASSERT_TRUE(session().sensitive());
    act(choose("tell"));
    next();
    next();
    EXPECT_TRUE(session().finished());
    EXPECT_EQ(program().waitingNotice(), QString());
    EXPECT_EQ(program().notice(), QString());
    m_disk->heal();
    stop();
    EXPECT_TRUE(filesOf(dataFolder()) == before);
}

TEST_F(WaitingTest, AFolderThatComesBackAsACopyIsUsedAgain) {
    open("t04-first");
    const fs::path away = dataFolder().string() + "-away";
    fs::rename(dataFolder(), away);
    act(choose("wait"));
    act(choose("tell"));
    EXPECT_TRUE(session().done());
    EXPECT_NE(program().waitingNotice(), QString());
    EXPECT_FALSE(fs::exists(dataFolder()));
    fs::copy(away, dataFolder(), fs::copy_options::recursive);
    fs::remove_all(away);
    stop();
    EXPECT_TRUE(settled());
    // Who is new goes to the file that is there now, as does everything.
    addLearner(QStringLiteral("11-13"));
    start();
    EXPECT_EQ(learners().count(), 2);
}

TEST_F(WaitingTest, AFullDiskCostsNothing) {
    {
        const FullDisk full;
        finish("t04-first");
        EXPECT_NE(program().waitingNotice(), QString());
    }
    stop();
    EXPECT_TRUE(settled());
    expectKept("t04-first", questions);
}

}  // namespace pathlight
