// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "content/bundlelayers.h"

#include "text/locales.h"
#include "text/message.h"

#include <algorithm>
#include <set>

namespace pathlight {

BundleLayers::BundleLayers(std::vector<SignedBundle> bundles) : m_bundles(std::move(bundles)) {
    std::stable_sort(m_bundles.begin(), m_bundles.end(), [](const SignedBundle& left, const SignedBundle& right) {
        return left.bundle.manifest().layer < right.bundle.manifest().layer;
    });
}

Result<std::optional<std::size_t>> BundleLayers::ownerOf(std::string_view module) {
    for (std::size_t level = count(); level-- > 0;) {
        const auto has = bundle(level).hasModule(module);
        if (!has) return fail(has.error());
        if (*has) return level;
        const auto hides = bundle(level).hidesModule(module);
        if (!hides) return fail(hides.error());
        if (*hides) return std::nullopt;
    }
    return std::nullopt;
}

Result<std::vector<std::string>> BundleLayers::localesOf(std::string_view module, std::size_t owner) {
    std::set<std::string> locales;
    for (std::size_t level = owner; level < count(); ++level) {
        auto here = bundle(level).moduleLocales(module);
        if (!here) return here;
        locales.insert(here->begin(), here->end());
    }
    return std::vector<std::string>(locales.begin(), locales.end());
}

Result<std::string> BundleLayers::localeFor(std::string_view module, std::size_t owner, std::string_view wanted) {
    auto available = localesOf(module, owner);
    if (!available) return fail(available.error());
    if (available->empty())
        return fail(ErrorCode::Damaged, std::string(module), "the module is complete in no language");
    if (std::find(available->begin(), available->end(), wanted) != available->end()) return std::string(wanted);
    const std::string& usual = manifest(owner).defaultLocale;
    const bool hasUsual = std::find(available->begin(), available->end(), usual) != available->end();
    const std::string fallback = hasUsual ? usual : available->front();
    const auto known = m_matches.try_emplace({std::string(wanted), *available});
    if (known.second) known.first->second = bestLocale({std::string(wanted)}, *available, "");
    return known.first->second.empty() ? fallback : known.first->second;
}

Result<std::string> BundleLayers::text(std::string_view key, std::string_view locale) {
    for (std::size_t level = count(); level-- > 0;) {
        const auto pattern = bundle(level).pattern(key, locale);
        if (!pattern) return fail(pattern.error());
        if (!*pattern) continue;
        auto formatted = formatMessage(**pattern, locale);
        if (!formatted) return fail(ErrorCode::Damaged, std::string(key), formatted.error().text());
        return formatted;
    }
    return fail(ErrorCode::NotFound, std::string(key), "there is no text of this key in " + std::string(locale));
}

Result<bool> BundleLayers::isHelpCorrected(std::string_view entry, std::size_t level) {
    for (std::size_t above = level + 1; above < count(); ++above) {
        auto has = bundle(above).hasHelpEntry(entry);
        if (!has || *has) return has;
    }
    return false;
}

}  // namespace pathlight
