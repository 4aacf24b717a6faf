// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <array>
#include <string_view>

namespace pathlight {

/// Whom a module speaks to, as CURRICULUM.md divides people.
enum class AgeBand { From4To6, From7To10, From11To13, From14To17, Parents, Educators };

inline constexpr std::array allAgeBands{AgeBand::From4To6,   AgeBand::From7To10, AgeBand::From11To13,
                                        AgeBand::From14To17, AgeBand::Parents,   AgeBand::Educators};

/// "4-6", "7-10", "11-13", "14-17", "parents" or "educators": the spelling in sources, bundles and databases.
[[nodiscard]] std::string_view name(AgeBand band);

/// The band of that spelling; Invalid otherwise.
[[nodiscard]] Result<AgeBand> parseAgeBand(std::string_view text);

}  // namespace pathlight
