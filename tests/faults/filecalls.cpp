// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The system's calls by which the program itself, without SQLite, changes files: this test program has its own, which
// show them to the DiskWatch first. SQLite uses others (pwrite, fdatasync), which its file system shows.

#include "diskwatch.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstdio>

namespace {

using namespace pathlight::testsupport;
using Kind = DiskCall::Kind;

std::filesystem::path pathOf(int descriptor) {
    std::array<char, 4096> path{};
    const std::string link = "/proc/self/fd/" + std::to_string(descriptor);
    const ssize_t size = ::readlink(link.c_str(), path.data(), path.size());
    return size <= 0 ? std::string() : std::string(path.data(), static_cast<std::size_t>(size));
}

DiskReply ask(const DiskCall& call) {
    DiskWatch* const watch = DiskWatch::current();
    const bool known = watch && (watch->watches(call.file) || watch->watches(call.file / "within"));
    return known ? watch->ask(call) : DiskReply::Pass;
}

int refuse(DiskReply reply) {
    errno = reply == DiskReply::Full ? ENOSPC : EIO;
    return -1;
}

}  // namespace

extern "C" {

int rename(const char* from, const char* to) noexcept {
    const DiskReply reply = ask({.kind = Kind::Rename, .file = from, .to = to});
    if (reply != DiskReply::Pass) return refuse(reply);
    return static_cast<int>(::syscall(SYS_renameat2, AT_FDCWD, from, AT_FDCWD, to, 0));
}

int link(const char* from, const char* to) noexcept {
    const DiskReply reply = ask({.kind = Kind::Link, .file = from, .to = to});
    if (reply != DiskReply::Pass) return refuse(reply);
    return static_cast<int>(::syscall(SYS_linkat, AT_FDCWD, from, AT_FDCWD, to, 0));
}

int remove(const char* path) noexcept {
    struct stat status {};
    if (::lstat(path, &status) == 0 && S_ISDIR(status.st_mode)) return ::rmdir(path);
    const DiskReply reply = ask({.kind = Kind::Remove, .file = path});
    if (reply != DiskReply::Pass) return refuse(reply);
    return static_cast<int>(::syscall(SYS_unlinkat, AT_FDCWD, path, 0));
}

int fsync(int descriptor) {
    if (!DiskWatch::current()) return static_cast<int>(::syscall(SYS_fsync, descriptor));
    struct stat status {};
    const bool folder = ::fstat(descriptor, &status) == 0 && S_ISDIR(status.st_mode);
    const DiskReply reply = ask({folder ? Kind::SyncFolder : Kind::Sync, pathOf(descriptor)});
    return reply == DiskReply::Pass ? 0 : refuse(reply);
}

ssize_t write(int descriptor, const void* bytes, size_t size) {
    if (DiskWatch::current()) {
        const std::string_view text(static_cast<const char*>(bytes), size);
        const DiskReply reply = ask({Kind::Write, pathOf(descriptor), ::lseek(descriptor, 0, SEEK_CUR), text});
        if (reply == DiskReply::Fail || reply == DiskReply::Full) return refuse(reply);
        if (reply == DiskReply::Short && size > 1) size /= 2;
    }
    return ::syscall(SYS_write, descriptor, bytes, size);
}

}  // extern "C"
