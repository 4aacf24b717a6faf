// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"

#include <QString>

#include <filesystem>
#include <optional>

namespace pathlight {

/// What came of saving or printing a sheet.
struct PrintOutcome {
    enum class Kind { Saved, Sending, Sent, NotSaved, NotSent };

    Kind kind = Kind::Saved;
    std::filesystem::path path;  ///< the file saved, or the folder that could not take it
    QString printer;
    ErrorCode fault = ErrorCode::Internal;  ///< of NotSaved and NotSent
};

/// The same in a sentence, in the program's language: where the file is, or what happened, what is safe and what to do.
[[nodiscard]] QString explain(const PrintOutcome& outcome);

}  // namespace pathlight
