// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/pindelay.h"

#include <algorithm>
#include <charconv>
#include <cstdint>

namespace pathlight {

namespace {

constexpr int mostCountedTries = 1000;

/// Whether the whole text is that number.
template <typename Number>
bool readWhole(std::string_view text, Number& number) {
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    return error == std::errc() && end == text.data() + text.size();
}

}  // namespace

std::chrono::seconds pinDelay(int tries) {
    if (tries < freePinTries) return {};
    std::chrono::seconds delay = firstPinDelay;
    for (int further = freePinTries; further < tries && delay < longestPinDelay; ++further)
        delay *= 2;
    return std::min(delay, longestPinDelay);
}

std::chrono::seconds remainingPinDelay(const PinTries& tries, std::chrono::sys_seconds now) {
    const std::chrono::seconds delay = pinDelay(tries.count);
    return std::clamp(tries.last + delay - now, std::chrono::seconds(), delay);
}

PinTries withPinTry(const PinTries& tries, std::chrono::sys_seconds now) {
    return {std::min(tries.count + 1, mostCountedTries), now};
}

PinTries onClock(const PinTries& tries, std::chrono::sys_seconds now) {
    return {tries.count, std::min(tries.last, now)};
}

std::string writePinTries(const PinTries& tries) {
    return std::to_string(tries.count) + ' ' + std::to_string(tries.last.time_since_epoch().count());
}

PinTries parsePinTries(std::string_view text) {
    const std::size_t space = std::min(text.find(' '), text.size());
    int count = 0;
    std::int64_t last = 0;
    const bool good = readWhole(text.substr(0, space), count) &&
                      readWhole(text.substr(std::min(space + 1, text.size())), last) && count >= 0 && last >= 0;
    if (!good) return {};
    return {std::min(count, mostCountedTries), std::chrono::sys_seconds(std::chrono::seconds(last))};
}

}  // namespace pathlight
