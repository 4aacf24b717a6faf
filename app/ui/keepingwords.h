// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"

#include <QString>

#include <chrono>
#include <filesystem>
#include <optional>

namespace pathlight {

/// What came of something that a grown-up did with what is kept.
struct KeepingOutcome {
    enum class Deed { Export, Import, Restore, EraseAll };

    Deed deed = Deed::Export;
    std::optional<ErrorCode> fault{};   ///< empty when it was done
    std::filesystem::path path{};       ///< the file written or read, or the folder that takes none
    QString learner{};                  ///< the name of the learner it is about; "" where it is about all
    std::chrono::sys_seconds madeAt{};  ///< when the backup was made
};

/// What happened, what is safe and what to do, in the current language; times as people of that locale write them.
[[nodiscard]] QString explain(const KeepingOutcome& outcome, const QString& locale);

/// A day and the time of it, in full, as people of that locale write them.
[[nodiscard]] QString longTime(std::chrono::sys_seconds time, const QString& locale);

}  // namespace pathlight
