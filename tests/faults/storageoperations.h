// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/progressdatabase.h"

#include <filesystem>
#include <functional>
#include <iosfwd>
#include <string>
#include <vector>

namespace pathlight::testsupport {

/// Something that the storage is asked to do, for the tests that make the disk fail meanwhile.
struct StorageOperation {
    std::string name;
    std::function<void(const std::filesystem::path& folder)> prepare;  ///< leaves the folder as it is before
    std::function<Result<void>(ProgressDatabase& database)> run;       ///< empty when opening is what is asked
};

/// Its name stands for it in what a test says.
void PrintTo(const StorageOperation& operation, std::ostream* stream);

/// All of them: a new call of the storage that reads or writes the disk is added here.
[[nodiscard]] const std::vector<StorageOperation>& storageOperations();

/// Opens the database in the folder as the program does.
[[nodiscard]] Result<ProgressDatabase> openIn(const std::filesystem::path& folder, const Clock& clock);

/// Opens the database and does what is asked.
[[nodiscard]] Result<void> perform(const StorageOperation& operation, const std::filesystem::path& folder,
                                   const Clock& clock);

/// Every row of every table as text; "" when there is no database. What is random in it is left out.
[[nodiscard]] std::string dump(const std::filesystem::path& folder);

/// Makes `to` a copy of the folder `from`.
void copyFolder(const std::filesystem::path& from, const std::filesystem::path& to);

/// A number that tests/faults/run.sh sets to run longer than the tests usually do.
[[nodiscard]] int numberFromEnvironment(const char* name, int otherwise);

}  // namespace pathlight::testsupport
