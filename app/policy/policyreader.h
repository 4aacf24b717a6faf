// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"
#include "policy/policy.h"

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace pathlight {

/// What a policy file says, and what of it cannot be followed.
struct PolicyReading {
    std::filesystem::path file{};   ///< "" for none
    Policy policy{};                ///< what the sound keys set
    std::optional<Error> unread{};  ///< why nothing of the file holds
    std::vector<Error> faults{};    ///< why a key does not hold, or not all of it; `context` is the key

    /// The keys that have faults, each once, in the file's order.
    [[nodiscard]] std::vector<std::string> faultyKeys() const;
};

/// Reads a policy file. One that is not there sets nothing and is no fault.
[[nodiscard]] PolicyReading readPolicy(const std::filesystem::path& file);

/// Reads a policy: a JSON object of the keys that README.md names. A key that is unknown, given twice or not as it
/// should be is ignored as a whole, and is a fault; the others hold.
[[nodiscard]] PolicyReading parsePolicy(std::string_view text);

}  // namespace pathlight
