// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <initializer_list>
#include <memory>
#include <string>
#include <string_view>

struct sqlite3_stmt;

namespace pathlight {

/// One row of an answer, for as long as the reading of it lasts. A column that is not of the kind asked for, is not
/// UTF-8 or is over its limit reads as empty, and makes the whole query Damaged.
class SqliteRow {
public:
    explicit SqliteRow(sqlite3_stmt* statement) : m_statement(statement) {}

    [[nodiscard]] std::string text(int column, std::size_t maxBytes) const;
    [[nodiscard]] std::string blob(int column, std::size_t maxBytes) const;
    [[nodiscard]] std::int64_t integer(int column) const;
    [[nodiscard]] bool isNull(int column) const;
    [[nodiscard]] bool isDamaged() const { return m_damaged; }

private:
    [[nodiscard]] std::string bytes(int column, int type, std::size_t maxBytes) const;

    sqlite3_stmt* m_statement;
    mutable bool m_damaged = false;
};

/// A read-only connection to a database that may have been made to do harm: it follows SQLite's "Defense Against The
/// Dark Arts", and an authorizer lets nothing but plain reading and full-text search through.
class SqliteReader {
public:
    [[nodiscard]] static Result<SqliteReader> open(const std::filesystem::path& file);
    [[nodiscard]] static Result<SqliteReader> openInMemory(std::string bytes);

    SqliteReader(SqliteReader&&) noexcept;
    SqliteReader& operator=(SqliteReader&&) noexcept;
    ~SqliteReader();

    using RowHandler = std::function<Result<void>(const SqliteRow&)>;

    /// Runs a query with text parameters (?1, ?2, ...) and hands each row to `read`, until one fails. The statement
    /// stays prepared for the next time. Damaged when the database does not hold together.
    [[nodiscard]] Result<void> query(const std::string& sql, std::initializer_list<std::string_view> parameters,
                                     const RowHandler& read);

    /// True when the query gives at least one row.
    [[nodiscard]] Result<bool> exists(const std::string& sql, std::initializer_list<std::string_view> parameters);

private:
    struct Connection;
    explicit SqliteReader(std::unique_ptr<Connection> connection);
    [[nodiscard]] Result<sqlite3_stmt*> prepared(const std::string& sql);

    std::unique_ptr<Connection> m_connection;
};

}  // namespace pathlight
