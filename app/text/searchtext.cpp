// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/searchtext.h"

#include "text/icu.h"

#include <unicode/brkiter.h>
#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/uscript.h>

#include <memory>
#include <vector>

namespace pathlight {

namespace {

/// Characters that writers use for one another, as the common search engines fold them.
UChar32 foldAlike(UChar32 c) {
    switch (c) {
        case 0x2018:
        case 0x2019: return '\'';  // curled apostrophes
        case 0x0649:
        case 0x06CC: return 0x064A;  // alef maksura and Farsi yeh -> yeh
        case 0x06A9: return 0x0643;  // keheh -> kaf
        case 0x0629: return 0x0647;  // teh marbuta -> heh
        case 0x0671: return 0x0627;  // alef wasla -> alef
        default: return c;
    }
}

bool isArabicMark(UChar32 c) {
    return (c >= 0x0610 && c <= 0x061A) || (c >= 0x064B && c <= 0x065F) || c == 0x0670 || c == 0x0640 ||
           (c >= 0x06D6 && c <= 0x06ED && u_charType(c) == U_NON_SPACING_MARK);
}

bool isHebrewPoint(UChar32 c) { return c >= 0x0591 && c <= 0x05C7 && u_charType(c) == U_NON_SPACING_MARK; }

bool isAccent(UChar32 c) { return c >= 0x0300 && c <= 0x036F; }

bool losesAccents(UChar32 base) {
    UErrorCode status = U_ZERO_ERROR;
    const UScriptCode script = uscript_getScript(base, &status);
    return script == USCRIPT_LATIN || script == USCRIPT_GREEK;
}

/// Takes away the marks that readers leave out when they type; `text` is decomposed (NFD).
icu::UnicodeString withoutOptionalMarks(const icu::UnicodeString& text) {
    icu::UnicodeString kept;
    bool accentsGo = false;
    for (std::int32_t i = 0; i < text.length(); i = text.moveIndex32(i, 1)) {
        const UChar32 c = text.char32At(i);
        if (isArabicMark(c) || isHebrewPoint(c) || (accentsGo && isAccent(c))) continue;
        if (u_getCombiningClass(c) == 0) accentsGo = losesAccents(c);
        kept.append(foldAlike(c));
    }
    return kept;
}

icu::UnicodeString fold(const icu::UnicodeString& text) {
    UErrorCode status = U_ZERO_ERROR;
    const icu::Normalizer2* casefold = icu::Normalizer2::getNFKCCasefoldInstance(status);
    const icu::Normalizer2* decompose = icu::Normalizer2::getNFDInstance(status);
    const icu::Normalizer2* compose = icu::Normalizer2::getNFCInstance(status);
    if (U_FAILURE(status)) return text;
    const icu::UnicodeString bare =
        withoutOptionalMarks(decompose->normalize(casefold->normalize(text, status), status));
    return compose->normalize(bare, status);
}

/// Adds a word as the tokenizer `ascii` keeps it whole, cut at the ASCII punctuation inside it ("l'ami",
/// "example.org").
void addTokens(const icu::UnicodeString& word, std::vector<std::string>& tokens) {
    bool begins = true;
    for (const char byte : icutext::toUtf8(word)) {
        const auto code = static_cast<unsigned char>(byte);
        const bool kept = code >= 0x80 || u_isalnum(code);
        if (kept && begins) tokens.emplace_back();
        if (kept) tokens.back() += byte;
        begins = !kept;
    }
}

std::vector<std::string> searchWords(std::string_view utf8, std::string_view locale) {
    const icu::UnicodeString text =
        fold(icutext::toIcu(utf8).findAndReplace(icu::UnicodeString(UChar32{0xFFFD}), u" "));
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<icu::BreakIterator> breaks(
        icu::BreakIterator::createWordInstance(icutext::toLocale(locale), status));
    if (U_FAILURE(status)) return {};
    breaks->setText(text);
    std::vector<std::string> words;
    std::int32_t start = breaks->first();
    for (std::int32_t end = breaks->next(); end != icu::BreakIterator::DONE; start = end, end = breaks->next()) {
        if (breaks->getRuleStatus() < UBRK_WORD_NONE_LIMIT) continue;
        addTokens(text.tempSubStringBetween(start, end), words);
    }
    return words;
}

}  // namespace

std::string foldForSearch(std::string_view text, std::string_view locale) {
    std::string folded;
    for (const std::string& word : searchWords(text, locale)) {
        if (!folded.empty()) folded += ' ';
        folded += word;
    }
    return folded;
}

std::string ftsQuery(std::string_view typed, std::string_view locale) {
    std::string query;
    for (const std::string& word : searchWords(typed, locale)) {
        if (!query.empty()) query += ' ';
        query += '"' + word + '"';
    }
    if (!query.empty()) query += '*';
    return query;
}

}  // namespace pathlight
