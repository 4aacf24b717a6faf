// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "content/model.h"
#include "learning/reviewselection.h"

#include <string>
#include <vector>

namespace pathlight {

class Catalogue;

/// A review in one language: its situations as a module to go through.
struct LoadedReview {
    Module module;                       ///< `summary.locale` is the language that was wanted
    std::vector<Situation> situations;   ///< where each of its scenes comes from
    std::vector<ModuleSummary> origins;  ///< the modules of the situations, each in its own language
};

/// NotFound when a module or a scene is no longer there, Invalid when one cannot stand in a review or its module is
/// sensitive.
[[nodiscard]] Result<LoadedReview> loadReview(const Catalogue& catalogue, const std::vector<Situation>& situations,
                                              const std::string& locale);

}  // namespace pathlight
