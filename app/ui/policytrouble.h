// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "policy/policyreader.h"
#include "ui/trouble.h"

#include <optional>

namespace pathlight {

/// PolicyUnread, PolicyFaulty, or nothing when all of the policy holds.
[[nodiscard]] std::optional<Trouble> troubleOf(const PolicyReading& policy);

/// What of the policy does not hold, what is safe and what to do, in the current language; "" when all of it holds.
[[nodiscard]] QString explain(const PolicyReading& policy);

}  // namespace pathlight
