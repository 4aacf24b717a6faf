// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A list of a class, as it is pasted and as the bytes of a file: every nickname can be kept, none comes twice, and
// lines are counted in order.

#include "fuzzinput.h"
#include "storage/nickname.h"
#include "storage/nicknamelist.h"
#include "text/textencoding.h"
#include "text/utf8.h"

#include <algorithm>
#include <set>

using namespace pathlight;

namespace {

void readList(const std::string& text) {
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
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string bytes(fuzz::text(data, size));
    readList(bytes);
    const auto text = decodeText(bytes, "ar");
    if (!text) return 0;
    fuzz::require(isText(*text));
    readList(*text);
    return 0;
}
