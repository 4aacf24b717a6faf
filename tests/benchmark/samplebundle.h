// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <filesystem>

namespace pathlight {

/// Writes an unsigned bundle of `modules` small modules in English, with its search table, for measuring.
/// Ends the program with a message when that fails.
void writeSampleBundle(const std::filesystem::path& file, int modules);

}  // namespace pathlight
