// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "childprocess.h"
#include "faultyvfs.h"
#include "ownmount.h"
#include "storage/waitingsteps.h"
#include "storageoperations.h"
#include "support.h"

#include <gtest/gtest.h>
#include <unistd.h>

#include <optional>

using namespace pathlight;
using namespace pathlight::testsupport;
namespace fs = std::filesystem;

namespace {

using Kind = DiskCall::Kind;
constexpr LearnerId nour = 1;

void addNour(const fs::path& file) {
    const ManualClock clock;
    ASSERT_TRUE(ProgressDatabase::open(file, clock)->addLearner({0, "otter", "Nour", AgeBand::From7To10}));
}

/// A learner's morning: steps in a module, a review from its beginning to its end, and steps again.
std::vector<LearningStep> morning() {
    std::vector<LearningStep> steps;
    for (int number = 1; number <= 4; ++number)
        steps.emplace_back(numberedStep(nour, number));
    steps.emplace_back(BegunReview{nour, {{{"m01-module", "scene"}, {"m02-module", "other"}}, "{}"}});
    steps.emplace_back(ReviewStep{nour, "{\"a\":1}", false, 0, {{"scene", "", 1, "tell", true}}});
    steps.emplace_back(ReviewStep{nour, "{\"a\":2}", true, 1, {{"other", "", 1, "wait", false}}});
    steps.emplace_back(numberedStep(nour, 5));
    steps.emplace_back(ProgressStep{nour, "m01-module", "{\"step\":6}", true, {}});
    return steps;
}

/// Does the steps, each a minute after the one before, as the program does: whoever does one waits for none before it.
void learn(ProgressDatabase& database, WaitingSteps& waiting, ManualClock& clock) {
    std::int64_t now = 1767225600;
    for (const LearningStep& step : morning()) {
        clock.set(now += 60);
        const bool others = waiting.count() > 0;
        EXPECT_TRUE(waiting.save(database, step)) << "the learner would stand still";
        while (others && waiting.count() > 0 && waiting.keepNext(database)) {
        }
    }
}

/// A learner whose disk fails while they learn, and is well again afterwards.
class WaitingFaults : public testing::Test {
protected:
    void SetUp() override {
        fs::create_directory(m_good);
        addNour(m_good / "progress.db");
        copyFolder(m_good, m_before);
        auto database = ProgressDatabase::open(m_good / "progress.db", m_clock).value();
        WaitingSteps waiting(m_clock);
        learn(database, waiting, m_clock);
        EXPECT_EQ(waiting.count(), 0U);
        database = ProgressDatabase::openInMemory(m_clock).value();
        m_expected = dump(m_good);
        ASSERT_NE(m_expected, dump(m_before));
    }

    /// Whether a call failed at all.
    bool strike(const Fault& fault) {
        SCOPED_TRACE(std::string(name(fault.kind)) + " " + std::to_string(fault.number) +
                     (fault.lasting ? " and all after it" : ""));
        copyFolder(m_before, m_work);
        FaultyVfs vfs(m_work, fault);
        {
            auto database = ProgressDatabase::open(m_work / "progress.db", m_clock).value();
            WaitingSteps waiting(m_clock);
            vfs.arm();
            learn(database, waiting, m_clock);
            vfs.mend();
            m_waited += waiting.count() > 0 ? 1 : 0;
            EXPECT_TRUE(waiting.keepAll(database));
            EXPECT_EQ(waiting.count(), 0U);
        }
        const bool whole = dump(m_work) == m_expected;
        EXPECT_TRUE(whole) << dump(m_work) << "\nrather than\n" << m_expected;
        EXPECT_EQ(sql(m_work / "progress.db", "PRAGMA integrity_check"), std::vector<std::string>{"ok"});
        m_lost += whole ? 0 : 1;
        m_faults += vfs.failed();
        return vfs.failed() > 0;
    }

    void TearDown() override {
        RecordProperty("faults", m_faults);
        RecordProperty("lost", m_lost);
    }

