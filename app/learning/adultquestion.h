// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <random>

namespace pathlight {

/// A multiplication that a young child does not do yet: 12 to 19 times 3 to 9. It tells small children from others, and
/// keeps nobody out who can multiply.
class AdultQuestion {
public:
    explicit AdultQuestion(std::mt19937 random);

    [[nodiscard]] int left() const { return m_left; }
    [[nodiscard]] int right() const { return m_right; }

    /// Whether that is the product. The next question is another one either way.
    [[nodiscard]] bool answer(int number);

private:
    void renew();

    std::mt19937 m_random;
    int m_left = 0;
    int m_right = 0;
};

}  // namespace pathlight
