// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "learning/reviewselection.h"

#include "learning/reviewround.h"

#include <algorithm>

namespace pathlight {

namespace {

/// The module's scenes by chance, those that were not shown before the others.
std::vector<Situation> shuffled(const ReviewSource& source, const std::vector<Situation>& shown, std::mt19937& random) {
    std::vector<Situation> situations;
    for (const std::string& scene : source.scenes)
        situations.push_back({source.module, scene});
    std::shuffle(situations.begin(), situations.end(), random);
    std::stable_partition(situations.begin(), situations.end(), [&](const Situation& situation) {
        return std::find(shown.begin(), shown.end(), situation) == shown.end();
    });
    return situations;
}

}  // namespace

std::vector<std::string> reviewScenes(const Module& module, const std::vector<std::string>& chosen) {
    std::vector<std::string> scenes;
    if (module.summary.sensitive) return scenes;
    for (const std::string& id : chosen) {
        const Scene* scene = module.scene(id);
        if (scene && canBeReviewed(*scene)) scenes.push_back(id);
    }
    return scenes;
}

std::vector<Situation> selectSituations(const std::vector<ReviewSource>& due, const std::vector<Situation>& shown,
                                        std::mt19937& random) {
    std::vector<std::vector<Situation>> sources;
    std::size_t most = 0;
    for (const ReviewSource& source : due) {
        sources.push_back(shuffled(source, shown, random));
        most = std::max(most, source.scenes.size());
    }
    std::vector<Situation> selected;
    for (std::size_t turn = 0; turn < most; ++turn) {
        for (const std::vector<Situation>& source : sources) {
            if (turn < source.size() && selected.size() < situationsOfReview) selected.push_back(source[turn]);
        }
    }
    if (selected.size() < situationsOfReview) return {};
    std::shuffle(selected.begin(), selected.end(), random);
    return selected;
}

}  // namespace pathlight
