// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "authoring/schemacomplaints.h"

#include "authoring/schemaset.h"

#include <algorithm>
#include <string_view>

namespace pathlight {

namespace {

using Pointer = nlohmann::json::json_pointer;

constexpr std::string_view missingPrefix = "Missing required property '";
constexpr std::string_view unknownPrefix = "Object contains a property";
constexpr std::string_view dependencyPrefix = "Missing dependency '";
constexpr std::string_view typePrefix = "Value type not permitted";
constexpr std::string_view wrapperPrefix = "Failed to validate";

/// A value that faults are about: where it is and which part of the schema describes it.
struct Place {
    Pointer pointer;
    const nlohmann::json* schema;  ///< nullptr where no schema describes it
};

std::string_view withoutBrackets(const std::string& token) {
    return std::string_view(token).substr(1, token.size() - 2);
}

Place placeOf(const SchemaFault& fault, const nlohmann::json& schema, const nlohmann::json& root, const Pointer& base) {
    Place place{base, &schema};
    for (std::size_t index = 1; index < fault.context.size(); ++index) {
        const std::string token(withoutBrackets(fault.context[index]));
        const bool item = root.at(place.pointer).is_array();
        if (place.schema != nullptr) place.schema = subschema(*place.schema, token, item);
        place.pointer = item ? place.pointer / std::stoul(token) : place.pointer / token;
    }
    return place;
}

std::string fieldsOf(const nlohmann::json& schema) {
    std::string fields;
    const nlohmann::json properties = schema.value("properties", nlohmann::json::object());
    for (const auto& [name, property] : properties.items())
        fields += (fields.empty() ? "" : ", ") + name;
    return fields;
}

/// The text between the first two quotes of valijson's sentence: the name of a field.
std::string quotedName(const std::string& sentence) {
    const std::size_t first = sentence.rfind('\'', sentence.size() - 3);
    return sentence.substr(first + 1, sentence.rfind('\'') - first - 1);
}

std::string describeType(const nlohmann::json& schema) {
    const std::string type = schema.value("type", "");
    if (type == "string") return "text; put it in quotes if YAML reads it as a number, true or nothing";
    if (type == "integer") return "a whole number, without quotes";
    if (type == "boolean") return "true or false, in small letters and without quotes";
    if (type == "array") return "a list, each item on a line that begins with -";
    return "fields, each on its own line as name: value";
}

std::string listOf(const nlohmann::json& values) {
    std::string list;
    for (const nlohmann::json& value : values) {
        list += (list.empty() ? "" : ", ") + (value.is_string() ? value.get<std::string>() : value.dump());
    }
    return list;
}

/// The fields of which one is needed, as a schema's anyOf or oneOf of `required` says.
nlohmann::json alternativesOf(const nlohmann::json& schema) {
    nlohmann::json fields = nlohmann::json::array();
    for (const char* keyword : {"anyOf", "oneOf"}) {
        const nlohmann::json alternatives = schema.value(keyword, nlohmann::json::array());
        for (const nlohmann::json& one : alternatives) {
            for (const nlohmann::json& field : one.value("required", nlohmann::json::array()))
                fields.push_back(field);
        }
    }
    return fields;
}

/// "text of the field" for the second half of a complaint.
std::string hint(const nlohmann::json* schema) { return schema == nullptr ? "" : schema->value("description", ""); }

class Rephraser {
public:
    Rephraser(const nlohmann::json& schema, const YamlDocument& document, const Pointer& base, Complaints& complaints)
        : m_schema(schema), m_document(document), m_base(base), m_complaints(complaints) {}

    void say(const SchemaFault& fault) {
        const Place place = placeOf(fault, m_schema, m_document.json(), m_base);
        const std::string& sentence = fault.description;
        if (sentence.starts_with(missingPrefix)) return sayMissing(place, quotedName(sentence));
        if (sentence.starts_with(unknownPrefix)) return sayUnknown(place, quotedName(sentence));
        if (sentence.starts_with(dependencyPrefix)) return sayDependency(place, quotedName(sentence));
        sayValue(place, sentence);
    }

