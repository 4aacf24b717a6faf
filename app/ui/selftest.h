// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"
#include "content/bundlestore.h"

#include <vector>

namespace pathlight {

/// What a self-test counted.
struct SelfTestReport {
    int bundles = 0;
    int modules = 0;
    int scenes = 0;  ///< scenes reached, each module counted in one language
    int languages = 0;
    int walks = 0;  ///< modules walked through, each once a language
    int ends = 0;   ///< ways out of a module taken, over all walks
    int media = 0;  ///< pictures decoded
    int helpEntries = 0;
    std::vector<Error> faults;
};

/// Opens every module of the bundles in every language it is complete in, walks every way through its scenes to an end,
/// draws every picture and reads the help of every country.
[[nodiscard]] SelfTestReport runSelfTest(std::vector<SignedBundle> bundles);

}  // namespace pathlight
