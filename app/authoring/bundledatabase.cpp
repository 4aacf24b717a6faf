// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "authoring/bundledatabase.h"

#include "content/bundleformat.h"

#include <sqlite3.h>

#include <memory>

namespace pathlight {

BundleDatabase::BundleDatabase() : m_database(":memory:", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE) {
    execute("PRAGMA page_size = " + std::to_string(bundleformat::pageSize));
    execute("PRAGMA encoding = 'UTF-8'");
    execute("PRAGMA application_id = " + std::to_string(bundleformat::applicationId));
    execute("PRAGMA user_version = " + std::to_string(bundleformat::version));
    execute("BEGIN");
}

void BundleDatabase::execute(const std::string& sql) { m_database.exec(sql); }

std::string BundleDatabase::bytes() {
    m_statements.clear();
    execute("COMMIT");
    execute("VACUUM");
    sqlite3_int64 size = 0;
    const std::unique_ptr<unsigned char, decltype(&sqlite3_free)> image(
        sqlite3_serialize(m_database.getHandle(), "main", &size, 0), sqlite3_free);
    if (image == nullptr) throw SQLite::Exception("the database does not fit into memory");
    return {reinterpret_cast<const char*>(image.get()), static_cast<std::size_t>(size)};
}

SQLite::Statement& BundleDatabase::prepared(const std::string& sql) {
    const auto found = m_statements.find(sql);
    if (found != m_statements.end()) return found->second;
    return m_statements.emplace(sql, SQLite::Statement(m_database, sql)).first->second;
}

}  // namespace pathlight
