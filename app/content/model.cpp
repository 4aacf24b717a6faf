// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "content/model.h"

#include <algorithm>

namespace pathlight {

const Scene* Module::scene(std::string_view id) const {
    const auto found = std::find_if(scenes.begin(), scenes.end(), [id](const Scene& scene) { return scene.id == id; });
    return found == scenes.end() ? nullptr : &*found;
}

std::string_view name(Layer layer) {
    switch (layer) {
        case Layer::Core: return "core";
        case Layer::Region: return "region";
        case Layer::Country: return "country";
        case Layer::Organisation: return "organisation";
    }
    return "core";
}

Result<Layer> parseLayer(std::string_view text) {
    for (const Layer layer : {Layer::Core, Layer::Region, Layer::Country, Layer::Organisation}) {
        if (name(layer) == text) return layer;
    }
    return fail(ErrorCode::Invalid, std::string(text), "not a layer; use core, region, country or organisation");
}

std::string_view name(Review review) {
    switch (review) {
        case Review::ByNativeProfessional: return "reviewed-by-native-professional";
        case Review::MachineAssisted: return "machine-assisted";
    }
    return "machine-assisted";
}

Result<Review> parseReview(std::string_view text) {
    for (const Review review : {Review::ByNativeProfessional, Review::MachineAssisted}) {
        if (name(review) == text) return review;
    }
    return fail(ErrorCode::Invalid, std::string(text),
                "not a review status; use reviewed-by-native-professional or machine-assisted");
}

}  // namespace pathlight
