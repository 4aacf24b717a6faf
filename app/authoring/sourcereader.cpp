// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "authoring/sourcereader.h"

#include "authoring/annotations.h"
#include "base/files.h"
#include "content/bundleformat.h"

#include <algorithm>
#include <set>
#include <system_error>

namespace pathlight {

namespace {

const nlohmann::json::json_pointer root;

constexpr std::string_view replacementPrefix = "replace-strings.";
constexpr std::string_view replacementSuffix = ".text";

/// The key of a string: that of a replaced one is written in bundle.yaml, every other follows from where it stands.
std::string stringKey(const std::string& key) {
    if (!key.starts_with(replacementPrefix)) return key;
    return key.substr(replacementPrefix.size(), key.size() - replacementPrefix.size() - replacementSuffix.size());
}

void sortByMark(std::vector<SourceText>& texts) {
    std::stable_sort(texts.begin(), texts.end(),
                     [](const SourceText& left, const SourceText& right) { return left.mark < right.mark; });
}

void append(std::vector<SourceText>& texts, std::vector<SourceText> more) {
    texts.insert(texts.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
}

/// Module ids in the order of bundle.yaml's `order`, then the others by id.
void sortModules(Source& source) {
    const nlohmann::json order = source.bundle.json().value("order", nlohmann::json::array());
    const auto rank = [&](const SourceModule& module) {
        return std::find(order.begin(), order.end(), module.id) - order.begin();
    };
    std::stable_sort(source.modules.begin(), source.modules.end(),
                     [&](const SourceModule& left, const SourceModule& right) { return rank(left) < rank(right); });
}

}  // namespace

SourceReader::SourceReader(const SchemaSet& schemas, Complaints& complaints)
    : m_schemas(schemas), m_complaints(complaints) {}

std::optional<Source> SourceReader::read(const std::filesystem::path& folder) {
    Source source;
    if (folder != ".") source.folder = folder.lexically_normal();  // complaints begin with bundle.yaml, not with ./
    m_folder = source.folder;
    if (!readBundle(source)) return std::nullopt;
    readMediaList(source, m_folder / "media");
    readModules(source);
    readHelp(source);
    readLanguages(source);
    return source;
}

std::optional<YamlDocument> SourceReader::readDocument(const std::filesystem::path& path, const char* schema) {
    const std::string file = path.string();
    const Result<std::string> text = readFile(path, YamlDocument::maxBytes);
    if (!text) {
        m_complaints.error(file, {}, text.error().message, "look at the file's name, size and permissions");
        return std::nullopt;
    }
    std::optional<YamlDocument> document = YamlDocument::parse(*text, file, m_complaints);
    if (!document || !m_schemas.validate(schema, *document, root, m_complaints)) return std::nullopt;
    return document;
}

bool SourceReader::readBundle(Source& source) {
    std::optional<YamlDocument> document = readDocument(m_folder / "bundle.yaml", "bundle");
    if (!document) return false;
    source.bundle = std::move(*document);
    source.defaultLocale = source.bundleField("default-locale");
    for (const nlohmann::json& locale : source.bundle.json()["locales"]) {
        source.locales.push_back({locale["tag"], locale["review"]});
    }
    source.translations = (m_folder / source.bundle.json().value("translations", "translations")).lexically_normal();
    source.texts = textsOf(source.bundle, *m_schemas.find("bundle"), root, "");
    return true;
}

void SourceReader::readModules(Source& source) {
    for (const std::filesystem::path& folder : entriesOf(m_folder / "modules")) {
        if (std::filesystem::is_directory(folder)) {
            readModule(source, folder);
        } else {
            m_complaints.error(folder.string(), {}, "is not a folder", "each module has a folder of its own here");
        }
    }
    sortModules(source);
}

void SourceReader::readModule(Source& source, const std::filesystem::path& folder) {
    readMediaList(source, folder);
    std::optional<YamlDocument> document = readDocument(folder / "module.yaml", "module");
    if (!document) return;
    SourceModule module{document->json()["id"], std::move(*document), {}, {}, {}};
    if (module.id != folder.filename()) {
        m_complaints.error(module.document.file(), module.document.markOf(Pointer("/id")),
                           "the id is not the folder's name", "rename one of the two; ids are never reused");
        return;
    }
    if (!readScenes(module)) return;
    const nlohmann::json& schema = *m_schemas.find("module");
    module.texts = textsOf(module.document, schema, root, module.id);
    std::set<std::string> pictures{module.document.json()["cover"].get<std::string>()};
    for (const SourceScene& scene : module.scenes) {
        const nlohmann::json& sceneSchema = *m_schemas.find("scene-" + scene.type);
        const std::string key = module.id + "." + scene.id;
        append(module.texts, textsOf(module.document, sceneSchema, scene.pointer, key));
        visitDescribed(sceneSchema, module.document.json().at(scene.pointer), scene.pointer, key,
                       [&](const DescribedValue& found) {
                           if (found.schema.contains(annotation::picture)) pictures.insert(found.value);
                       });
    }
    module.pictures.assign(pictures.begin(), pictures.end());
    sortByMark(module.texts);
    source.modules.push_back(std::move(module));
}

bool SourceReader::readScenes(SourceModule& module) {
    bool fine = true;
    const std::vector<std::string> types = m_schemas.sceneTypes();
    const nlohmann::json& scenes = module.document.json()["scenes"];
    for (std::size_t index = 0; index < scenes.size(); ++index) {
        const Pointer pointer = Pointer("/scenes") / index;
        const std::string type = scenes[index]["type"];
        if (std::find(types.begin(), types.end(), type) == types.end()) {
            std::string known;
            for (const std::string& one : types)
                known += (known.empty() ? "" : ", ") + one;
            m_complaints.error(module.document.file(), module.document.markOf(pointer / "type"),
                               "there is no type of scene '" + type + "'", "the types are " + known);
            fine = false;
            continue;
        }
        fine &= m_schemas.validate("scene-" + type, module.document, pointer, m_complaints);
        module.scenes.push_back({scenes[index]["id"], type, pointer});
    }
    return fine;
}

void SourceReader::readMediaList(Source& source, const std::filesystem::path& folder) {
    const std::filesystem::path file = folder / "media.yaml";
    if (std::filesystem::exists(file)) {
        const std::optional<YamlDocument> list = readDocument(file, "media");
        if (!list) return;
        append(source.texts, textsOf(*list, *m_schemas.find("media"), root, "media"));
        for (std::size_t index = 0; index < list->json().size(); ++index) {
            readMedia(source, *list, Pointer() / index, folder);
        }
    }
    complainOfUnlisted(source, folder);
}

void SourceReader::readMedia(Source& source, const YamlDocument& list, const Pointer& entry,
                             const std::filesystem::path& folder) {
    const nlohmann::json& json = list.json().at(entry);
    const std::string name = json["file"];
    SourceMedia media;
    media.id = json["id"];
    media.kind = std::filesystem::path(name).extension().string().substr(1);
    media.decorative = json.contains("decorative");
    media.file = (folder / name).string();
    media.list = list.file();
    media.mark = list.markOf(entry);
    const auto earlier = source.media.find(media.id);
    if (earlier != source.media.end()) {
        m_complaints.error(list.file(), list.markOf(entry / "id"),
                           "the media id '" + media.id + "' is taken by " + earlier->second.file,
                           "choose another id; ids are shared by the whole bundle");
        return;
    }
    Result<std::string> bytes = readFile(media.file, bundleformat::maxMediaBytes);
    if (!bytes) {
        m_complaints.error(list.file(), list.markOf(entry / "file"), media.file + ": " + bytes.error().message,
                           "put the drawing beside media.yaml, or mend its name");
        return;
    }
    media.bytes = std::move(*bytes);
    source.media.emplace(media.id, std::move(media));
}

void SourceReader::complainOfUnlisted(const Source& source, const std::filesystem::path& folder) {
    std::set<std::string> listed;
    for (const auto& [id, media] : source.media)
        listed.insert(media.file);
    for (const std::filesystem::path& file : entriesOf(folder)) {
        const bool picture = file.extension() == ".svg" || file.extension() == ".png";
        if (!picture || listed.contains(file.string())) continue;
        m_complaints.warning(file.string(), {}, "no media.yaml lists this picture",
                             "list it in the media.yaml beside it, or delete it");
    }
}

void SourceReader::readHelp(Source& source) {
    for (const std::filesystem::path& file : entriesOf(m_folder / "help")) {
        if (file.extension() != ".yaml") {
            m_complaints.error(file.string(), {}, "is not a .yaml file", "keep only <ISO>.yaml files in help/");
            continue;
        }
        std::optional<YamlDocument> document = readDocument(file, "help");
        if (!document) continue;
        const std::string country = document->json()["country"];
        if (country != file.stem()) {
            m_complaints.error(file.string(), document->markOf(Pointer("/country")),
                               "the country is not the file's name",
                               "name the file " + country + ".yaml, or mend the country");
            continue;
        }
        source.help.push_back({country, std::move(*document)});
    }
}

void SourceReader::readLanguages(Source& source) {
    for (const SourceLocale& locale : source.locales) {
        if (locale.tag == source.defaultLocale) continue;
        const std::filesystem::path path = source.translations / (locale.tag + ".po");
        if (!std::filesystem::exists(path)) continue;  // the check of translations says so
        std::optional<PoFile> po = PoFile::read(path, path.string(), m_complaints);
        if (po) source.languages.emplace(locale.tag, std::move(*po));
    }
}

std::vector<std::filesystem::path> SourceReader::entriesOf(const std::filesystem::path& folder) const {
    std::vector<std::filesystem::path> entries;
    std::error_code error;
    std::filesystem::directory_iterator entry(folder, error);
    for (const std::filesystem::directory_iterator end; !error && entry != end; entry.increment(error)) {
        if (!entry->path().filename().string().starts_with('.')) entries.push_back(entry->path());
    }
    if (error && error != std::errc::no_such_file_or_directory) {
        m_complaints.error(folder.string(), {}, "cannot be listed: " + error.message(), "look at its permissions");
    }
    std::sort(entries.begin(), entries.end());
    return entries;
}

std::vector<SourceText> SourceReader::textsOf(const YamlDocument& document, const nlohmann::json& schema,
                                              const Pointer& pointer, const std::string& key) const {
    std::vector<SourceText> texts;
    visitDescribed(schema, document.json().at(pointer), pointer, key, [&](const DescribedValue& found) {
        const auto kind = found.schema.find(annotation::text);
        if (kind == found.schema.end()) return;
        texts.push_back({stringKey(found.key), found.value, *kind == "prose", document.file(),
                         document.markOf(found.pointer), found.schema.value("description", "")});
    });
    sortByMark(texts);
    return texts;
}

}  // namespace pathlight
