// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Drawings, as authors bring them and as the program refuses them.

#include "content/svgcheck.h"
#include "fuzzinput.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view bytes = pathlight::fuzz::text(data, size);
    if (!pathlight::checkSvg(bytes)) return 0;
    for (const char* never : {"<!DOCTYPE", "<!ENTITY", "<script", "<image", "<use", "<style", "onload"}) {
        const std::size_t at = bytes.find(never);
        // Within a comment, a title or a description it is only text.
        pathlight::fuzz::require(at == std::string_view::npos || bytes.find("<!--") < at ||
                                 bytes.find("<![CDATA[") < at);
    }
    return 0;
}
