// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <cstddef>
#include <cstdint>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace pathlight {

using MessageArgument = std::variant<std::int64_t, std::string>;
using MessageArguments = std::map<std::string, MessageArgument>;

inline constexpr std::size_t maxMessageBytes = 16U << 10U;  // the longest pattern, in UTF-8

/// The text of an ICU MessageFormat pattern in the language `locale` (BCP 47). Invalid when the pattern is not UTF-8,
/// not well formed, longer than `maxMessageBytes`, names an argument that `arguments` lacks, or uses one of the wrong
/// kind.
[[nodiscard]] Result<std::string> formatMessage(std::string_view pattern, std::string_view locale,
                                                const MessageArguments& arguments = {});

/// One use of an argument in a pattern.
struct PatternArgument {
    std::string name;
    std::string type;  ///< "" (as it is), "number", "date", "time", ..., "plural", "selectordinal", "select"
    std::set<std::string> keywords;  ///< of plural, selectordinal and select: "one", "other", "=0", ...

    bool operator==(const PatternArgument&) const = default;
};

/// What a pattern is made of.
struct PatternInfo {
    std::vector<PatternArgument> arguments;  ///< each use, in the order of the pattern
};

/// Reads a pattern without formatting it. Invalid as for `formatMessage`; the message says what is wrong and near which
/// text.
[[nodiscard]] Result<PatternInfo> analysePattern(std::string_view pattern);

}  // namespace pathlight
