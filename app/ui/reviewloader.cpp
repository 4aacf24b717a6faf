// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reviewloader.h"

#include "content/catalogue.h"
#include "learning/reviewround.h"

namespace pathlight {

namespace {

Result<Scene> findScene(const Module& module, const std::string& id) {
    if (module.summary.sensitive) return fail(ErrorCode::Invalid, module.summary.id, "is not looked back at");
    const Scene* scene = module.scene(id);
    if (!scene) return fail(ErrorCode::NotFound, module.summary.id + "/" + id, "there is no such scene");
    return *scene;
}

}  // namespace

Result<LoadedReview> loadReview(const Catalogue& catalogue, const std::vector<Situation>& situations,
                                const std::string& locale) {
    LoadedReview review;
    review.situations = situations;
    std::vector<Scene> scenes;
    for (const Situation& situation : situations) {
        const auto module = catalogue.module(situation.module, locale);
        if (!module) return fail(module.error());
        auto scene = findScene(*module, situation.scene);
        if (!scene) return fail(std::move(scene.error()));
        scenes.push_back(std::move(*scene));
        review.origins.push_back(module->summary);
    }
    auto made = makeReview(scenes);
    if (!made) return fail(std::move(made.error()));
    review.module = std::move(*made);
    review.module.summary.locale = locale;
    return review;
}

}  // namespace pathlight
