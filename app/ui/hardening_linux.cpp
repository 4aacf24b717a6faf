// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/hardening.h"

#include <seccomp.h>
#include <sys/prctl.h>
#include <sys/socket.h>

#include <cerrno>
#include <initializer_list>
#include <memory>
#include <system_error>

namespace pathlight {

namespace {

tl::unexpected<Error> refused(int errorNumber) {
    return fail(ErrorCode::NoAccess, "seccomp", std::generic_category().message(errorNumber));
}

constexpr scmp_arg_cmp notUnix{0, SCMP_CMP_NE, AF_UNIX, 0};

/// A negative errno of the first rule that could not be added, or 0.
int addRules(scmp_filter_ctx filter) {
    for (const int call : {SCMP_SYS(socket), SCMP_SYS(socketpair)}) {
        const int error = seccomp_rule_add(filter, SCMP_ACT_ERRNO(EACCES), call, 1, notUnix);
        if (error != 0) return error;
    }
    for (const int call : {SCMP_SYS(io_uring_setup), SCMP_SYS(io_uring_enter), SCMP_SYS(io_uring_register)}) {
        const int error = seccomp_rule_add(filter, SCMP_ACT_ERRNO(EACCES), call, 0);
        if (error != 0) return error;
    }
    return 0;
}

}  // namespace

Result<void> denyNetwork() {
    if (::prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0) return refused(errno);
    const std::unique_ptr<void, decltype(&seccomp_release)> filter(seccomp_init(SCMP_ACT_ALLOW), &seccomp_release);
    if (!filter) return refused(ENOMEM);
    // Threads that a library's constructor may have started are confined as well.
    if (const int error = seccomp_attr_set(filter.get(), SCMP_FLTATR_CTL_TSYNC, 1); error != 0) return refused(-error);
    if (const int error = addRules(filter.get()); error != 0) return refused(-error);
    if (const int error = seccomp_load(filter.get()); error != 0) return refused(-error);
    return {};
}

}  // namespace pathlight
