// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/adultpin.h"

#include "storage/pindelay.h"
#include "support.h"

#include <sodium.h>

#include <array>

using namespace pathlight;
using namespace pathlight::testsupport;
using namespace std::chrono_literals;
namespace fs = std::filesystem;

namespace {

/// A hash as an administrator may make it elsewhere, quick to check.
std::string quickHash(const std::string& pin) {
    std::array<char, crypto_pwhash_STRBYTES> hash{};
    EXPECT_EQ(
        crypto_pwhash_str(hash.data(), pin.data(), pin.size(), crypto_pwhash_OPSLIMIT_MIN, crypto_pwhash_MEMLIMIT_MIN),
        0);
    return hash.data();
}

class AdultPinTest : public DatabaseTest {
protected:
    AdultPin pin() { return {*database, clock, imposed}; }

    PinOutcome attempt(const std::string& digits) {
        const auto outcome = pin().attempt(TypedPin(digits));
        EXPECT_TRUE(outcome) << outcome.error().text();
        return outcome.value_or(PinOutcome{});
    }

    void set(const std::string& digits) {
        const auto outcome = pin().change(TypedPin(""), TypedPin(digits));
        ASSERT_TRUE(outcome) << outcome.error().text();
        EXPECT_EQ(outcome->answer, PinAnswer::Right);
    }

    /// A PIN that is quick to check, as if it had been set.
    void setQuickly(const std::string& digits) { ASSERT_TRUE(database->saveSetting("adult-pin", quickHash(digits))); }

    void pass(std::chrono::seconds time) { clock.set((clock.now() + time).time_since_epoch().count()); }

    std::string tries() { return database->settings().value()["adult-pin-tries"]; }

    std::string imposed;
};

}  // namespace

TEST_F(AdultPinTest, NoneIsSetAtFirst) {
    EXPECT_EQ(pin().state(), PinState{});
    EXPECT_EQ(attempt("1234"), PinOutcome{});
    EXPECT_EQ(attempt(""), PinOutcome{});
    EXPECT_EQ(tries(), "");
}

TEST_F(AdultPinTest, OpensWithTheRightOneAlone) {
    set("2468");
    EXPECT_EQ(pin().state(), (PinState{true, 0s}));
    EXPECT_EQ(attempt("2468").answer, PinAnswer::Right);
    EXPECT_EQ(attempt("2469").answer, PinAnswer::Wrong);
    EXPECT_EQ(attempt("24680").answer, PinAnswer::Wrong);
    reopen();
    EXPECT_EQ(attempt("2468").answer, PinAnswer::Right);
}

TEST_F(AdultPinTest, IsKeptAsAHashAndNeverTwiceAlike) {
    set("135792468");
    const std::string first = database->settings().value()["adult-pin"];
    EXPECT_TRUE(isPinHash(first));
    EXPECT_EQ(hashPin(TypedPin("135792468"))->find("135792468"), std::string::npos);
    EXPECT_NE(hashPin(TypedPin("135792468")), first);
    database.reset();
    EXPECT_EQ(readBytes(file).find("135792468"), std::string::npos);
}

TEST_F(AdultPinTest, HasFourToTwelveDigits) {
    for (const char* bad : {"", "123", "1234567890123", "12a4", "12 4", "١٢٣٤"}) {
        EXPECT_FALSE(TypedPin(bad).valid()) << bad;
        EXPECT_EQ(pin().change(TypedPin(""), TypedPin(bad)).error().code, ErrorCode::Invalid) << bad;
        EXPECT_EQ(hashPin(TypedPin(bad)).error().code, ErrorCode::Invalid) << bad;
    }
    EXPECT_EQ(pin().state(), PinState{});
    EXPECT_TRUE(TypedPin("0000").valid());
    EXPECT_TRUE(TypedPin("123456789012").valid());
}

