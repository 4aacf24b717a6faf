// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "content/pngcheck.h"

#include <gtest/gtest.h>

#include <cstdint>

using namespace pathlight;
using namespace std::string_literals;

namespace {

constexpr std::size_t limit = 4096;

std::string bigEndian(std::uint32_t number) {
    return {static_cast<char>(number >> 24U), static_cast<char>(number >> 16U), static_cast<char>(number >> 8U),
            static_cast<char>(number)};
}

std::string chunk(const std::string& type, const std::string& data) {
    return bigEndian(static_cast<std::uint32_t>(data.size())) + type + data + "crc!";
}

std::string header(std::uint32_t width, std::uint32_t height) {
    return "\x89PNG\r\n\x1a\n"s + chunk("IHDR", bigEndian(width) + bigEndian(height) + "\x08\x06\0\0\0"s);
}

std::string png(std::uint32_t width = 4, std::uint32_t height = 4) {
    return header(width, height) + chunk("IDAT", "pixels") + chunk("IEND", "");
}

}  // namespace

TEST(Png, PassesWhenWhole) {
    EXPECT_TRUE(checkPng(png(), limit));
    EXPECT_TRUE(checkPng(png(maxPictureSide, 1), limit));
}

class BadPng : public testing::TestWithParam<std::string> {};

TEST_P(BadPng, IsInvalid) { EXPECT_EQ(checkPng(GetParam(), limit).error().code, ErrorCode::Invalid); }

INSTANTIATE_TEST_SUITE_P(Pictures, BadPng,
                         testing::Values("", "\xff\xd8\xff", png().substr(0, 20), png().substr(0, png().size() - 1),
                                         png() + "x", png(0, 4), png(4, maxPictureSide + 1), png(0xffffffff, 1),
                                         header(4, 4) + chunk("IEND", ""), header(4, 4) + chunk("IDAT", "x"),
                                         header(4, 4) + chunk("acTL", "x") + chunk("IDAT", "x") + chunk("IEND", ""),
                                         header(4, 4) + chunk("tEXt", "x") + chunk("IDAT", "x") + chunk("IEND", ""),
                                         header(4, 4) + "\xff\xff\xff\xffIDATx",
                                         "\x89PNG\r\n\x1a\n"s + chunk("IDAT", "x") + chunk("IEND", "")));

TEST(Png, OverItsLimitIsTooLarge) { EXPECT_EQ(checkPng(png(), 10).error().code, ErrorCode::TooLarge); }
