// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/file.h"

#include "base/files.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <utility>

namespace pathlight {

namespace {

std::int64_t nanoseconds(const timespec& time) {
    constexpr std::int64_t perSecond = 1'000'000'000;
    return std::int64_t{time.tv_sec} * perSecond + time.tv_nsec;
}

FileStamp toStamp(const struct stat& status) {
    return {status.st_dev, status.st_ino, static_cast<std::uint64_t>(status.st_size), nanoseconds(status.st_mtim),
            nanoseconds(status.st_ctim)};
}

}  // namespace

Result<FileStamp> stampOf(const std::filesystem::path& path) {
    struct stat status {};
    if (::stat(path.c_str(), &status) != 0) return fail(systemError(errno, path, "cannot be read"));
    return toStamp(status);
}

Result<File> File::openToRead(const std::filesystem::path& path) {
    // Not to hang on a pipe that nobody writes to.
    File file(::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK), path);
    if (file.m_descriptor < 0) return fail(systemError(errno, path, "cannot be opened"));
    struct stat status {};
    if (::fstat(file.m_descriptor, &status) != 0) return fail(systemError(errno, path, "cannot be read"));
    if (!S_ISREG(status.st_mode)) return fail(ErrorCode::Invalid, path.string(), "is not a file");
    return file;
}

Result<File> File::create(const std::filesystem::path& path) {
    File file(::open(path.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0644), path);
    if (file.m_descriptor < 0) return fail(systemError(errno, path, "cannot be written"));
    return file;
}

Result<File> File::openToOverwrite(const std::filesystem::path& path) {
    File file(::open(path.c_str(), O_WRONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK), path);
    if (file.m_descriptor < 0) return fail(systemError(errno, path, "cannot be overwritten"));
    return file;
}

File::File(File&& other) noexcept
    : m_descriptor(std::exchange(other.m_descriptor, -1)), m_path(std::move(other.m_path)) {}

File& File::operator=(File&& other) noexcept {
    if (this != &other) {
        close();
        m_descriptor = std::exchange(other.m_descriptor, -1);
        m_path = std::move(other.m_path);
    }
    return *this;
}

File::~File() { close(); }

Result<FileStamp> File::stamp() const {
    struct stat status {};
    if (::fstat(m_descriptor, &status) != 0) return fail(systemError(errno, m_path, "cannot be read"));
    return toStamp(status);
}

Result<std::size_t> File::read(std::span<char> buffer) {
    for (;;) {
        const ssize_t count = ::read(m_descriptor, buffer.data(), buffer.size());
        if (count >= 0) return static_cast<std::size_t>(count);
        if (errno != EINTR) return fail(systemError(errno, m_path, "cannot be read"));
    }
}

Result<void> File::write(std::string_view bytes) {
    while (!bytes.empty()) {
        const ssize_t count = ::write(m_descriptor, bytes.data(), bytes.size());
        if (count < 0 && errno == EINTR) continue;
        if (count < 0) return fail(systemError(errno, m_path, "cannot be written"));
        bytes.remove_prefix(static_cast<std::size_t>(count));
    }
    return {};
}

Result<void> File::finish() {
    if (::fsync(m_descriptor) != 0 || ::close(std::exchange(m_descriptor, -1)) != 0) {
        return fail(systemError(errno, m_path, "cannot be written"));
    }
    return {};
}

void File::close() {
    if (m_descriptor >= 0) ::close(std::exchange(m_descriptor, -1));
}

}  // namespace pathlight
