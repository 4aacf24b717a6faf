// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/utf8.h"

#include <unicode/utf8.h>

#include <cstdint>

namespace pathlight {

bool isText(std::string_view bytes) {
    const auto* data = reinterpret_cast<const std::uint8_t*>(bytes.data());
    for (std::size_t i = 0; i < bytes.size();) {
        UChar32 c = 0;
        U8_NEXT(data, i, bytes.size(), c);
        if (c <= 0) return false;
    }
    return true;
}

}  // namespace pathlight
