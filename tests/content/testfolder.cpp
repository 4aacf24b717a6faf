// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "testfolder.h"

#include <cstdlib>
#include <fstream>
#include <string>

namespace pathlight::test {

TestFolder::TestFolder() {
    std::string name = (std::filesystem::temp_directory_path() / "pathlight-content-XXXXXX").string();
    m_path = ::mkdtemp(name.data());
}

TestFolder::~TestFolder() {
    std::error_code ignored;
    std::filesystem::remove_all(m_path, ignored);
}

std::filesystem::path TestFolder::write(std::string_view name, std::string_view bytes) const {
    const std::filesystem::path path = m_path / name;
    std::filesystem::remove(path);  // some file systems sync a file that is emptied and written again
    std::ofstream(path, std::ios::binary) << bytes;
    return path;
}

}  // namespace pathlight::test
