// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "authoring/languagestatus.h"

namespace pathlight {

namespace {

void count(const PoFile* po, const SourceText& text, LanguageStatus& status) {
    const PoMessage none;
    const PoMessage* message = &none;
    if (po != nullptr) {
        const auto found = po->messages().find(text.key);
        if (found != po->messages().end()) message = &found->second;
    }
    if (message->translation.empty()) {
        ++status.missing;
    } else if (message->source != text.pattern) {
        ++status.outdated;
    } else if (message->fuzzy) {
        ++status.fuzzy;
    } else {
        ++status.translated;
    }
}

}  // namespace

std::vector<LanguageStatus> languageStatus(const Source& source) {
    const std::vector<const SourceText*> texts = source.allTexts();
    std::vector<LanguageStatus> all;
    for (const SourceLocale& locale : source.locales) {
        LanguageStatus status;
        status.tag = locale.tag;
        status.total = texts.size();
        const auto po = source.languages.find(locale.tag);
        if (locale.tag == source.defaultLocale) {
            status.translated = texts.size();
        } else {
            for (const SourceText* text : texts)
                count(po == source.languages.end() ? nullptr : &po->second, *text, status);
        }
        all.push_back(status);
    }
    return all;
}

}  // namespace pathlight
