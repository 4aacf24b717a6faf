// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <filesystem>
#include <string>
#include <variant>
#include <vector>

namespace pathlight {

/// What the user asked the program to do.
struct CommandLine {
    std::filesystem::path dataFolder;            ///< empty for the user's own
    std::vector<std::filesystem::path> bundles;  ///< besides the core
    std::string language;                        ///< BCP 47; empty for the kept or guessed one
    bool selfTest = false;
    bool timeToFirstFrame = false;
};

/// The exit status of a command line that cannot be understood.
inline constexpr int badCommandLine = 2;

/// Reads the options. Gives an exit status instead when the program is to end at once: 0 after --help and --version,
/// `badCommandLine` after a message on standard error.
[[nodiscard]] std::variant<CommandLine, int> readCommandLine(int argc, const char* const* argv);

}  // namespace pathlight
