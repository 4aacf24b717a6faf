// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "authoring/complaints.h"

#include <nlohmann/json.hpp>

#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>

namespace pathlight {

/// A YAML file read strictly into JSON, with the place of every key and value.
///
/// One document of mappings, sequences and scalars. A plain `true` or `false` is a boolean, a plain whole number an
/// integer, nothing at all or a plain `null` or `~` is null; every other scalar is text ("no" stays "no"). Refused:
/// duplicate keys, keys that are not text, anchors, aliases, tags, merge keys, directives, a second document, anything
/// that is not UTF-8, a byte order mark, a file, scalar or nesting over its limit.
class YamlDocument {
public:
    static constexpr std::size_t maxBytes = 1U << 20U;
    static constexpr std::size_t maxScalarBytes = 16U << 10U;
    static constexpr std::size_t maxDepth = 24;
    static constexpr std::size_t maxNodes = 50'000;

    /// Reads `text`; `file` is the name that complaints and `file()` use. Empty after a complaint.
    [[nodiscard]] static std::optional<YamlDocument> parse(std::string_view text, const std::string& file,
                                                           Complaints& complaints);

    [[nodiscard]] const std::string& file() const { return m_file; }
    [[nodiscard]] const nlohmann::json& json() const { return m_json; }

    /// Where the value at that JSON pointer begins, or the nearest value around it.
    [[nodiscard]] Mark markOf(const nlohmann::json::json_pointer& pointer) const;

    /// Where the key stands that leads to that JSON pointer; the value's place for an item of a sequence.
    [[nodiscard]] Mark keyMarkOf(const nlohmann::json::json_pointer& pointer) const;

private:
    friend class YamlReader;
    struct Place {
        Mark key;
        Mark value;
    };

    [[nodiscard]] const Place& placeOf(nlohmann::json::json_pointer pointer) const;

    std::string m_file;
    nlohmann::json m_json;
    std::unordered_map<std::string, Place> m_places;
};

}  // namespace pathlight
