// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

/// The file format NAME.pathlight: a SQLite database, then a minisign signature. Read by Bundle, written by BundleWriter.
namespace pathlight::bundleformat {

inline constexpr std::int32_t applicationId = 0x50617468;  // "Path"
inline constexpr std::int32_t version = 1;                 // PRAGMA user_version
inline constexpr int pageSize = 4096;

inline constexpr std::size_t maxFileBytes = 512U << 20U;
inline constexpr std::size_t maxMediaBytes = 256U << 10U;   // a drawing or a picture
inline constexpr std::size_t maxJsonBytes = 256U << 10U;    // a scene, a module, a help entry
inline constexpr std::size_t maxPatternBytes = 16U << 10U;  // a string

/// Every table of a bundle. `body` columns hold JSON whose texts are {"$t": key} and whose pictures are
/// {"media": id, "alt": {"$t": key}} (alt absent where the drawing is decorative).
/// The FTS5 tables search_<tag, '-' as '_'> (one a locale: rowid = search_entry.id; columns title, body; text folded by
/// searchtext.h; prefix='2 3', tokenize='unicode61 remove_diacritics 0' on ready-made tokens, detail=column) stand beside these.
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

}  // namespace pathlight::bundleformat
