// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

namespace pathlight {

/// A piece of a text, in bytes of UTF-8.
struct Segment {
    std::size_t begin = 0;
    std::size_t length = 0;

    bool operator==(const Segment&) const = default;
};

/// The sentences of a text, each with what stands before the next; empty for a text that is none (or not UTF-8).
[[nodiscard]] std::vector<Segment> sentencesOf(std::string_view text, std::string_view locale);

/// The whole words that a piece touches, without spaces and punctuation around them; the piece itself when it touches
/// none.
[[nodiscard]] Segment wordsAround(std::string_view text, Segment piece, std::string_view locale);

}  // namespace pathlight
