// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "content/sqlitedefence.h"

#include <sqlite3.h>

#include <algorithm>
#include <array>
#include <mutex>
#include <string_view>
#include <utility>

namespace pathlight {

namespace {

constexpr sqlite3_int64 heapBytes = 256LL << 20;  // of all of SQLite in this process

constexpr std::array<std::pair<int, int>, 9> switches{{
    {SQLITE_DBCONFIG_DEFENSIVE, 1},
    {SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0},
    {SQLITE_DBCONFIG_ENABLE_TRIGGER, 0},
    {SQLITE_DBCONFIG_ENABLE_VIEW, 0},
    {SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0},
    {SQLITE_DBCONFIG_ENABLE_FTS3_TOKENIZER, 0},
    {SQLITE_DBCONFIG_WRITABLE_SCHEMA, 0},
    {SQLITE_DBCONFIG_DQS_DDL, 0},
    {SQLITE_DBCONFIG_DQS_DML, 0},
}};

constexpr std::array<std::pair<int, int>, 11> limits{{
    {SQLITE_LIMIT_LENGTH, 1 << 20},  // a row: the largest picture, four times over
    {SQLITE_LIMIT_SQL_LENGTH, 16 << 10},
    {SQLITE_LIMIT_COLUMN, 32},
    {SQLITE_LIMIT_EXPR_DEPTH, 32},
    {SQLITE_LIMIT_COMPOUND_SELECT, 4},
    {SQLITE_LIMIT_VDBE_OP, 25'000},
    {SQLITE_LIMIT_FUNCTION_ARG, 8},
    {SQLITE_LIMIT_ATTACHED, 0},
    {SQLITE_LIMIT_VARIABLE_NUMBER, 16},
    {SQLITE_LIMIT_TRIGGER_DEPTH, 1},
    {SQLITE_LIMIT_WORKER_THREADS, 0},
}};

template <std::size_t count>
bool isOneOf(const char* word, const std::array<std::string_view, count>& words) {
    return word != nullptr && std::find(words.begin(), words.end(), word) != words.end();
}

/// Lets through what reading a bundle takes. FTS5 declares its table as an UPDATE of sqlite_master, which writes
/// nothing, and asks for data_version; it searches with the function match.
int authorize(void*, int action, const char* first, const char* second, const char*, const char*) {
    using namespace std::string_view_literals;
    constexpr std::array readPragmas{"data_version"sv, "quick_check"sv};
    constexpr std::array functions{"match"sv};
    bool allowed = false;
    switch (action) {
        case SQLITE_SELECT:
        case SQLITE_READ: allowed = true; break;
        case SQLITE_UPDATE: allowed = isOneOf(first, std::array{"sqlite_master"sv}); break;
        case SQLITE_PRAGMA: allowed = second == nullptr && isOneOf(first, readPragmas); break;
        case SQLITE_FUNCTION: allowed = isOneOf(second, functions); break;
        default: break;
    }
    return allowed ? SQLITE_OK : SQLITE_DENY;
}

}  // namespace

Result<void> armAgainstHostileData(sqlite3* database) {
    static std::once_flag once;
    std::call_once(once, [] { sqlite3_hard_heap_limit64(heapBytes); });
    for (const auto& [option, value] : switches) {
        if (sqlite3_db_config(database, option, value, nullptr) != SQLITE_OK) {
            return fail(ErrorCode::Internal, {}, "this SQLite cannot be made safe");
        }
    }
    for (const auto& [limit, value] : limits)
        sqlite3_limit(database, limit, value);
    constexpr const char* pragmas = "PRAGMA cell_size_check = ON; PRAGMA mmap_size = 0; PRAGMA query_only = ON;";
    if (sqlite3_exec(database, pragmas, nullptr, nullptr, nullptr) != SQLITE_OK ||
        sqlite3_set_authorizer(database, authorize, nullptr) != SQLITE_OK) {
        return fail(ErrorCode::Internal, {}, "this SQLite cannot be made safe");
    }
    return {};
}

}  // namespace pathlight
