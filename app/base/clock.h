// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <chrono>

namespace pathlight {

/// Where the time comes from, so that tests can choose it.
class Clock {
public:
    virtual ~Clock() = default;

    /// Seconds since 1970 in UTC.
    [[nodiscard]] virtual std::chrono::sys_seconds now() const = 0;

protected:
    Clock() = default;
    Clock(const Clock&) = default;
    Clock& operator=(const Clock&) = default;
};

/// The system's clock.
class SystemClock final : public Clock {
public:
    [[nodiscard]] std::chrono::sys_seconds now() const override;
};

}  // namespace pathlight
