// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/clock.h"

namespace pathlight {

/// The system's clock, and what a test adds to it.
class TravellingClock final : public Clock {
public:
    [[nodiscard]] std::chrono::sys_seconds now() const override { return SystemClock().now() + m_ahead; }
    void travel(std::chrono::seconds time) { m_ahead += time; }

private:
    std::chrono::seconds m_ahead{};
};

}  // namespace pathlight
