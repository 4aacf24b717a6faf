// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/sqliteerror.h"

#include "base/files.h"

#include <sqlite3.h>

#include <cerrno>

namespace pathlight {

namespace {

/// The kind of a fault of a file, by what the system said of it.
ErrorCode fileErrorCode(int errorNumber, ErrorCode otherwise) {
    if (errorNumber == EFBIG) return ErrorCode::NoSpace;
    const ErrorCode code = systemError(errorNumber, {}, {}).code;
    return code == ErrorCode::Io ? otherwise : code;
}

ErrorCode errorCode(int sqliteCode, int extendedCode, int errorNumber) {
    switch (sqliteCode) {
        case SQLITE_FULL: return ErrorCode::NoSpace;
        case SQLITE_BUSY:
        case SQLITE_LOCKED: return ErrorCode::Busy;
        case SQLITE_READONLY:
        case SQLITE_PERM:
        case SQLITE_AUTH: return ErrorCode::NoAccess;
        case SQLITE_CANTOPEN: return fileErrorCode(errorNumber, ErrorCode::NoAccess);
        case SQLITE_IOERR: return fileErrorCode(errorNumber, ErrorCode::Io);
        case SQLITE_ERROR:  // our statements are sound, so it is the tables that are not as they should be
        case SQLITE_MISMATCH:
        case SQLITE_CORRUPT:
        case SQLITE_NOTADB: return ErrorCode::Damaged;
        case SQLITE_TOOBIG: return ErrorCode::TooLarge;
        case SQLITE_CONSTRAINT:
            return extendedCode == SQLITE_CONSTRAINT_FOREIGNKEY ? ErrorCode::NotFound : ErrorCode::Invalid;
        default: return ErrorCode::Internal;
    }
}

}  // namespace

Error sqliteError(const SQLite::Exception& exception, int errorNumber, const std::string& context) {
    const int extendedCode = exception.getExtendedErrorCode();
    return {errorCode(exception.getErrorCode() & 0xff, extendedCode, errorNumber), context, exception.what()};
}

int systemErrorNumber(const SQLite::Database& database) {
    // sqlite3_system_errno stays 0 when a step or a commit fails; the files know.
    int number = 0;
    sqlite3_file_control(database.getHandle(), "main", SQLITE_FCNTL_LAST_ERRNO, &number);
    if (number != 0) return number;
    sqlite3_file* journal = nullptr;
    sqlite3_file_control(database.getHandle(), "main", SQLITE_FCNTL_JOURNAL_POINTER, &journal);
    if (journal && journal->pMethods) journal->pMethods->xFileControl(journal, SQLITE_FCNTL_LAST_ERRNO, &number);
    return number;
}

}  // namespace pathlight
