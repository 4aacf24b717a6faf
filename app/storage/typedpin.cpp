// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/typedpin.h"

#include <sodium.h>

namespace pathlight {

TypedPin::TypedPin(std::string_view digits) : m_digits(digits) {}

TypedPin::~TypedPin() { sodium_memzero(m_digits.data(), m_digits.size()); }

bool TypedPin::valid() const {
    const bool fits = m_digits.size() >= leastPinDigits && m_digits.size() <= mostPinDigits;
    return fits && m_digits.find_first_not_of("0123456789") == std::string::npos;
}

}  // namespace pathlight
