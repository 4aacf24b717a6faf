// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <span>
#include <string_view>

namespace pathlight {

/// A file of content/schema, compiled into the program.
struct EmbeddedSchema {
    std::string_view name;  ///< the file's name without .json, for example "scene-story"
    std::string_view json;
};

/// All of content/schema, by name. The build writes the definition (embedschemas.cmake).
[[nodiscard]] std::span<const EmbeddedSchema> embeddedSchemas();

}  // namespace pathlight
