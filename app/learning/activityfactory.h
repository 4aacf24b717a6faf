// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "content/model.h"
#include "learning/activity.h"

#include <memory>

namespace pathlight {

/// The activity of the scene's type, as new. Invalid when the type is unknown or the body does not follow its schema.
[[nodiscard]] Result<std::unique_ptr<Activity>> makeActivity(const Scene& scene);

}  // namespace pathlight
