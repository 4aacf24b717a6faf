// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace pathlight {

inline constexpr std::size_t leastPinDigits = 4;
inline constexpr std::size_t mostPinDigits = 12;

/// A PIN that somebody typed. Its memory is wiped when it goes.
class TypedPin {
public:
    /// `digits` in ASCII.
    explicit TypedPin(std::string_view digits);
    ~TypedPin();
    TypedPin(const TypedPin&) = delete;
    TypedPin& operator=(const TypedPin&) = delete;

    [[nodiscard]] std::string_view digits() const { return m_digits; }
    /// Whether it can be a PIN: `leastPinDigits` to `mostPinDigits` of the digits 0 to 9, and nothing else.
    [[nodiscard]] bool valid() const;

private:
    std::string m_digits;
};

}  // namespace pathlight
