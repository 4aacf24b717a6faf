// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace pathlight {

/// Why a line gives no learner: its nickname is not there, is longer than a nickname may be, is no plain UTF-8 text, or
/// somebody has it already.
enum class LeftOut { Empty, TooLong, NotPlain, Taken };

/// A line of a list that gives no learner.
struct LeftOutLine {
    int number = 0;    ///< from 1
    std::string text;  ///< what stood there in place of a nickname
    LeftOut why = LeftOut::Empty;

    bool operator==(const LeftOutLine&) const = default;
};

/// What a list of a class comes to.
struct NicknameList {
    std::vector<std::string> nicknames;  ///< in their order; none is empty, none stands there twice
    std::vector<LeftOutLine> leftOut;    ///< in their order; empty lines are none

    bool operator==(const NicknameList&) const = default;
};

/// Reads nicknames or numbers, one a line, or out of a table with commas, semicolons or tabs (CSV: quotes, line ends of
/// every system, a byte order mark, a first line "sep=;"): those of the column whose first line says so, as in
/// "nickname" or "number", or else those of the first column. Nicknames in `taken` are left out.
[[nodiscard]] NicknameList readNicknames(std::string_view text, const std::vector<std::string>& taken = {});

}  // namespace pathlight
