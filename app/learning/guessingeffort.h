// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string>
#include <vector>

namespace pathlight {

/// How hard a passphrase is to guess.
enum class Strength { Low, Middle, High };

/// The decimal logarithm of the guesses that a phrase of these words withstands: the smaller of two estimates.
///
/// One is zxcvbn's of the words without anything between, as somebody guesses who tries common words, names, dates and
/// patterns first (Wheeler, "zxcvbn: Low-Budget Password Strength Estimation", USENIX Security 2016). Its dictionary is
/// of English and compiled into the library; a word of another language looks to it like chance letters. So the other
/// is 7776 for each word, the length of a Diceware list: whoever guesses knows at least that it is made of words,
/// whatever the language. The tiles of a scene are fewer; they stand for such a list, and the scene says that its
/// phrase is for practice only.
[[nodiscard]] double guessingEffort(const std::vector<std::string>& words);

/// Low below 10^8 guesses: at the ten a second that zxcvbn reckons with over a network without a limit, less than four
/// months. High from 10^12: at the ten thousand a second that it reckons with for a stolen store of slow hashes, more
/// than three years. No answer holds for ever, so there is nothing beyond high.
[[nodiscard]] Strength strengthOf(double effort);

}  // namespace pathlight
