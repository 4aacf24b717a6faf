// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "content/cataloguesearch.h"

#include "text/locales.h"
#include "text/searchtext.h"

#include <algorithm>
#include <set>

namespace pathlight {

namespace {

/// The languages of a bundle to look in: the reader's, and when that one is incomplete, those its other modules may
/// show in.
std::vector<std::string> localesToSearch(const Manifest& manifest, std::string_view wanted) {
    std::vector<std::string> tags;
    for (const LocaleStatus& locale : manifest.locales) {
        if (locale.tag == wanted && locale.translated == locale.total) return {locale.tag};
        tags.push_back(locale.tag);
    }
    return tags;
}

/// Goes through the layers and keeps what the reader can open.
class Searcher {
public:
    Searcher(BundleLayers& layers, std::string_view wanted, int limit)
        : m_layers(layers), m_wanted(wanted), m_limit(limit) {}

    Result<void> search(std::size_t level, const std::string& query, const std::string& locale) {
        const auto ids = m_layers.bundle(level).search(query, locale, m_limit);
        if (!ids) return fail(ids.error());
        for (const std::string& id : *ids) {
            if (auto considered = consider(id, level, locale); !considered) return considered;
        }
        return {};
    }

    [[nodiscard]] std::vector<FoundModule> take() {
        if (m_found.size() > static_cast<std::size_t>(m_limit)) m_found.resize(static_cast<std::size_t>(m_limit));
        return std::move(m_found);
    }

private:
    Result<void> consider(const std::string& id, std::size_t level, const std::string& locale) {
        if (m_seen.contains(id)) return {};
        const auto owner = m_layers.ownerOf(id);
        if (!owner) return fail(owner.error());
        // Words of a module that a layer above replaced are no longer its words.
        if (!*owner || **owner > level) return {};
        auto shown = m_layers.localeFor(id, **owner, m_wanted);
        if (!shown) return fail(shown.error());
        if (*shown != locale) return {};
        m_seen.insert(id);
        m_found.push_back({id, **owner, std::move(*shown)});
        return {};
    }

    BundleLayers& m_layers;
    std::string_view m_wanted;
    int m_limit;
    std::set<std::string> m_seen;
    std::vector<FoundModule> m_found;
};

}  // namespace

Result<std::vector<FoundModule>> searchLayers(BundleLayers& layers, std::string_view typed, std::string_view locale,
                                              int limit) {
    Searcher searcher(layers, locale, limit);
    for (std::size_t level = layers.count(); level-- > 0;) {
        for (const std::string& tag : localesToSearch(layers.manifest(level), locale)) {
            const std::string query = ftsQuery(typed, tag);
            if (query.empty()) continue;
            if (const auto searched = searcher.search(level, query, tag); !searched) return fail(searched.error());
        }
    }
    return searcher.take();
}

}  // namespace pathlight
