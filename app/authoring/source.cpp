// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "authoring/source.h"

namespace pathlight {

std::vector<const SourceText*> Source::allTexts() const {
    std::vector<const SourceText*> all;
    for (const SourceText& text : texts)
        all.push_back(&text);
    for (const SourceModule& module : modules) {
        for (const SourceText& text : module.texts)
            all.push_back(&text);
    }
    return all;
}

std::string Source::bundleField(const char* name) const { return bundle.json().value(name, ""); }

}  // namespace pathlight
