// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ownmount.h"

#include "support.h"

#include <sched.h>
#include <sys/mount.h>
#include <unistd.h>

namespace pathlight::testsupport {

namespace {

bool writeText(const std::filesystem::path& file, const std::string& text) {
    writeBytes(file, text);
    return readBytes(file) != "";
}

bool becomeRootOfOwn() {
    const std::string uid = std::to_string(::getuid());
    const std::string gid = std::to_string(::getgid());
    return ::unshare(CLONE_NEWNS | CLONE_NEWUSER) == 0 && writeText("/proc/self/setgroups", "deny") &&
           writeText("/proc/self/uid_map", "0 " + uid + " 1") && writeText("/proc/self/gid_map", "0 " + gid + " 1");
}

}  // namespace

bool enterOwnMounts() {
    if (::unshare(CLONE_NEWNS) != 0 && !becomeRootOfOwn()) return false;
    return ::mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) == 0;
}

bool mountSmall(const std::filesystem::path& folder, const std::string& size) {
    return ::mount("pathlight-test", folder.c_str(), "tmpfs", 0, ("size=" + size).c_str()) == 0;
}

bool makeReadOnly(const std::filesystem::path& folder) {
    return ::mount("none", folder.c_str(), nullptr, MS_REMOUNT | MS_RDONLY, nullptr) == 0;
}

bool pullOut(const std::filesystem::path& folder) { return ::umount2(folder.c_str(), MNT_DETACH) == 0; }

}  // namespace pathlight::testsupport
