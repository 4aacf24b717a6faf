// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <filesystem>
#include <string>

namespace pathlight::test {

/// A copy of tests/data/sample/content in a folder of its own, to be spoiled; removed when it goes.
class SampleFolder {
public:
    SampleFolder();
    ~SampleFolder();
    SampleFolder(const SampleFolder&) = delete;
    SampleFolder& operator=(const SampleFolder&) = delete;

    [[nodiscard]] const std::filesystem::path& path() const { return m_path; }
    [[nodiscard]] std::filesystem::path operator/(const std::string& file) const { return m_path / file; }

    [[nodiscard]] std::string read(const std::string& file) const;
    void write(const std::string& file, const std::string& text) const;

    /// Replaces the first `from` in a file; fails the test when it is not there.
    void replace(const std::string& file, const std::string& from, const std::string& to) const;

private:
    std::filesystem::path m_path;
};

inline const std::string sampleModule = "modules/m90-sample/module.yaml";

}  // namespace pathlight::test
