// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/files.h"

#include "base/file.h"

#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdio>
#include <system_error>

namespace pathlight {

namespace {

Result<void> writeAndFinish(const std::filesystem::path& path, std::string_view bytes) {
    auto file = File::create(path);
    if (!file) return fail(file.error());
    if (auto written = file->write(bytes); !written) return written;
    return file->finish();
}

Result<void> overwriteWithZeros(const std::filesystem::path& path) {
    auto file = File::openToOverwrite(path);
    if (!file) return fail(file.error());
    const auto stamp = file->stamp();
    if (!stamp) return fail(stamp.error());
    const std::string zeros(1U << 16U, '\0');
    for (std::uint64_t left = stamp->size; left > 0;) {
        const std::uint64_t size = std::min<std::uint64_t>(left, zeros.size());
        if (auto written = file->write(std::string_view(zeros).substr(0, size)); !written) return written;
        left -= size;
    }
    return file->finish();
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
    auto file = File::openToRead(path);
    if (!file) return fail(file.error());
    std::string bytes;
    std::array<char, 1U << 16U> buffer;
    for (;;) {
        const auto count = file->read(buffer);
        if (!count) return fail(count.error());
        if (*count == 0) return bytes;
        if (bytes.size() + *count > limit) {
            return fail(ErrorCode::TooLarge, path.string(), "is larger than " + std::to_string(limit) + " bytes");
        }
        bytes.append(buffer.data(), *count);
    }
}

Result<void> writeFile(const std::filesystem::path& path, std::string_view bytes) {
    std::filesystem::path temporary = path;
    temporary += ".part";
    if (auto written = writeAndFinish(temporary, bytes); !written) {
        ::unlink(temporary.c_str());
        return written;
    }
    return replaceFile(temporary, path);
}

Result<bool> reserveFile(const std::filesystem::path& path) {
    const int descriptor = ::open(path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0644);
    if (descriptor < 0 && errno == EEXIST) return false;
    if (descriptor < 0) return fail(systemError(errno, path, "cannot be written"));
    ::close(descriptor);
    return true;
}

Result<void> replaceFile(const std::filesystem::path& from, const std::filesystem::path& to) {
    if (std::rename(from.c_str(), to.c_str()) != 0) {
        const int errorNumber = errno;
        ::unlink(from.c_str());
        return fail(systemError(errorNumber, to, "cannot be put in place"));
    }
    return syncFolder(to.has_parent_path() ? to.parent_path() : std::filesystem::path("."));
}

Result<void> syncFolder(const std::filesystem::path& folder) {
    const int descriptor = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    const bool synced = descriptor >= 0 && ::fsync(descriptor) == 0;
    const int errorNumber = errno;
    if (descriptor >= 0) ::close(descriptor);
    if (!synced) return fail(systemError(errorNumber, folder, "cannot be synced"));
    return {};
}

Result<void> wipeFile(const std::filesystem::path& path) {
    std::error_code error;
    const auto kind = std::filesystem::symlink_status(path, error).type();
    if (kind == std::filesystem::file_type::not_found) return {};
    if (kind == std::filesystem::file_type::regular) {
        if (auto overwritten = overwriteWithZeros(path); !overwritten) return overwritten;
    }
    std::filesystem::remove(path, error);
    if (error) return fail(systemError(error.value(), path, "cannot be removed"));
    return {};
}

Result<void> makeFolder(const std::filesystem::path& path) {
    std::error_code error;
    std::filesystem::create_directories(path, error);
    if (error) return fail(systemError(error.value(), path, "cannot be created"));
    return {};
}

}  // namespace pathlight
