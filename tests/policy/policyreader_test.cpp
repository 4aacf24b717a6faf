// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "policy/policyreader.h"
#include "base/files.h"
#include "policy/policyfile.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <unistd.h>
#include <nlohmann/json.hpp>

#include <sstream>

using namespace pathlight;
using testing::HasSubstr;
namespace fs = std::filesystem;

namespace {

/// All keys, each with a value that is none of those in force without a policy.
constexpr auto whole = R"({
    "data-dir": "/srv/pathlight",
    "languages": ["ar", "pt-BR"],
    "bands": ["7-10", "educators"],
    "modules": ["m01-hello", "m02"],
    "printing": false,
    "kiosk": true,
    "help-country": "NL",
    "adult-pin": "$argon2id$v=19$m=65536,t=2,p=1$c2FsdHNhbHRzYWx0c2FsdA$aGFzaA"
})";

struct BadKey {
    const char* name;
    std::string text;       ///< the policy
    const char* key;        ///< the one that is named
    const char* complaint;  ///< a part of it
};

class BadPolicyKey : public testing::TestWithParam<BadKey> {};

struct BadFile {
    const char* name;
    std::string text;
};

class BadPolicyFile : public testing::TestWithParam<BadFile> {};

class PolicyFile : public testing::Test {
protected:
    void TearDown() override { fs::remove_all(m_path); }

    const fs::path m_path = fs::temp_directory_path() / ("pathlight-policy-" + std::to_string(::getpid()));
};

}  // namespace

TEST(Policy, HoldsWhatItSays) {
    const PolicyReading reading = parsePolicy(whole);
    EXPECT_FALSE(reading.unread);
    EXPECT_TRUE(reading.faults.empty());
    const Policy expected{"/srv/pathlight",
                          {"ar", "pt-BR"},
                          {AgeBand::From7To10, AgeBand::Educators},
                          {"m01-hello", "m02"},
                          false,
                          true,
                          "NL",
                          "$argon2id$v=19$m=65536,t=2,p=1$c2FsdHNhbHRzYWx0c2FsdA$aGFzaA"};
    EXPECT_EQ(reading.policy, expected);
}

TEST(Policy, AnEmptyOneSetsNothing) {
    const PolicyReading reading = parsePolicy("{}");
    EXPECT_FALSE(reading.unread);
    EXPECT_EQ(reading.policy, Policy());
    EXPECT_TRUE(reading.policy.offersLanguage("fr"));
    EXPECT_TRUE(reading.policy.offersBand(AgeBand::Parents));
    EXPECT_TRUE(reading.policy.offersModule("m06"));
}

TEST(Policy, OffersWhatItNames) {
    const Policy policy = parsePolicy(whole).policy;
    EXPECT_TRUE(policy.offersLanguage("ar"));
    EXPECT_FALSE(policy.offersLanguage("pt"));
    EXPECT_TRUE(policy.offersBand(AgeBand::Educators));
    EXPECT_FALSE(policy.offersBand(AgeBand::Parents));
    EXPECT_TRUE(policy.offersModule("m02"));
    EXPECT_FALSE(policy.offersModule("m01"));
}

/// The bad key is named and ignored; the good ones around it hold.
TEST_P(BadPolicyKey, IsNamedAndTheOthersHold) {
    const std::string text = R"({"printing": false, )" + std::string(GetParam().text) + R"(, "help-country": "NL"})";
    const PolicyReading reading = parsePolicy(text);
    EXPECT_FALSE(reading.unread);
    ASSERT_EQ(reading.faultyKeys(), std::vector<std::string>{GetParam().key});
    EXPECT_THAT(reading.faults[0].message, HasSubstr(GetParam().complaint));
    Policy expected;
    expected.printing = false;
    expected.helpCountry = "NL";
    EXPECT_EQ(reading.policy, expected);
}

