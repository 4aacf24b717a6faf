// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gtest/gtest.h>

#include <fstream>
#include <set>
#include <sstream>
#include <string>

namespace {

std::set<std::string> packages() {
    std::ifstream file(std::string(PATHLIGHT_SOURCE_DIR) + "/packaging/dependencies");
    std::set<std::string> found;
    for (std::string line; std::getline(file, line);) {
        if (line.empty() || line.starts_with("#")) continue;
        std::istringstream words(line);
        std::string group;
        std::string package;
        words >> group >> package;
        found.insert(package);
    }
    return found;
}

/// Every `package` in the first column of README's dependency table.
std::set<std::string> explained() {
    std::ifstream file(std::string(PATHLIGHT_SOURCE_DIR) + "/README.md");
    std::set<std::string> found;
    bool inTable = false;
    for (std::string line; std::getline(file, line);) {
        if (line.starts_with("## ")) inTable = line == "## What it stands on";
        if (!inTable || !line.starts_with("| `")) continue;
        const std::string cell = line.substr(0, line.find('|', 1));
        for (std::size_t at = cell.find('`'); at != std::string::npos; at = cell.find('`', at + 1)) {
            const std::size_t end = cell.find('`', at + 1);
            found.insert(cell.substr(at + 1, end - at - 1));
            at = end;
        }
    }
    return found;
}

}  // namespace

TEST(Dependencies, EachPackageHasItsReasonInTheReadme) {
    EXPECT_EQ(explained(), packages());
    EXPECT_GT(packages().size(), 20U);
}
