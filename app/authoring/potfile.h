// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "authoring/source.h"

#include <string>

namespace pathlight {

/// The template for translators: every text in the order of the source, with its key, its pattern and what the field
/// is. The same source gives the same bytes: no dates, no line numbers.
[[nodiscard]] std::string writePot(const Source& source);

}  // namespace pathlight
