// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "authoring/annotations.h"

#include "authoring/schemaset.h"

namespace pathlight {

namespace {

std::string join(const std::string& key, const std::string& part) { return key.empty() ? part : key + "." + part; }

}  // namespace

void visitDescribed(const nlohmann::json& schema, const nlohmann::json& value,
                    const nlohmann::json::json_pointer& pointer, const std::string& key,
                    const DescribedVisitor& visit) {
    visit({pointer, key, schema, value});
    if (value.is_object()) {
        for (const auto& [name, field] : value.items()) {
            const nlohmann::json* node = subschema(schema, name, false);
            if (node != nullptr) visitDescribed(*node, field, pointer / name, join(key, name), visit);
        }
    }
    const nlohmann::json* items = value.is_array() ? subschema(schema, {}, true) : nullptr;
    if (items == nullptr) return;
    const std::string naming = itemField(schema);
    for (std::size_t index = 0; index < value.size(); ++index) {
        const bool named = !naming.empty() && value[index].contains(naming);
        const std::string name = named ? value[index][naming].get<std::string>() : std::to_string(index + 1);
        visitDescribed(*items, value[index], pointer / index, join(key, name), visit);
    }
}

std::string itemField(const nlohmann::json& arraySchema) {
    const nlohmann::json* items = subschema(arraySchema, {}, true);
    if (items == nullptr || !items->contains("properties")) return {};
    for (const auto& [name, property] : (*items)["properties"].items()) {
        if (property.contains(annotation::item)) return name;
    }
    return {};
}

bool matches(const nlohmann::json& object, const nlohmann::json& wanted) {
    for (const auto& [name, value] : wanted.items()) {
        if (!object.contains(name) || object[name] != value) return false;
    }
    return true;
}

}  // namespace pathlight
