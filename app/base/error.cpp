// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/error.h"

namespace pathlight {

std::string_view name(ErrorCode code) {
    switch (code) {
        case ErrorCode::Invalid: return "invalid";
        case ErrorCode::NotFound: return "not-found";
        case ErrorCode::Damaged: return "damaged";
        case ErrorCode::NotTrusted: return "not-trusted";
        case ErrorCode::TooNew: return "too-new";
        case ErrorCode::TooOld: return "too-old";
        case ErrorCode::TooLarge: return "too-large";
        case ErrorCode::Busy: return "busy";
        case ErrorCode::NoSpace: return "no-space";
        case ErrorCode::NoAccess: return "no-access";
        case ErrorCode::Io: return "io";
        case ErrorCode::Internal: return "internal";
    }
    return "internal";
}

std::string Error::text() const { return context.empty() ? message : context + ": " + message; }

}  // namespace pathlight
