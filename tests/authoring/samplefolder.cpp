// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "samplefolder.h"

#include <gtest/gtest.h>

#include <fstream>
#include <sstream>

namespace pathlight::test {

SampleFolder::SampleFolder() {
    std::string pattern = (std::filesystem::temp_directory_path() / "pathlight-sample-XXXXXX").string();
    m_path = mkdtemp(pattern.data());
    std::filesystem::copy(PATHLIGHT_SOURCE_DIR "/tests/data/sample/content", m_path,
                          std::filesystem::copy_options::recursive);
}

SampleFolder::~SampleFolder() { std::filesystem::remove_all(m_path); }

std::string SampleFolder::read(const std::string& file) const {
    std::ifstream stream(m_path / file, std::ios::binary);
    EXPECT_TRUE(stream) << file;
    std::ostringstream text;
    text << stream.rdbuf();
    return text.str();
}

void SampleFolder::write(const std::string& file, const std::string& text) const {
    std::filesystem::create_directories((m_path / file).parent_path());
    std::ofstream(m_path / file, std::ios::binary) << text;
}

void SampleFolder::replace(const std::string& file, const std::string& from, const std::string& to) const {
    std::string text = read(file);
    const std::size_t at = text.find(from);
    ASSERT_NE(at, std::string::npos) << file << " does not hold: " << from;
    write(file, text.replace(at, from.size(), to));
}

}  // namespace pathlight::test
