// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "content/catalogue.h"

#include "content/bundleformat.h"
#include "content/bundlelayers.h"
#include "content/cataloguesearch.h"
#include "content/helpselection.h"
#include "content/textresolver.h"

#include <algorithm>
#include <map>
#include <mutex>
#include <set>

namespace pathlight {

namespace {

/// The strings of an array in a body, where there is one.
std::vector<std::string> stringsOf(const nlohmann::json& body, const char* field) {
    std::vector<std::string> strings;
    for (const nlohmann::json& string : body.value(field, nlohmann::json::array())) {
        if (string.is_string()) strings.push_back(string.get<std::string>());
    }
    return strings;
}

/// A module's line in a list, in one language.
Result<ModuleSummary> summarise(BundleLayers& layers, const Bundle::ModuleRow& row, const std::string& locale) {
    TextResolver texts(layers, locale);
    ModuleSummary summary;
    auto title = texts.plain(row.body, "title");
    auto about = texts.plain(row.body, "summary");
    if (!title) return fail(title.error());
    if (!about) return fail(about.error());
    summary.id = row.id;
    summary.code = row.code;
    summary.bands = row.bands;
    summary.minutes = row.minutes;
    summary.sensitive = row.sensitive;
    summary.theme = row.theme;
    summary.cover = row.cover;
    summary.title = std::move(*title);
    summary.summary = std::move(*about);
    summary.trains = stringsOf(row.body, "trains");
    summary.locale = locale;
    return summary;
}

Result<std::vector<Scene>> resolveScenes(BundleLayers& layers, std::vector<Scene> scenes, const std::string& locale) {
    TextResolver texts(layers, locale);
    for (Scene& scene : scenes) {
        auto body = texts.resolve(scene.body);
        if (!body) return fail(body.error());
        scene.body = std::move(*body);
    }
    return scenes;
}

Result<Module> assemble(BundleLayers& layers, std::string_view id, std::size_t owner, const std::string& locale) {
    const auto row = layers.bundle(owner).module(id);
    if (!row) return fail(row.error());
    auto summary = summarise(layers, *row, locale);
    if (!summary) return fail(summary.error());
    TextResolver texts(layers, locale);
    auto canDo = texts.plainList(row->body, "can-do");
    if (!canDo) return fail(canDo.error());
    auto talk = texts.plain(row->body, "talk");
    if (!talk) return fail(talk.error());
    auto scenes = layers.bundle(owner).scenes(id);
    if (scenes) scenes = resolveScenes(layers, std::move(*scenes), locale);
    if (!scenes) return fail(scenes.error());
    return Module{std::move(*summary), row->start, std::move(*canDo), std::move(*talk), std::move(*scenes)};
}

/// The level a module is to be taken from; NotFound when it is not to be had.
Result<std::size_t> requireOwner(BundleLayers& layers, std::string_view module) {
    const auto owner = layers.ownerOf(module);
    if (!owner) return fail(owner.error());
    if (!*owner) return fail(ErrorCode::NotFound, std::string(module), "there is no such module");
    return **owner;
}

/// A place in a band's order, and the level it comes from.
struct LayeredPlace {
    Bundle::Place place;
    std::size_t level = 0;
};

Result<std::vector<LayeredPlace>> placesOf(BundleLayers& layers, AgeBand band) {
    std::vector<LayeredPlace> places;
    for (std::size_t level = 0; level < layers.count(); ++level) {
        auto here = layers.bundle(level).modulesOf(band);
        if (!here) return fail(here.error());
        for (Bundle::Place& place : *here) {
            const auto owner = layers.ownerOf(place.module);
            if (!owner) return fail(owner.error());
            if (*owner == level) places.push_back({std::move(place), level});
        }
    }
    std::stable_sort(places.begin(), places.end(), [](const LayeredPlace& left, const LayeredPlace& right) {
        return left.place.position < right.place.position;
    });
    return places;
}

/// A help page keeps no note of what is opened from it, so a module that does keep one is none.
bool isFromHelp(const Bundle::ModuleRow& row) {
    const auto field = row.body.find("from-help");
    return row.sensitive && field != row.body.end() && field->is_boolean() && field->get<bool>();
}

/// Those of a band's modules that are `wanted`, in its order.
Result<std::vector<ModuleSummary>> summariesOf(BundleLayers& layers, AgeBand band, std::string_view locale,
                                               bool (*wanted)(const Bundle::ModuleRow&)) {
    const auto places = placesOf(layers, band);
    if (!places) return fail(places.error());
    std::vector<ModuleSummary> summaries;
    for (const LayeredPlace& place : *places) {
        const auto row = layers.bundle(place.level).module(place.place.module);
        if (!row) return fail(row.error());
        if (!wanted(*row)) continue;
        const auto shown = layers.localeFor(place.place.module, place.level, locale);
        if (!shown) return fail(shown.error());
        auto summary = summarise(layers, *row, *shown);
        if (!summary) return fail(summary.error());
        summaries.push_back(std::move(*summary));
    }
    return summaries;
}

}  // namespace

struct Catalogue::State {
    explicit State(std::vector<SignedBundle> bundles) : layers(std::move(bundles)) {}

