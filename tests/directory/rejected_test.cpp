// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "directory.h"

#include <gtest/gtest.h>

namespace pathlight {

namespace {

using test::DirectoryEntry;

/// What must not stand in the directory, as tests/data/directory/rejected.tsv gives it.
struct Rejected {
    std::string country;
    std::string field;
    std::string value;
    std::string why;
};

std::vector<Rejected> rejectedValues() {
    std::vector<Rejected> rejected;
    for (const auto& row : test::table("rejected.tsv")) {
        EXPECT_EQ(row.size(), 4U) << row.front();
        if (row.size() == 4) rejected.push_back({row[0], row[1], row[2], row[3]});
    }
    return rejected;
}

bool hasNumber(const DirectoryEntry& entry, const std::string& digits) {
    if (test::digitsOf(entry.value("phone", "")) == digits) return true;
    constexpr std::size_t longEnough = 6;
    return digits.size() >= longEnough &&
           test::digitsOf(entry.value("text-or-chat", "")).find(digits) != std::string::npos;
}

/// Hours as a whole: 4:00 is not within 14:00. They may be followed by the number that they are said of.
bool hasHours(const DirectoryEntry& entry, const std::string& value) {
    const std::size_t space = value.find(' ');
    if (space != std::string::npos && entry.value("phone", "") != value.substr(space + 1)) return false;
    const std::string hours = entry.value("hours", "");
    const std::size_t at = hours.find(value.substr(0, space));
    return at != std::string::npos && (at == 0 || test::digitsOf(hours.substr(at - 1, 1)).empty());
}

bool has(const DirectoryEntry& entry, const Rejected& rejected) {
    if (entry["country"] != rejected.country) return false;
    if (rejected.field == "phone") return hasNumber(entry, rejected.value);
    if (rejected.field == "hours") return hasHours(entry, rejected.value);
    if (rejected.field == "helpline") return entry["kind"] == "helpline";
    if (rejected.field == "any") return entry.dump().find(rejected.value) != std::string::npos;
    ADD_FAILURE() << "rejected.tsv has a field " << rejected.field;
    return false;
}

/// An entry that has just what is rejected.
DirectoryEntry offender(const Rejected& rejected) {
    DirectoryEntry entry{{"country", rejected.country}, {"kind", "helpline"}};
    const std::size_t space = rejected.value.find(' ');
    if (rejected.field == "hours") {
        entry["hours"] = "daily " + rejected.value.substr(0, space);
        if (space != std::string::npos) entry["phone"] = rejected.value.substr(space + 1);
    } else {
        entry[rejected.field == "any" ? "url" : "phone"] = rejected.value;
    }
    return entry;
}

}  // namespace

TEST(RejectedValues, StandNowhereInTheDirectory) {
    const auto entries = test::directory();
    for (const Rejected& rejected : rejectedValues()) {
        for (const DirectoryEntry& entry : entries)
            EXPECT_FALSE(has(entry, rejected)) << entry["id"] << ": " << rejected.value << ": " << rejected.why;
    }
}

TEST(RejectedValues, WouldBeFound) {
    for (const Rejected& rejected : rejectedValues())
        EXPECT_TRUE(has(offender(rejected), rejected)) << rejected.country << ' ' << rejected.value;
    EXPECT_FALSE(
        has({{"country", "LU"}, {"kind", "helpline"}, {"hours", "14:00-22:00"}}, {"LU", "hours", "4:00-22:00", ""}));
}

}  // namespace pathlight
