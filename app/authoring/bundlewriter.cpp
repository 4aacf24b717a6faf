// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "authoring/bundlewriter.h"

#include "authoring/annotations.h"
#include "authoring/bundledatabase.h"
#include "authoring/languagecheck.h"
#include "authoring/textcheck.h"
#include "content/bundleformat.h"
#include "text/searchtext.h"

#include <algorithm>
#include <set>
#include <stdexcept>

namespace pathlight {

namespace {

using Pointer = nlohmann::json::json_pointer;

/// The fields of module.yaml that are columns of their own.
constexpr std::array moduleColumns{"id",    "code",  "bands",   "minutes", "sensitive",
                                   "theme", "cover", "locales", "start",   "scenes"};

class BundleWriter {
public:
    BundleWriter(const Source& source, const SchemaSet& schemas, const std::vector<std::string>& locales)
        : m_source(source), m_schemas(schemas) {
        for (const SourceLocale& locale : source.locales) {
            if (std::find(locales.begin(), locales.end(), locale.tag) != locales.end()) m_locales.push_back(locale);
        }
        std::sort(m_locales.begin(), m_locales.end(),
                  [](const SourceLocale& left, const SourceLocale& right) { return left.tag < right.tag; });
    }

    std::string write() {
        m_database.execute(std::string(bundleformat::schema));
        writeManifest();
        for (const SourceLocale& locale : m_locales)
            writeStrings(locale);
        for (std::size_t position = 0; position < m_source.modules.size(); ++position) {
            writeModule(m_source.modules[position], static_cast<std::int64_t>(position));
        }
        writeMedia();
        writeHelp();
        for (const SourceLocale& locale : m_locales)
            writeSearch(locale.tag);
        return m_database.bytes();
    }

private:
    void writeManifest() {
        for (const char* key : {"id", "layer", "title", "publisher", "licence", "default-locale"}) {
            writeManifestEntry(key, m_source.bundleField(key));
        }
        const nlohmann::json& bundle = m_source.bundle.json();
        writeManifestEntry("serial", std::to_string(bundle["serial"].get<std::int64_t>()));
        std::string themes;
        for (const nlohmann::json& theme : bundle.value("themes", nlohmann::json::array())) {
            themes += (themes.empty() ? "" : " ") + theme["id"].get<std::string>();
        }
        writeManifestEntry("themes", themes);
        const nlohmann::json brand = bundle.value("brand", nlohmann::json::object());
        for (const auto& [field, value] : brand.items())
            writeManifestEntry("brand-" + field, value);
        for (const nlohmann::json& id : bundle.value("hide", nlohmann::json::array())) {
            m_database.insert("INSERT INTO hidden_module VALUES (?)", id.get<std::string>());
        }
    }

    void writeManifestEntry(const std::string& key, const std::string& value) {
        m_database.insert("INSERT INTO manifest VALUES (?, ?)", key, value);
    }

    void writeStrings(const SourceLocale& locale) {
        std::int64_t translated = 0;
        const std::vector<const SourceText*> texts = m_source.allTexts();
        for (const SourceText* text : texts) {
            const std::string* pattern = patternOf(*text, locale.tag);
            if (pattern == nullptr) continue;
            m_database.insert("INSERT INTO string VALUES (?, ?, ?)", text->key, locale.tag, *pattern);
            ++translated;
        }
        m_database.insert("INSERT INTO locale VALUES (?, ?, ?, ?)", locale.tag, locale.review, translated,
                          static_cast<std::int64_t>(texts.size()));
    }

    /// The text's pattern in a language, or nullptr where there is none to use.
    [[nodiscard]] const std::string* patternOf(const SourceText& text, const std::string& locale) const {
        if (locale == m_source.defaultLocale) return &text.pattern;
        const auto po = m_source.languages.find(locale);
        if (po == m_source.languages.end()) return nullptr;
        const PoMessage* message = usableTranslation(po->second, text);
        return message == nullptr ? nullptr : &message->translation;
    }

    void writeModule(const SourceModule& module, std::int64_t position) {
        const nlohmann::json& json = module.document.json();
        nlohmann::json body = bodyOf(*m_schemas.find("module"), json, module.id);
        for (const char* column : moduleColumns)
            body.erase(column);
        m_database.insert("INSERT INTO module VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)", module.id, position,
                          json["code"].get<std::string>(), json["minutes"].get<std::int64_t>(),
                          json["sensitive"].get<bool>() ? 1 : 0, json["theme"].get<std::string>(),
                          json["cover"].get<std::string>(), json["start"].get<std::string>(), dump(body, module.id));
        for (const nlohmann::json& band : json["bands"]) {
            m_database.insert("INSERT INTO module_band VALUES (?, ?, ?)", band.get<std::string>(), position, module.id);
        }
        for (const SourceLocale& locale : m_locales) {
            if (!isComplete(module, locale.tag)) continue;
            m_database.insert("INSERT INTO module_locale VALUES (?, ?)", module.id, locale.tag);
        }
        std::int64_t scenePosition = 0;
        for (const SourceScene& scene : module.scenes)
            writeScene(module, scene, scenePosition++);
    }

