// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "authoring/yamldocument.h"

#include "authoring/yamlreader.h"

namespace pathlight {

std::optional<YamlDocument> YamlDocument::parse(std::string_view text, const std::string& file,
                                                Complaints& complaints) {
    YamlDocument document;
    document.m_file = file;
    YamlReader reader(text, document, complaints);
    if (!reader.read()) return std::nullopt;
    return document;
}

const YamlDocument::Place& YamlDocument::placeOf(nlohmann::json::json_pointer pointer) const {
    auto found = m_places.find(pointer.to_string());
    while (found == m_places.end() && !pointer.empty()) {
        pointer.pop_back();
        found = m_places.find(pointer.to_string());
    }
    static const Place nowhere;
    return found == m_places.end() ? nowhere : found->second;
}

Mark YamlDocument::markOf(const nlohmann::json::json_pointer& pointer) const { return placeOf(pointer).value; }

Mark YamlDocument::keyMarkOf(const nlohmann::json::json_pointer& pointer) const { return placeOf(pointer).key; }

}  // namespace pathlight
