// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/textencoding.h"

#include "text/icu.h"
#include "text/utf8.h"

#include <unicode/ucsdet.h>
#include <unicode/unistr.h>

#include <algorithm>
#include <array>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

namespace pathlight {

namespace {

struct Guess {
    std::string encoding;
    int confidence = 0;  ///< percent
};

using DetectorHandle = std::unique_ptr<UCharsetDetector, decltype(&ucsdet_close)>;

/// What the bytes may be, the most likely first.
std::vector<Guess> guess(std::string_view bytes) {
    UErrorCode status = U_ZERO_ERROR;
    const DetectorHandle detector(ucsdet_open(&status), &ucsdet_close);
    ucsdet_setText(detector.get(), bytes.data(), static_cast<std::int32_t>(bytes.size()), &status);
    std::int32_t count = 0;
    const UCharsetMatch** matches = ucsdet_detectAll(detector.get(), &count, &status);
    std::vector<Guess> guesses;
    for (std::int32_t at = 0; U_SUCCESS(status) && at < count; ++at) {
        const char* encoding = ucsdet_getName(matches[at], &status);
        guesses.push_back({encoding ? encoding : "", ucsdet_getConfidence(matches[at], &status)});
    }
    return guesses;
}

/// Below this the detector has seen nothing that speaks for an encoding.
constexpr int leastConfidence = 15;

/// Encodings of Windows that hold all of those which the detector names in their place.
constexpr std::array<std::pair<std::string_view, std::string_view>, 4> wider{{{"ISO-8859-1", "windows-1252"},
                                                                              {"ISO-8859-6", "windows-1256"},
                                                                              {"ISO-8859-8-I", "windows-1255"},
                                                                              {"ISO-8859-9", "windows-1254"}}};

/// What Windows writes where it does not write Unicode, by the language of the computer; windows-1252 elsewhere.
constexpr std::array<std::pair<std::string_view, std::string_view>, 20> ofWindows{
    {{"ar", "windows-1256"}, {"fa", "windows-1256"}, {"ur", "windows-1256"}, {"he", "windows-1255"},
     {"el", "windows-1253"}, {"tr", "windows-1254"}, {"ru", "windows-1251"}, {"uk", "windows-1251"},
     {"bg", "windows-1251"}, {"sr", "windows-1251"}, {"cs", "windows-1250"}, {"hu", "windows-1250"},
     {"pl", "windows-1250"}, {"ro", "windows-1250"}, {"sk", "windows-1250"}, {"sl", "windows-1250"},
     {"hr", "windows-1250"}, {"et", "windows-1257"}, {"lt", "windows-1257"}, {"lv", "windows-1257"}}};

template <std::size_t Size>
std::optional<std::string_view> lookUp(const std::array<std::pair<std::string_view, std::string_view>, Size>& table,
                                       std::string_view key) {
    const auto found = std::find_if(table.begin(), table.end(), [key](const auto& row) { return row.first == key; });
    return found == table.end() ? std::nullopt : std::optional(found->second);
}

bool isUtf16(const Guess& one) { return one.encoding == "UTF-16LE" || one.encoding == "UTF-16BE"; }

bool isOneScript(const Guess& one) {
    return one.confidence >= leastConfidence && !one.encoding.starts_with("UTF-") && !one.encoding.starts_with("IBM");
}

/// "" when it is none that text is in.
std::string encodingOf(std::string_view bytes, std::string_view language) {
    const std::vector<Guess> guesses = guess(bytes);
    if (bytes.find('\0') != std::string_view::npos) {
        const auto found = std::find_if(guesses.begin(), guesses.end(), isUtf16);
        return found == guesses.end() || found->confidence < leastConfidence ? std::string() : found->encoding;
    }
    const std::string ours(
        lookUp(ofWindows, language.substr(0, language.find_first_of("-_"))).value_or("windows-1252"));
    std::vector<std::string> likely;
    for (const Guess& one : guesses) {
        if (isOneScript(one)) likely.emplace_back(lookUp(wider, one.encoding).value_or(one.encoding));
    }
    const bool oursIsLikely = std::find(likely.begin(), likely.end(), ours) != likely.end();
    return likely.empty() || oursIsLikely ? ours : likely.front();
}

/// Neither what no encoding has, nor what no writer types.
bool isReadable(const icu::UnicodeString& text) {
    for (std::int32_t at = 0; at < text.length(); at = text.moveIndex32(at, 1)) {
        const UChar32 one = text.char32At(at);
        const bool blank = one >= '\t' && one <= '\r';
        if (one == 0xFFFD || U_IS_SURROGATE(one) || U_IS_UNICODE_NONCHAR(one) || (one < ' ' && !blank) ||
            (one >= 0x7F && one < 0xA0))
            return false;
    }
    return true;
}

std::string_view withoutMark(std::string_view bytes, std::string_view mark) {
    return bytes.starts_with(mark) ? bytes.substr(mark.size()) : bytes;
}

Result<std::string> convert(std::string_view bytes, const std::string& encoding) {
    const auto size = static_cast<std::int32_t>(bytes.size());
    const icu::UnicodeString text = encoding.empty() ? icu::UnicodeString(UChar32{0xFFFD})
                                                     : icu::UnicodeString(bytes.data(), size, encoding.c_str());
    if (!isReadable(text)) return fail(ErrorCode::Invalid, "", "is no text");
    return icutext::toUtf8(text);
}

}  // namespace

Result<std::string> decodeText(std::string_view bytes, std::string_view language) {
    constexpr std::string_view littleEndian = "\xff\xfe";
    constexpr std::string_view bigEndian = "\xfe\xff";
    if (bytes.starts_with(littleEndian)) return convert(withoutMark(bytes, littleEndian), "UTF-16LE");
    if (bytes.starts_with(bigEndian)) return convert(withoutMark(bytes, bigEndian), "UTF-16BE");
    const std::string_view plain = withoutMark(bytes, "\xef\xbb\xbf");
    if (isText(plain)) return std::string(plain);
    return convert(plain, encodingOf(plain, language));
}

}  // namespace pathlight
