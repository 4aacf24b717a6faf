// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Prose: whatever is accepted becomes only the marks that the program's text items may show.

#include "content/markdown.h"
#include "fuzzinput.h"

#include <array>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace pathlight;
    const Result<Prose> prose = renderProse(fuzz::text(data, size));
    if (!prose) return 0;
    constexpr std::array<std::string_view, 5> allowed{"<b>", "</b>", "<i>", "</i>", "<br>"};
    const std::string_view styled = prose->styled;
    for (std::size_t at = styled.find('<'); at != std::string_view::npos; at = styled.find('<', at + 1)) {
        bool known = false;
        for (const std::string_view mark : allowed)
            known = known || styled.substr(at).starts_with(mark);
        fuzz::require(known);
    }
    return 0;
}
