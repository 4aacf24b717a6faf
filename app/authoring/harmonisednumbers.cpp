// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "authoring/harmonisednumbers.h"

#include <algorithm>
#include <array>

namespace pathlight {

namespace {

struct SharedNumber {
    std::string_view digits;
    std::string_view countries;  ///< codes between spaces
};

/// Children's helplines and missing children in Europe and beyond; then children's helplines of African states and
/// Iraq.
constexpr std::array<SharedNumber, 4> sharedNumbers{{
    {"116111", " AL AZ BG CY CZ DE DK EE ES FI GB GR HR HU IE LT LU LV MD ME MT NL NO PL PT RO RS RU SA SE SI SK UA "},
    {"116000", " AL AT BE BG CH CY CZ DE DK EE ES FI FR GB GR HR HU IE IT LT LU LV MT NL PL PT RO RS SE SI SK UA "},
    {"116", " BF BI CD CI CM GN IQ KE LS MW MZ NA SN SZ TZ UG ZA ZM ZW "},
    {"11611", " BW "},
}};

}  // namespace

bool isOfCountry(std::string_view digits, std::string_view country) {
    const auto* shared = std::find_if(sharedNumbers.begin(), sharedNumbers.end(),
                                      [digits](const SharedNumber& number) { return number.digits == digits; });
    return shared == sharedNumbers.end() || shared->countries.find(country) != std::string_view::npos;
}

}  // namespace pathlight
