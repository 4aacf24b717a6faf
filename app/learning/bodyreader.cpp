// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "learning/bodyreader.h"

#include <algorithm>
#include <array>
#include <set>

namespace pathlight {

using nlohmann::json;

namespace {

constexpr std::array glims{"glad", "curious", "thinking", "worried", "proud"};

bool isText(const json& value) {
    return value.is_object() && value.contains("plain") && value["plain"].is_string() && value.contains("styled") &&
           value["styled"].is_string();
}

bool isPicture(const json& value) {
    return value.is_object() && value.contains("media") && value["media"].is_string() &&
           isKebabCase(value["media"].get_ref<const std::string&>()) &&
           (!value.contains("alt") || value["alt"].is_string());
}

bool isId(const json& value) { return value.is_string() && isKebabCase(value.get_ref<const std::string&>()); }

}  // namespace

bool isKebabCase(std::string_view text) {
    if (text.empty() || text.size() > 80 || text.front() == '-' || text.back() == '-') return false;
    if (text.find("--") != std::string_view::npos) return false;
    return std::all_of(text.begin(), text.end(),
                       [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-'; });
}

BodyReader::BodyReader(const Scene& scene)
    : m_body(&scene.body), m_place(scene.id), m_error(std::make_shared<std::optional<Error>>()) {
    if (!m_body->is_object()) fault("the scene is not an object");
}

BodyReader::BodyReader(const BodyReader& parent, const json& body, const std::string& place)
    : m_body(&body), m_place(parent.m_place + "." + place), m_error(parent.m_error) {
    if (!m_body->is_object()) fault("the item is not an object");
}

const json* BodyReader::find(const char* field) {
    if (m_error->has_value()) return nullptr;
    const auto found = m_body->find(field);
    return found == m_body->end() ? nullptr : &*found;
}

json BodyReader::text(const char* field) {
    json value = optionalText(field);
    if (value.is_null()) fault(std::string(field) + " is missing");
    return value;
}

json BodyReader::optionalText(const char* field) {
    const json* value = find(field);
    if (!value) return nullptr;
    if (!isText(*value)) {
        fault(std::string(field) + " is not a text");
        return nullptr;
    }
    return {{"plain", (*value)["plain"]}, {"styled", (*value)["styled"]}};
}

std::string BodyReader::id(const char* field) {
    const json* value = find(field);
    if (value && isId(*value)) return value->get<std::string>();
    fault(std::string(field) + (value ? " is not an id" : " is missing"));
    return {};
}

std::string BodyReader::optionalId(const char* field) { return find(field) ? id(field) : std::string(); }

bool BodyReader::flag(const char* field) {
    const json* value = find(field);
    if (!value) return false;
    if (value->is_boolean()) return value->get<bool>();
    fault(std::string(field) + " is neither true nor false");
    return false;
}

int BodyReader::number(const char* field, int low, int high, int absent) {
    const json* value = find(field);
    if (!value) return absent;
    if (value->is_number_integer()) {
        const auto number = value->get<std::int64_t>();
        if (number >= low && number <= high) return static_cast<int>(number);
    }
    fault(std::string(field) + " is not a number from " + std::to_string(low) + " to " + std::to_string(high));
    return absent;
}

std::vector<std::string> BodyReader::ids(const char* field) {
    const json* value = find(field);
    if (!value) return {};
    if (value->is_array() && std::all_of(value->begin(), value->end(), isId)) return *value;
    fault(std::string(field) + " is not a list of ids");
    return {};
}

std::vector<std::string> BodyReader::strings(const char* field, std::size_t low, std::size_t high) {
    const json* value = find(field);
    const bool fits = value && value->is_array() && value->size() >= low && value->size() <= high;
    if (fits && std::all_of(value->begin(), value->end(), [](const json& one) { return one.is_string(); })) {
        return *value;
    }
    fault(std::string(field) + " is not a list of " + std::to_string(low) + " to " + std::to_string(high) + " strings");
    return {};
}

BodyReader BodyReader::part(const char* field) {
    static const json nothing;
    const json* value = find(field);
    return {*this, value ? *value : nothing, field};
}

std::vector<BodyReader> BodyReader::items(const char* field, std::size_t low, std::size_t high) {
    const json* value = find(field);
    if (!value || !value->is_array() || value->size() < low || value->size() > high) {
        fault(std::string(field) + " is not a list of " + std::to_string(low) + " to " + std::to_string(high) +
              " items");
        return {};
    }
    std::vector<BodyReader> readers;
    std::set<std::string> seen;
    for (const json& item : *value) {
        BodyReader reader(*this, item, std::string(field) + "[" + std::to_string(readers.size()) + "]");
        if (!seen.insert(reader.id("id")).second) reader.fault("this id is used twice");
        readers.push_back(std::move(reader));
    }
    return readers;
}

bool BodyReader::has(const char* field) { return find(field) != nullptr; }

json BodyReader::picture(const char* field) {
    json view = json::object();
    const json* value = find(field);
    if (!value) return view;
    if (!isPicture(*value)) {
        fault(std::string(field) + " is not a picture");
        return view;
    }
    view["picture"] = {{"media", (*value)["media"]}, {"alt", value->value("alt", "")}};
    return view;
}

json BodyReader::frame() {
    json view = picture();
    const json* value = find("glim");
    if (!value) return view;
    if (std::find(glims.begin(), glims.end(), *value) == glims.end()) fault("glim has no such mood");
    view["glim"] = *value;
    return view;
}

void BodyReader::fault(const std::string& message) {
    if (!m_error->has_value()) *m_error = Error{ErrorCode::Invalid, m_place, message};
}

const std::optional<Error>& BodyReader::error() const { return *m_error; }

}  // namespace pathlight
