// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "content/model.h"

#include <cstddef>
#include <random>
#include <string>
#include <vector>

namespace pathlight {

/// How many situations a review shows.
inline constexpr std::size_t situationsOfReview = 3;

/// A scene of a module that a review shows.
struct Situation {
    std::string module;
    std::string scene;

    bool operator==(const Situation&) const = default;
};

/// A module that is due, and its scenes that a review may show.
struct ReviewSource {
    std::string module;
    std::vector<std::string> scenes;
};

/// Those of the scenes which the module's authors chose for reviews that can stand in one; none of a sensitive module.
[[nodiscard]] std::vector<std::string> reviewScenes(const Module& module, const std::vector<std::string>& chosen);

/// Three situations for a review, in the order to show them: from as many of the modules as there are, those before
/// the others when there are more than three, and of each module first what `shown` does not hold. None when there are
/// fewer than three.
[[nodiscard]] std::vector<Situation> selectSituations(const std::vector<ReviewSource>& due,
                                                      const std::vector<Situation>& shown, std::mt19937& random);

}  // namespace pathlight
