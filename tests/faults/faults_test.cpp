// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "faultyvfs.h"
#include "storageoperations.h"
#include "support.h"

#include <gtest/gtest.h>

#include <optional>

using namespace pathlight;
using namespace pathlight::testsupport;
namespace fs = std::filesystem;

namespace {

std::vector<Fault> faultsOf(DiskCall::Kind kind) {
    std::vector<Fault> faults{{kind, 1, DiskReply::Fail, false}, {kind, 1, DiskReply::Fail, true}};
    if (kind != DiskCall::Kind::Write) return faults;
    for (const bool lasting : {false, true}) {
        faults.push_back({kind, 1, DiskReply::Full, lasting});
        faults.push_back({kind, 1, DiskReply::Short, lasting});
    }
    return faults;
}

std::string describe(const Fault& fault) {
    return std::string(name(fault.kind)) + " " + std::to_string(fault.number) + ", reply " +
           std::to_string(static_cast<int>(fault.reply)) + (fault.lasting ? ", lasting" : ", once");
}

/// Every n-th call of every kind fails while the storage does one thing.
class Faults : public testing::TestWithParam<StorageOperation> {
protected:
    void SetUp() override {
        fs::create_directory(m_before);
        GetParam().prepare(m_before);
        copyFolder(m_before, m_after);
        const auto done = perform(GetParam(), m_after, m_clock);
        ASSERT_TRUE(done) << done.error().text();
        m_dumpAfter = dump(m_after);
        // An old file is brought up by every opening, whatever it was before.
        m_dumpBefore = GetParam().run ? dump(m_before) : m_dumpAfter;
        ASSERT_NE(m_dumpAfter, "");
    }

    /// Whether a call failed at all.
    bool strike(const Fault& fault) {
        SCOPED_TRACE(describe(fault));
        copyFolder(m_before, m_work);
        std::optional<FaultyVfs> vfs(std::in_place, m_work, fault);
        const auto done = work(*vfs);
        const int failed = vfs->failed();
        vfs.reset();
        checkFolder(done);
        m_faults += failed;
        return failed > 0;
    }

    /// What only reads finds everything in memory after the opening.
    [[nodiscard]] bool onlyReads() const { return GetParam().run && m_dumpAfter == m_dumpBefore; }

    void TearDown() override {
        RecordProperty("faults", m_faults);
        RecordProperty("lost", m_lost);
        RecordProperty("corrupt", m_corrupt);
    }

private:
    Result<void> work(FaultyVfs& vfs) {
        if (!GetParam().run) vfs.arm();
        auto database = openIn(m_work, m_clock);
        if (!database) return fail(database.error());
        if (!GetParam().run) return {};
        vfs.arm();
        const auto done = GetParam().run(*database);
        vfs.mend();
        const auto later = database->saveSetting("later", "kept");
        EXPECT_TRUE(later) << "does not go on when the disk is well again: " << later.error().text();
        return done;
    }

    /// Opens what is left on a good disk.
    void checkFolder(const Result<void>& done) {
        const QuickDisk disk(m_work);
        auto opened = openIn(m_work, m_clock);
        EXPECT_TRUE(opened) << opened.error().text();
        m_corrupt += opened ? 0 : 1;
        if (!opened) return;
        if (GetParam().run) {
            EXPECT_EQ(opened->settings()->count("later"), 1U) << "what was acknowledged after the fault is lost";
        }
        opened = fail(ErrorCode::NotFound, "", "closed");
        EXPECT_EQ(sql(m_work / "progress.db", "PRAGMA integrity_check"), std::vector<std::string>{"ok"});
        (void)sql(m_work / "progress.db", "DELETE FROM setting WHERE key = 'later'");
        const std::string left = dump(m_work);
        const bool whole = left == m_dumpAfter || (!done && left == m_dumpBefore);
        EXPECT_TRUE(whole) << (done ? "was acknowledged" : done.error().text()) << "\n" << left;
        m_lost += whole ? 0 : 1;
        EXPECT_EQ(flawIn(m_work, m_before, GetParam(), done.has_value()), "");
    }

    TemporaryFolder m_folder;
    ManualClock m_clock;
    fs::path m_before = m_folder / "before";
    fs::path m_after = m_folder / "after";
    fs::path m_work = m_folder / "work";
    std::string m_dumpBefore;
    std::string m_dumpAfter;
    int m_faults = 0;
    int m_lost = 0;
    int m_corrupt = 0;
};

}  // namespace

TEST_P(Faults, AreErrorsAndLeaveTheStateBeforeOrAfter) {
    // The first calls all fail; of the many that follow, one in so many does.
    const int stride = numberFromEnvironment("PATHLIGHT_FAULT_STRIDE", 5);
    int struck = 0;
    for (int kind = 0; kind < DiskCall::kinds; ++kind) {
        for (Fault fault : faultsOf(static_cast<DiskCall::Kind>(kind))) {
            while (strike(fault) && !HasFailure()) {
                ++struck;
                fault.number += fault.number < 10 ? 1 : stride;
            }
        }
    }
    EXPECT_TRUE(struck > 0 || onlyReads());
}

INSTANTIATE_TEST_SUITE_P(Every, Faults, testing::ValuesIn(storageOperations()),
                         [](const auto& one) { return one.param.name; });
