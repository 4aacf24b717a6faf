// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QVariant>

#include <nlohmann/json.hpp>

namespace pathlight {

/// The same value for QML: objects become maps, arrays lists, null an invalid QVariant.
[[nodiscard]] QVariant toVariant(const nlohmann::json& value);

/// The same value for the libraries below. What JSON does not know becomes null.
[[nodiscard]] nlohmann::json toJson(const QVariant& value);

}  // namespace pathlight
