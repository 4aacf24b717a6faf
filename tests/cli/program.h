// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string>
#include <vector>

namespace pathlight::test {

/// What a run of a program gave.
struct ProgramRun {
    int exitCode = -1;  ///< -1 when it was ended by a signal
    std::string output;
    std::string errors;
};

/// Runs a program to its end, without a shell. `folder` is where it runs.
[[nodiscard]] ProgramRun runProgram(const std::vector<std::string>& command, const std::string& folder = ".");

}  // namespace pathlight::test
