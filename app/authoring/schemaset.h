// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "authoring/yamldocument.h"

#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace pathlight {

/// The JSON Schemas of the authors' files (content/schema). Immutable after construction.
class SchemaSet {
public:
    using Pointer = nlohmann::json::json_pointer;

    /// Reads the schemas that are compiled in. A fault in them is a fault of the build and throws std::logic_error.
    SchemaSet();
    ~SchemaSet();
    SchemaSet(const SchemaSet&) = delete;
    SchemaSet& operator=(const SchemaSet&) = delete;

    /// The schema of that name ("module", "scene-story"), or nullptr.
    [[nodiscard]] const nlohmann::json* find(std::string_view name) const;

    /// The types that have a scene-<type>.json.
    [[nodiscard]] std::vector<std::string> sceneTypes() const;

    /// Checks the value at `pointer` of a document against a schema; true when it holds.
    [[nodiscard]] bool validate(std::string_view name, const YamlDocument& document, const Pointer& pointer,
                                Complaints& complaints) const;

private:
    struct Compiled;
    std::map<std::string, std::unique_ptr<const Compiled>, std::less<>> m_schemas;
};

/// The schema that describes a field or an item within what `node` describes, or nullptr.
[[nodiscard]] const nlohmann::json* subschema(const nlohmann::json& node, const std::string& token, bool item);

/// True for a module's id: kebab-case with a hyphen, at most 60 characters, as module.json allows it.
[[nodiscard]] bool isModuleId(std::string_view id);

}  // namespace pathlight
