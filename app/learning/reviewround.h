// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "content/model.h"

#include <string_view>
#include <vector>

namespace pathlight {

/// The id of the module that `makeReview` makes. No bundle has one of that name: those hold a hyphen.
inline constexpr std::string_view reviewModule = "review";

/// Whether a scene can stand in a review: its answers are right or wrong, and only one way leads on from it, so that
/// nothing of its story is needed.
[[nodiscard]] bool canBeReviewed(const Scene& scene);

/// Scenes one after another as a module of their own, so that a learner goes through them as through any module. They
/// are called situation-1, situation-2 and so on; of each only the way onwards is another. Invalid when one of them
/// cannot stand in a review.
[[nodiscard]] Result<Module> makeReview(const std::vector<Scene>& scenes);

}  // namespace pathlight
