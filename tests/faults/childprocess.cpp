// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "childprocess.h"

#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <csignal>
#include <exception>
#include <stdexcept>

namespace pathlight::testsupport {

ChildProcess::ChildProcess(const std::function<void(const Say&)>& work) {
    std::array<int, 2> pipe{};
    if (::pipe(pipe.data()) != 0) throw std::runtime_error("no pipe");
    m_pid = ::fork();
    if (m_pid < 0) throw std::runtime_error("no child");
    if (m_pid == 0) {
        ::close(pipe[0]);
        run(work, pipe[1]);
    }
    ::close(pipe[1]);
    m_input = pipe[0];
}

ChildProcess::~ChildProcess() {
    kill();
    waitForEnd();
    ::close(m_input);
}

void ChildProcess::run(const std::function<void(const Say&)>& work, int output) const {
    const Say say = [output](const std::string& line) {
        const std::string text = line + "\n";
        if (::write(output, text.data(), text.size()) != static_cast<ssize_t>(text.size())) ::_exit(2);
    };
    try {
        work(say);
    } catch (const std::exception& exception) {
        say(exception.what());
    }
    ::_exit(0);
}

std::string ChildProcess::nextLine() {
    for (;;) {
        const std::size_t end = m_read.find('\n');
        if (end != std::string::npos) {
            std::string line = m_read.substr(0, end);
            m_read.erase(0, end + 1);
            return line;
        }
        std::array<char, 4096> buffer{};
        const ssize_t count = ::read(m_input, buffer.data(), buffer.size());
        if (count <= 0) return {};
        m_read.append(buffer.data(), static_cast<std::size_t>(count));
    }
}

void ChildProcess::kill() {
    if (m_pid < 0) return;
    m_killed = true;
    ::kill(m_pid, SIGKILL);
}

void ChildProcess::waitForEnd() {
    if (m_pid < 0) return;
    int status = 0;
    ::waitpid(m_pid, &status, 0);
    m_pid = -1;
    if (WIFSIGNALED(status) && !m_killed) m_read += "ended by signal " + std::to_string(WTERMSIG(status)) + "\n";
}

std::string ChildProcess::finish() {
    std::string lines;
    for (std::string line = nextLine(); !line.empty(); line = nextLine()) {
        lines += line + "\n";
    }
    waitForEnd();
    return lines + m_read;
}

std::string inChild(const std::function<std::string()>& work) {
    ChildProcess child([&](const ChildProcess::Say& say) {
        const std::string message = work();
        if (!message.empty()) say(message);
    });
    return child.finish();
}

}  // namespace pathlight::testsupport
