// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/locales.h"

#include "text/icu.h"

#include <unicode/datefmt.h>
#include <unicode/localematcher.h>
#include <unicode/locdspnm.h>
#include <unicode/smpdtfmt.h>
#include <unicode/timezone.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdlib>
#include <memory>
#include <utility>

namespace pathlight {

namespace {

using icutext::toLocale;
using icutext::toUtf8;

// Names in the language itself that ICU 72 does not have.
constexpr std::array<std::pair<std::string_view, std::string_view>, 6> missingOwnNames{{
    {"prs", "دری"},
    {"fa-AF", "دری"},
    {"ht", "Kreyòl ayisyen"},
    {"tet", "Tetun"},
    {"tl", "Tagalog"},
    {"kmr", "Kurmancî"},
}};

std::vector<icu::Locale> toLocales(const std::vector<std::string>& tags) {
    std::vector<icu::Locale> locales;
    std::transform(tags.begin(), tags.end(), std::back_inserter(locales), toLocale);
    return locales;
}

icu::Locale likely(std::string_view tag) {
    icu::Locale locale = toLocale(tag);
    UErrorCode status = U_ZERO_ERROR;
    locale.addLikelySubtags(status);
    return locale;
}

/// The display names of a language, capitalised for a list.
std::unique_ptr<icu::LocaleDisplayNames> displayNames(std::string_view inLocale) {
    UDisplayContext contexts[] = {UDISPCTX_DIALECT_NAMES, UDISPCTX_CAPITALIZATION_FOR_UI_LIST_OR_MENU};
    return std::unique_ptr<icu::LocaleDisplayNames>(
        icu::LocaleDisplayNames::createInstance(toLocale(inLocale), contexts, 2));
}

std::string nameOr(const icu::UnicodeString& name, std::string_view otherwise) {
    return name.isEmpty() || name.isBogus() ? std::string(otherwise) : toUtf8(name);
}

/// The numbers of "2026-11-24", "2026-11" or "2026"; none when the text is not of that form.
std::vector<int> dateNumbers(std::string_view text) {
    std::vector<int> numbers;
    constexpr std::array<std::size_t, 3> lengths{4, 2, 2};
    for (const std::size_t length : lengths) {
        if (text.size() < length) return {};
        int number = 0;
        const auto parsed = std::from_chars(text.data(), text.data() + length, number);
        if (parsed.ptr != text.data() + length || number < 1) return {};
        numbers.push_back(number);
        text.remove_prefix(length);
        if (text.empty()) return numbers;
        if (text.front() != '-') return {};
        text.remove_prefix(1);
    }
    return {};
}

}  // namespace

std::string bestLocale(const std::vector<std::string>& wanted, const std::vector<std::string>& available,
                       const std::string& fallback) {
    // The usual case, for which ICU would read all its tables of likeness.
    if (!wanted.empty() && std::find(available.begin(), available.end(), wanted.front()) != available.end())
        return wanted.front();
    std::vector<icu::Locale> supported = toLocales(available);
    std::vector<icu::Locale> desired = toLocales(wanted);
    if (supported.empty() || desired.empty()) return fallback;
    UErrorCode status = U_ZERO_ERROR;
    // Without this ICU would answer the first available language to a reader of an unknown one.
    const icu::LocaleMatcher matcher = icu::LocaleMatcher::Builder()
                                           .setSupportedLocales(supported.begin(), supported.end())
                                           .setNoDefaultLocale()
                                           .build(status);
    icu::Locale::RangeIterator<std::vector<icu::Locale>::iterator> iterator(desired.begin(), desired.end());
    const auto match = matcher.getBestMatchResult(iterator, status);
    if (U_FAILURE(status) || match.getSupportedIndex() < 0) return fallback;
    return available[static_cast<std::size_t>(match.getSupportedIndex())];
}

bool isWellFormedTag(std::string_view tag) {
    constexpr std::size_t longest = 35;  // RFC 5646, section 4.4.1
    if (tag.empty() || tag.size() > longest || tag == "und") return false;
    UErrorCode status = U_ZERO_ERROR;
    const icu::Locale locale = icu::Locale::forLanguageTag({tag.data(), static_cast<std::int32_t>(tag.size())}, status);
    if (U_FAILURE(status) || *locale.getLanguage() == '\0') return false;
    return locale.toLanguageTag<std::string>(status) == tag && U_SUCCESS(status);
}

std::string ownName(std::string_view tag) {
    for (const auto& [known, name] : missingOwnNames) {
        if (known == tag) return std::string(name);
    }
    return displayName(tag, tag);
}

std::string displayName(std::string_view tag, std::string_view inLocale) {
    icu::UnicodeString name;
    const auto names = displayNames(inLocale);
    if (names) names->localeDisplayName(toLocale(tag), name);
    return nameOr(name, tag);
}

std::string regionName(std::string_view country, std::string_view inLocale) {
    icu::UnicodeString name;
    const auto names = displayNames(inLocale);
    if (names) names->regionDisplayName(std::string(country).c_str(), name);
    return nameOr(name, country);
}

std::string regionOf(std::string_view tag) { return likely(tag).getCountry(); }

std::string regionOfSystem() {
    for (const char* category : {"LC_ALL", "LC_TELEPHONE", "LC_ADDRESS", "LC_NUMERIC", "LANG"}) {
        const char* name = std::getenv(category);
        if (name && *name != '\0') return icu::Locale::createCanonical(name).getCountry();
    }
    const icu::Locale& system = icu::Locale::getDefault();
    // What ICU calls the locale C.
    return std::string_view(system.getVariant()) == "POSIX" ? std::string() : system.getCountry();
}

std::string regionOfTimeZone() {
    const std::unique_ptr<icu::TimeZone> zone(icu::TimeZone::detectHostTimeZone());
    if (!zone) return {};
    icu::UnicodeString id;
    zone->getID(id);
    UErrorCode status = U_ZERO_ERROR;
    std::array<char, 8> region{};
    const std::int32_t length = icu::TimeZone::getRegion(id, region.data(), region.size(), status);
    // "001", the world, stands for zones that no country has.
    constexpr std::int32_t codeLength = 2;
    return U_SUCCESS(status) && length == codeLength ? std::string(region.data()) : std::string();
}

std::string scriptOf(std::string_view tag) {
    const std::string script = likely(tag).getScript();
    return script.empty() ? "Latn" : script;
}

bool isRightToLeft(std::string_view tag) { return toLocale(tag).isRightToLeft() != 0; }

std::string formatDate(std::string_view isoDate, std::string_view locale) {
    constexpr std::array<const char*, 3> skeletons{"y", "yMMMM", "yMMMMd"};
    const std::vector<int> numbers = dateNumbers(isoDate);
    if (numbers.empty()) return std::string(isoDate);
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<icu::DateFormat> format(
        icu::DateFormat::createInstanceForSkeleton(skeletons[numbers.size() - 1], toLocale(locale), status));
    const std::unique_ptr<icu::Calendar> calendar(icu::Calendar::createInstance(
        icu::TimeZone::createTimeZone("UTC"), icu::Locale("@calendar=gregorian"), status));
    if (U_FAILURE(status)) return std::string(isoDate);
    calendar->setLenient(false);
    calendar->clear();
    calendar->set(numbers[0], numbers.size() > 1 ? numbers[1] - 1 : 0, numbers.size() > 2 ? numbers[2] : 1);
    const UDate moment = calendar->getTime(status);
    format->setTimeZone(*icu::TimeZone::getGMT());
    icu::UnicodeString text;
    if (U_SUCCESS(status)) format->format(moment, text);
    return U_SUCCESS(status) ? toUtf8(text) : std::string(isoDate);
}

}  // namespace pathlight
