// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "content/sqlitereader.h"

#include "content/sqlitedefence.h"
#include "text/utf8.h"

#include <sqlite3.h>

#include <map>

namespace pathlight {

namespace {

Error toError(int code) {
    const std::string message = sqlite3_errstr(code);
    switch (code & 0xff) {  // the primary code, without its extension
        case SQLITE_CANTOPEN: return {ErrorCode::NotFound, {}, message};
        case SQLITE_PERM: return {ErrorCode::NoAccess, {}, message};
        case SQLITE_IOERR: return {ErrorCode::Io, {}, message};
        case SQLITE_NOMEM:
        case SQLITE_TOOBIG: return {ErrorCode::TooLarge, {}, message};
        default: return {ErrorCode::Damaged, {}, message};
    }
}

/// A file URI for SQLite, every byte that means something in one written as %XX.
std::string toUri(const std::filesystem::path& file) {
    constexpr std::string_view plain = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789/-_.~";
    constexpr std::string_view digits = "0123456789ABCDEF";
    std::string uri = "file:";
    for (const char c : std::filesystem::absolute(file).string()) {
        if (plain.find(c) != std::string_view::npos) {
            uri += c;
            continue;
        }
        const auto byte = static_cast<unsigned char>(c);
        uri += '%';
        uri += digits[byte >> 4U];
        uri += digits[byte & 15U];
    }
    return uri + "?mode=ro&immutable=1";
}

}  // namespace

std::string SqliteRow::bytes(int column, int type, std::size_t maxBytes) const {
    if (sqlite3_column_type(m_statement, column) != type) {
        m_damaged = true;
        return {};
    }
    const auto size = static_cast<std::size_t>(sqlite3_column_bytes(m_statement, column));
    const auto* data = static_cast<const char*>(sqlite3_column_blob(m_statement, column));
    if (size > maxBytes) m_damaged = true;
    if (m_damaged || size == 0) return {};
    return {data, size};
}

std::string SqliteRow::text(int column, std::size_t maxBytes) const {
    std::string text = bytes(column, SQLITE_TEXT, maxBytes);
    if (!isText(text)) m_damaged = true;
    return m_damaged ? std::string() : text;
}

std::string SqliteRow::blob(int column, std::size_t maxBytes) const { return bytes(column, SQLITE_BLOB, maxBytes); }

std::int64_t SqliteRow::integer(int column) const {
    if (sqlite3_column_type(m_statement, column) != SQLITE_INTEGER) m_damaged = true;
    return m_damaged ? 0 : sqlite3_column_int64(m_statement, column);
}

bool SqliteRow::isNull(int column) const { return sqlite3_column_type(m_statement, column) == SQLITE_NULL; }

/// The database handle, the bytes behind one in memory, and the statements kept ready. Statements go first.
struct SqliteReader::Connection {
    struct StatementDeleter {
        void operator()(sqlite3_stmt* statement) const { sqlite3_finalize(statement); }
    };

    std::string image;
    std::unique_ptr<sqlite3, decltype(&sqlite3_close)> handle{nullptr, &sqlite3_close};
    std::map<std::string, std::unique_ptr<sqlite3_stmt, StatementDeleter>, std::less<>> statements;
};

SqliteReader::SqliteReader(std::unique_ptr<Connection> connection) : m_connection(std::move(connection)) {}
SqliteReader::SqliteReader(SqliteReader&&) noexcept = default;
SqliteReader& SqliteReader::operator=(SqliteReader&&) noexcept = default;
SqliteReader::~SqliteReader() = default;

Result<SqliteReader> SqliteReader::open(const std::filesystem::path& file) {
    auto connection = std::make_unique<Connection>();
    sqlite3* handle = nullptr;
    const int flags = SQLITE_OPEN_READONLY | SQLITE_OPEN_URI | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_PRIVATECACHE;
    const int code = sqlite3_open_v2(toUri(file).c_str(), &handle, flags, nullptr);
    connection->handle.reset(handle);
    if (code != SQLITE_OK) return fail(toError(code));
    if (const auto armed = armAgainstHostileData(handle); !armed) return fail(armed.error());
    return SqliteReader(std::move(connection));
}

Result<SqliteReader> SqliteReader::openInMemory(std::string bytes) {
    auto connection = std::make_unique<Connection>();
    connection->image = std::move(bytes);
    sqlite3* handle = nullptr;
    const int flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_MEMORY | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_PRIVATECACHE;
    int code = sqlite3_open_v2(":memory:", &handle, flags, nullptr);
    connection->handle.reset(handle);
    if (code != SQLITE_OK) return fail(toError(code));
    const auto size = static_cast<sqlite3_int64>(connection->image.size());
    code = sqlite3_deserialize(handle, "main", reinterpret_cast<unsigned char*>(connection->image.data()), size, size,
                               SQLITE_DESERIALIZE_READONLY);
    if (code != SQLITE_OK) return fail(toError(code));
    if (const auto armed = armAgainstHostileData(handle); !armed) return fail(armed.error());
    return SqliteReader(std::move(connection));
}

Result<sqlite3_stmt*> SqliteReader::prepared(const std::string& sql) {
    const auto found = m_connection->statements.find(sql);
    if (found != m_connection->statements.end()) return found->second.get();
    sqlite3_stmt* statement = nullptr;
    const int code = sqlite3_prepare_v3(m_connection->handle.get(), sql.c_str(), static_cast<int>(sql.size()),
                                        SQLITE_PREPARE_PERSISTENT, &statement, nullptr);
    if (code != SQLITE_OK) return fail(toError(code));
    m_connection->statements[sql].reset(statement);
    return statement;
}

Result<void> SqliteReader::query(const std::string& sql, std::initializer_list<std::string_view> parameters,
                                 const RowHandler& read) {
    const auto statement = prepared(sql);
    if (!statement) return fail(statement.error());
    // However the query ends, the statement is ready for the next.
    const std::unique_ptr<sqlite3_stmt, decltype(&sqlite3_reset)> running(*statement, &sqlite3_reset);
    int position = 0;
    for (const std::string_view parameter : parameters) {
        const int code = sqlite3_bind_text(*statement, ++position, parameter.data(), static_cast<int>(parameter.size()),
                                           SQLITE_TRANSIENT);
        if (code != SQLITE_OK) return fail(toError(code));
    }
    int code = SQLITE_ROW;
    while ((code = sqlite3_step(*statement)) == SQLITE_ROW) {
        const SqliteRow row(*statement);
        auto handled = read(row);
        if (row.isDamaged()) return fail(ErrorCode::Damaged, {}, "a value is not of the kind it must be");
        if (!handled) return handled;
    }
    if (code != SQLITE_DONE) return fail(toError(code));
    return {};
}

Result<bool> SqliteReader::exists(const std::string& sql, std::initializer_list<std::string_view> parameters) {
    bool found = false;
    const auto queried = query(sql, parameters, [&found](const SqliteRow&) -> Result<void> {
        found = true;
        return {};
    });
    if (!queried) return fail(queried.error());
    return found;
}

}  // namespace pathlight
