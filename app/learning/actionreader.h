// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <nlohmann/json.hpp>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace pathlight {

/// The id that an action {"do": verb, field: id} names; empty when it is another action or no action at all.
[[nodiscard]] std::string actionTarget(const nlohmann::json& action, std::string_view verb, const char* field);

/// What an activity answers to an action that it does not take.
[[nodiscard]] tl::unexpected<Error> failAction();

/// What an activity answers to a saved state that is not one of its own.
[[nodiscard]] tl::unexpected<Error> failRestore();

/// The list of different ids in a field of a saved state; nothing when it is not there or not such a list.
[[nodiscard]] std::optional<std::vector<std::string>> savedIds(const nlohmann::json& saved, const char* field);

/// The one id in a field of a saved state; nothing when it is not there or not a string.
[[nodiscard]] std::optional<std::string> savedId(const nlohmann::json& saved, const char* field);

/// What `keep` of a scene leaves that keeps no more than {"done": true or false}; nothing when it is anything else.
[[nodiscard]] std::optional<bool> savedDone(const nlohmann::json& saved);

}  // namespace pathlight
