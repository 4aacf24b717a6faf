// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "program.h"

#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <sstream>

namespace pathlight::test {

namespace {

/// A temporary file whose content is read back once.
class Capture {
public:
    Capture() : m_fd(mkstemp(m_path)) {}
    ~Capture() {
        ::close(m_fd);
        ::unlink(m_path);
    }
    Capture(const Capture&) = delete;
    Capture& operator=(const Capture&) = delete;
    [[nodiscard]] int fd() const { return m_fd; }
    [[nodiscard]] std::string text() const {
        std::ostringstream text;
        text << std::ifstream(m_path, std::ios::binary).rdbuf();
        return text.str();
    }

private:
    char m_path[32] = "/tmp/pathlight-run-XXXXXX";
    int m_fd;
};

}  // namespace

ProgramRun runProgram(const std::vector<std::string>& command, const std::string& folder) {
    const Capture output;
    const Capture errors;
    std::vector<char*> arguments;
    for (const std::string& word : command)
        arguments.push_back(const_cast<char*>(word.c_str()));  // NOLINT: execv takes no const and changes nothing
    arguments.push_back(nullptr);
    const pid_t child = ::fork();
    if (child == 0) {
        ::dup2(output.fd(), STDOUT_FILENO);
        ::dup2(errors.fd(), STDERR_FILENO);
        if (::chdir(folder.c_str()) != 0) ::_exit(126);
        ::execvp(arguments[0], arguments.data());
        ::_exit(127);
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    return {WIFEXITED(status) ? WEXITSTATUS(status) : -1, output.text(), errors.text()};
}

}  // namespace pathlight::test
