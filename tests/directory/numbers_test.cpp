// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "directory.h"

#include <phonenumbers/phonenumberutil.h>
#include <phonenumbers/shortnumberinfo.h>

#include <gtest/gtest.h>

#include <map>
#include <set>

namespace pathlight {

namespace {

using i18n::phonenumbers::PhoneNumber;
using i18n::phonenumbers::PhoneNumberUtil;
using i18n::phonenumbers::ShortNumberInfo;
using Number = std::pair<std::string, std::string>;  // country and digits

/// Whether libphonenumber has a number that one dials in a country.
bool isKnown(const std::string& phone, const std::string& country) {
    static const ShortNumberInfo shortNumbers;
    const PhoneNumberUtil& numbers = *PhoneNumberUtil::GetInstance();
    if (shortNumbers.IsEmergencyNumber(phone, country)) return true;
    PhoneNumber number;
    if (numbers.Parse(phone, country, &number) != PhoneNumberUtil::NO_PARSING_ERROR) return false;
    if (phone.starts_with('+')) return numbers.IsValidNumber(number);
    return numbers.IsValidNumberForRegion(number, country) || shortNumbers.IsValidShortNumberForRegion(number, country);
}

std::map<Number, std::string> acceptedNumbers() {
    std::map<Number, std::string> accepted;
    for (const auto& row : test::table("accepted.tsv")) {
        EXPECT_EQ(row.size(), 3U) << row.front();
        if (row.size() != 3) continue;
        EXPECT_TRUE(accepted.emplace(Number(row[0], row[1]), row[2]).second) << row[0] << row[1];
    }
    return accepted;
}

}  // namespace

TEST(DirectoryNumbers, AreKnownOrAcceptedForAReason) {
    auto accepted = acceptedNumbers();
    std::set<Number> needed;
    for (const auto& entry : test::directory()) {
        if (!entry.contains("phone") || isKnown(entry["phone"], entry["country"])) continue;
        const Number number(entry["country"], entry["phone"]);
        needed.insert(number);
        EXPECT_TRUE(accepted.contains(number)) << entry["id"] << ": libphonenumber does not know " << number.second;
        EXPECT_EQ(entry["status"], "unconfirmed") << entry["id"];
    }
    for (const auto& [number, reason] : accepted)
        EXPECT_TRUE(needed.contains(number)) << number.first << ' ' << number.second << " needs no exception any more";
}

TEST(DirectoryNumbers, SayOfThemselvesWhatLibphonenumberSays) {
    for (const auto& entry : test::directory()) {
        const std::string said = entry.value("libphonenumber", "");
        if (said.empty()) continue;
        const std::string found = !entry.contains("phone")                    ? "not-applicable"
                                  : isKnown(entry["phone"], entry["country"]) ? "valid"
                                                                              : "invalid";
        EXPECT_EQ(said, found) << entry["id"];
    }
}

TEST(DirectoryNumbers, OfOtherCountriesAreFound) {
    EXPECT_TRUE(isKnown("08001111", "GB"));
    EXPECT_TRUE(isKnown("116111", "DE"));
    EXPECT_TRUE(isKnown("999", "GB"));
    EXPECT_TRUE(isKnown("+31202615275", "NL"));
    EXPECT_FALSE(isKnown("116111", "CN"));
    EXPECT_FALSE(isKnown("08001111", "FR"));
    EXPECT_FALSE(isKnown("+3120261527", "NL"));
    EXPECT_FALSE(isKnown("8219090", "PT"));
}

}  // namespace pathlight
