// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "policy/policy.h"

#include <algorithm>

namespace pathlight {

namespace {

template <typename List, typename Item>
bool offers(const List& list, const Item& item) {
    return list.empty() || std::find(list.begin(), list.end(), item) != list.end();
}

}  // namespace

bool Policy::offersLanguage(std::string_view tag) const { return offers(languages, tag); }
bool Policy::offersBand(AgeBand band) const { return offers(bands, band); }
bool Policy::offersModule(std::string_view id) const { return offers(modules, id); }

}  // namespace pathlight
