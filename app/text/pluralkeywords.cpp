// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/pluralkeywords.h"

#include "text/icu.h"

#include <unicode/plurrule.h>
#include <unicode/strenum.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <memory>

namespace pathlight {

namespace {

/// True when a count that a program shows takes this keyword; "many" of French, for millions only, is not one.
bool isForCounting(icu::PluralRules& rules, const icu::UnicodeString& keyword) {
    constexpr std::int32_t enough = 64;
    constexpr double beyondCounting = 1'000'000;
    std::array<double, enough> samples{};
    UErrorCode status = U_ZERO_ERROR;
    const std::int32_t found = std::min(rules.getSamples(keyword, samples.data(), enough, status), enough);
    return std::any_of(samples.begin(), samples.begin() + found,
                       [](double sample) { return sample < beyondCounting && std::trunc(sample) == sample; });
}

}  // namespace

PluralKeywords pluralKeywords(std::string_view locale, PluralKind kind) {
    PluralKeywords keywords{{"other"}, {"other"}};
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<icu::PluralRules> rules(icu::PluralRules::forLocale(
        icutext::toLocale(locale), kind == PluralKind::Ordinal ? UPLURAL_TYPE_ORDINAL : UPLURAL_TYPE_CARDINAL, status));
    if (U_FAILURE(status)) return keywords;
    const std::unique_ptr<icu::StringEnumeration> names(rules->getKeywords(status));
    if (U_FAILURE(status)) return keywords;
    while (const icu::UnicodeString* keyword = names->snext(status)) {
        keywords.known.insert(icutext::toUtf8(*keyword));
        if (isForCounting(*rules, *keyword)) keywords.needed.insert(icutext::toUtf8(*keyword));
    }
    return keywords;
}

}  // namespace pathlight
