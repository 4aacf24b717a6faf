// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/commands.h"

#include <sodium.h>

#include <exception>
#include <iostream>

int main(int argc, char** argv) {
    using namespace pathlight;
    int exitCode = exitFine;
    try {
        if (sodium_init() < 0) throw std::runtime_error("libsodium cannot be used");
        CLI::App app("Checks, builds, signs and inspects Pathlight's content bundles.", "pathlight-bundle");
        app.set_version_flag("--version", "pathlight-bundle " PATHLIGHT_VERSION);
        app.footer(
            "Exit status: 0 done; 1 the input has errors, or a file cannot be read or written;\n2 the command line is "
            "wrong.");
        app.require_subcommand(1);
        addCheckCommand(app, exitCode);
        addBuildCommand(app, exitCode);
        addKeyCommands(app, exitCode);
        addInspectCommand(app, exitCode);
        addStringsCommand(app, exitCode);
        addNewCommand(app, exitCode);
        try {
            app.parse(argc, argv);
        } catch (const CLI::ParseError& error) {
            return app.exit(error) == 0 ? exitFine : exitUsage;
        }
    } catch (const std::exception& exception) {
        std::cerr << "pathlight-bundle: " << exception.what() << '\n';
        return exitFaults;
    }
    return exitCode;
}
