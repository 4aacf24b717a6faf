// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "authoring/schemaset.h"

#include "authoring/embeddedschemas.h"
#include "authoring/schemacomplaints.h"

#include <regex>
#include <stdexcept>
#include <valijson/adapters/nlohmann_json_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validator.hpp>

namespace pathlight {

namespace {

/// Above this a text is refused before valijson: its std::regex recurses once a character.
constexpr std::size_t maxMatchedBytes = 512;

constexpr std::string_view scenePrefix = "scene-";

using Pointer = nlohmann::json::json_pointer;

class LengthGuard {
public:
    LengthGuard(const YamlDocument& document, Complaints& complaints)
        : m_document(document), m_complaints(complaints) {}

    bool passes(const nlohmann::json& schema, const nlohmann::json& value, const Pointer& pointer) {
        if (value.is_string()) return passesText(schema, value, pointer);
        bool fine = true;
        if (value.is_array()) {
            for (std::size_t index = 0; index < value.size(); ++index) {
                const nlohmann::json* node = subschema(schema, {}, true);
                fine &= node == nullptr || passes(*node, value[index], pointer / index);
            }
        } else if (value.is_object()) {
            for (const auto& [key, field] : value.items()) {
                const nlohmann::json* node = subschema(schema, key, false);
                fine &= node == nullptr || passes(*node, field, pointer / key);
            }
        }
        return fine;
    }

private:
    bool passesText(const nlohmann::json& schema, const nlohmann::json& value, const Pointer& pointer) {
        if (!schema.contains("pattern") || value.get_ref<const std::string&>().size() <= maxMatchedBytes) return true;
        m_complaints.error(m_document.file(), m_document.markOf(pointer), "the text is far too long for this field",
                           schema.value("description", ""));
        return false;
    }

    const YamlDocument& m_document;
    Complaints& m_complaints;
};

}  // namespace

struct SchemaSet::Compiled {
    nlohmann::json json;
    valijson::Schema schema;
};

SchemaSet::SchemaSet() {
    for (const EmbeddedSchema& embedded : embeddedSchemas()) {
        auto compiled = std::make_unique<Compiled>();
        try {
            compiled->json = nlohmann::json::parse(embedded.json);
            valijson::SchemaParser parser(valijson::SchemaParser::kDraft7);
            parser.populateSchema(valijson::adapters::NlohmannJsonAdapter(compiled->json), compiled->schema);
        } catch (const std::exception& exception) {
            throw std::logic_error("schema " + std::string(embedded.name) + ": " + exception.what());
        }
        m_schemas.emplace(embedded.name, std::move(compiled));
    }
}

SchemaSet::~SchemaSet() = default;

const nlohmann::json* SchemaSet::find(std::string_view name) const {
    const auto found = m_schemas.find(name);
    return found == m_schemas.end() ? nullptr : &found->second->json;
}

std::vector<std::string> SchemaSet::sceneTypes() const {
    std::vector<std::string> types;
    for (const auto& [name, schema] : m_schemas) {
        if (name.starts_with(scenePrefix)) types.push_back(name.substr(scenePrefix.size()));
    }
    return types;
}

bool SchemaSet::validate(std::string_view name, const YamlDocument& document, const Pointer& pointer,
                         Complaints& complaints) const {
    const Compiled& compiled = *m_schemas.find(name)->second;
    const nlohmann::json& value = document.json().at(pointer);
    if (!LengthGuard(document, complaints).passes(compiled.json, value, pointer)) return false;
    valijson::Validator validator(valijson::Validator::kStrongTypes);
    valijson::ValidationResults results;
    if (validator.validate(compiled.schema, valijson::adapters::NlohmannJsonAdapter(value), &results)) return true;
    std::vector<SchemaFault> faults;
    for (const valijson::ValidationResults::Error& error : results) {
        faults.push_back({error.context, error.description});
    }
    complainOfFaults(faults, compiled.json, document, pointer, complaints);
    return false;
}

const nlohmann::json* subschema(const nlohmann::json& node, const std::string& token, bool item) {
    if (item) return node.contains("items") ? &node["items"] : nullptr;
    const auto properties = node.find("properties");
    if (properties == node.end() || !properties->contains(token)) return nullptr;
    return &(*properties)[token];
}

bool isModuleId(std::string_view id) {
    static const std::regex pattern("[a-z][a-z0-9]*(-[a-z0-9]+)+");
    return id.size() <= 60 && std::regex_match(id.begin(), id.end(), pattern);
}

}  // namespace pathlight
