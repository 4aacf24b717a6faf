// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "diskwatch.h"
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
    std::string erased{};                                              ///< what is in no file after it
};

/// Its name stands for it in what a test says.
void PrintTo(const StorageOperation& operation, std::ostream* stream);

/// All of them: a new call of the storage that reads or writes the disk is added here.
[[nodiscard]] const std::vector<StorageOperation>& storageOperations();

/// What is not as it should be in a folder after the operation, apart from what the database holds: a backup that was
/// good and is not or is gone, a backup that counts and is no good, a damaged file that was not kept, something erased
/// that is still there. `before` is the folder as it was.
[[nodiscard]] std::string flawIn(const std::filesystem::path& folder, const std::filesystem::path& before,
                                 const StorageOperation& operation, bool done);

/// Opens the database in the folder as the program does, and recovers it when that is needed.
[[nodiscard]] Result<ProgressDatabase> openIn(const std::filesystem::path& folder, const Clock& clock);

/// Opens the database and does what is asked.
[[nodiscard]] Result<void> perform(const StorageOperation& operation, const std::filesystem::path& folder,
                                   const Clock& clock);

/// Every row of every table as text; "" when there is no database. What is random in it is left out.
[[nodiscard]] std::string dump(const std::filesystem::path& folder);

/// Makes `to` a copy of the folder `from`.
void copyFolder(const std::filesystem::path& from, const std::filesystem::path& to);

/// A disk on which nothing fails and nothing waits.
class QuickDisk final : public DiskWatch {
public:
    using DiskWatch::DiskWatch;
    [[nodiscard]] DiskReply ask(const DiskCall&) override { return DiskReply::Pass; }
};

/// A number that tests/faults/run.sh sets to run longer than the tests usually do.
[[nodiscard]] int numberFromEnvironment(const char* name, int otherwise);

}  // namespace pathlight::testsupport