TEST_F(AdultPinTest, ChangesAndGoesWithTheOldOneAlone) {
    setQuickly("2468");
    EXPECT_EQ(pin().change(TypedPin("1111"), TypedPin("1357"))->answer, PinAnswer::Wrong);
    EXPECT_EQ(pin().remove(TypedPin("1357"))->answer, PinAnswer::Wrong);
    EXPECT_EQ(attempt("2468").answer, PinAnswer::Right);
    EXPECT_EQ(pin().change(TypedPin("2468"), TypedPin("1357")), (PinOutcome{PinAnswer::Right, {true, 0s}}));
    EXPECT_EQ(attempt("2468").answer, PinAnswer::Wrong);
    EXPECT_EQ(pin().remove(TypedPin("1357")), (PinOutcome{PinAnswer::Right, {}}));
    EXPECT_EQ(pin().state(), PinState{});
}

TEST_F(AdultPinTest, TheFourthTryWaits) {
    setQuickly("2468");
    EXPECT_EQ(attempt("1111"), (PinOutcome{PinAnswer::Wrong, {true, 0s}}));
    EXPECT_EQ(attempt("1111"), (PinOutcome{PinAnswer::Wrong, {true, 0s}}));
    EXPECT_EQ(attempt("1111"), (PinOutcome{PinAnswer::Wrong, {true, 30s}}));
    EXPECT_EQ(attempt("2468"), (PinOutcome{PinAnswer::TooEarly, {true, 30s}}));
    pass(29s);
    EXPECT_EQ(attempt("2468"), (PinOutcome{PinAnswer::TooEarly, {true, 1s}}));
    pass(1s);
    EXPECT_EQ(attempt("2468"), (PinOutcome{PinAnswer::Right, {true, 0s}}));
    EXPECT_EQ(attempt("1111"), (PinOutcome{PinAnswer::Wrong, {true, 0s}})) << "the right one begins the count anew";
}

TEST_F(AdultPinTest, AThousandTriesByAScriptAreNotLookedAt) {
    setQuickly("0999");
    int looked = 0;
    for (int number = 0; number < 1000; ++number) {
        std::string guess = std::to_string(number);
        guess.insert(0, 4 - guess.size(), '0');
        if (number % 7 == 0) reopen();
        looked += attempt(guess).answer == PinAnswer::TooEarly ? 0 : 1;
    }
    EXPECT_EQ(looked, freePinTries);
    EXPECT_EQ(attempt("0999").answer, PinAnswer::TooEarly) << "not even the right one";
    EXPECT_EQ(tries(), writePinTries({freePinTries, clock.now()})) << "a refused try does not lengthen the wait";
}

TEST_F(AdultPinTest, AScriptThatWaitsGetsAHandfulOfTriesADay) {
    setQuickly("9999");
    int looked = 0;
    for (std::chrono::seconds time = 0s; time < 24h; time += 10s) {
        pass(10s);
        looked += attempt("0000").answer == PinAnswer::Wrong ? 1 : 0;
    }
    EXPECT_LE(looked, 36);
    EXPECT_LE(pin().state()->wait, 1h);
}

TEST_F(AdultPinTest, ChangingAndRemovingAreTriesToo) {
    setQuickly("2468");
    EXPECT_EQ(pin().change(TypedPin("1111"), TypedPin("1357"))->answer, PinAnswer::Wrong);
    EXPECT_EQ(pin().remove(TypedPin("1111"))->answer, PinAnswer::Wrong);
    EXPECT_EQ(attempt("1111").answer, PinAnswer::Wrong);
    EXPECT_EQ(pin().change(TypedPin("2468"), TypedPin("1357"))->answer, PinAnswer::TooEarly);
    EXPECT_EQ(pin().remove(TypedPin("2468"))->answer, PinAnswer::TooEarly);
    pass(30s);
    EXPECT_EQ(attempt("2468").answer, PinAnswer::Right);
}

