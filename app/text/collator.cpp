// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/collator.h"

#include "text/icu.h"

#include <unicode/coll.h>

namespace pathlight {

/// Null when ICU has no data at all; texts then compare by code point.
struct Collator::Rules {
    std::unique_ptr<icu::Collator> collator;
};

Collator::Collator(std::string_view locale) : m_rules(std::make_unique<Rules>()) {
    UErrorCode status = U_ZERO_ERROR;
    m_rules->collator.reset(icu::Collator::createInstance(icutext::toLocale(locale), status));
    if (U_SUCCESS(status)) m_rules->collator->setAttribute(UCOL_NUMERIC_COLLATION, UCOL_ON, status);
    if (U_FAILURE(status)) m_rules->collator.reset();
}

Collator::Collator(Collator&&) noexcept = default;
Collator& Collator::operator=(Collator&&) noexcept = default;
Collator::~Collator() = default;

int Collator::compare(std::string_view left, std::string_view right) const {
    if (!m_rules->collator) return left.compare(right);
    UErrorCode status = U_ZERO_ERROR;
    const auto order = m_rules->collator->compareUTF8({left.data(), static_cast<std::int32_t>(left.size())},
                                                      {right.data(), static_cast<std::int32_t>(right.size())}, status);
    return order == UCOL_LESS ? -1 : order == UCOL_GREATER ? 1 : 0;
}

}  // namespace pathlight
