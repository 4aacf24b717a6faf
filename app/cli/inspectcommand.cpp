// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/files.h"
#include "cli/bundlefile.h"
#include "cli/bundlereport.h"
#include "cli/commands.h"
#include "cli/console.h"

#include <iostream>
#include <memory>

namespace pathlight {

namespace {

struct InspectOptions {
    std::string file;
    std::string splitFolder;
    bool json = false;
};

int split(const BundleFile& bundle, const InspectOptions& options) {
    if (const Result<void> made = makeFolder(options.splitFolder); !made) return printFault(made.error());
    const std::string stem = std::filesystem::path(options.file).stem().string();
    const std::filesystem::path database = std::filesystem::path(options.splitFolder) / (stem + ".sqlite");
    if (const Result<void> written = writeFile(database, bundle.database); !written) return printFault(written.error());
    std::cout << "Wrote " << database.string() << '\n';
    if (!bundle.signature) return exitFine;
    const std::string signature = database.string() + ".minisig";
    if (const Result<void> written = writeFile(signature, formatSignature(*bundle.signature)); !written) {
        return printFault(written.error());
    }
    std::cout << "Wrote " << signature << '\n';
    return exitFine;
}

int inspect(const InspectOptions& options) {
    const Result<BundleFile> bundle = BundleFile::read(options.file);
    if (!bundle) return printFault(bundle.error());
    if (!options.splitFolder.empty()) return split(*bundle, options);
    const Result<nlohmann::ordered_json> report = reportOf(*bundle);
    if (!report) return printFault({report.error().code, options.file, report.error().text()});
    std::cout << (options.json ? report->dump(2) + "\n" : formatReport(*report));
    return exitFine;
}

}  // namespace

void addInspectCommand(CLI::App& app, int& exitCode) {
    CLI::App* command = app.add_subcommand(
        "inspect",
        "Show what a bundle holds: manifest, modules, languages and how complete they are, pictures, help countries,\n"
        "sizes, and the key it names as its signer. verify says whether that key did sign it");
    const auto options = std::make_shared<InspectOptions>();
    command->add_option("FILE", options->file, "The bundle, signed or not")->required()->check(CLI::ExistingFile);
    CLI::Option* json = command->add_flag("--json", options->json, "Print JSON");
    command
        ->add_option("--split", options->splitFolder,
                     "Instead, write NAME.sqlite (for sqlite3) and NAME.sqlite.minisig (for minisign -V -m "
                     "NAME.sqlite) into this folder")
        ->excludes(json);
    command->callback([options, &exitCode] { exitCode = inspect(*options); });
}

}  // namespace pathlight
