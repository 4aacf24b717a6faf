// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/letters.h"

#include "text/icu.h"

#include <unicode/uchar.h>

namespace pathlight {

int countLetters(std::string_view text) {
    const icu::UnicodeString characters = icutext::toIcu(text);
    int letters = 0;
    for (int32_t at = 0; at < characters.length(); at = characters.moveIndex32(at, 1)) {
        letters += u_isalnum(characters.char32At(at)) ? 1 : 0;
    }
    return letters;
}

}  // namespace pathlight
