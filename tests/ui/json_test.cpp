// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/json.h"

#include <gtest/gtest.h>

namespace pathlight {

TEST(Json, GoesToQmlAndBack) {
    const auto json = nlohmann::json::parse(
        R"({"text": "Glühwürmchen سراج", "yes": true, "count": 7, "share": 0.5, "none": null, "list": [1, ["a"], {}]})");
    EXPECT_EQ(toJson(toVariant(json)), json);
}

TEST(Json, WhatJsonDoesNotKnowBecomesNull) {
    EXPECT_EQ(toJson(QVariant::fromValue(static_cast<QObject*>(nullptr))), nullptr);
    EXPECT_EQ(toJson(QVariant()), nullptr);
}

}  // namespace pathlight
