// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "speech/speakable.h"

namespace pathlight {

namespace {

unsigned byteAt(std::string_view text, std::size_t at) {
    return at < text.size() ? static_cast<unsigned char>(text[at]) : 0U;
}

bool continues(std::string_view text, std::size_t at) { return (byteAt(text, at) & 0xC0U) == 0x80U; }

std::size_t announcedBytes(unsigned lead) {
    if (lead < 0x80U) return 1;
    if (lead >= 0xC2U && lead < 0xE0U) return 2;
    if (lead >= 0xE0U && lead < 0xF0U) return 3;
    return lead >= 0xF0U && lead < 0xF5U ? 4 : 0;
}

/// The value of a character of so many bytes.
char32_t codePoint(std::string_view text, std::size_t at, std::size_t bytes) {
    if (bytes == 1) return byteAt(text, at);
    char32_t value = byteAt(text, at) & (0xFFU >> (bytes + 1));
    for (std::size_t i = 1; i < bytes; ++i)
        value = (value << 6U) | (byteAt(text, at + i) & 0x3FU);
    return value;
}

/// Whether a character of so many bytes needs them and is one of Unicode's.
bool isWellFormed(char32_t c, std::size_t bytes) {
    if (c >= 0xD800 && c <= 0xDFFF) return false;
    return bytes < 3 || (bytes == 3 ? c >= 0x800 : c >= 0x10000 && c <= 0x10FFFF);
}

bool isSilent(char32_t c) {
    const bool control = c < 0x20 || (c >= 0x7F && c < 0xA0);
    const bool direction =
        c == 0x061C || c == 0x200E || c == 0x200F || (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
    return control || direction || c == 0xFEFF || c == 0xFFFD;
}

bool isDigit(char c) { return c >= '0' && c <= '9'; }

}  // namespace

std::size_t characterBytes(std::string_view text, std::size_t at) {
    const std::size_t bytes = at < text.size() ? announcedBytes(byteAt(text, at)) : 0;
    for (std::size_t i = 1; i < bytes; ++i) {
        if (!continues(text, at + i)) return 0;
    }
    return bytes > 0 && isWellFormed(codePoint(text, at, bytes), bytes) ? bytes : 0;
}

std::string speakable(std::string_view text) {
    std::string said;
    said.reserve(text.size());
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t bytes = characterBytes(text, at);
        const bool silent = bytes == 0 || isSilent(codePoint(text, at, bytes));
        const std::size_t step = bytes == 0 ? 1 : bytes;
        said += silent ? std::string(step, ' ') : std::string(text.substr(at, step));
        at += step;
    }
    return said;
}

std::string digitsApart(std::string_view text) {
    std::string apart;
    for (const char c : text) {
        if (isDigit(c) && !apart.empty() && isDigit(apart.back())) apart += ' ';
        apart += c;
    }
    return apart;
}

}  // namespace pathlight
