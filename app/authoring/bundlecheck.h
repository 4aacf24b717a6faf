// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "authoring/schemaset.h"
#include "authoring/source.h"

namespace pathlight {

/// What bundle.yaml and the media lists name: ids once each, languages well formed, themes and modules
/// that exist.
void checkBundle(const Source& source, const SchemaSet& schemas, Complaints& complaints);

/// That each picture of a core bundle is shown somewhere. Higher layers may hold pictures that replace others'.
void checkUse(const Source& source, Complaints& complaints);

/// That the items of each array are named once, and each picture exists, in what `schema` describes.
void checkItemsAndPictures(const Source& source, const YamlDocument& document, const nlohmann::json& schema,
                           const nlohmann::json::json_pointer& pointer, Complaints& complaints);

}  // namespace pathlight