    TemporaryFolder m_folder;
    ManualClock m_clock;
    fs::path m_good = m_folder / "good";
    fs::path m_before = m_folder / "before";
    fs::path m_work = m_folder / "work";
    std::string m_expected;
    int m_waited = 0;
    int m_faults = 0;
    int m_lost = 0;
};

/// A disk that answers nothing any more, some calls after it is told so.
class DyingDisk final : public DiskWatch {
public:
    using DiskWatch::DiskWatch;
    [[nodiscard]] DiskReply ask(const DiskCall&) override {
        if (!m_left) return DiskReply::Pass;
        return (*m_left)-- > 0 ? DiskReply::Pass : DiskReply::Fail;
    }
    void dieAfter(int calls) { m_left = calls; }
    void revive() { m_left.reset(); }

private:
    std::optional<int> m_left;
};

/// The learner's stick, in a process that sees its own mounts. Says what was not as it should be.
class Stick {
public:
    explicit Stick(fs::path folder) : m_folder(std::move(folder)) {}

    std::string learnWhileItIsPulled() {
        if (!enterOwnMounts() || !mountSmall(m_folder, "1m")) return notPermitted;
        addNour(file());
        auto database = ProgressDatabase::open(file(), m_clock).value();
        if (!m_waiting.load(database, nour) || !save(database, 1)) return "nothing is kept on the stick";
        const std::string bytes = readBytes(file());
        if (!pullOut(m_folder) || fs::exists(file())) return "the stick is still there";
        if (!save(database, 2) || !save(database, 3)) return "the learner stands still";
        if (m_waiting.load(database, nour)->modules.front().state != "{\"step\":3}") return "what waits does not show";
        if (!fs::is_empty(m_folder)) return "something was made where the stick was";
        if (m_waiting.keepAll(database)) return "it was kept nowhere";
        if (!mountSmall(m_folder, "1m")) return "the stick cannot be put back";
        writeBytes(file(), bytes);
        if (const auto kept = m_waiting.keepAll(database); !kept) return kept.error().text();
        if (m_waiting.count() > 0 || !save(database, 4)) return "it does not go on";
        database = ProgressDatabase::openInMemory(m_clock).value();
        const auto kept = sql(file(), "SELECT attempt FROM answer ORDER BY id");
        return kept == std::vector<std::string>{"1", "2", "3", "4"} ? "" : "lost, doubled or out of order";
    }

private:
    [[nodiscard]] fs::path file() const { return m_folder / "progress.db"; }
    bool save(ProgressDatabase& database, int number) {
        return m_waiting.save(database, numberedStep(nour, number)).has_value();
    }

    fs::path m_folder;
    ManualClock m_clock;
    WaitingSteps m_waiting{m_clock};
};

/// Learns while the folder is away, says when all is kept after it came back, and waits for its end.
void learnAndWait(const fs::path& folder, const fs::path& away, const ChildProcess::Say& say) {
    ManualClock clock;
    auto database = ProgressDatabase::open(folder / "progress.db", clock).value();
    WaitingSteps waiting(clock);
    fs::rename(folder, away);
    learn(database, waiting, clock);
    copyFolder(away, folder);
    const auto kept = waiting.keepAll(database);
    say(kept ? "kept" : kept.error().text());
    for (;;) {
        ::pause();
    }
}

}  // namespace

TEST_F(WaitingFaults, CostTheLearnerNothingOnceTheDiskIsWell) {
    // The first calls all fail; of the many that follow, one in so many does.
    const int stride = numberFromEnvironment("PATHLIGHT_FAULT_STRIDE", 7);
    for (const Kind kind : {Kind::Open, Kind::Read, Kind::Write, Kind::Truncate, Kind::Sync, Kind::Size, Kind::Lock,
                            Kind::Access, Kind::Remove}) {
        for (const bool lasting : {false, true}) {
            for (const DiskReply reply : {DiskReply::Fail, DiskReply::Full, DiskReply::Short}) {
                if (reply != DiskReply::Fail && kind != Kind::Write) continue;
                Fault fault{kind, 1, reply, lasting};
                while (strike(fault) && !HasFailure())
                    fault.number += fault.number < 10 ? 1 : stride;
            }
        }
    }
    EXPECT_GT(m_waited, 50);
}