TEST_F(AdultPinTest, ATryThatCannotBeCountedIsNotLookedAt) {
    setQuickly("2468");
    fs::rename(file, folder / "elsewhere.db");
    EXPECT_EQ(pin().attempt(TypedPin("2468")).error().code, ErrorCode::NotFound);
    EXPECT_EQ(pin().attempt(TypedPin("1111")).error().code, ErrorCode::NotFound);
}

TEST_F(AdultPinTest, AClockSetBackOrForwardLocksNobodyOutForLonger) {
    setQuickly("2468");
    const auto noon = clock.now();
    for (int number = 0; number < 3; ++number)
        (void)attempt("1111");
    clock.set((noon - 24h * 365).time_since_epoch().count());
    EXPECT_EQ(pin().state()->wait, 30s);
    reopen();
    pass(30s);
    EXPECT_EQ(attempt("1111"), (PinOutcome{PinAnswer::Wrong, {true, 60s}}));
    clock.set((noon + 24h * 3650).time_since_epoch().count());
    EXPECT_EQ(attempt("1111"), (PinOutcome{PinAnswer::Wrong, {true, 120s}}));
    clock.set(noon.time_since_epoch().count());
    EXPECT_EQ(pin().state()->wait, 120s);
    pass(120s);
    EXPECT_EQ(attempt("2468").answer, PinAnswer::Right);
}

TEST_F(AdultPinTest, AnAdministratorsWinsAndStays) {
    setQuickly("2468");
    imposed = quickHash("864209");
    EXPECT_EQ(attempt("2468").answer, PinAnswer::Wrong);
    EXPECT_EQ(attempt("864209").answer, PinAnswer::Right);
    EXPECT_EQ(pin().change(TypedPin("864209"), TypedPin("1357")).error().code, ErrorCode::NoAccess);
    EXPECT_EQ(pin().remove(TypedPin("864209")).error().code, ErrorCode::NoAccess);
    ASSERT_TRUE(database->addLearner({0, "otter", "Nour", AgeBand::From7To10}));
    EXPECT_EQ(pin().eraseEverything().error().code, ErrorCode::NoAccess);
    EXPECT_EQ(database->learners()->size(), 1U);
    for (int number = 0; number < 3; ++number)
        (void)attempt("2468");
    EXPECT_EQ(attempt("864209").answer, PinAnswer::TooEarly);
}

TEST_F(AdultPinTest, WhatIsNoHashOpensNothing) {
    for (const char* text : {"2468", "$argon2id$", "$argon2id$v=19$m=8,t=1,p=1$", "x"}) {
        EXPECT_FALSE(isPinHash(text)) << text;
        imposed = text;
        EXPECT_EQ(attempt("2468").answer, PinAnswer::Wrong) << text;
        ASSERT_TRUE(database->saveSetting("adult-pin-tries", ""));
    }
    EXPECT_TRUE(isPinHash(quickHash("2468")));
}

TEST_F(AdultPinTest, AForgottenOneGoesWithEverythingElse) {
    setQuickly("2468");
    ASSERT_TRUE(database->addLearner({0, "otter", "Erased-learner", AgeBand::From7To10}));
    ASSERT_TRUE(database->backUp());
    const std::string hash = database->settings().value()["adult-pin"];
    for (int number = 0; number < 3; ++number)
        (void)attempt("1111");
    ASSERT_TRUE(pin().eraseEverything());
    EXPECT_EQ(pin().state(), PinState{});
    EXPECT_TRUE(database->learners()->empty());
    database.reset();
    for (const auto& entry : fs::recursive_directory_iterator(folder.path())) {
        if (!entry.is_regular_file()) continue;
        const std::string bytes = readBytes(entry.path());
        EXPECT_EQ(bytes.find("Erased-learner"), std::string::npos) << entry.path();
        EXPECT_EQ(bytes.find(hash), std::string::npos) << entry.path();
    }
}
