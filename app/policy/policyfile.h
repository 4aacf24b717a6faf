// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <filesystem>

namespace pathlight {

/// Where this system keeps the policy: a place that only an administrator can write. Nothing that a user of the
/// computer can set leads elsewhere.
[[nodiscard]] std::filesystem::path policyFile();

}  // namespace pathlight
