// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/clock.h"
#include "base/result.h"

#include <filesystem>

namespace pathlight {

/// Makes a data folder that of a school: as many learners as there may be, most of them in eight classes; the first
/// learner of the first class comes in with the pictures star, boat, fish. Names are in Arabic letters where `arabic`.
[[nodiscard]] Result<void> fillSchool(const std::filesystem::path& folder, const Clock& clock, bool arabic);

}  // namespace pathlight
