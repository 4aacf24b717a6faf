// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"
#include "content/bundlestore.h"

#include <cstddef>
#include <string>
#include <vector>

namespace pathlight {

/// What a self-test counted.
struct SelfTestReport {
    std::size_t bundles = 0;
    std::size_t modules = 0;
    std::size_t scenes = 0;  ///< scenes reached, each module counted in one language
    std::size_t languages = 0;
    std::size_t walks = 0;  ///< modules walked through, each once a language
    std::size_t ends = 0;   ///< ways out of a module taken, over all walks
    std::size_t media = 0;  ///< pictures decoded
    std::size_t helpEntries = 0;
    std::vector<Error> faults;

    /// One line a count, "modules: 3", in plain English.
    [[nodiscard]] std::string text() const;
};

/// Opens every module of the bundles in every language it is complete in, walks every way through its scenes to an end,
/// draws every picture and reads the help of every country.
[[nodiscard]] SelfTestReport runSelfTest(std::vector<SignedBundle> bundles);

}  // namespace pathlight
