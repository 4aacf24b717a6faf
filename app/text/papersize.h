// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string_view>

namespace pathlight {

/// A sheet of paper, upright, in whole millimetres.
struct PaperSize {
    int width = 210;
    int height = 297;

    bool operator==(const PaperSize&) const = default;
};

/// The paper that is usual in a country (ISO 3166-1 alpha-2): US Letter in the USA or Mexico, else A4, also when the
/// country is unknown or "".
[[nodiscard]] PaperSize paperSizeIn(std::string_view country);

}  // namespace pathlight
