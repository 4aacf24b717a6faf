// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "content/model.h"

#include <gtest/gtest.h>

using namespace pathlight;

TEST(Model, NamesAndParsesEachOther) {
    for (const Layer layer : {Layer::Core, Layer::Region, Layer::Country, Layer::Organisation}) {
        EXPECT_EQ(parseLayer(name(layer)).value(), layer);
    }
    for (const Review review : {Review::ByNativeProfessional, Review::MachineAssisted}) {
        EXPECT_EQ(parseReview(name(review)).value(), review);
    }
    EXPECT_EQ(parseLayer("Core").error().code, ErrorCode::Invalid);
    EXPECT_EQ(parseReview("").error().code, ErrorCode::Invalid);
}

TEST(Model, FindsAScene) {
    Module module;
    module.scenes = {{"a", "story", {}}, {"b", "choice", {}}};
    ASSERT_NE(module.scene("b"), nullptr);
    EXPECT_EQ(module.scene("b")->type, "choice");
    EXPECT_EQ(module.scene("end"), nullptr);
}
