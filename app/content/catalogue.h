// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "content/bundlestore.h"
#include "content/model.h"

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace pathlight {

/// All open bundles as one: a higher layer adds, replaces or hides modules, replaces strings and pictures, adds or
/// corrects help entries, and brands. Within a layer, the bundle given later stands higher. Every text that comes out
/// is in one language a module: the wanted one when the module is complete in it, otherwise the nearest in which it is.
/// Safe for several threads.
class Catalogue {
public:
    explicit Catalogue(std::vector<SignedBundle> bundles);
    Catalogue(Catalogue&&) noexcept;
    Catalogue& operator=(Catalogue&&) noexcept;
    ~Catalogue();

    [[nodiscard]] std::vector<BundleInfo> bundles() const;  ///< lowest layer first
    [[nodiscard]] Branding branding() const;

    /// Every language of any bundle, by tag. Where several have it: the counts added up, the humbler review.
    [[nodiscard]] std::vector<LocaleStatus> locales() const;

    /// The ids of all modules that are not hidden; and those of a band, in the order to do them, as `locale` shows
    /// them.
    [[nodiscard]] Result<std::vector<std::string>> moduleIds() const;
    [[nodiscard]] Result<std::vector<ModuleSummary>> modules(AgeBand band, std::string_view locale) const;
    /// Of these, the ones that the help page leads to: they say `from-help`, and are sensitive.
    [[nodiscard]] Result<std::vector<ModuleSummary>> modulesFromHelp(AgeBand band, std::string_view locale) const;

    /// Whether the help page leads to the module. NotFound when there is none or a layer hides it.
    [[nodiscard]] Result<bool> leadsFromHelp(std::string_view id) const;

    /// The whole module. `summary.locale` says in which language. NotFound when there is none or a layer hides it.
    [[nodiscard]] Result<Module> module(std::string_view id, std::string_view locale) const;

    /// The languages in which a module is complete.
    [[nodiscard]] Result<std::vector<std::string>> moduleLocales(std::string_view id) const;

    /// The ids of the scenes that the authors of a module chose for reviews; often none. They may be no scenes of it.
    [[nodiscard]] Result<std::vector<std::string>> reviews(std::string_view id) const;

    /// Theme ids in order, and a theme's heading in the wanted language or else its bundle's own.
    [[nodiscard]] std::vector<std::string> themes() const;
    [[nodiscard]] Result<std::string> themeTitle(std::string_view theme, std::string_view locale) const;

    /// The entries of a country in their order (ZZ: worldwide); the countries that have any, ZZ left out, by code.
    [[nodiscard]] Result<std::vector<HelpEntry>> help(std::string_view country) const;
    [[nodiscard]] Result<std::vector<std::string>> helpCountries() const;

    /// A picture; Damaged when its bytes are not those that were signed or not of the allowed form.
    [[nodiscard]] Result<Media> media(std::string_view id) const;

    /// Modules in whose texts every typed word occurs, the last one as a beginning: those with the words
    /// in the title first, at most `limit`.
    [[nodiscard]] Result<std::vector<SearchHit>> search(std::string_view typed, std::string_view locale,
                                                        int limit = 50) const;

private:
    struct State;
    std::unique_ptr<State> m_state;
};

}  // namespace pathlight
