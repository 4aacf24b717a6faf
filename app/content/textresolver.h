// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "content/bundlelayers.h"
#include "content/markdown.h"

#include <nlohmann/json.hpp>

#include <string>
#include <string_view>
#include <vector>

namespace pathlight {

/// Puts the texts of one language into the JSON of a bundle.
class TextResolver {
public:
    TextResolver(BundleLayers& layers, std::string locale) : m_layers(layers), m_locale(std::move(locale)) {}

    /// The JSON with {"$t": key} and {"$m": key} replaced by {"plain", "styled"}, and {"media", "alt"?} by {"media",
    /// "alt"} with the alternative text plain, "" where the picture is decorative. Damaged when a text is missing or
    /// wrong.
    [[nodiscard]] Result<nlohmann::json> resolve(const nlohmann::json& body);

    /// The plain words of the text in a field; "" when the field is absent.
    [[nodiscard]] Result<std::string> plain(const nlohmann::json& body, const char* field);

    /// The same for an array of texts.
    [[nodiscard]] Result<std::vector<std::string>> plainList(const nlohmann::json& body, const char* field);

private:
    [[nodiscard]] Result<Prose> prose(const nlohmann::json& reference);
    [[nodiscard]] Result<nlohmann::json> picture(const nlohmann::json& picture);

    BundleLayers& m_layers;
    std::string m_locale;
};

}  // namespace pathlight
