// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "checkedsample.h"
#include "samplefolder.h"

#include <gmock/gmock.h>

namespace pathlight {

using test::CheckedSample;
using test::SampleFolder;
using testing::HasSubstr;

namespace {

/// A country's file with one entry of these fields, which may replace those of a good one.
std::string country(const std::string& fields) {
    return "country: GB\nentries:\n  - id: gb-line\n    kind: helpline\n    name: A line\n" + fields;
}

const std::string good =
    "    phone: \"08001111\"\n    status: confirmed\n    source: https://www.example.org/\n    source-date: "
    "\"2025-03\"\n"
    "    grade: B\n";

std::string with(const std::string& from, const std::string& to) {
    std::string fields = good;
    const std::size_t at = fields.find(from);
    if (at == std::string::npos) throw std::logic_error("no " + from);
    return fields.replace(at, from.size(), to);
}

struct BadEntry {
    const char* name;
    std::string fields;
    const char* complaint;
};

struct GoodEntry {
    const char* name;
    std::string fields;
};

class HelpRefusal : public testing::TestWithParam<BadEntry> {};
class HelpAcceptance : public testing::TestWithParam<GoodEntry> {};

}  // namespace

TEST_P(HelpRefusal, NamesThePlace) {
    const SampleFolder folder;
    folder.write("help/GB.yaml", country(GetParam().fields));
    const CheckedSample checked(folder);
    EXPECT_THAT(checked.text(), HasSubstr(GetParam().complaint));
    EXPECT_EQ(checked.complaints.errors(), 1U) << checked.text();
}

TEST_P(HelpAcceptance, HasNothingToSay) {
    const SampleFolder folder;
    folder.write("help/GB.yaml", country(GetParam().fields));
    EXPECT_EQ(CheckedSample(folder).text(), "");
}

INSTANTIATE_TEST_SUITE_P(
    Rules, HelpRefusal,
    testing::Values(
        BadEntry{"ConfirmedByAThirdParty", with("grade: B", "grade: C"),
                 "help/GB.yaml:7:13: error: a third party's page alone confirms nothing; find the operator's page"},
        BadEntry{"ConfirmedWithoutADate", with("    source-date: \"2025-03\"\n", ""),
                 "help/GB.yaml:7:13: error: nothing says when this was seen"},
        BadEntry{"DayOfNoCalendar", with("2025-03", "2025-02-30"),
                 "help/GB.yaml:9:18: error: '2025-02-30' is not in the calendar"},
        BadEntry{"MonthOfNoCalendar", with("2025-03", "2025-13"), "error: '2025-13' is not in the calendar"},
        BadEntry{"DayAhead", with("2025-03", "2026-11-29"), "help/GB.yaml:9:18: error: '2026-11-29' lies ahead"},
        BadEntry{"RepositoryAsOperator", with("https://www.example.org/", "https://github.com/someone/hotlines"),
                 "help/GB.yaml:8:13: error: a code repository is neither"},
        BadEntry{"RepositoryByName", with("https://www.example.org/", "'github:someone/hotlines lists.json'"),
                 "error: a code repository is neither"},
        BadEntry{"AdultsByName", with("phone:", "name-local: Help for images (18+)\n    phone:"),
                 "help/GB.yaml:5:11: error: this is for people of 18 and more"},
        BadEntry{"AdultsByWhom", with("phone:", "for-whom: people over 18\n    phone:"), "add adults-only: true"},
        BadEntry{"AdultsByNote", with("phone:", "note: '18 or over only'\n    phone:"), "add adults-only: true"},
        BadEntry{"AdultsByAddress", with("phone:", "url: https://stopncii.org/\n    phone:"), "add adults-only: true"},
        BadEntry{"ShortNumberWithACountryCode", with("\"08001111\"", "\"+44999\""),
                 "help/GB.yaml:6:12: error: a short number cannot be dialled with a country code"},
        BadEntry{"NumberOfOtherCountries", with("\"08001111\"", "\"116\""),
                 "help/GB.yaml:6:12: error: the number 116 is not in use in GB"},
        BadEntry{"NumberTwice",
                 good + "  - id: gb-again\n    kind: helpline\n    name: Another\n" + with("08001111", "0800#1111"),
                 "help/GB.yaml:14:12: error: the number stands in 'gb-line' already"}),
    [](const auto& tested) { return tested.param.name; });

INSTANTIATE_TEST_SUITE_P(
    Rules, HelpAcceptance,
    testing::Values(
        GoodEntry{"AnEntry", good},
        GoodEntry{"UndatedByTheOperator",
                  "    phone: \"08001111\"\n    status: confirmed\n    source: a\n    grade: A\n"},
        GoodEntry{"UndatedWithASecondSource",
                  with("source-date: \"2025-03\"", "second-source: https://www.example.com/")},
        GoodEntry{"UndatedAndUnconfirmed",
                  "    phone: \"08001111\"\n    status: unconfirmed\n    source: a\n    grade: C\n"},
        GoodEntry{"RepositoryThatQuotesAPage",
                  with("https://www.example.org/", "'github:someone/memo, quotes https://www.example.org/'")},
        GoodEntry{"Adults", with("phone:", "for-whom: adults 18+\n    adults-only: true\n    phone:")},
        GoodEntry{"Under18", with("phone:", "for-whom: 'under 18; ages 8-18; up to 18'\n    phone:")},
        GoodEntry{"NumberForTwoKinds", good + "  - id: gb-again\n    kind: parent-support\n    name: Another\n" + good},
        GoodEntry{"NumberOfARegion",
                  good + "  - id: gb-again\n    kind: helpline\n    name: Another\n    region: Wales\n" + good}),
    [](const auto& tested) { return tested.param.name; });

TEST(HelpCheck, KeepsNumbersOutOfTheWorldwideList) {
    const SampleFolder folder;
    folder.replace("help/ZZ.yaml", "url: https://www.example.org/", "region: Wales\n    phone: \"116111\"");
    EXPECT_THAT(CheckedSample(folder).text(),
                testing::AllOf(HasSubstr("ZZ.yaml:7:12: error: no number can be dialled from everywhere"),
                               HasSubstr("ZZ.yaml:6:13: error: a worldwide entry has no region")));
}

TEST(HelpCheck, WantsAConfirmedHelplineForTheWorldInACore) {
    for (const char* status : {"status: confirmed", "kind: helpline"}) {
        const SampleFolder folder;
        folder.replace("help/ZZ.yaml", status, status[0] == 's' ? "status: unconfirmed" : "kind: hotline");
        EXPECT_THAT(CheckedSample(folder).text(), HasSubstr("help/ZZ.yaml: error: there is no confirmed helpline"));
    }
    const SampleFolder country;
    std::filesystem::remove(country / "help/ZZ.yaml");
    EXPECT_THAT(CheckedSample(country).text(), HasSubstr("help/ZZ.yaml: error: there is no confirmed helpline"));
}

TEST(HelpCheck, FindsASourceThatIsNewerThanTheCheck) {
    const SampleFolder folder;
    folder.replace("help/ZZ.yaml", "country: ZZ", "country: ZZ\nchecked: 2026-10-08\nchecked-by: Example");
    EXPECT_EQ(CheckedSample(folder).text(),
              "help/ZZ.yaml:11:18: error: the source is newer than the check; check the country again, and say when\n");
}

TEST(HelpCheck, WarnsOfACheckOfAYearAgo) {
    const auto said = [](const std::string& day) {
        const SampleFolder folder;
        folder.replace("help/ZZ.yaml", "source-date: 2026-10-09", "source-date: \"2025\"");
        folder.replace("help/ZZ.yaml", "country: ZZ", "country: ZZ\nchecked: " + day + "\nchecked-by: Example");
        return CheckedSample(folder).text();
    };
    EXPECT_EQ(said("2025-11-28"), "");
    EXPECT_EQ(said("2025-11-27"),
              "help/ZZ.yaml:2:10: warning: nobody has checked these entries for twelve months; "
              "check each, and say when\n");
}

}  // namespace pathlight