    /// Says in one complaint what the schema's alternatives (anyOf, oneOf) said in several; takes those out of
    /// `pending`.
    void sayAlternatives(const SchemaFault& fault, bool several, std::vector<SchemaFault>& pending) {
        const Place place = placeOf(fault, m_schema, m_document.json(), m_base);
        const nlohmann::json fields = place.schema == nullptr ? nlohmann::json() : alternativesOf(*place.schema);
        std::erase_if(pending, [&](const SchemaFault& earlier) {
            return earlier.context == fault.context && earlier.description.starts_with(missingPrefix) &&
                   std::find(fields.begin(), fields.end(), quotedName(earlier.description)) != fields.end();
        });
        error(
            m_document.markOf(place.pointer),
            (several ? "only one of these fields may be there: " : "one of these fields is missing: ") + listOf(fields),
            several ? "keep the one that is true" : "add the one that fits");
    }

private:
    void error(Mark mark, std::string what, std::string mend) {
        m_complaints.error(m_document.file(), mark, std::move(what), std::move(mend));
    }

    void sayMissing(const Place& place, const std::string& field) {
        const nlohmann::json* schema = place.schema == nullptr ? nullptr : subschema(*place.schema, field, false);
        error(m_document.markOf(place.pointer), "the field '" + field + "' is missing", "add it: " + hint(schema));
    }

    void sayUnknown(const Place& place, const std::string& field) {
        error(m_document.keyMarkOf(place.pointer / field), "there is no field '" + field + "' here",
              "the fields are " + (place.schema == nullptr ? "" : fieldsOf(*place.schema)));
    }

    void sayDependency(const Place& place, const std::string& field) {
        error(m_document.markOf(place.pointer), "a field here needs '" + field + "' beside it", "add " + field);
    }

    void sayValue(const Place& place, const std::string& sentence) {
        const nlohmann::json none = nlohmann::json::object();
        const nlohmann::json& schema = place.schema == nullptr ? none : *place.schema;
        error(m_document.markOf(place.pointer), nameOf(place.pointer) + " " + whatIsWrong(schema, sentence),
              hint(place.schema));
    }

    [[nodiscard]] std::string nameOf(const Pointer& pointer) const {
        if (pointer == m_base) return "the value here";
        if (!m_document.json().at(pointer.parent_pointer()).is_array()) return "'" + pointer.back() + "'";
        return "item " + std::to_string(std::stoul(pointer.back()) + 1);
    }

    static std::string whatIsWrong(const nlohmann::json& schema, const std::string& sentence) {
        if (sentence.starts_with(typePrefix)) return "must be " + describeType(schema);
        if (sentence.starts_with("Failed to match against any enum")) {
            return (schema["enum"].size() > 1 ? "must be one of " : "must be ") + listOf(schema["enum"]);
        }
        if (sentence.starts_with("Failed to match regex")) return "does not have the form it must have";
        if (sentence.starts_with("Failed to any values")) return "lacks an item that every such list needs";
        if (sentence.starts_with("String should be no more"))
            return "is longer than " + limit(schema, "maxLength") + " characters";
        if (sentence.starts_with("String should be no fewer")) return "is empty";
        if (sentence.starts_with("Array should contain no more"))
            return "has more items than " + limit(schema, "maxItems");
        if (sentence.starts_with("Array should contain no fewer"))
            return "has fewer items than " + limit(schema, "minItems");
        if (sentence.starts_with("Elements at indexes")) return "names the same thing twice";
        if (sentence.starts_with("Expected number less")) return "must be at most " + limit(schema, "maximum");
        if (sentence.starts_with("Expected number greater")) return "must be at least " + limit(schema, "minimum");
        return "is not as it should be (" + sentence + ")";
    }

    static std::string limit(const nlohmann::json& schema, const char* keyword) { return schema[keyword].dump(); }

    const nlohmann::json& m_schema;
    const YamlDocument& m_document;
    const Pointer& m_base;
    Complaints& m_complaints;
};

}  // namespace

void complainOfFaults(const std::vector<SchemaFault>& faults, const nlohmann::json& schema,
                      const YamlDocument& document, const Pointer& base, Complaints& complaints) {
    Rephraser rephraser(schema, document, base, complaints);
    std::vector<SchemaFault> pending;
    for (const SchemaFault& fault : faults) {
        const bool several = fault.description.find("exactly one child") != std::string::npos;
        const bool none = fault.description.find("anyOf constraint") != std::string::npos ||
                          fault.description.find("oneOf constraint") != std::string::npos;
        if (several || none) {
            rephraser.sayAlternatives(fault, several, pending);
        } else if (!fault.description.starts_with(wrapperPrefix)) {
            pending.push_back(fault);
        }
    }
    for (const SchemaFault& fault : pending) {
        const bool ofWrongType = std::any_of(pending.begin(), pending.end(), [&](const SchemaFault& other) {
            return other.context == fault.context && other.description.starts_with(typePrefix);
        });
        if (!ofWrongType || fault.description.starts_with(typePrefix)) rephraser.say(fault);
    }
}

}  // namespace pathlight
