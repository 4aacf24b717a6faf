// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A list of a class: every nickname can be kept, none comes twice, and lines are counted in order.

#include "fuzzinput.h"
#include "storage/nickname.h"
#include "storage/nicknamelist.h"

#include <algorithm>
#include <set>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace pathlight;
    const std::string text(fuzz::text(data, size));
    const NicknameList list = readNicknames(text);
    std::set<std::string> known;
    for (const std::string& nickname : list.nicknames) {
        fuzz::require(!nickname.empty() && checkNickname(nickname) && known.insert(nickname).second);
    }
    const auto lines = std::count_if(text.begin(), text.end(), [](char one) { return one == '\n' || one == '\r'; }) + 1;
    fuzz::require(static_cast<std::ptrdiff_t>(list.nicknames.size() + list.leftOut.size()) <= lines);
    int last = 0;
    for (const LeftOutLine& line : list.leftOut) {
        fuzz::require(line.number > last && line.number <= lines);
        last = line.number;
    }
    fuzz::require(readNicknames(text, list.nicknames).nicknames.empty());
    return 0;
}
