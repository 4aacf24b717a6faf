// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

namespace pathlight {

/// Takes the internet from this process, its threads and its children for good: sockets of every family but AF_UNIX,
/// and io_uring (which can open sockets past a filter), are refused with EACCES; no privileges can be gained any more.
/// To be called before any content is read. NoAccess when the system offers no such confinement.
[[nodiscard]] Result<void> denyNetwork();

/// Removes the environment variables by which QML could be given other code, plugins, a debugger or file access.
/// To be called before the QGuiApplication is made.
void clearQmlEnvironment();

}  // namespace pathlight
