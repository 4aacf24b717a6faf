// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"
#include "storage/progressrecovery.h"

#include <QString>

namespace pathlight {

/// Why the program could not be as good as it should be, told to the adult beside the child.
enum class Trouble {
    ProgressBusy,       ///< another Pathlight has the progress file; nothing is kept here
    ProgressTooNew,     ///< a newer Pathlight wrote the progress file; it stays as it is, nothing is kept here
    ProgressRecovered,  ///< the progress file was damaged or gone; a backup or a new one took its place
    ProgressDamaged,    ///< the progress file does not hold together; it stays as it is, nothing is kept here
    ProgressForeign,    ///< another program's file has the progress file's name; it stays, nothing is kept here
    ProgressNoSpace,    ///< the disk is full; nothing is kept
    ProgressNotUsable,  ///< the folder cannot be written or read; nothing is kept
    ProgressWaiting,    ///< what is learnt waits in memory until the progress file can be used again
    ProgressKept,       ///< what was learnt while the file could not be used is in it now
    BundleOlder,        ///< a bundle given is older than the one already here, which is used
    NotConfined,        ///< the system offers no way to deny the network to this process
    PolicyUnread,       ///< the policy file cannot be read; nothing of it holds (ui/policytrouble.h explains)
    PolicyFaulty,       ///< keys of the policy do not hold; the others do (ui/policytrouble.h explains)
};

/// What happened, what is safe and what to do, in the current language. `dataFolder` is named where the adult must look
/// there.
[[nodiscard]] QString explain(Trouble trouble, const QString& dataFolder);

/// What ProgressWaiting means to somebody in a module.
[[nodiscard]] QString explainWaiting();

/// The same for ProgressRecovered, with the time of the backup as people of that locale write it.
[[nodiscard]] QString explain(const Recovery& recovery, const QString& dataFolder, const QString& locale);

/// The same for a bundle that cannot be used, which keeps the program from starting.
[[nodiscard]] QString explainBundleFault(const Error& error);

}  // namespace pathlight
