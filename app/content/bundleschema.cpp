// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "content/bundleschema.h"

#include "content/bundleformat.h"

#include <algorithm>
#include <map>

namespace pathlight {

namespace {

constexpr std::size_t maxSqlBytes = 4096;

using Schema = std::map<std::string, std::string>;  // a table's name and the statement that makes it

std::uint32_t bigEndian(std::string_view bytes, std::size_t offset, std::size_t count) {
    std::uint32_t number = 0;
    for (const char byte : bytes.substr(offset, count))
        number = (number << 8U) | static_cast<unsigned char>(byte);
    return number;
}

/// "CREATE TABLE name (..." -> "name"
std::string tableName(std::string_view statement) {
    constexpr std::string_view start = "CREATE TABLE ";
    statement.remove_prefix(start.size());
    return std::string(statement.substr(0, statement.find(' ')));
}

Schema plainTables() {
    Schema tables;
    std::string_view rest = bundleformat::schema;
    for (std::size_t end = rest.find(';'); end != std::string_view::npos; end = rest.find(';')) {
        std::string_view statement = rest.substr(0, end);
        statement.remove_prefix(statement.find_first_not_of('\n'));
        tables.emplace(tableName(statement), statement);
        rest.remove_prefix(end + 1);
    }
    return tables;
}

/// The search table and those in which FTS5 keeps its index.
void addSearchTables(const std::string& locale, Schema& schema) {
    const std::string table = bundleformat::searchTable(locale);
    schema.emplace(table, bundleformat::searchTableSchema(locale));
    const auto addShadow = [&](const std::string& suffix, const std::string& definition) {
        schema.emplace(table + suffix, "CREATE TABLE '" + table + suffix + "'" + definition);
    };
    addShadow("_data", "(id INTEGER PRIMARY KEY, block BLOB)");
    addShadow("_idx", "(segid, term, pgno, PRIMARY KEY(segid, term)) WITHOUT ROWID");
    addShadow("_docsize", "(id INTEGER PRIMARY KEY, sz BLOB)");
    addShadow("_config", "(k PRIMARY KEY, v) WITHOUT ROWID");
}

}  // namespace

Result<void> checkBundleHeader(std::string_view firstBytes) {
    using namespace std::string_view_literals;
    constexpr std::string_view magic = "SQLite format 3\0"sv;
    constexpr std::size_t pageSizeAt = 16, writeVersionAt = 18, encodingAt = 56, userVersionAt = 60,
                          applicationIdAt = 68;
    if (firstBytes.size() < bundleHeaderBytes || !firstBytes.starts_with(magic) ||
        bigEndian(firstBytes, applicationIdAt, 4) != static_cast<std::uint32_t>(bundleformat::applicationId)) {
        return fail(ErrorCode::Invalid, {}, "this is not a Pathlight bundle");
    }
    const std::uint32_t version = bigEndian(firstBytes, userVersionAt, 4);
    if (version > static_cast<std::uint32_t>(bundleformat::version)) {
        return fail(ErrorCode::TooNew, {},
                    "the bundle is of format " + std::to_string(version) + "; this program reads format " +
                        std::to_string(bundleformat::version));
    }
    constexpr std::uint32_t rollbackJournal = 0x0101, utf8 = 1;
    if (version == 0 || bigEndian(firstBytes, pageSizeAt, 2) != bundleformat::pageSize ||
        bigEndian(firstBytes, writeVersionAt, 2) != rollbackJournal || bigEndian(firstBytes, encodingAt, 4) != utf8) {
        return fail(ErrorCode::Invalid, {}, "the bundle was not made by pathlight-bundle");
    }
    return {};
}

Result<void> checkBundleSchema(SqliteReader& database, const std::vector<std::string>& locales) {
    Schema expected = plainTables();
    for (const std::string& locale : locales)
        addSearchTables(locale, expected);
    auto compared = database.query(
        "SELECT type, name, tbl_name, sql FROM sqlite_master", {}, [&expected](const SqliteRow& row) -> Result<void> {
            const std::string type = row.text(0, maxSqlBytes);
            const std::string name = row.text(1, maxSqlBytes);
            // The index of a PRIMARY KEY or UNIQUE column has no statement of its own.
            if (type == "index" && row.isNull(3)) return {};
            const auto found = expected.find(name);
            if (type != "table" || found == expected.end() || row.text(3, maxSqlBytes) != found->second) {
                return fail(ErrorCode::Invalid, name, "the bundle holds something that does not belong into one");
            }
            expected.erase(found);
            return {};
        });
    if (!compared) return compared;
    if (!expected.empty()) return fail(ErrorCode::Invalid, expected.begin()->first, "the bundle lacks this table");
    return {};
}

}  // namespace pathlight
