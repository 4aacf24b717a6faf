// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "content/bundleformat.h"

#include <sodium.h>

#include <algorithm>

namespace pathlight::bundleformat {

std::string searchTable(std::string_view locale) {
    std::string table = "search_" + std::string(locale);
    std::transform(table.begin(), table.end(), table.begin(), [](char c) {
        if (c == '-') return '_';
        return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    });
    return table;
}

std::string searchTableSchema(std::string_view locale) {
    // The words come ready made; unicode61 would cut Indic ones at every vowel sign.
    return "CREATE VIRTUAL TABLE " + searchTable(locale) +
           " USING fts5(title, body, content='', detail=column, prefix='2 3', tokenize='ascii')";
}

std::string mediaAltKey(std::string_view mediaId) { return "media." + std::string(mediaId) + ".alt"; }

std::string themeTitleKey(std::string_view themeId) { return "themes." + std::string(themeId) + ".title"; }

std::string mediaDigest(std::string_view bytes) {
    std::string digest(mediaDigestBytes, '\0');
    crypto_generichash(reinterpret_cast<unsigned char*>(digest.data()), digest.size(),
                       reinterpret_cast<const unsigned char*>(bytes.data()), bytes.size(), nullptr, 0);
    return digest;
}

}  // namespace pathlight::bundleformat
