// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "content/markdown.h"

#include <cstddef>
#include <string>

namespace pathlight {

/// A prose's styled form in which nothing is seen but one piece of it, underlined: to be laid over the prose itself.
/// Every letter keeps its place. The piece is given in bytes of `plain`; nothing at all is seen when it is outside.
[[nodiscard]] std::string markWord(const Prose& prose, std::size_t begin, std::size_t length);

}  // namespace pathlight
