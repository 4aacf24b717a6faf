// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/sessiontrouble.h"

#include "ui/session.h"

namespace pathlight {

QString explainSession(ErrorCode fault) {
    switch (fault) {
        case ErrorCode::NotFound:
        case ErrorCode::Damaged:
        case ErrorCode::TooLarge:
            //: Shown when a module cannot be read.
            return Session::tr("This module cannot be opened. What you did before is safe. Please choose another one.");
        default:
            //: Shown when an answer cannot be kept, now or later.
            return Session::tr("This step could not be kept. All steps before it are safe. Please try again.");
    }
}

}  // namespace pathlight
