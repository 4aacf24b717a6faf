// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/papersize.h"

#include <unicode/ulocdata.h>

#include <string>

namespace pathlight {

PaperSize paperSizeIn(std::string_view country) {
    if (country.empty()) return {};
    UErrorCode status = U_ZERO_ERROR;
    PaperSize size;
    ulocdata_getPaperSize(("und_" + std::string(country)).c_str(), &size.height, &size.width, &status);
    return U_SUCCESS(status) ? size : PaperSize{};
}

}  // namespace pathlight
