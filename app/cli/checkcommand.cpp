// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/commands.h"
#include "cli/sourcecommand.h"

#include <iostream>
#include <memory>

namespace pathlight {

void addCheckCommand(CLI::App& app, int& exitCode) {
    CLI::App* command = app.add_subcommand(
        "check",
        "Check a content folder: form of every file, references, ways through the modules, help at every end,\n"
        "pictures, texts and their translations. Complaints go to standard error, one a line:\n"
        "file:line:column: error: what is wrong; how to mend it");
    const auto folder = std::make_shared<std::string>();
    command->add_option("DIR", *folder, "The content folder, with bundle.yaml in it")
        ->required()
        ->check(CLI::ExistingDirectory);
    command->callback([folder, &exitCode] {
        const SchemaSet schemas;
        const CheckedSource checked = readAndCheck(*folder, schemas, MissingTranslation::IsError);
        std::cout << checked.summary() << '\n';
        exitCode = checked.errors == 0 ? exitFine : exitFaults;
    });
}

}  // namespace pathlight
