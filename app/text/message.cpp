// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/message.h"

#include "text/icu.h"
#include "text/utf8.h"

#include <unicode/messagepattern.h>
#include <unicode/msgfmt.h>

namespace pathlight {

namespace {

using icutext::toIcu;
using icutext::toLocale;
using icutext::toUtf8;

Result<void> checkBytes(std::string_view pattern) {
    if (pattern.size() > maxMessageBytes) {
        return fail(ErrorCode::Invalid, {}, "the text is longer than " + std::to_string(maxMessageBytes) + " bytes");
    }
    if (!isText(pattern)) return fail(ErrorCode::Invalid, {}, "the text is not UTF-8");
    return {};
}

std::string explain(UErrorCode status) {
    switch (status) {
        case U_UNMATCHED_BRACES: return "a { has no } that closes it; a literal brace is written '{'";
        case U_DEFAULT_KEYWORD_MISSING: return "a plural or select lacks the keyword other";
        case U_PATTERN_SYNTAX_ERROR: return "the { } part is not well formed; a literal brace is written '{'";
        case U_ARGUMENT_TYPE_MISMATCH: return "an argument is of the wrong kind";
        default: return std::string("the pattern cannot be read (") + u_errorName(status) + ")";
    }
}

Error syntaxError(UErrorCode status, const UParseError& place) {
    std::string message = explain(status);
    const std::string near = toUtf8(icu::UnicodeString(place.preContext).append(place.postContext, -1));
    if (!near.empty()) message += ", near \"" + near + "\"";
    return {ErrorCode::Invalid, {}, message};
}

/// What ICU makes of a pattern without braces: a doubled apostrophe is one.
std::string withoutDoubledApostrophes(std::string_view pattern) {
    std::string text;
    text.reserve(pattern.size());
    for (std::size_t i = 0; i < pattern.size(); ++i) {
        text += pattern[i];
        if (pattern[i] == '\'' && i + 1 < pattern.size() && pattern[i + 1] == '\'') ++i;
    }
    return text;
}

icu::Formattable toFormattable(const MessageArgument& argument) {
    if (const auto* number = std::get_if<std::int64_t>(&argument)) return icu::Formattable(*number);
    return icu::Formattable(toIcu(std::get<std::string>(argument)));
}

/// How ICU's grammar calls the kind of an argument.
std::string typeName(const icu::MessagePattern& pattern, const icu::MessagePattern::Part& start,
                     std::int32_t typePart) {
    switch (start.getArgType()) {
        case UMSGPAT_ARG_TYPE_NONE: return "";
        case UMSGPAT_ARG_TYPE_PLURAL: return "plural";
        case UMSGPAT_ARG_TYPE_SELECTORDINAL: return "selectordinal";
        case UMSGPAT_ARG_TYPE_SELECT: return "select";
        case UMSGPAT_ARG_TYPE_CHOICE: return "choice";
        case UMSGPAT_ARG_TYPE_SIMPLE: return toUtf8(pattern.getSubstring(pattern.getPart(typePart)));
    }
    return "";
}

/// Reads the argument that begins at part `index`.
PatternArgument readArgument(const icu::MessagePattern& pattern, std::int32_t index) {
    const auto& start = pattern.getPart(index);
    PatternArgument argument;
    argument.name = toUtf8(pattern.getSubstring(pattern.getPart(index + 1)));
    argument.type = typeName(pattern, start, index + 2);
    const std::int32_t end = pattern.getLimitPartIndex(index);
    for (std::int32_t i = index + 2; i < end; ++i) {
        const auto type = pattern.getPartType(i);
        if (type == UMSGPAT_PART_TYPE_ARG_SELECTOR) {
            argument.keywords.insert(toUtf8(pattern.getSubstring(pattern.getPart(i))));
        }
        // What stands inside a keyword's message belongs to other arguments.
        if (type == UMSGPAT_PART_TYPE_MSG_START) i = pattern.getLimitPartIndex(i);
    }
    return argument;
}

}  // namespace

Result<std::string> formatMessage(std::string_view pattern, std::string_view locale,
                                  const MessageArguments& arguments) {
    if (const auto checked = checkBytes(pattern); !checked) return fail(checked.error());
    if (pattern.find_first_of("{}") == std::string_view::npos) return withoutDoubledApostrophes(pattern);
    const auto info = analysePattern(pattern);
    if (!info) return fail(info.error());
    for (const PatternArgument& argument : info->arguments) {
        if (!arguments.contains(argument.name)) {
            return fail(ErrorCode::Invalid, argument.name, "the pattern needs this argument");
        }
    }
    std::vector<icu::UnicodeString> names;
    std::vector<icu::Formattable> values;
    for (const auto& [name, value] : arguments) {
        names.push_back(toIcu(name));
        values.push_back(toFormattable(value));
    }
    UErrorCode status = U_ZERO_ERROR;
    UParseError place{};
    const icu::MessageFormat format(toIcu(pattern), toLocale(locale), place, status);
    if (U_FAILURE(status)) return fail(syntaxError(status, place));
    icu::UnicodeString text;
    format.format(names.data(), values.data(), static_cast<std::int32_t>(names.size()), text, status);
    if (U_FAILURE(status)) return fail(ErrorCode::Invalid, {}, explain(U_ARGUMENT_TYPE_MISMATCH));
    return toUtf8(text);
}

Result<PatternInfo> analysePattern(std::string_view pattern) {
    if (const auto checked = checkBytes(pattern); !checked) return fail(checked.error());
    UErrorCode status = U_ZERO_ERROR;
    UParseError place{};
    const icu::MessagePattern parsed(toIcu(pattern), &place, status);
    if (U_FAILURE(status)) return fail(syntaxError(status, place));
    PatternInfo info;
    for (std::int32_t i = 0; i < parsed.countParts(); ++i) {
        if (parsed.getPartType(i) != UMSGPAT_PART_TYPE_ARG_START) continue;
        info.arguments.push_back(readArgument(parsed, i));
        if (info.arguments.back().type == "choice") {
            return fail(ErrorCode::Invalid, info.arguments.back().name,
                        "choice is not used any more; use plural or select");
        }
    }
    return info;
}

}  // namespace pathlight
