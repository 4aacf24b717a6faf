// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <sys/types.h>

#include <functional>
#include <string>

namespace pathlight::testsupport {

/// A real second process that runs a function of this program.
class ChildProcess {
public:
    /// What the child calls to be heard: one line at a time.
    using Say = std::function<void(const std::string&)>;

    explicit ChildProcess(const std::function<void(const Say&)>& work);
    ~ChildProcess();
    ChildProcess(const ChildProcess&) = delete;
    ChildProcess& operator=(const ChildProcess&) = delete;

    /// Waits for the child's next line; "" when it has ended.
    [[nodiscard]] std::string nextLine();

    /// SIGKILL, now.
    void kill();

    /// Waits for the child's end; all lines that were left. A child that was killed by anything but `kill` says so.
    [[nodiscard]] std::string finish();

private:
    [[noreturn]] void run(const std::function<void(const Say&)>& work, int output) const;
    void waitForEnd();

    pid_t m_pid = -1;
    int m_input = -1;
    bool m_killed = false;
    std::string m_read;
};

/// What `work` says in a process of its own: "" when all is well.
[[nodiscard]] std::string inChild(const std::function<std::string()>& work);

}  // namespace pathlight::testsupport
