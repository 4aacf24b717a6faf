// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/segments.h"

#include "text/icu.h"
#include "text/utf8.h"

#include <unicode/brkiter.h>

#include <functional>
#include <memory>
#include <string>

namespace pathlight {

namespace {

using Breaks = std::unique_ptr<icu::BreakIterator>;
using MakeIterator = icu::BreakIterator* (*)(const icu::Locale&, UErrorCode&);
/// Takes where a segment begins and ends, in bytes, and its rule status.
using Take = std::function<void(std::size_t, std::size_t, std::int32_t)>;

/// Hands over every segment of a text, in order.
void forEach(std::string_view text, std::string_view locale, MakeIterator make, const Take& take) {
    if (!isText(text)) return;
    UErrorCode status = U_ZERO_ERROR;
    const Breaks breaks(make(icutext::toLocale(locale), status));
    if (U_FAILURE(status)) return;
    const icu::UnicodeString characters = icutext::toIcu(text);
    breaks->setText(characters);
    std::size_t begin = 0;
    std::int32_t start = breaks->first();
    for (std::int32_t end = breaks->next(); end != icu::BreakIterator::DONE; start = end, end = breaks->next()) {
        const std::size_t length = icutext::toUtf8(characters.tempSubStringBetween(start, end)).size();
        take(begin, begin + length, breaks->getRuleStatus());
        begin += length;
    }
}

}  // namespace

std::vector<Segment> sentencesOf(std::string_view text, std::string_view locale) {
    std::vector<Segment> sentences;
    forEach(text, locale, &icu::BreakIterator::createSentenceInstance,
            [&sentences](std::size_t begin, std::size_t end, std::int32_t) {
                sentences.push_back({begin, end - begin});
            });
    return sentences;
}

Segment wordsAround(std::string_view text, Segment piece, std::string_view locale) {
    const std::size_t pieceEnd = piece.begin + piece.length;
    std::size_t first = text.size();
    std::size_t last = 0;
    forEach(text, locale, &icu::BreakIterator::createWordInstance,
            [&](std::size_t begin, std::size_t end, std::int32_t status) {
                if (status < UBRK_WORD_NONE_LIMIT || begin >= pieceEnd || end <= piece.begin) return;
                if (first == text.size()) first = begin;
                last = end;
            });
    return last > first ? Segment{first, last - first} : piece;
}

}  // namespace pathlight
