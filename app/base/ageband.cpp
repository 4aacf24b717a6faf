// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/ageband.h"

namespace pathlight {

std::string_view name(AgeBand band) {
    switch (band) {
        case AgeBand::From4To6: return "4-6";
        case AgeBand::From7To10: return "7-10";
        case AgeBand::From11To13: return "11-13";
        case AgeBand::From14To17: return "14-17";
        case AgeBand::Parents: return "parents";
        case AgeBand::Educators: return "educators";
    }
    return "educators";
}

Result<AgeBand> parseAgeBand(std::string_view text) {
    for (const AgeBand band : allAgeBands) {
        if (name(band) == text) return band;
    }
    return fail(ErrorCode::Invalid, std::string(text),
                "not an age band; use 4-6, 7-10, 11-13, 14-17, parents or educators");
}

}  // namespace pathlight
