// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/nickname.h"

#include <cstdint>
#include <optional>

namespace pathlight {

namespace {

/// How many bytes a character has that begins with this one; 0 when none can.
std::size_t characterSize(std::uint8_t first) {
    if (first < 0x80) return 1;
    if (first < 0xc2) return 0;
    if (first < 0xe0) return 2;
    if (first < 0xf0) return 3;
    return first < 0xf5 ? 4 : 0;
}

/// Takes the first character off the text; nothing when it is not UTF-8 in its only allowed spelling.
std::optional<char32_t> takeCharacter(std::string_view& text) {
    const auto first = static_cast<std::uint8_t>(text.front());
    const std::size_t size = characterSize(first);
    if (size == 0 || text.size() < size) return std::nullopt;
    char32_t character = size == 1 ? first : first & (0xffU >> (size + 1));
    for (const char byte : text.substr(1, size - 1)) {
        if ((static_cast<std::uint8_t>(byte) & 0xc0U) != 0x80U) return std::nullopt;
        character = (character << 6U) | (static_cast<std::uint8_t>(byte) & 0x3fU);
    }
    const bool tooLong = (size == 3 && character < 0x800) || (size == 4 && character < 0x10000);
    const bool outside = character > 0x10ffff || (character >= 0xd800 && character < 0xe000);
    if (tooLong || outside) return std::nullopt;
    text.remove_prefix(size);
    return character;
}

}  // namespace

Result<void> checkPlainText(const std::string& context, std::string_view text, std::size_t limit) {
    std::size_t length = 0;
    for (; !text.empty(); ++length) {
        const auto character = takeCharacter(text);
        if (!character) return fail(ErrorCode::Invalid, context, "is not UTF-8");
        const bool control = *character < 0x20 || (*character >= 0x7f && *character < 0xa0);
        if (control) return fail(ErrorCode::Invalid, context, "holds a control character");
    }
    if (length <= limit) return {};
    return fail(ErrorCode::TooLarge, context, "has more than " + std::to_string(limit) + " characters");
}

Result<void> checkNickname(std::string_view nickname) {
    return checkPlainText("nickname", nickname, maxNicknameLength);
}

}  // namespace pathlight
