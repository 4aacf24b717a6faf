// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "authoring/bundlewriter.h"
#include "base/files.h"
#include "cli/commands.h"
#include "cli/console.h"
#include "cli/sourcecommand.h"

#include <algorithm>
#include <iostream>
#include <memory>

namespace pathlight {

namespace {

struct BuildOptions {
    std::string folder;
    std::string output;
    std::vector<std::string> locales;
};

/// The locales to build: those asked for, or all of bundle.yaml. Empty after a fault was printed.
std::vector<std::string> chosenLocales(const BuildOptions& options, const Source& source) {
    std::vector<std::string> known;
    for (const SourceLocale& locale : source.locales)
        known.push_back(locale.tag);
    if (options.locales.empty()) return known;
    for (const std::string& tag : options.locales) {
        if (std::find(known.begin(), known.end(), tag) != known.end()) continue;
        std::cerr << "pathlight-bundle: --locales: " << tag << " is not a locale of bundle.yaml\n";
        return {};
    }
    const auto& wanted = options.locales;
    if (std::find(wanted.begin(), wanted.end(), source.defaultLocale) != wanted.end()) return wanted;
    std::cerr << "pathlight-bundle: --locales: the default locale " << source.defaultLocale << " must be among them\n";
    return {};
}

int build(const BuildOptions& options) {
    const SchemaSet schemas;
    const CheckedSource checked = readAndCheck(options.folder, schemas, MissingTranslation::IsWarning);
    if (checked.errors > 0) {
        std::cerr << checked.summary() << "; nothing was written\n";
        return exitFaults;
    }
    const std::vector<std::string> locales = chosenLocales(options, *checked.source);
    if (locales.empty()) return exitUsage;
    const Result<std::string> bytes = writeBundle(*checked.source, schemas, locales);
    if (!bytes) return printFault(bytes.error());
    if (const Result<void> written = writeFile(options.output, *bytes); !written) return printFault(written.error());
    std::cout << options.output << ": " << bytes->size() << " bytes, not signed; " << checked.summary() << '\n';
    return exitFine;
}

}  // namespace

void addBuildCommand(CLI::App& app, int& exitCode) {
    CLI::App* command = app.add_subcommand(
        "build",
        "Check a content folder and write it as an unsigned bundle. The same folder gives the same bytes. A missing\n"
        "translation is a warning here: a module is offered only in the languages in which it is complete");
    const auto options = std::make_shared<BuildOptions>();
    command->add_option("DIR", options->folder, "The content folder, with bundle.yaml in it")
        ->required()
        ->check(CLI::ExistingDirectory);
    command->add_option("-o,--output", options->output, "The bundle to write; replaced when it is there")->required();
    command
        ->add_option("--locales", options->locales, "Only these languages, separated by commas; with the default one")
        ->delimiter(',');
    command->callback([options, &exitCode] { exitCode = build(*options); });
}

}  // namespace pathlight
