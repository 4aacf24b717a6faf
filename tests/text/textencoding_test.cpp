// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/textencoding.h"

#include <gtest/gtest.h>

using namespace pathlight;
using namespace std::string_literals;

namespace {

/// UTF-16 of text within the first 65,536 characters.
std::string utf16(std::u16string_view text, bool bigEndian) {
    std::string bytes;
    for (const char16_t one : text) {
        const char low = static_cast<char>(one & 0xFF);
        const char high = static_cast<char>(one >> 8U);
        bytes += bigEndian ? high : low;
        bytes += bigEndian ? low : high;
    }
    return bytes;
}

struct Case {
    const char* about;
    std::string bytes;
    std::string text;
    const char* language = "en";
};

const std::vector<Case> cases{
    {"nothing", "", ""},
    {"plain letters", "Bee\r\nBear", "Bee\r\nBear"},
    {"UTF-8", "Zoé\nنور\n😀", "Zoé\nنور\n😀"},
    {"UTF-8 with a mark", "\xef\xbb\xbfZoé", "Zoé"},
    {"a mark alone", "\xef\xbb\xbf", ""},
    {"UTF-16 with a mark", utf16(u"\uFEFFZoé;نور\r\n", false), "Zoé;نور\r\n"},
    {"UTF-16 with a mark, the other way around", utf16(u"\uFEFFZoé;نور\r\n", true), "Zoé;نور\r\n"},
    {"UTF-16 without a mark", utf16(u"nickname\r\nZoé\r\nBear", false), "nickname\r\nZoé\r\nBear"},
    {"UTF-16 without a mark, the other way around", utf16(u"Zoé\r\nBear", true), "Zoé\r\nBear"},
    {"Arabic in UTF-16 without a mark", utf16(u"نور\r\nليلى\r\n", false), "نور\r\nليلى\r\n"},
    {"French of Windows", "Pr\xe9nom;\xc2ge\r\nChlo\xe9;7\r\nAna\xefs;8\r\nFran\xe7ois;9",
     "Prénom;Âge\r\nChloé;7\r\nAnaïs;8\r\nFrançois;9"},
    {"one letter of French", "Zo\xe9", "Zoé", "fr"},
    {"quotes and letters that Windows alone has",
     "The \x93"
     "bear\x94\nC\x9cur",
     "The “bear”\nCœur"},
    {"German",
     "1;B\xe4r\r\n2;F\xfc"
     "chse\r\n3;Gr\xf6\xdf"
     "e",
     "1;Bär\r\n2;Füchse\r\n3;Größe"},
    {"Arabic of Windows", "\xc7\xe1\xc7\xd3\xe3\r\n\xe4\xe6\xd1\r\n\xd3\xc7\xe3\xed", "الاسم\r\nنور\r\nسامي"},
    {"two names of Arabic, on a computer in Arabic", "\xe4\xe6\xd1\r\n\xe1\xed\xe1\xec", "نور\r\nليلى", "ar-EG"},
    {"two names of Russian, on a computer in Russian", "\xcc\xe0\xf8\xe0\r\n\xd1\xe0\xf8\xe0", "Маша\r\nСаша", "ru"},
};

const std::vector<std::pair<const char*, std::string>> noTexts{
    {"a zip archive, as spreadsheets are", "PK\x03\x04\x14\0\0\0\x08\0\xa7\x7c\x3a\x5b\xd1\x0f\xff\x9a\0\0"s},
    {"a picture", "\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\x01\0"s},
    {"half a character of UTF-16",
     "\xff\xfe"
     "A\0B"s},
    {"half a pair of UTF-16", utf16(u"\uFEFF", false) + "\x3d\xd8"},
    {"what no encoding has", "Zo\x81\x8d\x8f"},
    {"zeros", std::string(64, '\0')},
};

}  // namespace

TEST(TextEncoding, IsFoundOut) {
    for (const Case& one : cases) {
        const auto text = decodeText(one.bytes, one.language);
        ASSERT_TRUE(text) << one.about;
        EXPECT_EQ(*text, one.text) << one.about;
    }
}

TEST(TextEncoding, WhatIsNoTextIsRefused) {
    for (const auto& [about, bytes] : noTexts) {
        const auto text = decodeText(bytes, "en");
        ASSERT_FALSE(text) << about << ": " << *text;
        EXPECT_EQ(text.error().code, ErrorCode::Invalid) << about;
    }
}