TEST(Waiting, WhoWasLoadedIsKnownWhenNothingCanBeRead) {
    int unreadable = 0;
    for (int calls = 0; calls < 30; ++calls) {
        SCOPED_TRACE(calls);
        const TemporaryFolder folder;
        addNour(folder / "progress.db");
        DyingDisk disk(folder.path());
        ManualClock clock;
        auto database = ProgressDatabase::open(folder / "progress.db", clock).value();
        WaitingSteps waiting(clock);
        const LearnerId fresh = database.addLearner({0, "owl", "", AgeBand::From4To6}).value().id;
        const LearnerId stranger = database.addLearner({0, "fox", "", AgeBand::From4To6}).value().id;
        waiting.add(fresh);
        ASSERT_TRUE(waiting.load(database, nour));
        disk.dieAfter(calls);
        learn(database, waiting, clock);
        EXPECT_TRUE(waiting.save(database, numberedStep(fresh, 1)));
        unreadable += database.progress(nour) ? 0 : 1;
        EXPECT_EQ(waiting.load(database, stranger).has_value(), database.progress(stranger).has_value());
        const auto loaded = waiting.load(database, nour);
        ASSERT_TRUE(loaded);
        EXPECT_EQ(waiting.load(database, fresh)->modules.size(), 1U);
        disk.revive();
        EXPECT_TRUE(waiting.keepAll(database));
        EXPECT_EQ(database.progress(nour).value(), loaded->modules);
        EXPECT_EQ(database.reviews(nour).value(), loaded->reviews);
    }
    EXPECT_GT(unreadable, 0);
}

TEST(Waiting, AnotherProcessThatHasTheFileIsWaitedFor) {
    const TemporaryFolder folder;
    const fs::path stick = folder / "stick";
    fs::create_directory(stick);
    addNour(stick / "progress.db");
    const ManualClock clock;
    auto database = ProgressDatabase::open(stick / "progress.db", clock).value();
    WaitingSteps waiting(clock);
    fs::rename(stick, folder / "pocket");
    copyFolder(folder / "pocket", stick);
    ChildProcess other([&](const ChildProcess::Say& say) {
        const auto opened = ProgressDatabase::open(stick / "progress.db", clock);
        say(opened ? "open" : opened.error().text());
        ::pause();
    });
    ASSERT_EQ(other.nextLine(), "open");
    EXPECT_TRUE(waiting.save(database, numberedStep(nour, 1)));
    EXPECT_EQ(waiting.keepAll(database).error().code, ErrorCode::Busy);
    other.kill();
    EXPECT_EQ(other.finish(), "");
    EXPECT_TRUE(waiting.keepAll(database));
    EXPECT_EQ(database.keptCounts()->answers, 1);
}

TEST(Waiting, APulledStickCostsNothingOnceItIsBack) {
    const TemporaryFolder folder;
    const std::string said = inChild([&] { return Stick(folder.path()).learnWhileItIsPulled(); });
    if (said == notPermitted + "\n") GTEST_SKIP() << notPermitted;
    EXPECT_EQ(said, "");
}

TEST(Waiting, WhatWasKeptInTheEndOutlivesAKill) {
    const TemporaryFolder folder;
    const fs::path stick = folder / "stick";
    fs::create_directory(stick);
    addNour(stick / "progress.db");
    ChildProcess child([&](const ChildProcess::Say& say) { learnAndWait(stick, folder / "away", say); });
    ASSERT_EQ(child.nextLine(), "kept");
    child.kill();
    EXPECT_EQ(child.finish(), "");
    const ManualClock clock;
    auto database = ProgressDatabase::open(stick / "progress.db", clock);
    ASSERT_TRUE(database) << database.error().text();
    EXPECT_EQ(database->progress(nour)->front().state, "{\"step\":6}");
    EXPECT_EQ(database->keptCounts()->answers, 7);
    RecordProperty("kills", 1);
}
