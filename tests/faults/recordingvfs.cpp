// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recordingvfs.h"

#include "support.h"

#include <sqlite3.h>

#include <map>
#include <memory>

namespace pathlight::testsupport {

namespace {

using Kind = DiskOperation::Kind;

std::vector<DiskOperation> recorded;
sqlite3_vfs recordingVfs;
sqlite3_vfs* realVfs = nullptr;

std::string nameOf(const char* path) { return path ? std::filesystem::path(path).filename().string() : std::string(); }

/// What SQLite allocates for an open file: ours first, the real one behind it.
struct File {
    sqlite3_file base;
    std::string* name;
    sqlite3_file* real;
};

File& ours(sqlite3_file* file) { return *reinterpret_cast<File*>(file); }
sqlite3_file* real(sqlite3_file* file) { return ours(file).real; }

int closeFile(sqlite3_file* file) {
    delete ours(file).name;
    return real(file)->pMethods->xClose(real(file));
}

int readFile(sqlite3_file* file, void* buffer, int size, sqlite3_int64 offset) {
    return real(file)->pMethods->xRead(real(file), buffer, size, offset);
}

int writeFile(sqlite3_file* file, const void* bytes, int size, sqlite3_int64 offset) {
    const auto* text = static_cast<const char*>(bytes);
    recorded.push_back({Kind::Write, *ours(file).name, offset, std::string(text, static_cast<std::size_t>(size))});
    return real(file)->pMethods->xWrite(real(file), bytes, size, offset);
}

int truncateFile(sqlite3_file* file, sqlite3_int64 size) {
    recorded.push_back({Kind::Truncate, *ours(file).name, size, {}});
    return real(file)->pMethods->xTruncate(real(file), size);
}

int syncFile(sqlite3_file* file, int flags) {
    recorded.push_back({Kind::Sync, *ours(file).name, 0, {}});
    return real(file)->pMethods->xSync(real(file), flags);
}

int sizeOfFile(sqlite3_file* file, sqlite3_int64* size) { return real(file)->pMethods->xFileSize(real(file), size); }
int lockFile(sqlite3_file* file, int level) { return real(file)->pMethods->xLock(real(file), level); }
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
    opened.real = reinterpret_cast<sqlite3_file*>(&opened + 1);
    const int code = realVfs->xOpen(realVfs, path, opened.real, flags, outFlags);
    if (code != SQLITE_OK) return code;
    opened.name = std::make_unique<std::string>(nameOf(path)).release();
    opened.base.pMethods = &methods;
    return SQLITE_OK;
}

int removeFile(sqlite3_vfs*, const char* path, int syncFolder) {
    recorded.push_back({Kind::Remove, nameOf(path), 0, {}});
    if (syncFolder != 0) recorded.push_back({Kind::Sync, nameOf(path), 0, {}});
    return realVfs->xDelete(realVfs, path, syncFolder);
}

/// A file as it lies on the disk, and what is still in some cache.
struct DiskFile {
    std::string bytes;
    bool exists = false;
    std::vector<DiskOperation> pending;

    /// `part` of 2 halves of the operation's bytes arrive.
    void apply(const DiskOperation& operation, int parts) {
        if (parts == 0) return;
        exists = operation.kind != Kind::Remove;
        const auto offset = static_cast<std::size_t>(operation.offset);
        if (operation.kind == Kind::Remove) bytes.clear();
        if (operation.kind == Kind::Truncate) bytes.resize(offset);
        if (operation.kind != Kind::Write) return;
        const std::string arrived =
            operation.bytes.substr(0, operation.bytes.size() * static_cast<std::size_t>(parts) / 2);
        if (bytes.size() < offset + arrived.size()) bytes.resize(offset + arrived.size());
        bytes.replace(offset, arrived.size(), arrived);
    }

    void sync() {
        for (const DiskOperation& operation : pending) {
            apply(operation, 2);
        }
        pending.clear();
    }
};

}  // namespace

RecordingVfs::RecordingVfs() {
    recorded.clear();
    realVfs = sqlite3_vfs_find(nullptr);
    recordingVfs = *realVfs;
    recordingVfs.zName = "recording";
    recordingVfs.szOsFile = static_cast<int>(sizeof(File)) + realVfs->szOsFile;
    recordingVfs.xOpen = openFile;
    recordingVfs.xDelete = removeFile;
    sqlite3_vfs_register(&recordingVfs, 1);
}

RecordingVfs::~RecordingVfs() {
    sqlite3_vfs_unregister(&recordingVfs);
    sqlite3_vfs_register(realVfs, 1);
}

const std::vector<DiskOperation>& RecordingVfs::operations() const { return recorded; }

void cutPower(const std::vector<DiskOperation>& operations, std::size_t count, const std::filesystem::path& folder,
              std::mt19937& random) {
    std::map<std::string, DiskFile> files;
    for (std::size_t index = 0; index < count; ++index) {
        DiskFile& file = files[operations[index].file];
        if (operations[index].kind == Kind::Sync) {
            file.sync();
        } else {
            file.pending.push_back(operations[index]);
        }
    }
    std::uniform_int_distribution<int> parts(0, 2);
    for (auto& [name, file] : files) {
        for (const DiskOperation& operation : file.pending) {
            file.apply(operation, parts(random));
        }
        if (file.exists) writeBytes(folder / name, file.bytes);
    }
}

}  // namespace pathlight::testsupport
