// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "authoring/complaints.h"
#include "base/error.h"

#include <cstddef>
#include <string>

namespace pathlight {

/// Prints all complaints to standard error, by file and place.
void print(const Complaints& complaints);

/// Prints "pathlight-bundle: context: message" to standard error and returns exitFaults.
[[nodiscard]] int printFault(const Error& error);

/// "1 module", "3 modules".
[[nodiscard]] std::string counted(std::size_t count, const std::string& noun);

}  // namespace pathlight
