// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace pathlight {

/// A language that a voice speaks.
struct VoiceLanguage {
    std::string tag;   ///< BCP 47, in small letters: "en-gb"
    int priority = 0;  ///< the lower, the better the voice suits the language

    bool operator==(const VoiceLanguage&) const = default;
};

/// A voice of a speech engine.
struct Voice {
    std::string id;    ///< how the engine knows it
    std::string name;  ///< in English, as the engine shows it
    std::vector<VoiceLanguage> languages;

    bool operator==(const Voice&) const = default;
};

/// The voices that speak the language of a tag, those of its own country first, then as the engine prefers them.
[[nodiscard]] std::vector<Voice> voicesFor(const std::vector<Voice>& voices, std::string_view tag);

}  // namespace pathlight
