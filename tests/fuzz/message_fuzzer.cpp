// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

// ICU patterns, search text and locale tags, as bundles bring them.

#include "fuzzinput.h"
#include "text/locales.h"
#include "text/message.h"
#include "text/searchtext.h"
#include "text/translationcheck.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace pathlight;
    const std::string_view input = fuzz::text(data, size);
    const std::string_view pattern = input.substr(0, input.find('\n'));
    const std::string_view other = input.substr(pattern.size());
    static_cast<void>(formatMessage(pattern, "ar", {{"n", std::int64_t{3}}, {"name", std::string("Samir")}}));
    static_cast<void>(checkTranslation(pattern, other, "ar"));
    static_cast<void>(foldForSearch(input, "th"));
    static_cast<void>(ftsQuery(input, "en"));
    if (isWellFormedTag(other)) static_cast<void>(ownName(other));
    return 0;
}
