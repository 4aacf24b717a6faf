// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "learning/reviewschedule.h"

#include <algorithm>
#include <optional>

namespace pathlight {

namespace {

using std::chrono::sys_seconds;

/// When the module's next review comes due; none when all were done.
std::optional<sys_seconds> nextReviewAt(const FinishedModule& module, sys_seconds now) {
    const std::size_t done = module.reviewedAt.size();
    if (done >= reviewDelays.size()) return std::nullopt;
    const sys_seconds planned = module.finishedAt + reviewDelays[done];
    if (done == 0 || module.reviewedAt.back() > now) return planned;
    return std::max(planned, module.reviewedAt.back() + leastTimeBetweenReviewsOfAModule);
}

bool wasJustReviewed(const FinishedModule& module, sys_seconds now) {
    return std::any_of(module.reviewedAt.begin(), module.reviewedAt.end(),
                       [now](sys_seconds at) { return at <= now && now < at + leastTimeBetweenReviews; });
}

}  // namespace

std::vector<std::string> modulesToReview(const std::vector<FinishedModule>& finished, sys_seconds now) {
    std::vector<std::pair<sys_seconds, std::string>> due;
    for (const FinishedModule& module : finished) {
        if (wasJustReviewed(module, now)) return {};
        const auto at = nextReviewAt(module, now);
        if (at && *at <= now) due.emplace_back(*at, module.module);
    }
    std::sort(due.begin(), due.end());
    std::vector<std::string> modules;
    for (auto& [at, module] : due)
        modules.push_back(std::move(module));
    return modules;
}

}  // namespace pathlight
