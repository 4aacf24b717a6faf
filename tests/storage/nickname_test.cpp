// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/nickname.h"

#include <gtest/gtest.h>

#include <optional>
#include <string>

using namespace pathlight;

namespace {

std::string repeated(const std::string& text, int times) {
    std::string all;
    for (int time = 0; time < times; ++time) {
        all += text;
    }
    return all;
}

}  // namespace

TEST(Nickname, IsPlainTextOfAtMostFortyCharacters) {
    struct Case {
        std::string nickname;
        std::optional<ErrorCode> error;
    };
    const std::vector<Case> table{
        {"", {}},
        {"Nour", {}},
        {"نور", {}},
        {"小明", {}},
        {"Zoé 🦊", {}},
        {repeated("a", 40), {}},
        {repeated("ن", 40), {}},
        {repeated("🦊", 40), {}},
        {repeated("a", 41), ErrorCode::TooLarge},
        {repeated("🦊", 41), ErrorCode::TooLarge},
        {repeated("a", 1000000), ErrorCode::TooLarge},
        {"a\nb", ErrorCode::Invalid},
        {"a\tb", ErrorCode::Invalid},
        {std::string("a\0b", 3), ErrorCode::Invalid},
        {"a\x7f", ErrorCode::Invalid},
        {"a\xc2\x85", ErrorCode::Invalid},
        {"a\x80", ErrorCode::Invalid},
        {"a\xff", ErrorCode::Invalid},
        {"a\xc3", ErrorCode::Invalid},
        {"a\xc3(", ErrorCode::Invalid},
        {"\xc0\xaf", ErrorCode::Invalid},
        {"\xe0\x80\xaf", ErrorCode::Invalid},
        {"\xf0\x80\x80\xaf", ErrorCode::Invalid},
        {"\xed\xa0\x80", ErrorCode::Invalid},
        {"\xf4\x90\x80\x80", ErrorCode::Invalid},
    };
    for (const Case& one : table) {
        SCOPED_TRACE(one.nickname.substr(0, 50));
        const auto checked = checkNickname(one.nickname);
        const auto error = checked ? std::optional<ErrorCode>() : checked.error().code;
        EXPECT_EQ(error, one.error);
    }
}
