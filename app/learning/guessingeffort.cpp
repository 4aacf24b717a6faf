// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "learning/guessingeffort.h"

#include <zxcvbn.h>

#include <algorithm>
#include <cmath>

namespace pathlight {

namespace {

constexpr double wordsOfAList = 7776;
constexpr double middleFrom = 8;
constexpr double highFrom = 12;

}  // namespace

double guessingEffort(const std::vector<std::string>& words) {
    std::string phrase;
    for (const std::string& word : words) {
        phrase += word;
    }
    const double guessed = ZxcvbnMatch(phrase.c_str(), nullptr, nullptr) * std::log10(2.0);
    return std::min(guessed, static_cast<double>(words.size()) * std::log10(wordsOfAList));
}

Strength strengthOf(double effort) {
    if (effort < middleFrom) return Strength::Low;
    return effort < highFrom ? Strength::Middle : Strength::High;
}

}  // namespace pathlight
