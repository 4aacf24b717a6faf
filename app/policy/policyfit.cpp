// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "policy/policyfit.h"

#include <algorithm>

namespace pathlight {

namespace {

using Names = std::vector<std::string>;

bool contains(const Names& names, const std::string& name) {
    return std::find(names.begin(), names.end(), name) != names.end();
}

Names languagesOf(const Catalogue& catalogue) {
    Names tags;
    for (const LocaleStatus& locale : catalogue.locales())
        tags.push_back(locale.tag);
    return tags;
}

/// Keeps of the wanted names those that exist; each other one is a fault of the key.
void keepKnown(Names& wanted, const Names& known, const char* key, std::vector<Error>& faults) {
    for (const std::string& name : wanted) {
        if (!contains(known, name)) faults.push_back({ErrorCode::NotFound, key, "no bundle has \"" + name + '"'});
    }
    std::erase_if(wanted, [&](const std::string& name) { return !contains(known, name); });
}

}  // namespace

void fitPolicy(PolicyReading& reading, const Catalogue& catalogue) {
    Policy& policy = reading.policy;
    if (!policy.languages.empty()) {
        keepKnown(policy.languages, languagesOf(catalogue), "languages", reading.faults);
    }
    if (!policy.modules.empty()) {
        keepKnown(policy.modules, catalogue.moduleIds().value_or(Names()), "modules", reading.faults);
    }
    if (policy.helpCountry.empty()) return;
    Names countries{policy.helpCountry};
    keepKnown(countries, catalogue.helpCountries().value_or(Names()), "help-country", reading.faults);
    if (countries.empty()) policy.helpCountry.clear();
}

}  // namespace pathlight
