// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "speech/voice.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace pathlight {

namespace {

std::string lowered(std::string_view tag) {
    std::string text(tag);
    for (char& c : text) {
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
        if (c == '_') c = '-';
    }
    return text;
}

std::string_view primary(std::string_view tag) { return tag.substr(0, tag.find('-')); }

/// Behind every voice that names the tag itself.
constexpr int otherCountry = 1000;
constexpr int otherLanguage = std::numeric_limits<int>::max();

/// How far a voice is from a language; the lower the better, `otherLanguage` when it does not speak it.
int distance(const Voice& voice, std::string_view wanted) {
    int least = otherLanguage;
    for (const VoiceLanguage& language : voice.languages) {
        if (primary(language.tag) != primary(wanted)) continue;
        least = std::min(least, language.priority + (language.tag == wanted ? 0 : otherCountry));
    }
    return least;
}

}  // namespace

std::vector<Voice> voicesFor(const std::vector<Voice>& voices, std::string_view tag) {
    const std::string wanted = lowered(tag);
    std::vector<std::pair<int, Voice>> ranked;
    for (const Voice& voice : voices) {
        const int rank = distance(voice, wanted);
        if (rank != otherLanguage) ranked.emplace_back(rank, voice);
    }
    std::stable_sort(ranked.begin(), ranked.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    std::vector<Voice> found;
    for (auto& [rank, voice] : ranked)
        found.push_back(std::move(voice));
    return found;
}

}  // namespace pathlight
