// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "content/trustedkeys.h"

#include "base/files.h"

#include <algorithm>
#include <system_error>

namespace pathlight {

Result<std::vector<PublicKey>> trustedKeys(std::string_view builtinKey, const std::filesystem::path& folder) {
    constexpr std::size_t maxKeyFileBytes = 4096;
    const auto builtin = parsePublicKey(builtinKey);
    if (!builtin) return fail(builtin.error());
    std::vector<std::filesystem::path> files;
    std::error_code error;
    for (std::filesystem::directory_iterator entry(folder, error), end; !error && entry != end;
         entry.increment(error)) {
        if (entry->path().extension() == ".pub") files.push_back(entry->path());
    }
    std::sort(files.begin(), files.end());
    std::vector<PublicKey> keys{*builtin};
    for (const std::filesystem::path& file : files) {
        const auto text = readFile(file, maxKeyFileBytes);
        const auto key = text ? parsePublicKey(*text) : fail(text.error());
        if (key && std::find(keys.begin(), keys.end(), *key) == keys.end()) keys.push_back(*key);
    }
    return keys;
}

}  // namespace pathlight
