// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "authoring/textcheck.h"

#include "content/bundleformat.h"
#include "content/pngcheck.h"
#include "content/svgcheck.h"
#include "text/message.h"

#include <cctype>

namespace pathlight {

namespace {

/// Reads "line:column: " off the front of a message, where there is one.
Mark takeMark(std::string& message) {
    std::size_t used = 0;
    Mark mark;
    const auto number = [&]() {
        std::size_t value = 0;
        while (used < message.size() && std::isdigit(static_cast<unsigned char>(message[used])) != 0) {
            value = value * 10 + static_cast<std::size_t>(message[used++] - '0');
        }
        return value;
    };
    mark.line = number();
    if (mark.line == 0 || used >= message.size() || message[used++] != ':') return {};
    mark.column = number();
    if (message.compare(used, 2, ": ") != 0) return {};
    message.erase(0, used + 2);
    return mark;
}

}  // namespace

Result<Prose> renderPattern(std::string_view pattern, std::string_view locale, bool prose) {
    const Result<PatternInfo> info = analysePattern(pattern);
    if (!info) return fail(info.error());
    if (!info->arguments.empty()) {
        return fail(ErrorCode::Invalid, "",
                    "wants a value {" + info->arguments.front().name + "}, and content is given none");
    }
    const Result<std::string> text = formatMessage(pattern, locale);
    if (!text) return fail(text.error());
    Result<Prose> rendered = prose ? renderProse(*text) : Result<Prose>(plainProse(*text));
    const bool blank = rendered && rendered->plain.find_first_not_of(" \t\n") == std::string::npos;
    return blank ? fail(ErrorCode::Invalid, "", "is blank") : std::move(rendered);
}

void checkTexts(const Source& source, Complaints& complaints) {
    for (const SourceText* text : source.allTexts()) {
        const Result<Prose> rendered = renderPattern(text->pattern, source.defaultLocale, text->prose);
        if (rendered) continue;
        complaints.error(text->file, text->mark, "the text cannot be shown: " + rendered.error().message,
                         "a literal { is written '{'; Markdown may have strong, emphasis, paragraphs and lists");
    }
}

void checkPictures(const Source& source, Complaints& complaints) {
    for (const auto& [id, media] : source.media) {
        const Result<void> checked =
            media.kind == "svg" ? checkSvg(media.bytes) : checkPng(media.bytes, bundleformat::maxMediaBytes);
        if (checked) continue;
        std::string message = checked.error().message;
        const Mark mark = takeMark(message);
        complaints.error(media.file, mark, "the picture cannot be used: " + message,
                         media.kind == "svg" ? "export it as plain shapes; README.md lists what a drawing may hold"
                                             : "save it again as a still PNG, no wider or higher than 2048 pixels");
    }
}

}  // namespace pathlight
