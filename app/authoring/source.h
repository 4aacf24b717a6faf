// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "authoring/pofile.h"
#include "authoring/yamldocument.h"

#include <filesystem>
#include <map>
#include <string>
#include <vector>

namespace pathlight {

/// A string that the authors wrote: a pattern in the default locale.
struct SourceText {
    std::string key;
    std::string pattern;
    bool prose = false;  ///< Markdown, not plain
    std::string file;    ///< where it stands, as complaints name it
    Mark mark;
    std::string note;  ///< what the field is, for translators
};

/// A scene within its module's document.
struct SourceScene {
    std::string id;
    std::string type;
    nlohmann::json::json_pointer pointer;
};

/// modules/<id>/module.yaml, as its schema allows it.
struct SourceModule {
    std::string id;
    YamlDocument document;
    std::vector<SourceScene> scenes;
    std::vector<SourceText> texts;      ///< without those of its pictures
    std::vector<std::string> pictures;  ///< media ids it shows, sorted, each once
};

/// A drawing or picture of a media.yaml.
struct SourceMedia {
    std::string id;
    std::string kind;  ///< "svg" or "png"
    std::string bytes;
    bool decorative = false;
    std::string file;  ///< of the picture, as complaints name it
    std::string list;  ///< the media.yaml that names it
    Mark mark;         ///< in that list
};

/// help/<ISO>.yaml.
struct SourceHelp {
    std::string country;
    YamlDocument document;
};

/// A language that bundle.yaml lists.
struct SourceLocale {
    std::string tag;
    std::string review;
};

/// A content folder, read: every file as its schema allows it.
struct Source {
    std::filesystem::path folder;
    YamlDocument bundle;
    std::string defaultLocale;
    std::vector<SourceLocale> locales;         ///< in the order of bundle.yaml
    std::vector<SourceModule> modules;         ///< in the order they are offered in
    std::map<std::string, SourceMedia> media;  ///< by id
    std::vector<SourceHelp> help;              ///< by country
    std::vector<SourceText> texts;             ///< of bundle.yaml and the media; then each module has its own
    std::filesystem::path translations;        ///< the folder of the PO files
    std::map<std::string, PoFile> languages;   ///< by tag, without the default locale

    /// Every text: those of the bundle and the media, then the modules', in order.
    [[nodiscard]] std::vector<const SourceText*> allTexts() const;

    /// A field of bundle.yaml as text, or "".
    [[nodiscard]] std::string bundleField(const char* name) const;
};

}  // namespace pathlight
