// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/learnerway.h"

#include <algorithm>

namespace pathlight {

namespace {

ModuleProgress& moduleOf(LearnerProgress& progress, const std::string& module) {
    std::vector<ModuleProgress>& modules = progress.modules;
    const auto place = std::find_if(modules.begin(), modules.end(),
                                    [&module](const ModuleProgress& one) { return one.module >= module; });
    if (place != modules.end() && place->module == module) return *place;
    return *modules.insert(place, {module, {}, false, {}, {}});
}

ReviewRecord* begunReviewOf(LearnerProgress& progress) {
    const bool begun = !progress.reviews.empty() && !progress.reviews.back().doneAt;
    return begun ? &progress.reviews.back() : nullptr;
}

/// Takes a step of any kind.
struct Taking {
    LearnerProgress& progress;

    void operator()(const ProgressStep& step) const {
        ModuleProgress& module = moduleOf(progress, step.module);
        module.state = step.state;
        module.finished = module.finished || step.finished;
        module.changedAt = *step.at;
        if (step.finished && !module.finishedAt) module.finishedAt = step.at;
    }

    void operator()(const BegunReview& begun) const {
        if (begunReviewOf(progress)) progress.reviews.pop_back();
        progress.reviews.push_back({begun.review.situations, begun.review.state, {}});
    }

    void operator()(const ReviewStep& step) const {
        ReviewRecord* const review = begunReviewOf(progress);
        if (!review) return;
        review->state = step.done ? std::string() : step.state;
        if (step.done) review->doneAt = step.at;
    }
};

}  // namespace

void takeStep(LearnerProgress& progress, const LearningStep& step) { std::visit(Taking{progress}, step); }

}  // namespace pathlight
