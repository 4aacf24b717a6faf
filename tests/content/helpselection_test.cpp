// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "content/helpselection.h"

#include <gmock/gmock.h>

namespace pathlight {

namespace {

using testing::ElementsAre;
using testing::IsEmpty;

HelpEntry entry(const char* id, const char* kind, bool confirmed, const char* country = "GB") {
    HelpEntry made;
    made.id = id;
    made.kind = kind;
    made.country = country;
    made.confirmed = confirmed;
    return made;
}

HelpEntry regional(HelpEntry made) {
    made.region = "Oromia";
    return made;
}

HelpEntry forAdults(HelpEntry made) {
    made.adultsOnly = true;
    return made;
}

std::vector<std::string> ids(const std::vector<HelpEntry>& entries) {
    std::vector<std::string> found;
    for (const HelpEntry& one : entries)
        found.push_back(one.id);
    return found;
}

/// A country of which but one number is confirmed, with two entries for the world.
std::vector<HelpEntry> sample() {
    return {entry("list", "helpline", true, "ZZ"),
            entry("take", "removal", false, "ZZ"),
            forAdults(entry("adult", "removal", true, "ZZ")),
            entry("maybe", "helpline", false),
            entry("runaway", "missing", false),
            regional(entry("north", "helpline", true)),
            entry("sure", "helpline", true),
            entry("danger", "emergency", true)};
}

}  // namespace

TEST(HelpSelection, ShowsAllByUrgencyAndTheConfirmedOfEachKindFirst) {
    EXPECT_THAT(ids(selectHelp(sample(), {})),
                ElementsAre("danger", "sure", "north", "list", "maybe", "take", "runaway"));
}

TEST(HelpSelection, KeepsWhatIsForAdultsFromAChild) {
    EXPECT_THAT(ids(selectHelp(sample(), {{"removal"}, false})), ElementsAre("sure", "list", "take"));
    EXPECT_THAT(ids(selectHelp(sample(), {{"removal"}, true})), ElementsAre("adult", "take"));
    const std::vector<HelpEntry> adults{forAdults(entry("adult", "removal", true))};
    EXPECT_THAT(offeredKinds(adults, false), IsEmpty());
    EXPECT_THAT(offeredKinds(adults, true), ElementsAre("removal"));
}

TEST(HelpSelection, NeverLeavesAnUnconfirmedEntryAlone) {
    EXPECT_THAT(ids(selectHelp(sample(), {{"missing"}})), ElementsAre("danger", "runaway"));
    const std::vector<HelpEntry> doubtful{entry("danger", "emergency", false), entry("list", "helpline", true, "ZZ"),
                                          entry("runaway", "missing", false),
                                          regional(entry("north", "hotline", true))};
    EXPECT_THAT(ids(selectHelp(doubtful, {{"missing"}})), ElementsAre("list", "runaway"));
    EXPECT_THAT(ids(selectHelp(doubtful, {{"hotline"}})), ElementsAre("list", "north"));
    // In danger nothing stands before the emergency number.
    EXPECT_THAT(ids(selectHelp(doubtful, {{"emergency"}})), ElementsAre("danger", "list"));
    for (const std::string& kind : offeredKinds(doubtful, false)) {
        const auto found = selectHelp(doubtful, {{kind}, false, 2});
        EXPECT_TRUE(std::any_of(found.begin(), found.end(), [](const HelpEntry& one) { return one.confirmed; }))
            << kind;
    }
}

TEST(HelpSelection, PutsTheEmergencyNumberBesideTheWorldsHelplinesWhereACountryHasNone) {
    const std::vector<HelpEntry> known{entry("list", "helpline", true, "ZZ"), entry("danger", "emergency", false)};
    EXPECT_THAT(ids(selectHelp(known, {{"helpline"}})), ElementsAre("list", "danger"));
    EXPECT_THAT(ids(selectHelp({entry("list", "helpline", true, "ZZ")}, {{"helpline"}})), ElementsAre("list"));
}

TEST(HelpSelection, LeavesNobodyWhoAsksForAKindWithoutSomebodyToTurnTo) {
    EXPECT_THAT(ids(selectHelp(sample(), {{"police"}})), ElementsAre("danger"));
    const std::vector<HelpEntry> nowhere{entry("list", "helpline", true, "ZZ")};
    EXPECT_THAT(ids(selectHelp(nowhere, {{"emergency"}})), ElementsAre("list"));
    EXPECT_THAT(ids(selectHelp(nowhere, {{"emergency", "missing"}, false, 3})), ElementsAre("list"));
    EXPECT_THAT(ids(selectHelp(nowhere, {{"police", "helpline"}})), ElementsAre("list"));
    EXPECT_THAT(selectHelp({}, {{"police"}}), IsEmpty());
}

TEST(HelpSelection, TakesTheBestOfEachKindAskedForInItsOrder) {
    EXPECT_THAT(ids(selectHelp(sample(), {{"emergency", "helpline"}, false, 3})),
                ElementsAre("danger", "sure", "north"));
    EXPECT_THAT(ids(selectHelp(sample(), {{"helpline", "emergency"}, false, 2})), ElementsAre("sure", "danger"));
}

TEST(HelpSelection, CallsADateOldAfterTwelveMonths) {
    using namespace std::chrono;
    struct Case {
        const char* date;
        sys_days today;
        bool old;
    };
    for (const Case& one :
         {Case{"2025-11-27", sys_days(2026y / 11 / 26), false}, Case{"2025-11-27", sys_days(2026y / 11 / 27), true},
          Case{"2024-02-29", sys_days(2025y / 2 / 27), false}, Case{"2024-02-29", sys_days(2025y / 2 / 28), true},
          Case{"2025-11", sys_days(2026y / 10 / 31), false}, Case{"2025-11", sys_days(2026y / 11 / 1), true},
          Case{"2025", sys_days(2025y / 12 / 31), false}, Case{"2025", sys_days(2026y / 1 / 1), true},
          Case{"2027-01-01", sys_days(2026y / 1 / 1), false}, Case{"", sys_days(2026y / 1 / 1), false},
          Case{"soon", sys_days(2026y / 1 / 1), false}, Case{"2025-13-01", sys_days(2026y / 12 / 31), false}}) {
        EXPECT_EQ(mayHaveChanged(one.date, one.today), one.old) << one.date;
    }
}

}  // namespace pathlight