    void writeScene(const SourceModule& module, const SourceScene& scene, std::int64_t position) {
        const std::string key = module.id + "." + scene.id;
        nlohmann::json body =
            bodyOf(*m_schemas.find("scene-" + scene.type), module.document.json().at(scene.pointer), key);
        body.erase("id");
        body.erase("type");
        m_database.insert("INSERT INTO scene VALUES (?, ?, ?, ?, ?)", module.id, position, scene.id, scene.type,
                          dump(body, key));
    }

    /// The JSON of a module or scene with texts and pictures as the bundle names them.
    [[nodiscard]] nlohmann::json bodyOf(const nlohmann::json& schema, const nlohmann::json& value,
                                        const std::string& key) const {
        nlohmann::json body = value;
        visitDescribed(schema, value, Pointer(), key, [&](const DescribedValue& found) {
            const auto text = found.schema.find(annotation::text);
            if (text != found.schema.end()) body[found.pointer] = {{*text == "prose" ? "$m" : "$t", found.key}};
            if (found.schema.contains(annotation::picture)) body[found.pointer] = pictureOf(found.value);
        });
        return body;
    }

    [[nodiscard]] nlohmann::json pictureOf(const std::string& id) const {
        nlohmann::json picture{{"media", id}};
        if (!m_source.media.at(id).decorative) picture["alt"] = {{"$t", bundleformat::mediaAltKey(id)}};
        return picture;
    }

    [[nodiscard]] bool isComplete(const SourceModule& module, const std::string& locale) const {
        const auto translated = [&](const SourceText& text) { return patternOf(text, locale) != nullptr; };
        if (!std::all_of(module.texts.begin(), module.texts.end(), translated)) return false;
        std::set<std::string> altKeys;
        for (const std::string& picture : module.pictures)
            altKeys.insert(bundleformat::mediaAltKey(picture));
        return std::all_of(m_source.texts.begin(), m_source.texts.end(),
                           [&](const SourceText& text) { return !altKeys.contains(text.key) || translated(text); });
    }

    void writeMedia() {
        for (const auto& [id, media] : m_source.media) {
            const std::string digest = bundleformat::mediaDigest(media.bytes);
            m_database.insert("INSERT INTO media VALUES (?, ?, ?, ?)", id, media.kind, BundleDatabase::Blob{digest},
                              BundleDatabase::Blob{media.bytes});
        }
    }

    void writeHelp() {
        for (const SourceHelp& help : m_source.help) {
            const nlohmann::json& json = help.document.json();
            std::int64_t position = 0;
            for (nlohmann::json entry : json["entries"]) {
                const std::string id = entry["id"];
                entry.erase("id");
                for (const char* field : {"checked", "checked-by"}) {
                    if (json.contains(field)) entry[field] = json[field];
                }
                m_database.insert("INSERT INTO help VALUES (?, ?, ?, ?)", help.country, position++, id,
                                  dump(entry, id));
            }
        }
    }

    void writeSearch(const std::string& locale) {
        const std::string table = bundleformat::searchTable(locale);
        m_database.execute(bundleformat::searchTableSchema(locale));
        for (const SourceModule& module : m_source.modules) {
            if (!isComplete(module, locale)) continue;
            m_database.insert("INSERT INTO search_entry VALUES (?, ?, ?)", ++m_searchEntries, module.id, locale);
            std::string title;
            std::string body;
            for (const SourceText& text : module.texts) {
                std::string& column = text.key == module.id + ".title" ? title : body;
                column += (column.empty() ? "" : " ") + searchable(text, locale);
            }
            m_database.insert("INSERT INTO " + table + "(rowid, title, body) VALUES (?, ?, ?)", m_searchEntries, title,
                              body);
        }
        m_database.execute("INSERT INTO " + table + "(" + table + ") VALUES ('optimize')");
    }

    [[nodiscard]] std::string searchable(const SourceText& text, const std::string& locale) const {
        const Result<Prose> rendered = renderPattern(*patternOf(text, locale), locale, text.prose);
        if (!rendered) throw std::runtime_error(text.key + ": " + rendered.error().message);
        return foldForSearch(rendered->plain, locale);
    }

    [[nodiscard]] static std::string dump(const nlohmann::json& body, const std::string& what) {
        std::string text = body.dump();
        if (text.size() > bundleformat::maxJsonBytes) throw std::length_error(what);
        return text;
    }

    const Source& m_source;
    const SchemaSet& m_schemas;
    std::vector<SourceLocale> m_locales;
    BundleDatabase m_database;
    std::int64_t m_searchEntries = 0;
};

}  // namespace

Result<std::string> writeBundle(const Source& source, const SchemaSet& schemas,
                                const std::vector<std::string>& locales) {
    try {
        std::string bytes = BundleWriter(source, schemas, locales).write();
        if (bytes.size() + 1024 <= bundleformat::maxFileBytes) return bytes;
        return fail(ErrorCode::TooLarge, source.folder.string(), "makes a bundle over the format's limit");
    } catch (const std::length_error& error) {
        return fail(ErrorCode::TooLarge, error.what(), "is larger than a bundle can hold; divide it");
    } catch (const std::exception& error) {
        return fail(ErrorCode::Internal, source.folder.string(), error.what());
    }
}

}  // namespace pathlight
