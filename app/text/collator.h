// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <memory>
#include <string_view>

namespace pathlight {

/// Compares texts as the dictionaries of a language do, and the numbers in them by their value.
class Collator {
public:
    /// For a BCP 47 tag; the order common to all languages when it is unknown.
    explicit Collator(std::string_view locale);
    Collator(Collator&&) noexcept;
    Collator& operator=(Collator&&) noexcept;
    ~Collator();

    /// Below, at or above 0 as `left` comes before, with or after `right` (UTF-8).
    [[nodiscard]] int compare(std::string_view left, std::string_view right) const;

private:
    struct Rules;
    std::unique_ptr<Rules> m_rules;
};

}  // namespace pathlight
