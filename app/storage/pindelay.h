// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <chrono>
#include <string>
#include <string_view>

namespace pathlight {

inline constexpr int freePinTries = 3;
inline constexpr std::chrono::seconds firstPinDelay{30};
inline constexpr std::chrono::seconds longestPinDelay{std::chrono::hours(1)};

/// The tries of a PIN since it was last right.
struct PinTries {
    int count = 0;
    std::chrono::sys_seconds last{};  ///< by the clock of that moment

    bool operator==(const PinTries&) const = default;
};

/// How long after the last of so many tries the next one must wait: none after fewer than `freePinTries`, then
/// `firstPinDelay`, twice as long after each further one, at most `longestPinDelay`.
[[nodiscard]] std::chrono::seconds pinDelay(int tries);

/// What is left of that wait; never longer than the wait itself, wherever the clock was set to.
[[nodiscard]] std::chrono::seconds remainingPinDelay(const PinTries& tries, std::chrono::sys_seconds now);

/// The tries as they stand after one more.
[[nodiscard]] PinTries withPinTry(const PinTries& tries, std::chrono::sys_seconds now);

/// The same tries for a clock that was set back since: as if the last had been made now, so that the wait ends after
/// the delay and not when the clock has come to where it was.
[[nodiscard]] PinTries onClock(const PinTries& tries, std::chrono::sys_seconds now);

/// As text: "COUNT SECONDS", the time since 1970.
[[nodiscard]] std::string writePinTries(const PinTries& tries);

/// No tries where the text is none of those.
[[nodiscard]] PinTries parsePinTries(std::string_view text);

}  // namespace pathlight
