// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "learning/reviewround.h"

#include "learning/activityfactory.h"

#include <algorithm>

namespace pathlight {

namespace {

/// The field in which every scene with one way onwards names it (content/schema).
constexpr auto wayOnwards = "next";

std::string situationId(std::size_t number) { return "situation-" + std::to_string(number); }

/// Whether the scene as new takes an action that is right or wrong.
bool isMeasured(const Scene& scene, const Activity& asNew) {
    const auto actions = asNew.possibleActions();
    return std::any_of(actions.begin(), actions.end(), [&](const nlohmann::json& action) {
        const auto answers = (*makeActivity(scene))->act(action);
        return answers && std::any_of(answers->begin(), answers->end(),
                                      [](const Answer& answer) { return answer.right.has_value(); });
    });
}

}  // namespace

bool canBeReviewed(const Scene& scene) {
    const auto activity = makeActivity(scene);
    return activity && scene.body.contains(wayOnwards) && (*activity)->exits().size() == 1 &&
           isMeasured(scene, **activity);
}

Result<Module> makeReview(const std::vector<Scene>& scenes) {
    Module review;
    review.summary.id = reviewModule;
    review.start = situationId(1);
    for (const Scene& scene : scenes) {
        if (!canBeReviewed(scene)) return fail(ErrorCode::Invalid, scene.id, "cannot stand in a review");
        const std::size_t number = review.scenes.size() + 1;
        Scene situation{situationId(number), scene.type, scene.body};
        situation.body[wayOnwards] = number < scenes.size() ? situationId(number + 1) : std::string(endOfModule);
        review.scenes.push_back(std::move(situation));
    }
    return review;
}

}  // namespace pathlight
