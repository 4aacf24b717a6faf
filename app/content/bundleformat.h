// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

/// The file format NAME.pathlight: a SQLite database, then a minisign signature. Read by Bundle, written by
/// BundleWriter.
namespace pathlight::bundleformat {

inline constexpr std::int32_t applicationId = 0x50617468;  // "Path"
inline constexpr std::int32_t version = 1;                 // PRAGMA user_version
inline constexpr int pageSize = 4096;

inline constexpr std::size_t maxFileBytes = 512U << 20U;
inline constexpr std::size_t maxMediaBytes = 256U << 10U;   // a drawing or a picture
inline constexpr std::size_t maxJsonBytes = 256U << 10U;    // a scene, a module, a help entry
inline constexpr std::size_t maxPatternBytes = 16U << 10U;  // a string
inline constexpr int maxJsonDepth = 24;                     // arrays and objects within one another

/// Every table of a bundle, in this very wording: the reader refuses a bundle whose schema differs by a character.
///
/// manifest: id, serial (decimal), layer, title, publisher, licence, default-locale and themes (ids in order, separated
/// by a space); brand-name, brand-logo and brand-colour where there is a brand. No other key. `body` columns hold JSON
/// whose texts are {"$t": key} (plain) or {"$m": key} (Markdown), and whose pictures are
/// {"media": id, "alt": {"$t": key}} (alt absent where the drawing is decorative).
/// module.body: title, summary, talk (texts), outcomes, can-do (arrays of texts), trains, strands, risks, seed, reviews
/// (arrays of strings; the last may lack). scene.body: the scene's other fields. help.body: the entry's other fields,
/// with the file's `checked` and `checked-by`. module_band.position is module.position. media.digest: BLAKE2b-256 of
/// `bytes`; media.kind: svg or png. module_locale: the languages in which every text of the module exists.
/// search_entry: one row for each module and locale; its id is the rowid in that locale's search table.
inline constexpr std::string_view schema = R"sql(
CREATE TABLE manifest (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE locale (tag TEXT PRIMARY KEY, review TEXT NOT NULL, translated INTEGER NOT NULL, total INTEGER NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE module (id TEXT PRIMARY KEY, position INTEGER NOT NULL, code TEXT NOT NULL, minutes INTEGER NOT NULL,
    sensitive INTEGER NOT NULL, theme TEXT NOT NULL, cover TEXT NOT NULL, start TEXT NOT NULL, body TEXT NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE module_band (band TEXT NOT NULL, position INTEGER NOT NULL, module TEXT NOT NULL,
    PRIMARY KEY (band, position, module)) STRICT, WITHOUT ROWID;
CREATE TABLE module_locale (module TEXT NOT NULL, locale TEXT NOT NULL, PRIMARY KEY (module, locale)) STRICT, WITHOUT ROWID;
CREATE TABLE scene (module TEXT NOT NULL, position INTEGER NOT NULL, id TEXT NOT NULL, type TEXT NOT NULL, body TEXT NOT NULL,
    PRIMARY KEY (module, position)) STRICT, WITHOUT ROWID;
CREATE TABLE string (key TEXT NOT NULL, locale TEXT NOT NULL, pattern TEXT NOT NULL, PRIMARY KEY (key, locale)) STRICT, WITHOUT ROWID;
CREATE TABLE media (id TEXT PRIMARY KEY, kind TEXT NOT NULL, digest BLOB NOT NULL, bytes BLOB NOT NULL) STRICT;
CREATE TABLE help (country TEXT NOT NULL, position INTEGER NOT NULL, id TEXT NOT NULL UNIQUE, body TEXT NOT NULL,
    PRIMARY KEY (country, position)) STRICT, WITHOUT ROWID;
CREATE TABLE hidden_module (module TEXT PRIMARY KEY) STRICT, WITHOUT ROWID;
CREATE TABLE search_entry (id INTEGER PRIMARY KEY, module TEXT NOT NULL, locale TEXT NOT NULL) STRICT;
)sql";

inline constexpr std::size_t mediaDigestBytes = 32;

/// The FTS5 table of a locale: "search_pt_br" for pt-BR. Columns title and body hold the texts as foldForSearch gives
/// them.
[[nodiscard]] std::string searchTable(std::string_view locale);

/// The statement that makes it, in the only wording that the reader accepts. One for each row of `locale`.
[[nodiscard]] std::string searchTableSchema(std::string_view locale);

/// The key of a picture's alternative text, and of a theme's heading.
[[nodiscard]] std::string mediaAltKey(std::string_view mediaId);    ///< media.<id>.alt
[[nodiscard]] std::string themeTitleKey(std::string_view themeId);  ///< themes.<id>.title

/// BLAKE2b-256 of a picture's bytes, as media.digest keeps it.
[[nodiscard]] std::string mediaDigest(std::string_view bytes);

}  // namespace pathlight::bundleformat
