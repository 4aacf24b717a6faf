// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <map>
#include <regex>
#include <set>
#include <sstream>
#include <string>
#include <vector>

namespace {

namespace fs = std::filesystem;
using Names = std::set<std::string>;

/// What each folder of app/ may include of the others, as the design's arrows say; itself always.
const std::map<std::string, Names> allowed{
    {"base", {}},
    {"text", {"base"}},
    {"content", {"base", "text"}},
    {"policy", {"base", "text", "content"}},
    {"learning", {"base", "text", "content"}},
    {"storage", {"base"}},
    {"speech", {"base"}},
    {"authoring", {"base", "text", "content"}},
    {"cli", {"base", "text", "content", "authoring"}},
    {"ui", {"base", "text", "content", "policy", "learning", "storage", "speech"}},
    {"desktop", {"base", "text", "content", "policy", "learning", "storage", "speech", "ui"}},
};

const Names foldersWithQt{"ui", "desktop"};

bool isQtHeader(const std::string& header) {
    static const std::regex qt("^(Q[A-Z][A-Za-z]*|Qt[A-Z][A-Za-z0-9]*/.*|q[a-z]+\\.h)$");
    return std::regex_match(header, qt);
}

/// What is wrong with the includes of one file's text; empty when nothing is.
std::vector<std::string> faults(const std::string& folder, const std::string& text) {
    static const std::regex include(R"re(^\s*#\s*include\s*([<"])([^>"]+)[>"])re");
    std::vector<std::string> found;
    std::istringstream lines(text);
    for (std::string line; std::getline(lines, line);) {
        std::smatch match;
        if (!std::regex_search(line, match, include)) continue;
        const std::string header = match[2];
        if (isQtHeader(header) && !foldersWithQt.contains(folder)) found.push_back("Qt below ui: " + header);
        const std::string first = header.substr(0, header.find('/'));
        const bool ours = header.find('/') != std::string::npos && match[1] == "\"";
        if (ours && allowed.contains(first) && first != folder && !allowed.at(folder).contains(first)) {
            found.push_back("upward include: " + header);
        }
        if (header.find("..") != std::string::npos) found.push_back("include around the layers: " + header);
    }
    return found;
}

std::string read(const fs::path& path) {
    std::ifstream file(path);
    return {std::istreambuf_iterator<char>(file), {}};
}

}  // namespace

TEST(Layers, EveryFolderIsKnown) {
    for (const auto& entry : fs::directory_iterator(fs::path(PATHLIGHT_SOURCE_DIR) / "app")) {
        if (!entry.is_directory()) continue;
        const std::string folder = entry.path().filename().string();
        EXPECT_TRUE(allowed.contains(folder)) << folder;
    }
}

TEST(Layers, NothingIncludesUpwardsOrQtBelowUi) {
    int files = 0;
    for (const auto& entry : fs::recursive_directory_iterator(fs::path(PATHLIGHT_SOURCE_DIR) / "app")) {
        const std::string extension = entry.path().extension().string();
        if (extension != ".h" && extension != ".cpp") continue;
        const fs::path relative = fs::relative(entry.path(), fs::path(PATHLIGHT_SOURCE_DIR) / "app");
        ++files;
        for (const std::string& fault : faults(relative.begin()->string(), read(entry.path()))) {
            ADD_FAILURE() << relative << ": " << fault;
        }
    }
    EXPECT_GT(files, 10);
}

TEST(Layers, TheCheckSeesWhatItLooksFor) {
    EXPECT_TRUE(
        faults("content", "#include \"content/bundle.h\"\n#include \"text/message.h\"\n#include <queue>\n").empty());
    EXPECT_EQ(faults("content", "#include <QString>\n").size(), 1U);
    EXPECT_EQ(faults("storage", "#include <QtCore/qstring.h>\n").size(), 1U);
    EXPECT_EQ(faults("learning", "  #  include \"ui/session.h\"\n").size(), 1U);
    EXPECT_EQ(faults("storage", "#include \"content/model.h\"\n").size(), 1U);
    EXPECT_EQ(faults("base", "#include \"../text/message.h\"\n").size(), 1U);
    EXPECT_TRUE(faults("ui", "#include <QString>\n#include \"learning/activity.h\"\n").empty());
}

TEST(Layers, QmlImportsOnlyItsOwnModulesAndQt) {
    static const std::regex import(R"(^import\s+([A-Za-z.]+))");
    const Names own{"Pathlight.Backend", "Pathlight.Components", "Pathlight.Activities"};
    int files = 0;
    for (const auto& entry : fs::recursive_directory_iterator(fs::path(PATHLIGHT_SOURCE_DIR) / "qml")) {
        if (entry.path().extension() != ".qml") continue;
        ++files;
        std::ifstream file(entry.path());
        for (std::string line; std::getline(file, line);) {
            std::smatch match;
            if (!std::regex_search(line, match, import)) continue;
            const std::string name = match[1];
            EXPECT_TRUE(own.contains(name) || name.starts_with("QtQuick") || name == "QtQml") << entry.path() << name;
        }
    }
    EXPECT_GT(files, 5);
}
