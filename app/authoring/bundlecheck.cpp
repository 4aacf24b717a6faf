// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "authoring/bundlecheck.h"

#include "authoring/annotations.h"
#include "content/signature.h"
#include "text/locales.h"

#include <algorithm>
#include <set>

namespace pathlight {

namespace {

using Pointer = nlohmann::json::json_pointer;

void checkItems(const YamlDocument& document, const DescribedValue& array, Complaints& complaints) {
    const std::string naming = array.value.is_array() ? itemField(array.schema) : std::string();
    if (naming.empty()) return;
    std::set<std::string> names;
    for (std::size_t index = 0; index < array.value.size(); ++index) {
        const std::string name = array.value[index].value(naming, "");
        if (names.insert(name).second) continue;
        complaints.error(document.file(), document.markOf(array.pointer / index / naming),
                         "'" + name + "' names two items of this list",
                         "choose another " + naming + " for one of them");
    }
}

void checkPicture(const Source& source, const YamlDocument& document, const DescribedValue& found,
                  Complaints& complaints) {
    const std::string id = found.value.get<std::string>();
    if (source.media.contains(id)) return;
    complaints.error(document.file(), document.markOf(found.pointer), "there is no picture '" + id + "'",
                     "list it in a media.yaml, or mend the id");
}

void checkLocales(const Source& source, Complaints& complaints) {
    const YamlDocument& bundle = source.bundle;
    for (std::size_t index = 0; index < source.locales.size(); ++index) {
        const std::string& tag = source.locales[index].tag;
        if (isWellFormedTag(tag)) continue;
        complaints.error(bundle.file(), bundle.markOf(Pointer("/locales") / index / "tag"),
                         "'" + tag + "' is not a BCP 47 tag in its usual spelling",
                         "write it like en, pt-BR or zh-Hant");
    }
    const bool listed = std::any_of(source.locales.begin(), source.locales.end(),
                                    [&](const SourceLocale& locale) { return locale.tag == source.defaultLocale; });
    if (listed) return;
    complaints.error(bundle.file(), bundle.markOf(Pointer("/default-locale")),
                     "the default locale '" + source.defaultLocale + "' is not among the locales", "add it to locales");
}

void checkModuleIds(const Source& source, const char* field, bool ours, Complaints& complaints) {
    const nlohmann::json ids = source.bundle.json().value(field, nlohmann::json::array());
    for (std::size_t index = 0; index < ids.size(); ++index) {
        const bool found = std::any_of(source.modules.begin(), source.modules.end(),
                                       [&](const SourceModule& module) { return module.id == ids[index]; });
        if (found == ours) continue;
        complaints.error(
            source.bundle.file(), source.bundle.markOf(Pointer("/") / field / index),
            ours ? "there is no module '" + ids[index].get<std::string>() + "' that can be used"
                 : "the module '" + ids[index].get<std::string>() + "' is this bundle's own",
            ours ? "mend the id, or what is wrong with its module.yaml" : "delete its folder instead of hiding it");
    }
}

/// A string of a lower layer is replaced by its key; a key of our own would then have two texts.
void checkKeys(const Source& source, Complaints& complaints) {
    std::set<std::string> keys;
    for (const SourceText* text : source.allTexts()) {
        if (keys.insert(text->key).second) continue;
        complaints.error(text->file, text->mark, "the key " + text->key + " belongs to two texts",
                         "replace-strings is for texts of lower layers; change our own where it stands");
    }
}

}  // namespace

void checkBundle(const Source& source, const SchemaSet& schemas, Complaints& complaints) {
    if (!isBundleId(source.bundleField("id"))) {
        complaints.error(source.bundle.file(), source.bundle.markOf(Pointer("/id")),
                         "the id is not a reverse domain name", "write it like org.example.safety");
    }
    checkItemsAndPictures(source, source.bundle, *schemas.find("bundle"), Pointer(), complaints);
    checkLocales(source, complaints);
    checkModuleIds(source, "order", true, complaints);
    checkModuleIds(source, "hide", false, complaints);
    checkKeys(source, complaints);
}

void checkUse(const Source& source, Complaints& complaints) {
    if (source.bundleField("layer") != "core") return;
    std::set<std::string> used{source.bundle.json().value("brand", nlohmann::json::object()).value("logo", "")};
    for (const SourceModule& module : source.modules)
        used.insert(module.pictures.begin(), module.pictures.end());
    for (const auto& [id, media] : source.media) {
        if (used.contains(id)) continue;
        complaints.error(media.list, media.mark, "nothing shows the picture '" + id + "'",
                         "name it in a picture or cover field, or delete it and its file");
    }
}

void checkItemsAndPictures(const Source& source, const YamlDocument& document, const nlohmann::json& schema,
                           const Pointer& pointer, Complaints& complaints) {
    visitDescribed(schema, document.json().at(pointer), pointer, "", [&](const DescribedValue& found) {
        checkItems(document, found, complaints);
        if (found.schema.contains(annotation::picture)) checkPicture(source, document, found, complaints);
    });
}

}  // namespace pathlight
