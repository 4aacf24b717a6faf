// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/ageband.h"

#include <QString>

namespace pathlight {

/// The code of an age band as QML has it, such as "7-10".
[[nodiscard]] inline QString bandName(AgeBand band) { return QString::fromUtf8(name(band).data()); }

}  // namespace pathlight
