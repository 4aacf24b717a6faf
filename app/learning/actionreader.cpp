// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "learning/actionreader.h"

#include <set>

namespace pathlight {

using nlohmann::json;

std::optional<std::string> savedId(const json& saved, const char* field) {
    if (!saved.is_object()) return std::nullopt;
    const auto found = saved.find(field);
    if (found == saved.end() || !found->is_string()) return std::nullopt;
    return found->get<std::string>();
}

std::string actionTarget(const json& action, std::string_view verb, const char* field) {
    if (savedId(action, "do") != verb) return {};
    return savedId(action, field).value_or("");
}

tl::unexpected<Error> failAction() { return fail(ErrorCode::Invalid, "action", "this scene does not take it now"); }

tl::unexpected<Error> failRestore() { return fail(ErrorCode::Invalid, "state", "it is not a state of this scene"); }

std::optional<std::vector<std::string>> savedIds(const json& saved, const char* field) {
    if (!saved.is_object()) return std::nullopt;
    const auto found = saved.find(field);
    if (found == saved.end() || !found->is_array()) return std::nullopt;
    std::vector<std::string> ids;
    std::set<std::string> seen;
    for (const json& value : *found) {
        if (!value.is_string() || !seen.insert(value.get<std::string>()).second) return std::nullopt;
        ids.push_back(value.get<std::string>());
    }
    return ids;
}

std::optional<bool> savedDone(const json& saved) {
    if (!saved.is_object() || saved.size() != 1) return std::nullopt;
    const auto found = saved.find("done");
    if (found == saved.end() || !found->is_boolean()) return std::nullopt;
    return found->get<bool>();
}

}  // namespace pathlight
