// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <nlohmann/json.hpp>

#include <functional>
#include <string>

namespace pathlight {

/// The annotations that content/schema adds to JSON Schema. They carry all that the checks, the extraction of strings
/// and the writer know of a field, so that a new type of scene needs a schema and no code here.
namespace annotation {
inline constexpr const char* text = "x-text";        ///< "prose" (Markdown) or "plain": a string to translate
inline constexpr const char* picture = "x-picture";  ///< true: the id of a drawing
inline constexpr const char* scene = "x-scene";      ///< true: the id of a scene of this module, or "end"
inline constexpr const char* item = "x-item";        ///< true, on a field of the items of an array: what names the item
inline constexpr const char* help = "x-help";        ///< true: only a scene where this field is true leads to "end"
inline constexpr const char* theme = "x-theme";      ///< true: the id of a theme of the bundle
inline constexpr const char* reference =
    "x-ref";  ///< the name of an array of this scene, or several: the id of one of its items
inline constexpr const char* wayBack =
    "x-way-back";  ///< {field: value}: from an item like this, this scene is reached again
inline constexpr const char* atMost =
    "x-at-most";  ///< {"items": array, "with": {field: value}}: no more than there are of these
inline constexpr const char* review =
    "x-review";  ///< true, of a type of scene: it may stand in a review; of a field: the id of such a scene
}  // namespace annotation

/// A value of a document and what the schema says of it.
struct DescribedValue {
    nlohmann::json::json_pointer pointer;
    std::string key;  ///< of its string: the prefix, then names of fields and items, separated by dots
    const nlohmann::json& schema;
    const nlohmann::json& value;
};

using DescribedVisitor = std::function<void(const DescribedValue&)>;

/// Calls `visit` for `value` and for everything in it that the schema describes, parents first. `pointer` is where
/// `value` stands in its document, `key` the beginning of the keys of its strings.
void visitDescribed(const nlohmann::json& schema, const nlohmann::json& value,
                    const nlohmann::json::json_pointer& pointer, const std::string& key, const DescribedVisitor& visit);

/// The name of the field that names the items of an array (x-item), or "" when they are numbered.
[[nodiscard]] std::string itemField(const nlohmann::json& arraySchema);

/// Whether an object has every field with the value that `wanted` gives it.
[[nodiscard]] bool matches(const nlohmann::json& object, const nlohmann::json& wanted);

}  // namespace pathlight
