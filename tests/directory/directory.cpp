// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "directory.h"

#include "authoring/sourcereader.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <sstream>

namespace pathlight::test {

std::vector<DirectoryEntry> directory() {
    const SchemaSet schemas;
    Complaints complaints;
    std::vector<DirectoryEntry> entries;
    const auto source = SourceReader(schemas, complaints).read(PATHLIGHT_SOURCE_DIR "/content");
    if (!source) {
        ADD_FAILURE() << "content cannot be read";
        return entries;
    }
    for (const SourceHelp& help : source->help) {
        for (DirectoryEntry entry : help.document.json()["entries"]) {
            entry["country"] = help.country;
            entries.push_back(std::move(entry));
        }
    }
    EXPECT_GE(entries.size(), 350U);
    return entries;
}

std::vector<std::vector<std::string>> table(const std::string& name) {
    std::ifstream file(std::filesystem::path(PATHLIGHT_SOURCE_DIR "/tests/data/directory") / name);
    std::vector<std::vector<std::string>> rows;
    for (std::string line; std::getline(file, line);) {
        if (line.empty() || line.front() == '#') continue;
        std::istringstream fields(line);
        rows.emplace_back();
        for (std::string field; std::getline(fields, field, '\t');)
            rows.back().push_back(field);
    }
    EXPECT_FALSE(rows.empty()) << name;
    return rows;
}

std::string digitsOf(const std::string& text) {
    std::string digits;
    std::copy_if(text.begin(), text.end(), std::back_inserter(digits), [](char c) { return c >= '0' && c <= '9'; });
    return digits;
}

}  // namespace pathlight::test
