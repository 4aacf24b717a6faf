// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <CLI/CLI.hpp>

namespace pathlight {

/// What the process ends with.
enum ExitCode : int {
    exitFine = 0,    ///< done
    exitFaults = 1,  ///< the input has errors, or a file cannot be read or written
    exitUsage = 2,   ///< the command line makes no sense
};

/// Each adds one command of pathlight-bundle to `app`; when it runs it sets `exitCode`.
void addCheckCommand(CLI::App& app, int& exitCode);
void addBuildCommand(CLI::App& app, int& exitCode);
void addKeyCommands(CLI::App& app, int& exitCode);  ///< keygen, pubkey, sign, verify
void addInspectCommand(CLI::App& app, int& exitCode);
void addStringsCommand(CLI::App& app, int& exitCode);
void addNewCommand(CLI::App& app, int& exitCode);

}  // namespace pathlight
