// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "authoring/source.h"

#include <chrono>

namespace pathlight {

/// The rules of the help directory that a program can hold its entries to: where a number was seen and when, what
/// counts as confirmed, what is for adults, numbers that no country can have, and entries given twice. Warns of a check
/// that was twelve months ago `today`.
void checkHelp(const Source& source, std::chrono::sys_days today, Complaints& complaints);

}  // namespace pathlight
