// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "content/model.h"
#include "learning/activity.h"

#include <memory>
#include <string>
#include <vector>

namespace pathlight::samples {

/// A text as the catalogue resolves it.
[[nodiscard]] nlohmann::json text(const std::string& plain);

[[nodiscard]] Scene story(const std::string& id, const std::string& next);
/// Options a and c (right), b (not).
[[nodiscard]] Scene choice(const std::string& id, const std::string& next, bool several = false, int atLeast = 0);
/// Baskets tell and keep; cards name (keep), hurt (tell) and game (keep, also tell).
[[nodiscard]] Scene sort(const std::string& id, const std::string& next);
/// Choices named like the scenes they lead to; the first helps, the others are detours.
[[nodiscard]] Scene branch(const std::string& id, const std::vector<std::string>& to);

[[nodiscard]] std::shared_ptr<Module> module(std::vector<Scene> scenes);
/// Every type of scene, a detour of one scene and one of two: hello, fork (-> ask, lost, far), lost -> fork,
/// far -> away -> fork, ask -> cards -> goodbye -> end.
[[nodiscard]] std::shared_ptr<Module> village();

[[nodiscard]] nlohmann::json choose(const std::string& option);
[[nodiscard]] nlohmann::json take(const std::string& choice);
[[nodiscard]] nlohmann::json place(const std::string& card, const std::string& basket);

/// The scene's activity; fails the test when there is none.
[[nodiscard]] std::unique_ptr<Activity> activity(const Scene& scene);

/// A table of things that are no action of any of these scenes.
[[nodiscard]] const std::vector<nlohmann::json>& noActions();

}  // namespace pathlight::samples
