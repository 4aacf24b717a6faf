// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace pathlight {

/// Milliseconds since the system started this process (0 where it does not say), to the tick of its clock.
[[nodiscard]] double processAgeMilliseconds();

}  // namespace pathlight
