// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/files.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <system_error>

namespace pathlight {

namespace {

/// A file descriptor that closes itself.
class Descriptor {
public:
    explicit Descriptor(int fd) : m_fd(fd) {}
    ~Descriptor() {
        if (m_fd >= 0) ::close(m_fd);
    }
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;
    [[nodiscard]] int get() const { return m_fd; }
    /// Closes now and says whether the system accepted all that was written.
    [[nodiscard]] bool close() {
        const int fd = m_fd;
        m_fd = -1;
        return ::close(fd) == 0;
    }

private:
    int m_fd;
};

bool writeAll(int fd, std::string_view bytes) {
    while (!bytes.empty()) {
        const ssize_t written = ::write(fd, bytes.data(), bytes.size());
        if (written < 0 && errno == EINTR) continue;
        if (written < 0) return false;
        bytes.remove_prefix(static_cast<std::size_t>(written));
    }
    return true;
}

}  // namespace

Error systemError(int errorNumber, const std::filesystem::path& path, std::string_view doing) {
    ErrorCode code = ErrorCode::Io;
    if (errorNumber == ENOENT || errorNumber == ENOTDIR) code = ErrorCode::NotFound;
    if (errorNumber == EACCES || errorNumber == EPERM || errorNumber == EROFS) code = ErrorCode::NoAccess;
    if (errorNumber == ENOSPC || errorNumber == EDQUOT) code = ErrorCode::NoSpace;
    return {code, path.string(), std::string(doing) + ": " + std::generic_category().message(errorNumber)};
}

Result<std::string> readFile(const std::filesystem::path& path, std::size_t limit) {
    const Descriptor file(::open(path.c_str(), O_RDONLY | O_CLOEXEC));
    if (file.get() < 0) return fail(systemError(errno, path, "cannot be opened"));
    struct stat status {};
    if (::fstat(file.get(), &status) != 0) return fail(systemError(errno, path, "cannot be read"));
    if (!S_ISREG(status.st_mode)) return fail(ErrorCode::Invalid, path.string(), "is not a file");
    std::string bytes;
    char buffer[1 << 16];
    for (;;) {
        const ssize_t count = ::read(file.get(), buffer, sizeof buffer);
        if (count < 0 && errno == EINTR) continue;
        if (count < 0) return fail(systemError(errno, path, "cannot be read"));
        if (count == 0) return bytes;
        if (bytes.size() + static_cast<std::size_t>(count) > limit) {
            return fail(ErrorCode::TooLarge, path.string(), "is larger than " + std::to_string(limit) + " bytes");
        }
        bytes.append(buffer, static_cast<std::size_t>(count));
    }
}

Result<void> writeFile(const std::filesystem::path& path, std::string_view bytes) {
    std::filesystem::path temporary = path;
    temporary += ".part";
    Descriptor file(::open(temporary.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0644));
    if (file.get() < 0) return fail(systemError(errno, path, "cannot be written"));
    if (!writeAll(file.get(), bytes) || ::fsync(file.get()) != 0 || !file.close()) {
        const int errorNumber = errno;
        ::unlink(temporary.c_str());
        return fail(systemError(errorNumber, path, "cannot be written"));
    }
    if (::rename(temporary.c_str(), path.c_str()) != 0) {
        const int errorNumber = errno;
        ::unlink(temporary.c_str());
        return fail(systemError(errorNumber, path, "cannot be put in place"));
    }
    const std::filesystem::path folder = path.has_parent_path() ? path.parent_path() : std::filesystem::path(".");
    const Descriptor directory(::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (directory.get() < 0 || ::fsync(directory.get()) != 0) {
        return fail(systemError(errno, folder, "cannot be synced"));
    }
    return {};
}

Result<void> makeFolder(const std::filesystem::path& path) {
    std::error_code error;
    std::filesystem::create_directories(path, error);
    if (error) return fail(systemError(error.value(), path, "cannot be created"));
    return {};
}

}  // namespace pathlight
