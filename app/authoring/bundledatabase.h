// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <SQLiteCpp/SQLiteCpp.h>

#include <map>
#include <string>
#include <string_view>

namespace pathlight {

/// A new, empty bundle database in memory. Throws SQLite::Exception as SQLiteCpp does.
class BundleDatabase {
public:
    BundleDatabase();

    /// Executes statements without values.
    void execute(const std::string& sql);

    /// Executes an INSERT with these values; each wording is prepared once.
    template <typename... Values>
    void insert(const std::string& sql, const Values&... values) {
        SQLite::Statement& statement = prepared(sql);
        int position = 0;
        (bind(statement, ++position, values), ...);
        statement.exec();
        statement.reset();
    }

    /// Bytes to bind as a BLOB.
    struct Blob {
        std::string_view bytes;
    };

    /// Compacts the database and gives its file: the same inserts in the same order give the same bytes.
    [[nodiscard]] std::string bytes();

private:
    SQLite::Statement& prepared(const std::string& sql);

    template <typename Value>
    static void bind(SQLite::Statement& statement, int position, const Value& value) {
        statement.bind(position, value);
    }
    static void bind(SQLite::Statement& statement, int position, const Blob& blob) {
        statement.bind(position, blob.bytes.data(), static_cast<int>(blob.bytes.size()));
    }

    SQLite::Database m_database;
    std::map<std::string, SQLite::Statement> m_statements;
};

}  // namespace pathlight