    std::mutex mutex;
    BundleLayers layers;
};

Catalogue::Catalogue(std::vector<SignedBundle> bundles) : m_state(std::make_unique<State>(std::move(bundles))) {}
Catalogue::Catalogue(Catalogue&&) noexcept = default;
Catalogue& Catalogue::operator=(Catalogue&&) noexcept = default;
Catalogue::~Catalogue() = default;

std::vector<BundleInfo> Catalogue::bundles() const {
    const std::lock_guard lock(m_state->mutex);
    std::vector<BundleInfo> infos;
    infos.reserve(m_state->layers.count());
    for (std::size_t level = 0; level < m_state->layers.count(); ++level) {
        infos.push_back({m_state->layers.manifest(level), m_state->layers.signer(level)});
    }
    return infos;
}

Branding Catalogue::branding() const {
    Branding branding;
    for (const BundleInfo& bundle : bundles()) {
        if (!bundle.manifest.brandName.empty()) branding.name = bundle.manifest.brandName;
        if (!bundle.manifest.brandLogo.empty()) branding.logo = bundle.manifest.brandLogo;
        if (!bundle.manifest.brandColour.empty()) branding.colour = bundle.manifest.brandColour;
    }
    return branding;
}

std::vector<LocaleStatus> Catalogue::locales() const {
    std::map<std::string, LocaleStatus> byTag;
    for (const BundleInfo& bundle : bundles()) {
        for (const LocaleStatus& locale : bundle.manifest.locales) {
            const auto [known, isNew] = byTag.try_emplace(locale.tag, locale);
            if (isNew) continue;
            known->second.translated += locale.translated;
            known->second.total += locale.total;
            if (locale.review == Review::MachineAssisted) known->second.review = locale.review;
        }
    }
    std::vector<LocaleStatus> locales;
    locales.reserve(byTag.size());
    for (auto& [tag, locale] : byTag)
        locales.push_back(std::move(locale));
    return locales;
}

std::vector<std::string> Catalogue::themes() const {
    std::vector<std::string> themes;
    for (const BundleInfo& bundle : bundles()) {
        for (const std::string& theme : bundle.manifest.themes) {
            if (std::find(themes.begin(), themes.end(), theme) == themes.end()) themes.push_back(theme);
        }
    }
    return themes;
}

Result<std::vector<std::string>> Catalogue::moduleIds() const {
    const std::lock_guard lock(m_state->mutex);
    BundleLayers& layers = m_state->layers;
    std::vector<std::string> ids;
    for (std::size_t level = 0; level < layers.count(); ++level) {
        auto here = layers.bundle(level).moduleIds();
        if (!here) return here;
        for (const std::string& id : *here) {
            const auto owner = layers.ownerOf(id);
            if (!owner) return fail(owner.error());
            if (*owner == level) ids.push_back(id);
        }
    }
    return ids;
}

Result<std::vector<ModuleSummary>> Catalogue::modules(AgeBand band, std::string_view locale) const {
    const std::lock_guard lock(m_state->mutex);
    return summariesOf(m_state->layers, band, locale, [](const Bundle::ModuleRow&) { return true; });
}

Result<std::vector<ModuleSummary>> Catalogue::modulesFromHelp(AgeBand band, std::string_view locale) const {
    const std::lock_guard lock(m_state->mutex);
    return summariesOf(m_state->layers, band, locale, isFromHelp);
}

Result<bool> Catalogue::leadsFromHelp(std::string_view id) const {
    const std::lock_guard lock(m_state->mutex);
    const auto owner = requireOwner(m_state->layers, id);
    if (!owner) return fail(owner.error());
    return m_state->layers.bundle(*owner).module(id).map(isFromHelp);
}

Result<Module> Catalogue::module(std::string_view id, std::string_view locale) const {
    const std::lock_guard lock(m_state->mutex);
    const auto owner = requireOwner(m_state->layers, id);
    if (!owner) return fail(owner.error());
    const auto shown = m_state->layers.localeFor(id, *owner, locale);
    if (!shown) return fail(shown.error());
    return assemble(m_state->layers, id, *owner, *shown);
}

Result<std::vector<std::string>> Catalogue::moduleLocales(std::string_view id) const {
    const std::lock_guard lock(m_state->mutex);
    const auto owner = requireOwner(m_state->layers, id);
    if (!owner) return fail(owner.error());
    return m_state->layers.localesOf(id, *owner);
}

Result<std::vector<std::string>> Catalogue::reviews(std::string_view id) const {
    const std::lock_guard lock(m_state->mutex);
    const auto owner = requireOwner(m_state->layers, id);
    if (!owner) return fail(owner.error());
    const auto row = m_state->layers.bundle(*owner).module(id);
    if (!row) return fail(row.error());
    return stringsOf(row->body, "reviews");
}

Result<std::string> Catalogue::themeTitle(std::string_view theme, std::string_view locale) const {
    const std::lock_guard lock(m_state->mutex);
    const std::string key = bundleformat::themeTitleKey(theme);
    auto title = m_state->layers.text(key, locale);
    for (std::size_t level = m_state->layers.count(); !title && level-- > 0;) {
        const Manifest& manifest = m_state->layers.manifest(level);
        if (std::find(manifest.themes.begin(), manifest.themes.end(), theme) == manifest.themes.end()) continue;
        title = m_state->layers.text(key, manifest.defaultLocale);
    }
    return title;
}

Result<std::vector<HelpEntry>> Catalogue::help(std::string_view country) const {
    const std::lock_guard lock(m_state->mutex);
    std::vector<HelpEntry> entries;
    for (std::size_t level = m_state->layers.count(); level-- > 0;) {
        auto here = m_state->layers.bundle(level).help(country);
        if (!here) return here;
        for (HelpEntry& entry : *here) {
            const auto corrected = m_state->layers.isHelpCorrected(entry.id, level);
            if (!corrected) return fail(corrected.error());
            if (!*corrected) entries.push_back(std::move(entry));
        }
    }
    return entries;
}

Result<std::vector<std::string>> Catalogue::helpCountries() const {
    const std::lock_guard lock(m_state->mutex);
    std::set<std::string> countries;
    for (std::size_t level = 0; level < m_state->layers.count(); ++level) {
        auto here = m_state->layers.bundle(level).helpCountries();
        if (!here) return here;
        countries.insert(here->begin(), here->end());
    }
    countries.erase(std::string(worldwide));
    return std::vector<std::string>(countries.begin(), countries.end());
}

Result<Media> Catalogue::media(std::string_view id) const {
    const std::lock_guard lock(m_state->mutex);
    for (std::size_t level = m_state->layers.count(); level-- > 0;) {
        const auto has = m_state->layers.bundle(level).hasMedia(id);
        if (!has) return fail(has.error());
        if (*has) return m_state->layers.bundle(level).media(id);
    }
    return fail(ErrorCode::NotFound, std::string(id), "there is no such picture");
}

Result<std::vector<SearchHit>> Catalogue::search(std::string_view typed, std::string_view locale, int limit) const {
    const std::lock_guard lock(m_state->mutex);
    const auto found = searchLayers(m_state->layers, typed, locale, limit);
    if (!found) return fail(found.error());
    std::vector<SearchHit> hits;
    for (const FoundModule& module : *found) {
        const auto row = m_state->layers.bundle(module.owner).module(module.id);
        if (!row) return fail(row.error());
        auto summary = summarise(m_state->layers, *row, module.locale);
        if (!summary) return fail(summary.error());
        hits.push_back({module.id, std::move(summary->title), std::move(summary->summary)});
    }
    return hits;
}

}  // namespace pathlight
