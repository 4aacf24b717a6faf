// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "authoring/modulecheck.h"

#include "authoring/annotations.h"
#include "authoring/bundlecheck.h"
#include "authoring/modulegraph.h"

#include <algorithm>

namespace pathlight {

namespace {

using Pointer = nlohmann::json::json_pointer;

class ModuleCheck {
public:
    ModuleCheck(const Source& source, const SourceModule& module, const SchemaSet& schemas, Complaints& complaints)
        : m_source(source),
          m_module(module),
          m_document(module.document),
          m_schemas(schemas),
          m_complaints(complaints) {}

    void run() {
        const nlohmann::json& schema = *m_schemas.find("module");
        checkItemsAndPictures(m_source, m_document, schema, Pointer(), m_complaints);
        visitDescribed(schema, m_document.json(), Pointer(), "", [this](const DescribedValue& found) {
            if (found.schema.contains(annotation::theme)) checkTheme(found);
            if (found.schema.contains(annotation::review)) checkReview(found);
        });
        checkSensitive();
        checkLocales();
        for (const SourceScene& scene : m_module.scenes)
            checkScene(scene);
        ModuleGraph(m_module, m_schemas).check(m_complaints);
    }

private:
    void checkScene(const SourceScene& scene) {
        const nlohmann::json& schema = *m_schemas.find("scene-" + scene.type);
        const nlohmann::json& body = m_document.json().at(scene.pointer);
        if (scene.id == "end") error(scene.pointer / "id", "'end' is not free for a scene", "choose another id");
        checkItemsAndPictures(m_source, m_document, schema, scene.pointer, m_complaints);
        visitDescribed(schema, body, scene.pointer, "", [&](const DescribedValue& found) {
            if (found.schema.contains(annotation::reference)) checkReference(schema, body, found);
            if (found.schema.contains(annotation::atMost)) checkAtMost(body, found);
        });
    }

    void checkLocales() {
        const nlohmann::json tags = m_document.json().value("locales", nlohmann::json::array());
        if (tags.empty()) return;
        for (std::size_t index = 0; index < tags.size(); ++index) {
            const bool known = std::any_of(m_source.locales.begin(), m_source.locales.end(),
                                           [&](const SourceLocale& locale) { return locale.tag == tags[index]; });
            if (!known)
                error(Pointer("/locales") / index, tags[index].dump() + " is not a locale of bundle.yaml",
                      "add it there");
        }
        if (std::find(tags.begin(), tags.end(), m_source.defaultLocale) != tags.end()) return;
        error(Pointer("/locales"), "the default locale is missing", "add " + m_source.defaultLocale);
    }

    void checkTheme(const DescribedValue& found) {
        const nlohmann::json themes = m_source.bundle.json().value("themes", nlohmann::json::array());
        if (m_source.bundleField("layer") != "core" && themes.empty()) return;  // a lower layer has them
        const bool known = std::any_of(themes.begin(), themes.end(),
                                       [&](const nlohmann::json& theme) { return theme["id"] == found.value; });
        if (!known)
            error(found.pointer, "there is no theme " + found.value.dump(), "add it to bundle.yaml, or mend the id");
    }

    void checkReview(const DescribedValue& found) {
        const auto scene = std::find_if(m_module.scenes.begin(), m_module.scenes.end(),
                                        [&](const SourceScene& one) { return one.id == found.value; });
        if (scene == m_module.scenes.end()) {
            error(found.pointer, "there is no scene " + found.value.dump(), "name a scene of this module");
        } else if (!m_schemas.find("scene-" + scene->type)->contains(annotation::review)) {
            error(found.pointer, "a scene of type " + scene->type + " cannot stand in a review",
                  "name one of the types " + reviewTypes());
        }
    }

    [[nodiscard]] std::string reviewTypes() const {
        std::string types;
        for (const std::string& type : m_schemas.sceneTypes()) {
            if (!m_schemas.find("scene-" + type)->contains(annotation::review)) continue;
            types += (types.empty() ? "" : ", ") + type;
        }
        return types;
    }

    void checkSensitive() {
        const nlohmann::json& json = m_document.json();
        if (!json["sensitive"].get<bool>() && json.value("from-help", false)) {
            error(Pointer("/from-help"), "the help page keeps no note of what is opened from it, but this module does",
                  "delete from-help, or write sensitive: true");
        }
        if (!json["sensitive"].get<bool>() || !json.contains("reviews")) return;
        error(Pointer("/reviews"), "a sensitive module leaves nothing that could be looked back at", "delete reviews");
    }

    void checkReference(const nlohmann::json& schema, const nlohmann::json& body, const DescribedValue& found) {
        const nlohmann::json& rule = found.schema[annotation::reference];
        const nlohmann::json arrays = rule.is_array() ? rule : nlohmann::json::array({rule});
        std::string places;
        for (const std::string array : arrays) {
            const std::string naming = itemField(*subschema(schema, array, false));
            const nlohmann::json items = body.value(array, nlohmann::json::array());
            const bool known = std::any_of(items.begin(), items.end(),
                                           [&](const nlohmann::json& item) { return item[naming] == found.value; });
            if (known) return;
            places += (places.empty() ? "" : " or ") + array;
        }
        error(found.pointer, "there is no " + found.value.dump() + " in " + places, "add it there, or mend the id");
    }

    void checkAtMost(const nlohmann::json& body, const DescribedValue& found) {
        const nlohmann::json& rule = found.schema[annotation::atMost];
        const nlohmann::json& items = body[rule["items"].get<std::string>()];
        const auto count = std::count_if(items.begin(), items.end(),
                                         [&](const nlohmann::json& item) { return matches(item, rule["with"]); });
        if (found.value.get<std::int64_t>() <= count) return;
        error(found.pointer, found.value.dump() + " is more than the " + std::to_string(count) + " that there are",
              "make it smaller");
    }

    void error(const Pointer& pointer, std::string what, std::string mend) {
        m_complaints.error(m_document.file(), m_document.markOf(pointer), std::move(what), std::move(mend));
    }

    const Source& m_source;
    const SourceModule& m_module;
    const YamlDocument& m_document;
    const SchemaSet& m_schemas;
    Complaints& m_complaints;
};

}  // namespace

void checkModule(const Source& source, const SourceModule& module, const SchemaSet& schemas, Complaints& complaints) {
    ModuleCheck(source, module, schemas, complaints).run();
}

}  // namespace pathlight
