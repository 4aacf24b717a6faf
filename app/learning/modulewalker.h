// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "content/model.h"
#include "learning/activity.h"

#include <memory>
#include <string>
#include <vector>

namespace pathlight {

/// What to do in one scene so that it leads on to `to`.
struct WalkStep {
    std::string scene;
    std::vector<nlohmann::json> actions;
    std::string to;  ///< a scene of the module, or "end"

    bool operator==(const WalkStep&) const = default;
};

/// What a walk through a module found.
struct WalkReport {
    int scenes = 0;                             ///< scenes reached
    int ends = 0;                               ///< ways out of the module taken
    std::vector<std::vector<WalkStep>> routes;  ///< each from the first scene to an end; together they take every way
    std::vector<Error> faults;                  ///< empty when all is well
};

/// Walks through the module as a learner could, by the activities' possible actions alone, until every way from every
/// scene has been taken. At each step it checks that a session resumed from its saved state is the same session.
/// Ends on every module: at most (ways) x (scenes) steps.
[[nodiscard]] WalkReport walkModule(const std::shared_ptr<const Module>& module);

}  // namespace pathlight
