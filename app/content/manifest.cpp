// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "content/manifest.h"

#include "content/signature.h"
#include "text/locales.h"

#include <algorithm>
#include <charconv>
#include <map>
#include <set>
#include <sstream>

namespace pathlight {

namespace {

constexpr std::size_t maxValueBytes = 4096;
constexpr std::size_t mostLocales = 500;

using Values = std::map<std::string, std::string>;

const std::set<std::string> required{"id",        "serial",  "layer",          "title",
                                     "publisher", "licence", "default-locale", "themes"};
const std::set<std::string> optional{"brand-name", "brand-logo", "brand-colour"};

Result<Values> readValues(SqliteReader& database) {
    Values values;
    const auto read =
        database.query("SELECT key, value FROM manifest", {}, [&values](const SqliteRow& row) -> Result<void> {
            const std::string key = row.text(0, maxValueBytes);
            if (!required.contains(key) && !optional.contains(key))
                return fail(ErrorCode::Invalid, key, "the manifest has an unknown key");
            values[key] = row.text(1, maxValueBytes);
            return {};
        });
    if (!read) return fail(read.error());
    for (const std::string& key : required) {
        if (!values.contains(key)) return fail(ErrorCode::Invalid, key, "the manifest lacks this key");
    }
    return values;
}

Result<std::vector<LocaleStatus>> readLocales(SqliteReader& database) {
    std::vector<LocaleStatus> locales;
    const auto read = database.query(
        "SELECT tag, review, translated, total FROM locale ORDER BY tag", {},
        [&locales](const SqliteRow& row) -> Result<void> {
            LocaleStatus locale;
            locale.tag = row.text(0, maxValueBytes);
            const auto review = parseReview(row.text(1, maxValueBytes));
            const std::int64_t translated = row.integer(2);
            const std::int64_t total = row.integer(3);
            constexpr std::int64_t most = 100'000'000;
            if (!review || !isWellFormedTag(locale.tag) || translated < 0 || translated > total || total > most) {
                return fail(ErrorCode::Invalid, locale.tag, "the bundle's list of languages makes no sense");
            }
            if (locales.size() == mostLocales)
                return fail(ErrorCode::TooLarge, {}, "the bundle has too many languages");
            locale.review = *review;
            locale.translated = static_cast<int>(translated);
            locale.total = static_cast<int>(total);
            locales.push_back(std::move(locale));
            return {};
        });
    if (!read) return fail(read.error());
    return locales;
}

std::vector<std::string> words(const std::string& text) {
    std::istringstream stream(text);
    return {std::istream_iterator<std::string>(stream), std::istream_iterator<std::string>()};
}

bool isColour(std::string_view text) {
    return text.size() == 7 && text.front() == '#' &&
           text.substr(1).find_first_not_of("0123456789abcdefABCDEF") == std::string_view::npos;
}

Result<void> checkSense(const Manifest& manifest) {
    const auto isDefault = [&](const LocaleStatus& locale) { return locale.tag == manifest.defaultLocale; };
    if (!isBundleId(manifest.id))
        return fail(ErrorCode::Invalid, "id", "the manifest's id is not a reverse domain name");
    if (manifest.serial < 1) return fail(ErrorCode::Invalid, "serial", "the manifest's serial is not a number above 0");
    if (std::none_of(manifest.locales.begin(), manifest.locales.end(), isDefault)) {
        return fail(ErrorCode::Invalid, "default-locale", "the default language is not among the bundle's languages");
    }
    if (!manifest.brandColour.empty() && !isColour(manifest.brandColour)) {
        return fail(ErrorCode::Invalid, "brand-colour", "the colour is not of the form #RRGGBB");
    }
    return {};
}

}  // namespace

Result<Manifest> readManifest(SqliteReader& database) {
    auto values = readValues(database);
    if (!values) return fail(values.error());
    auto locales = readLocales(database);
    if (!locales) return fail(locales.error());
    const auto layer = parseLayer((*values)["layer"]);
    if (!layer) return fail(layer.error());
    Manifest manifest;
    manifest.id = (*values)["id"];
    const std::string& serial = (*values)["serial"];
    const auto parsed = std::from_chars(serial.data(), serial.data() + serial.size(), manifest.serial);
    if (parsed.ptr != serial.data() + serial.size()) manifest.serial = 0;
    manifest.layer = *layer;
    manifest.title = (*values)["title"];
    manifest.publisher = (*values)["publisher"];
    manifest.licence = (*values)["licence"];
    manifest.defaultLocale = (*values)["default-locale"];
    manifest.locales = std::move(*locales);
    manifest.themes = words((*values)["themes"]);
    manifest.brandName = (*values)["brand-name"];
    manifest.brandLogo = (*values)["brand-logo"];
    manifest.brandColour = (*values)["brand-colour"];
    if (const auto sensible = checkSense(manifest); !sensible) return fail(sensible.error());
    return manifest;
}

}  // namespace pathlight