INSTANTIATE_TEST_SUITE_P(
    Policy, BadPolicyKey,
    testing::Values(
        BadKey{"Unknown", R"("colour": "red")", "colour", "no key of a policy"},
        BadKey{"UnknownEmpty", R"("": 1)", "", "no key of a policy"},
        BadKey{"OtherSpelling", R"("Kiosk": true)", "Kiosk", "no key of a policy"},
        BadKey{"NoSuchKeyYet", R"("adult-pin-hash": "$argon2id$v=19")", "adult-pin-hash", "no key of a policy"},
        BadKey{"UnknownWithControls", R"("a\u001b[2Jb": 1)", R"(a\u001b[2Jb)", "no key of a policy"},
        BadKey{"UnknownForeign", R"("مفتاح": 1)", R"(\u0645\u0641\u062a\u0627\u062d)", "no key of a policy"},
        BadKey{"UnknownLong", R"("aaaaaaaaaabbbbbbbbbbccccccccccddddddddddeeeeeeeeee": 1)",
               "aaaaaaaaaabbbbbbbbbbccccccccccdddddddddd", "no key of a policy"},
        BadKey{"Twice", R"("kiosk": true, "kiosk": true)", "kiosk", "twice"},
        BadKey{"TwiceAndEscaped", R"("kiosk": true, "kios\u006b": false)", "kiosk", "twice"},
        BadKey{"Null", R"("kiosk": null)", "kiosk", "true or false"},
        BadKey{"KioskText", R"("kiosk": "true")", "kiosk", "true or false"},
        BadKey{"KioskNumber", R"("kiosk": 1)", "kiosk", "true or false"},
        BadKey{"DataDirRelative", R"("data-dir": "pathlight")", "data-dir", "from the root"},
        BadKey{"DataDirHome", R"("data-dir": "~/pathlight")", "data-dir", "from the root"},
        BadKey{"DataDirEmpty", R"("data-dir": "")", "data-dir", "from the root"},
        BadKey{"DataDirCut", R"("data-dir": "/srv\u0000/x")", "data-dir", "from the root"},
        BadKey{"DataDirNumber", R"("data-dir": 7)", "data-dir", "from the root"},
        BadKey{"LanguagesText", R"("languages": "ar")", "languages", "a list"},
        BadKey{"LanguagesEmpty", R"("languages": [])", "languages", "at least one"},
        BadKey{"LanguagesObject", R"("languages": {"ar": true})", "languages", "a list"},
        BadKey{"LanguagesUnderscore", R"("languages": ["en", "pt_BR"])", "languages", R"("pt_BR" is not)"},
        BadKey{"LanguagesNumber", R"("languages": ["en", 3])", "languages", "3 is not"},
        BadKey{"LanguagesTwice", R"("languages": ["en", "ar", "en"])", "languages", R"("en" is there twice)"},
        BadKey{"BandsUnknown", R"("bands": ["7-10", "11-14"])", "bands", R"("11-14" is not)"},
        BadKey{"PinItself", R"("adult-pin": "2468")", "adult-pin", "hash of a PIN"},
        BadKey{"PinNumber", R"("adult-pin": 2468)", "adult-pin", "hash of a PIN"},
        BadKey{"PinOfAnotherKind", R"("adult-pin": "$argon2i$v=19$m=65536,t=2,p=1$c2FsdA$aGFzaA")", "adult-pin",
               "hash of a PIN"},
        BadKey{"PinWithSpace", R"("adult-pin": "$argon2id$v=19$m=65536 ,t=2")", "adult-pin", "hash of a PIN"},
        BadKey{"PinTooLong", R"("adult-pin": "$argon2id$v=19$m=65536,t=2,p=1$)" + std::string(100, 'a') + R"(")",
               "adult-pin", "hash of a PIN"},
        BadKey{"BandsNested", R"("bands": [["7-10"]])", "bands", "is not a band"},
        BadKey{"BandsEmpty", R"("bands": [])", "bands", "at least one"},
        BadKey{"ModulesNull", R"("modules": null)", "modules", "a list"},
        BadKey{"ModulesPath", R"("modules": ["../m01"])", "modules", R"("../m01" is not)"},
        BadKey{"ModulesCode", R"("modules": ["M06"])", "modules", R"("M06" is not)"},
        BadKey{"ModulesEmptyId", R"("modules": ["m01", ""])", "modules", R"("" is not)"}),
    [](const auto& one) { return one.param.name; });

TEST(Policy, BadValuesOfTheKeysThatTheTableUses) {
    for (const char* text :
         {R"({"printing": "no"})", R"({"printing": []})", R"({"help-country": "nl"})", R"({"help-country": "NLD"})",
          R"({"help-country": "N1"})", R"({"help-country": ["NL"]})", R"({"help-country": ""})"}) {
        const PolicyReading reading = parsePolicy(text);
        EXPECT_EQ(reading.faults.size(), 1U) << text;
        EXPECT_EQ(reading.policy, Policy()) << text;
    }
}

TEST(Policy, AllFaultsAreNamedInTheirOrder) {
    const PolicyReading reading = parsePolicy(R"({"z": 1, "kiosk": 1, "a": 1, "bands": 1})");
    EXPECT_EQ(reading.faultyKeys(), (std::vector<std::string>{"z", "kiosk", "a", "bands"}));
}

TEST_P(BadPolicyFile, SetsNothingAndSaysWhy) {
    const PolicyReading reading = parsePolicy(GetParam().text);
    ASSERT_TRUE(reading.unread);
    EXPECT_FALSE(reading.unread->message.empty());
    EXPECT_EQ(reading.policy, Policy());
}

INSTANTIATE_TEST_SUITE_P(
    Policy, BadPolicyFile,
    testing::Values(BadFile{"Empty", ""}, BadFile{"Text", "kiosk = true"}, BadFile{"List", R"(["kiosk"])"},
                    BadFile{"Null", "null"}, BadFile{"Number", "1"}, BadFile{"CutOff", R"({"kiosk": true)"},
                    BadFile{"TrailingComma", R"({"kiosk": true,})"}, BadFile{"Comment", "{} // nothing"},
                    BadFile{"SecondObject", "{}{}"}, BadFile{"SingleQuotes", "{'kiosk': true}"},
                    BadFile{"NotUtf8", "{\"kiosk\": \"\xff\"}"}, BadFile{"Deep", std::string(60'000, '[')}),
    [](const auto& one) { return one.param.name; });

TEST_F(PolicyFile, ThatIsNotThereIsNoFault) {
    const PolicyReading reading = readPolicy(m_path);
    EXPECT_FALSE(reading.unread);
    EXPECT_TRUE(reading.faults.empty());
    EXPECT_EQ(reading.policy, Policy());
}

TEST_F(PolicyFile, IsReadAndNamed) {
    ASSERT_TRUE(writeFile(m_path, whole));
    const PolicyReading reading = readPolicy(m_path);
    EXPECT_EQ(reading.file, m_path);
    EXPECT_TRUE(reading.policy.kiosk);
}

TEST_F(PolicyFile, ThatIsBrokenIsNamed) {
    ASSERT_TRUE(writeFile(m_path, "{"));
    const PolicyReading reading = readPolicy(m_path);
    ASSERT_TRUE(reading.unread);
    EXPECT_EQ(reading.unread->context, m_path.string());
    EXPECT_THAT(reading.unread->message, HasSubstr("line 1, column 2"));
}

TEST_F(PolicyFile, ThatIsTooLargeOrAFolderSetsNothing) {
    ASSERT_TRUE(writeFile(m_path, "{}" + std::string(70'000, ' ')));
    ASSERT_TRUE(readPolicy(m_path).unread);
    EXPECT_EQ(readPolicy(m_path).unread->code, ErrorCode::TooLarge);
    fs::remove(m_path);
    fs::create_directories(m_path);
    EXPECT_TRUE(readPolicy(m_path).unread);
}

/// README.md between two texts.
std::string readme(const std::string& from, const std::string& to) {
    const std::string text = readFile(fs::path(PATHLIGHT_SOURCE_DIR) / "README.md", 1U << 20U).value();
    const std::size_t begin = text.find(from) + from.size();
    return text.substr(begin, text.find(to, begin) - begin);
}

TEST(Policy, TheExampleInTheReadmeHolds) {
    const PolicyReading reading = parsePolicy(readme("```json\n", "```"));
    EXPECT_FALSE(reading.unread);
    EXPECT_TRUE(reading.faults.empty());
    EXPECT_FALSE(reading.policy == Policy());
}

TEST(Policy, TheReadmeNamesTheKeysThatThereAre) {
    const std::string table = readme("| key | value | does |\n|---|---|---|\n", "\n\n");
    const nlohmann::json known = nlohmann::json::parse(whole);
    std::size_t rows = 0;
    std::istringstream lines(table);
    for (std::string line; std::getline(lines, line); ++rows)
        EXPECT_TRUE(known.contains(line.substr(3, line.find('`', 3) - 3))) << line;
    EXPECT_EQ(rows, known.size());
}

TEST(Policy, LiesWhereOnlyAnAdministratorWrites) { EXPECT_EQ(policyFile(), "/etc/pathlight/policy.json"); }
