// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "learning/activityfactory.h"

#include "learning/bodyreader.h"
#include "learning/branchactivity.h"
#include "learning/choiceactivity.h"
#include "learning/sortactivity.h"
#include "learning/storyactivity.h"

#include <map>

namespace pathlight {

namespace {

using Made = Result<std::unique_ptr<Activity>>;

template <typename Type>
Made make(const Scene& scene) {
    BodyReader body(scene);
    auto activity = std::make_unique<Type>(body);
    if (body.error()) return fail(*body.error());
    return activity;
}

const std::map<std::string_view, Made (*)(const Scene&)> makers{
    {"story", make<StoryActivity>},
    {"choice", make<ChoiceActivity>},
    {"sort", make<SortActivity>},
    {"branch", make<BranchActivity>},
};

}  // namespace

Result<std::unique_ptr<Activity>> makeActivity(const Scene& scene) {
    const auto maker = makers.find(scene.type);
    if (maker == makers.end()) return fail(ErrorCode::Invalid, scene.id, "no activity is called " + scene.type);
    return maker->second(scene);
}

}  // namespace pathlight
