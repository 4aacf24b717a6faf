// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string>
#include <string_view>

/// The elements and attributes that a drawing may use; for checkSvg.
namespace pathlight::svg {

[[nodiscard]] bool isElement(std::string_view name);
[[nodiscard]] bool isGradient(std::string_view name);
[[nodiscard]] bool holdsText(std::string_view name);  ///< title and desc

/// What is wrong with an attribute; empty when it is allowed and its value is of its kind.
[[nodiscard]] std::string complaintAbout(std::string_view element, std::string_view attribute, std::string_view value);

/// The id in "url(#id)"; empty when the value is none.
[[nodiscard]] std::string_view referenceIn(std::string_view value);

}  // namespace pathlight::svg
