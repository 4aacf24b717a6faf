// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "commandline.h"

#include "text/locales.h"

#include <CLI/CLI.hpp>

#include <iostream>

namespace pathlight {

namespace {

/// An option in the place of a path is a path forgotten; ./--name still names such a file.
std::string checkPath(const std::string& text) {
    return text.empty() || text.starts_with("--") ? "a path is missing" : "";
}

std::string checkTag(const std::string& text) {
    return isWellFormedTag(text) ? "" : '"' + text + "\" is not a language tag such as en, ar or pt-BR";
}

int complain(const CLI::ParseError& error) {
    std::cerr << "pathlight: " << error.what() << "\nRun \"pathlight --help\" to see the options.\n";
    return badCommandLine;
}

}  // namespace

std::variant<CommandLine, int> readCommandLine(int argc, const char* const* argv) {
    CommandLine line;
    CLI::App app("Pathlight teaches online safety, offline.", "pathlight");
    app.set_version_flag("--version", "pathlight " PATHLIGHT_VERSION, "Print the version and exit");
    app.set_help_flag("--help", "Print this help and exit");
    app.add_option("--data-dir", line.dataFolder, "Keep progress and installed bundles in this folder")
        ->type_name("DIR")
        ->check(checkPath);
    app.add_option("--bundle", line.bundles, "Add this signed bundle to the core; may be given several times")
        ->type_name("FILE")
        ->allow_extra_args(false)
        ->check(checkPath);
    app.add_option("--language", line.language, "Start in this language, for example ar")
        ->type_name("TAG")
        ->check(checkTag);
    auto* selfTest = app.add_flag("--self-test", line.selfTest,
                                  "Walk through every module in every language, print counts, exit 1 on any fault");
    app.add_flag("--time-to-first-frame", line.timeToFirstFrame,
                 "Print the milliseconds from the process's start to the first frame, and exit")
        ->excludes(selfTest);
    try {
        app.parse(argc, argv);
    } catch (const CLI::Success& success) {
        return app.exit(success);
    } catch (const CLI::ParseError& error) {
        return complain(error);
    }
    return line;
}

}  // namespace pathlight
