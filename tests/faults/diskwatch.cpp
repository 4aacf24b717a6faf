// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "diskwatch.h"

#include <sqlite3.h>

#include <array>
#include <memory>
#include <string>

namespace pathlight::testsupport {

namespace {

using Kind = DiskCall::Kind;

DiskWatch* watching = nullptr;
sqlite3_vfs watchedVfs;
sqlite3_vfs* realVfs = nullptr;

/// What SQLite allocates for an open file: ours first, the real one behind it.
struct File {
    sqlite3_file base;
    std::string* path;
    sqlite3_file* real;
};

File& ours(sqlite3_file* file) { return *reinterpret_cast<File*>(file); }
sqlite3_file* real(sqlite3_file* file) { return ours(file).real; }

/// A file may outlive the watch; then everything passes.
DiskReply ask(const DiskCall& call) { return watching ? watching->ask(call) : DiskReply::Pass; }

int closeFile(sqlite3_file* file) {
    delete ours(file).path;
    return real(file)->pMethods->xClose(real(file));
}

int readFile(sqlite3_file* file, void* buffer, int size, sqlite3_int64 offset) {
    if (ask({Kind::Read, *ours(file).path, offset}) != DiskReply::Pass) return SQLITE_IOERR_READ;
    return real(file)->pMethods->xRead(real(file), buffer, size, offset);
}

int writeFile(sqlite3_file* file, const void* bytes, int size, sqlite3_int64 offset) {
    const std::string_view text(static_cast<const char*>(bytes), static_cast<std::size_t>(size));
    const DiskReply reply = ask({Kind::Write, *ours(file).path, offset, text});
    if (reply == DiskReply::Fail) return SQLITE_IOERR_WRITE;
    if (reply == DiskReply::Full) return SQLITE_FULL;
    const int written = reply == DiskReply::Short ? size / 2 : size;
    const int code = real(file)->pMethods->xWrite(real(file), bytes, written, offset);
    return reply == DiskReply::Short ? SQLITE_IOERR_WRITE : code;
}

int truncateFile(sqlite3_file* file, sqlite3_int64 size) {
    if (ask({Kind::Truncate, *ours(file).path, size}) != DiskReply::Pass) return SQLITE_IOERR_TRUNCATE;
    return real(file)->pMethods->xTruncate(real(file), size);
}

int syncFile(sqlite3_file* file, int flags) {
    if (ask({Kind::Sync, *ours(file).path}) != DiskReply::Pass) return SQLITE_IOERR_FSYNC;
    return watching ? SQLITE_OK : real(file)->pMethods->xSync(real(file), flags);
}

int sizeOfFile(sqlite3_file* file, sqlite3_int64* size) {
    if (ask({Kind::Size, *ours(file).path}) != DiskReply::Pass) return SQLITE_IOERR_FSTAT;
    return real(file)->pMethods->xFileSize(real(file), size);
}

int lockFile(sqlite3_file* file, int level) {
    if (ask({Kind::Lock, *ours(file).path}) != DiskReply::Pass) return SQLITE_IOERR_LOCK;
    return real(file)->pMethods->xLock(real(file), level);
}

int unlockFile(sqlite3_file* file, int level) { return real(file)->pMethods->xUnlock(real(file), level); }
int checkLock(sqlite3_file* file, int* held) { return real(file)->pMethods->xCheckReservedLock(real(file), held); }
int control(sqlite3_file* file, int what, void* value) {
    return real(file)->pMethods->xFileControl(real(file), what, value);
}
int sectorSize(sqlite3_file* file) { return real(file)->pMethods->xSectorSize(real(file)); }
int characteristics(sqlite3_file* file) { return real(file)->pMethods->xDeviceCharacteristics(real(file)); }

// Version 1: without shared memory and memory maps, which progress.db does not use.
const sqlite3_io_methods methods{1,        closeFile,  readFile,  writeFile, truncateFile, syncFile,        sizeOfFile,
                                 lockFile, unlockFile, checkLock, control,   sectorSize,   characteristics, nullptr,
                                 nullptr,  nullptr,    nullptr,   nullptr,   nullptr};

int openFile(sqlite3_vfs*, sqlite3_filename path, sqlite3_file* file, int flags, int* outFlags) {
    File& opened = ours(file);
    opened.base.pMethods = nullptr;
    const std::string name = path ? path : "";
    if (ask({Kind::Open, name}) != DiskReply::Pass) return SQLITE_CANTOPEN;
    opened.real = reinterpret_cast<sqlite3_file*>(&opened + 1);
    const int code = realVfs->xOpen(realVfs, path, opened.real, flags, outFlags);
    if (code != SQLITE_OK) return code;
    opened.path = std::make_unique<std::string>(name).release();
    opened.base.pMethods = &methods;
    return SQLITE_OK;
}

int removeFile(sqlite3_vfs*, const char* path, int syncFolder) {
    const DiskCall call{.kind = Kind::Remove, .file = path, .syncFolder = syncFolder != 0};
    if (ask(call) != DiskReply::Pass) return SQLITE_IOERR_DELETE;
    return realVfs->xDelete(realVfs, path, 0);
}

int lookForFile(sqlite3_vfs*, const char* path, int flags, int* found) {
    if (ask({Kind::Access, path}) != DiskReply::Pass) return SQLITE_IOERR_ACCESS;
    return realVfs->xAccess(realVfs, path, flags, found);
}

}  // namespace

std::string_view name(DiskCall::Kind kind) {
    constexpr std::array<std::string_view, DiskCall::kinds> names{"open",   "read",   "write", "truncate",
                                                                  "sync",   "size",   "lock",  "access",
                                                                  "remove", "rename", "link",  "sync-folder"};
    return names.at(static_cast<std::size_t>(kind));
}

DiskWatch::DiskWatch(std::filesystem::path folder) : m_folder(std::move(folder)) {
    realVfs = sqlite3_vfs_find(nullptr);
    watchedVfs = *realVfs;
    watchedVfs.zName = "watched";
    watchedVfs.szOsFile = static_cast<int>(sizeof(File)) + realVfs->szOsFile;
    watchedVfs.xOpen = openFile;
    watchedVfs.xDelete = removeFile;
    watchedVfs.xAccess = lookForFile;
    sqlite3_vfs_register(&watchedVfs, 1);
    watching = this;
}

DiskWatch::~DiskWatch() {
    watching = nullptr;
    sqlite3_vfs_unregister(&watchedVfs);
    sqlite3_vfs_register(realVfs, 1);
}

DiskWatch* DiskWatch::current() { return watching; }

bool DiskWatch::watches(const std::filesystem::path& file) const {
    return file.native().starts_with(m_folder.native() + "/");
}

}  // namespace pathlight::testsupport
