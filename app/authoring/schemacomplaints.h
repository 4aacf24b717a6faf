// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "authoring/yamldocument.h"

#include <string>
#include <vector>

namespace pathlight {

/// A fault as valijson reports it: the way to the value ("<root>", "[options]", "[0]") and a sentence.
struct SchemaFault {
    std::vector<std::string> context;
    std::string description;
};

/// Says what valijson found in words for authors, at the place in the file. `base` is where the checked value stands.
void complainOfFaults(const std::vector<SchemaFault>& faults, const nlohmann::json& schema,
                      const YamlDocument& document, const nlohmann::json::json_pointer& base, Complaints& complaints);

}  // namespace pathlight
