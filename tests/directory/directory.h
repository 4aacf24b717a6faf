// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <nlohmann/json.hpp>

#include <string>
#include <vector>

namespace pathlight::test {

/// An entry of content/help: its fields, with "country" among them.
using DirectoryEntry = nlohmann::json;

/// Every entry of content/help; fails the test when a file cannot be read.
[[nodiscard]] std::vector<DirectoryEntry> directory();

/// The lines of tests/data/directory/<name>, divided at the tabs; comments left out.
[[nodiscard]] std::vector<std::vector<std::string>> table(const std::string& name);

[[nodiscard]] std::string digitsOf(const std::string& text);

}  // namespace pathlight::test
