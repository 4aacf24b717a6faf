// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "content/bundle.h"

#include "base/file.h"
#include "content/bundleformat.h"
#include "content/bundlejson.h"
#include "content/bundleschema.h"
#include "content/manifest.h"
#include "content/pngcheck.h"
#include "content/sqlitereader.h"
#include "content/svgcheck.h"

#include <algorithm>
#include <array>

namespace pathlight {

namespace {

constexpr std::size_t maxIdBytes = 200;
constexpr std::size_t maxKeyBytes = 1000;

/// Adds where it happened to an error that comes from within.
tl::unexpected<Error> failAt(std::string_view context, Error error) {
    if (error.context.empty()) error.context = context;
    return fail(std::move(error));
}

Result<std::vector<std::string>> readIds(SqliteReader& database, const std::string& sql,
                                         std::initializer_list<std::string_view> parameters = {}) {
    std::vector<std::string> ids;
    const auto read = database.query(sql, parameters, [&ids](const SqliteRow& row) -> Result<void> {
        ids.push_back(row.text(0, maxIdBytes));
        return {};
    });
    if (!read) return fail(read.error());
    return ids;
}

Result<void> checkMedia(const Media& media, std::string_view digest) {
    if (bundleformat::mediaDigest(media.bytes) != digest) {
        return fail(ErrorCode::Damaged, media.id, "the picture is not the one that belongs here");
    }
    const auto form = media.kind == "svg"   ? checkSvg(media.bytes, bundleformat::maxMediaBytes)
                      : media.kind == "png" ? checkPng(media.bytes, bundleformat::maxMediaBytes)
                                            : fail(ErrorCode::Invalid, {}, "unknown kind");
    if (!form)
        return fail(ErrorCode::Damaged, media.id, "the picture is not of the allowed form: " + form.error().message);
    return {};
}

/// Matches in the title first, then the others; both as they stand in the index. To rank by bm25 would weigh every
/// match at each key, and has nothing to go by in an index without word positions.
Result<std::vector<std::string>> searchTable(SqliteReader& database, const std::string& table, const std::string& query,
                                             int limit) {
    const std::string select =
        "SELECT (SELECT module FROM search_entry WHERE id = s.rowid) FROM " + table + " AS s WHERE ";
    const std::string end = " MATCH ?1 LIMIT " + std::to_string(limit);
    auto ids = readIds(database, select + "title" + end, {query});
    if (!ids || ids->size() >= static_cast<std::size_t>(limit)) return ids;
    auto all = readIds(database, select + table + end, {query});
    if (!all) return all;
    for (const std::string& id : *all) {
        const bool isNew = std::find(ids->begin(), ids->end(), id) == ids->end();
        if (isNew && ids->size() < static_cast<std::size_t>(limit)) ids->push_back(id);
    }
    return ids;
}

/// Manifest and schema of a database whose first bytes were found good.
Result<Manifest> inspect(SqliteReader& database) {
    auto manifest = readManifest(database);
    if (!manifest) return manifest;
    std::vector<std::string> tags;
    for (const LocaleStatus& locale : manifest->locales)
        tags.push_back(locale.tag);
    if (const auto checked = checkBundleSchema(database, tags); !checked) return fail(checked.error());
    return manifest;
}

}  // namespace

class Bundle::Database : public SqliteReader {
public:
    explicit Database(SqliteReader reader) : SqliteReader(std::move(reader)) {}
};

Bundle::Bundle(std::unique_ptr<Database> database, Manifest manifest)
    : m_database(std::move(database)), m_manifest(std::move(manifest)) {}
Bundle::Bundle(Bundle&&) noexcept = default;
Bundle& Bundle::operator=(Bundle&&) noexcept = default;
Bundle::~Bundle() = default;

Result<Bundle> Bundle::open(const std::filesystem::path& path) {
    auto file = File::openToRead(path);
    if (!file) return fail(file.error());
    std::array<char, bundleHeaderBytes> header{};
    const auto count = file->read(header);
    if (!count) return fail(count.error());
    if (const auto checked = checkBundleHeader({header.data(), *count}); !checked)
        return failAt(path.string(), checked.error());
    auto database = SqliteReader::open(path);
    if (!database) return failAt(path.string(), database.error());
    return open(std::make_unique<Database>(std::move(*database)), path.string());
}

Result<Bundle> Bundle::openInMemory(std::string bytes) {
    if (const auto checked = checkBundleHeader(bytes); !checked) return fail(checked.error());
    auto database = SqliteReader::openInMemory(std::move(bytes));
    if (!database) return fail(database.error());
    return open(std::make_unique<Database>(std::move(*database)), {});
}

Result<Bundle> Bundle::open(std::unique_ptr<Database> database, const std::string& where) {
    auto manifest = inspect(*database);
    if (!manifest) return failAt(where, manifest.error());
    return Bundle(std::move(database), std::move(*manifest));
}

Result<void> Bundle::quickCheck() {
    return m_database->query("PRAGMA quick_check", {}, [](const SqliteRow& row) -> Result<void> {
        if (row.text(0, maxKeyBytes) == "ok") return {};
        return fail(ErrorCode::Damaged, {}, "the bundle does not hold together");
    });
}

const Manifest& Bundle::manifest() const { return m_manifest; }

Result<std::vector<std::string>> Bundle::moduleIds() {
    return readIds(*m_database, "SELECT id FROM module ORDER BY position, id");
}

Result<std::vector<Bundle::Place>> Bundle::modulesOf(AgeBand band) {
    std::vector<Place> places;
    const auto read =
        m_database->query("SELECT position, module FROM module_band WHERE band = ?1 ORDER BY position, module",
                          {name(band)}, [&places](const SqliteRow& row) -> Result<void> {
                              places.push_back({row.integer(0), row.text(1, maxIdBytes)});
                              return {};
                          });
    if (!read) return fail(read.error());
    return places;
}

Result<bool> Bundle::hasModule(std::string_view id) {
    return m_database->exists("SELECT 1 FROM module WHERE id = ?1", {id});
}

Result<Bundle::ModuleRow> Bundle::module(std::string_view id) {
    std::optional<ModuleRow> module;
    std::string position;
    const auto read = m_database->query(
        "SELECT code, minutes, sensitive, theme, cover, start, body, position FROM module WHERE id = ?1", {id},
        [&](const SqliteRow& row) -> Result<void> {
            auto body = parseBody(row.text(6, bundleformat::maxJsonBytes));
            if (!body) return fail(body.error());
            constexpr std::int64_t mostMinutes = 10'000;
            const std::int64_t minutes = row.integer(1);
            if (minutes < 0 || minutes > mostMinutes) return fail(ErrorCode::Damaged, {}, "the length makes no sense");
            module = ModuleRow{std::string(id),           row.text(0, maxIdBytes), {},
                               static_cast<int>(minutes), row.integer(2) != 0,     row.text(3, maxIdBytes),
                               row.text(4, maxIdBytes),   row.text(5, maxIdBytes), std::move(*body)};
            position = std::to_string(row.integer(7));
            return {};
        });
    if (!read) return failAt(id, read.error());
    if (!module) return fail(ErrorCode::NotFound, std::string(id), "there is no such module");
    for (const AgeBand band : allAgeBands) {
        // The key of module_band begins with the band, so that each of these is one look.
        const auto isFor = m_database->exists(
            "SELECT 1 FROM module_band WHERE band = ?1 AND position = CAST(?2 AS INTEGER) AND module = ?3",
            {name(band), position, id});
        if (!isFor) return fail(isFor.error());
        if (*isFor) module->bands.push_back(band);
    }
    return *std::move(module);
}

Result<std::vector<std::string>> Bundle::moduleLocales(std::string_view id) {
    return readIds(*m_database, "SELECT locale FROM module_locale WHERE module = ?1 ORDER BY locale", {id});
}

Result<std::vector<Scene>> Bundle::scenes(std::string_view module) {
    std::vector<Scene> scenes;
    const auto read =
        m_database->query("SELECT id, type, body FROM scene WHERE module = ?1 ORDER BY position", {module},
                          [&scenes](const SqliteRow& row) -> Result<void> {
                              auto body = parseBody(row.text(2, bundleformat::maxJsonBytes));
                              if (!body) return fail(body.error());
                              scenes.push_back({row.text(0, maxIdBytes), row.text(1, maxIdBytes), std::move(*body)});
                              return {};
                          });
    if (!read) return failAt(module, read.error());
    return scenes;
}

Result<bool> Bundle::hidesModule(std::string_view id) {
    return m_database->exists("SELECT 1 FROM hidden_module WHERE module = ?1", {id});
}

Result<std::optional<std::string>> Bundle::pattern(std::string_view key, std::string_view locale) {
    std::optional<std::string> pattern;
    const auto read = m_database->query("SELECT pattern FROM string WHERE key = ?1 AND locale = ?2", {key, locale},
                                        [&pattern](const SqliteRow& row) -> Result<void> {
                                            pattern = row.text(0, bundleformat::maxPatternBytes);
                                            return {};
                                        });
    if (!read) return failAt(key, read.error());
    return pattern;
}

Result<std::vector<std::string>> Bundle::mediaIds() { return readIds(*m_database, "SELECT id FROM media ORDER BY id"); }

Result<bool> Bundle::hasMedia(std::string_view id) {
    return m_database->exists("SELECT 1 FROM media WHERE id = ?1", {id});
}

Result<Media> Bundle::media(std::string_view id) {
    std::optional<Media> media;
    std::string digest;
    const auto read = m_database->query(
        "SELECT kind, bytes, digest FROM media WHERE id = ?1", {id}, [&](const SqliteRow& row) -> Result<void> {
            media = Media{std::string(id), row.text(0, maxIdBytes), row.blob(1, bundleformat::maxMediaBytes)};
            digest = row.blob(2, bundleformat::mediaDigestBytes);
            return {};
        });
    if (!read) return failAt(id, read.error());
    if (!media) return fail(ErrorCode::NotFound, std::string(id), "there is no such picture");
    if (const auto checked = checkMedia(*media, digest); !checked) return fail(checked.error());
    return *std::move(media);
}

Result<std::vector<std::string>> Bundle::helpCountries() {
    return readIds(*m_database, "SELECT DISTINCT country FROM help ORDER BY country");
}

Result<std::vector<HelpEntry>> Bundle::help(std::string_view country) {
    std::vector<HelpEntry> entries;
    const auto read = m_database->query("SELECT id, body FROM help WHERE country = ?1 ORDER BY position", {country},
                                        [&](const SqliteRow& row) -> Result<void> {
                                            const auto body = parseBody(row.text(1, bundleformat::maxJsonBytes));
                                            if (!body) return fail(body.error());
                                            auto entry =
                                                readHelpEntry(std::string(country), row.text(0, maxIdBytes), *body);
                                            if (!entry) return fail(entry.error());
                                            entries.push_back(std::move(*entry));
                                            return {};
                                        });
    if (!read) return failAt(country, read.error());
    return entries;
}

Result<bool> Bundle::hasHelpEntry(std::string_view id) {
    return m_database->exists("SELECT 1 FROM help WHERE id = ?1", {id});
}

Result<std::vector<std::string>> Bundle::search(const std::string& query, std::string_view locale, int limit) {
    const auto isWanted = [locale](const LocaleStatus& status) { return status.tag == locale; };
    if (std::none_of(m_manifest.locales.begin(), m_manifest.locales.end(), isWanted)) return std::vector<std::string>{};
    return searchTable(*m_database, bundleformat::searchTable(locale), query, limit);
}

}  // namespace pathlight
