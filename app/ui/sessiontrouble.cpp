// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/sessiontrouble.h"

#include "ui/session.h"

namespace pathlight {

QString explainSession(ErrorCode fault) {
    switch (fault) {
        case ErrorCode::NoSpace:
            //: Shown when an answer cannot be kept because the disk is full.
            return Session::tr(
                "There is no room left on this computer's disk, so this step was not kept. "
                "All steps before it are safe. Ask a grown-up to make room, then try again.");
        case ErrorCode::NotFound:
        case ErrorCode::Damaged:
        case ErrorCode::TooLarge:
            //: Shown when a module cannot be read.
            return Session::tr("This module cannot be opened. What you did before is safe. Please choose another one.");
        default:
            //: Shown when an answer cannot be kept, for another reason than a full disk.
            return Session::tr("This step could not be kept. All steps before it are safe. Please try again.");
    }
}

}  // namespace pathlight
