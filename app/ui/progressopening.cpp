// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/progressopening.h"

#include "base/files.h"
#include "storage/progressrescue.h"

#include <QtGlobal>

namespace pathlight {

namespace {

namespace fs = std::filesystem;

Trouble troubleOf(ErrorCode code) {
    switch (code) {
        case ErrorCode::Busy: return Trouble::ProgressBusy;
        case ErrorCode::TooNew: return Trouble::ProgressTooNew;
        case ErrorCode::Damaged: return Trouble::ProgressDamaged;
        case ErrorCode::Invalid: return Trouble::ProgressForeign;
        case ErrorCode::NoSpace: return Trouble::ProgressNoSpace;
        default: return Trouble::ProgressNotUsable;
    }
}

Result<void> makePrivateFolder(const fs::path& folder) {
    std::error_code error;
    if (fs::is_directory(folder, error)) return {};
    if (auto made = makeFolder(folder); !made) return made;
    fs::permissions(folder, fs::perms::owner_all, error);
    if (error) return fail(systemError(error.value(), folder, "cannot be made private"));
    return {};
}

Result<RecoveredProgress> openFile(const fs::path& dataFolder, const Clock& clock) {
    return makePrivateFolder(dataFolder).and_then([&] {
        return openOrRecoverProgress(dataFolder / "progress.db", clock);
    });
}

}  // namespace

Result<void> keepInFile(ProgressDatabase& database, const fs::path& dataFolder, const Clock& clock) {
    auto opened = openFile(dataFolder, clock);
    if (!opened) return fail(std::move(opened.error()));
    if (auto rescued = rescue(database, opened->database); !rescued) return rescued;
    database = std::move(opened->database);
    return {};
}

Result<OpenedProgress> openProgress(const fs::path& dataFolder, const Clock& clock) {
    auto opened = openFile(dataFolder, clock);
    if (opened) return OpenedProgress{std::move(opened->database), opened->recovery, std::nullopt};
    qWarning("%s", opened.error().text().c_str());
    auto inMemory = ProgressDatabase::openInMemory(clock);
    if (!inMemory) return fail(inMemory.error());
    return OpenedProgress{std::move(*inMemory), std::nullopt, troubleOf(opened.error().code)};
}

}  // namespace pathlight
