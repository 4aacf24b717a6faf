// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "authoring/moduleskeleton.h"
#include "cli/commands.h"
#include "cli/console.h"

#include <iostream>
#include <memory>

namespace pathlight {

namespace {

struct NewModuleOptions {
    std::string id;
    std::string band;
    std::string folder = "content";
};

int newModule(const NewModuleOptions& options) {
    const Result<AgeBand> band = parseAgeBand(options.band);
    if (!band) return printFault(band.error());
    const auto written = writeModuleSkeleton(options.folder, options.id, *band);
    if (!written) return printFault(written.error());
    for (const std::filesystem::path& file : *written)
        std::cout << "Wrote " << file.string() << '\n';
    return exitFine;
}

}  // namespace

void addNewCommand(CLI::App& app, int& exitCode) {
    CLI::App* command = app.add_subcommand("new", "Start something new");
    command->require_subcommand(1);
    CLI::App* module = command->add_subcommand(
        "module",
        "Write modules/ID/ into a content folder: three scenes and a drawing that pass the check, to be written over");
    const auto options = std::make_shared<NewModuleOptions>();
    std::vector<std::string> bands;
    for (const AgeBand band : allAgeBands)
        bands.emplace_back(name(band));
    module->add_option("ID", options->id, "Its id for ever: small letters, digits and hyphens, like m31-my-module")
        ->required();
    module->add_option("--band", options->band, "Whom it speaks to")->required()->check(CLI::IsMember(bands));
    module->add_option("--in", options->folder, "The content folder")
        ->capture_default_str()
        ->check(CLI::ExistingDirectory);
    module->callback([options, &exitCode] { exitCode = newModule(*options); });
}

}  // namespace pathlight
