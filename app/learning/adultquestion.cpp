// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "learning/adultquestion.h"

namespace pathlight {

AdultQuestion::AdultQuestion(std::mt19937 random) : m_random(random) { renew(); }

bool AdultQuestion::answer(int number) {
    const bool right = number == m_left * m_right;
    renew();
    return right;
}

void AdultQuestion::renew() {
    const int before = m_left * m_right;
    do {
        m_left = std::uniform_int_distribution<int>(12, 19)(m_random);
        m_right = std::uniform_int_distribution<int>(3, 9)(m_random);
    } while (m_left * m_right == before);
}

}  // namespace pathlight
