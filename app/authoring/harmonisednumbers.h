// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string_view>

namespace pathlight {

/// Several countries share the numbers 116 111, 116 000 and 116 for helplines, and pages about helplines are often made
/// from another country's page. False when `digits` is one of these and `country` (ISO 3166-1 alpha-2) has it not.
[[nodiscard]] bool isOfCountry(std::string_view digits, std::string_view country);

}  // namespace pathlight
