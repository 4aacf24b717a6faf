// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/ageband.h"

#include <nlohmann/json.hpp>

#include <cstdint>
#include <string>
#include <vector>

namespace pathlight {

/// Where a bundle stands among the others: a higher layer may add, replace or hide what a lower one brings.
enum class Layer { Core, Region, Country, Organisation };

/// How a language of a bundle was reviewed; shown to the user as it is.
enum class Review { ByNativeProfessional, MachineAssisted };

/// A language of a bundle.
struct LocaleStatus {
    std::string tag;  ///< BCP 47
    Review review = Review::MachineAssisted;
    int translated = 0;  ///< strings that exist in it
    int total = 0;       ///< strings of the default locale

    bool operator==(const LocaleStatus&) const = default;
};

/// What a bundle says of itself.
struct Manifest {
    std::string id;           ///< reverse domain name, for example org.pathlight.core
    std::int64_t serial = 0;  ///< grows with every release, from 1
    Layer layer = Layer::Core;
    std::string title;
    std::string publisher;
    std::string licence;        ///< an SPDX expression
    std::string defaultLocale;  ///< BCP 47; every string exists in it
    std::vector<LocaleStatus> locales;
    std::vector<std::string> themes;  ///< ids, in the order of the page
    std::string brandName;            ///< an organisation's own name for the program; may be empty
    std::string brandLogo;            ///< a media id; may be empty
    std::string brandColour;          ///< #RRGGBB in place of the primary colour; may be empty

    bool operator==(const Manifest&) const = default;
};

/// What a list of modules shows of one.
struct ModuleSummary {
    std::string id;    ///< kebab-case, never reused
    std::string code;  ///< "M06": the row of the curriculum
    std::vector<AgeBand> bands;
    int minutes = 0;
    bool sensitive = false;  ///< leaves no trace and shows no score
    std::string theme;       ///< kebab-case id of the group that the cards of 11-17 stand under
    std::string cover;       ///< a media id
    std::string title;
    std::string summary;
    std::vector<std::string> trains;  ///< behaviours, "B1" to "B15"
    std::string locale;               ///< the language that title and summary are in

    bool operator==(const ModuleSummary&) const = default;
};

/// One step of a module. `body` is what the scene's JSON Schema (content/schema/scene-<type>.json) describes, with each
/// translatable field replaced by its text: {"plain": ..., "styled": ...}, and each picture by {"media": id, "alt":
/// text}.
struct Scene {
    std::string id;
    std::string type;
    nlohmann::json body;

    bool operator==(const Scene&) const = default;
};

/// A module in one language. Languages never mix within it.
struct Module {
    ModuleSummary summary;
    std::string start;               ///< the id of the first scene
    std::vector<std::string> canDo;  ///< what the learner can do afterwards, one sentence each
    std::string talk;                ///< the card to talk about with an adult
    std::vector<Scene> scenes;

    /// The scene of that id, or nullptr.
    [[nodiscard]] const Scene* scene(std::string_view id) const;
};

/// A place to turn to. Fields are kept apart as rule R3 of the help directory asks.
struct HelpEntry {
    std::string id;       ///< kebab-case, unique over all countries
    std::string country;  ///< ISO 3166-1 alpha-2, or ZZ for worldwide
    std::string kind;     ///< emergency, helpline, hotline, removal, missing, parent-support, police
    std::string name;
    std::string nameLocal;  ///< in the country's own script; may be empty
    std::string phone;      ///< digits as dialled inside the country; may be empty
    std::string textOrChat;
    std::string url;
    std::string hours;
    std::string forWhom;
    std::string languages;    ///< BCP 47 tags separated by ", "
    std::string region;       ///< set when only a part of the country is served
    bool adultsOnly = false;  ///< 18+: never in a child's list
    bool confirmed = false;
    std::string source;      ///< where the number was seen
    std::string sourceDate;  ///< ISO date or year; may be empty
    std::string grade;       ///< A, B, M or C
    std::string checked;     ///< ISO date on which somebody last checked it; empty until somebody has
    std::string checkedBy;   ///< a role or an organisation

    bool operator==(const HelpEntry&) const = default;
};

/// A picture out of a bundle, its digest already checked.
struct Media {
    std::string id;
    std::string kind;  ///< "svg" or "png"
    std::string bytes;
};

/// A bundle in use: what it says of itself, and who signed it.
struct BundleInfo {
    Manifest manifest;
    std::string signer;  ///< the key's id in hexadecimal, as minisign prints it

    bool operator==(const BundleInfo&) const = default;
};

/// What an organisation puts in place of the program's own name, logo and primary colour; empty where it leaves it.
struct Branding {
    std::string name;
    std::string logo;    ///< a media id
    std::string colour;  ///< #RRGGBB

    bool operator==(const Branding&) const = default;
};

/// A module found by a search.
struct SearchHit {
    std::string moduleId;
    std::string title;
    std::string excerpt;
};

[[nodiscard]] std::string_view name(Layer layer);  ///< "core", "region", "country", "organisation"
[[nodiscard]] Result<Layer> parseLayer(std::string_view text);
[[nodiscard]] std::string_view name(Review review);  ///< "reviewed-by-native-professional", "machine-assisted"
[[nodiscard]] Result<Review> parseReview(std::string_view text);

}  // namespace pathlight
