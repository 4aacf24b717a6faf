// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A policy file: only an administrator writes it, and whatever it says, the program starts.

#include "fuzzinput.h"
#include "policy/policyreader.h"

#include <algorithm>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace pathlight;
    const PolicyReading reading = parsePolicy(fuzz::text(data, size));
    fuzz::require(!reading.unread || (reading.policy == Policy() && reading.faults.empty()));
    const Policy& policy = reading.policy;
    fuzz::require(policy.dataFolder.empty() || policy.dataFolder.is_absolute());
    fuzz::require(policy.helpCountry.empty() || policy.helpCountry.size() == 2);
    const auto differ = [](auto list) {
        std::sort(list.begin(), list.end());
        return std::adjacent_find(list.begin(), list.end()) == list.end();
    };
    fuzz::require(differ(policy.languages) && differ(policy.bands) && differ(policy.modules));
    // What does not hold is named in letters that any log and any page can show.
    for (const std::string& key : reading.faultyKeys()) {
        fuzz::require(key.size() <= 40 &&
                      std::all_of(key.begin(), key.end(), [](char c) { return c >= ' ' && c <= '~'; }));
    }
    return 0;
}
