// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/hardening.h"

#include <gtest/gtest.h>

#include <linux/io_uring.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <cerrno>
#include <cstdlib>
#include <thread>

namespace pathlight {

namespace {

struct Family {
    const char* name;
    int family;
    int type;
};

class SocketFamily : public testing::TestWithParam<Family> {};

bool isRefused(long result) { return result == -1 && errno == EACCES; }

/// Ends the process: 0 when `holds`.
[[noreturn]] void conclude(bool holds) { std::_Exit(holds ? 0 : 1); }

bool confined() { return denyNetwork().has_value(); }

}  // namespace

TEST_P(SocketFamily, IsRefusedAfterwards) {
    const Family& param = GetParam();
    EXPECT_EXIT(conclude(confined() && isRefused(::socket(param.family, param.type, 0))), testing::ExitedWithCode(0),
                "");
}

INSTANTIATE_TEST_SUITE_P(Hardening, SocketFamily,
                         testing::Values(Family{"inet", AF_INET, SOCK_STREAM}, Family{"inetUdp", AF_INET, SOCK_DGRAM},
                                         Family{"inetCloexec", AF_INET, SOCK_STREAM | SOCK_CLOEXEC},
                                         Family{"inet6", AF_INET6, SOCK_STREAM}, Family{"packet", AF_PACKET, SOCK_RAW},
                                         Family{"netlink", AF_NETLINK, SOCK_RAW},
                                         Family{"bluetooth", AF_BLUETOOTH, SOCK_RAW},
                                         Family{"vsock", AF_VSOCK, SOCK_STREAM}, Family{"alg", AF_ALG, SOCK_SEQPACKET},
                                         Family{"can", AF_CAN, SOCK_RAW},
                                         Family{"unspecified", AF_UNSPEC, SOCK_STREAM}),
                         [](const auto& value) { return std::string(value.param.name); });

TEST(Hardening, SocketsWithinTheMachineStayPossible) {
    EXPECT_EXIT(conclude(confined() && ::socket(AF_UNIX, SOCK_STREAM, 0) >= 0), testing::ExitedWithCode(0), "");
}

TEST(Hardening, ThreadsThatRanBeforeAreConfinedToo) {
    EXPECT_EXIT(
        {
            bool refused = false;
            std::atomic<bool> go = false;
            std::thread thread([&] {
                go.wait(false);
                refused = isRefused(::socket(AF_INET, SOCK_STREAM, 0));
            });
            const bool confinedNow = confined();
            go = true;
            go.notify_all();
            thread.join();
            conclude(confinedNow && refused);
        },
        testing::ExitedWithCode(0), "");
}

TEST(Hardening, UringIsRefused) {
    EXPECT_EXIT(
        {
            io_uring_params parameters{};
            conclude(confined() && isRefused(::syscall(SYS_io_uring_setup, 4, &parameters)) &&
                     isRefused(::syscall(SYS_io_uring_enter, 0, 0, 0, 0, nullptr, 0)) &&
                     isRefused(::syscall(SYS_io_uring_register, 0, 0, nullptr, 0)));
        },
        testing::ExitedWithCode(0), "");
}

TEST(Hardening, NoPrivilegesCanBeGained) {
    EXPECT_EXIT(conclude(confined() && ::prctl(PR_GET_NO_NEW_PRIVS, 0, 0, 0, 0) == 1), testing::ExitedWithCode(0), "");
}

TEST(Hardening, AChildInheritsIt) {
    EXPECT_EXIT(
        conclude(confined() && std::system("/bin/bash -c 'exec 3<>/dev/tcp/127.0.0.1/9' 2>&1 | grep -q denied") == 0),
        testing::ExitedWithCode(0), "");
}

TEST(Hardening, TheEnvironmentOfQmlIsCleared) {
    const char* const unwanted[] = {"QML_IMPORT_PATH",
                                    "QML2_IMPORT_PATH",
                                    "QML_XHR_ALLOW_FILE_READ",
                                    "QML_XHR_DUMP",
                                    "QT_QML_DEBUG",
                                    "QT_PLUGIN_PATH",
                                    "QML_DISK_CACHE",
                                    "QT_QUICK_CONTROLS_STYLE",
                                    "QT_QPA_PLATFORM_PLUGIN_PATH"};
    for (const char* name : unwanted)
        ::setenv(name, "/elsewhere", 1);
    ::setenv("QT_QUICK_BACKEND", "software", 1);
    clearQmlEnvironment();
    for (const char* name : unwanted)
        EXPECT_EQ(std::getenv(name), nullptr) << name;
    EXPECT_STREQ(std::getenv("QT_QUICK_BACKEND"), "software");
    ::unsetenv("QT_QUICK_BACKEND");
}

}  // namespace pathlight
