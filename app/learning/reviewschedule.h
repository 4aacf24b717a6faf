// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <array>
#include <chrono>
#include <string>
#include <vector>

namespace pathlight {

/// How long after a module was first finished it is looked back at (SAFEGUARDING.md, D2).
inline constexpr std::array reviewDelays{std::chrono::weeks(1), std::chrono::weeks(6)};

/// The least time between two reviews of one module, and between any two reviews of one learner.
inline constexpr std::chrono::weeks leastTimeBetweenReviewsOfAModule{1};
inline constexpr std::chrono::days leastTimeBetweenReviews{1};

/// A module that a learner has finished, and when.
struct FinishedModule {
    std::string module;
    std::chrono::sys_seconds finishedAt;                 ///< for the first time; finishing it again changes nothing
    std::vector<std::chrono::sys_seconds> reviewedAt{};  ///< when its reviews were done, in their order
};

/// The modules that are to be looked back at now, the one that has waited longest first.
///
/// A review that was missed stays due until it is done, and only one review of a module is due at a time: the second
/// follows the first after a week at the earliest. After any review nothing is due for a day, so that a class which
/// finished many modules together meets them a few at a time. A time that lies ahead of `now` comes from a clock that
/// went wrong: such a finish is not due yet, and such a review counts as done but holds nothing up.
[[nodiscard]] std::vector<std::string> modulesToReview(const std::vector<FinishedModule>& finished,
                                                       std::chrono::sys_seconds now);

}  // namespace pathlight
