// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string>
#include <string_view>

namespace pathlight {

/// What kind of thing went wrong. The user interface chooses its words by this; `Error::message` is for logs and
/// authors.
enum class ErrorCode {
    Invalid,     ///< the input does not follow its format
    NotFound,    ///< the thing asked for is not there
    Damaged,     ///< stored data does not hold together
    NotTrusted,  ///< a signature is missing, wrong, or by an unknown key
    TooNew,      ///< written by a newer Pathlight; left as it was
    TooOld,      ///< older than what is already there; refused
    TooLarge,    ///< over a stated limit
    Busy,        ///< in use by somebody else
    NoSpace,     ///< the disk is full
    NoAccess,    ///< the system does not allow it
    Io,          ///< any other fault of a file or a disk
    Internal,    ///< a promise of our own code is broken
};

/// The code's name in kebab-case, as logs and tests show it, for example "not-trusted".
[[nodiscard]] std::string_view name(ErrorCode code);

/// A fault as a value: what kind, in which thing (a path, a key, file:line:col), and what happened.
struct Error {
    ErrorCode code = ErrorCode::Internal;
    std::string context;  ///< where: a path, a table, a key; may be empty
    std::string message;  ///< what, in plain English, without a full stop

    /// "context: message", or the message alone.
    [[nodiscard]] std::string text() const;

    bool operator==(const Error&) const = default;
};

}  // namespace pathlight
