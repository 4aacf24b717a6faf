// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/bundlefile.h"

#include "base/files.h"
#include "content/bundleformat.h"

#include <algorithm>

namespace pathlight {

Result<BundleFile> BundleFile::read(const std::filesystem::path& path) {
    Result<std::string> bytes = readFile(path, bundleformat::maxFileBytes);
    if (!bytes) return fail(bytes.error());
    const std::size_t tailBytes = std::min(bytes->size(), maxSignatureBytes);
    const std::string_view tail = std::string_view(*bytes).substr(bytes->size() - tailBytes);
    BundleFile file;
    if (const Result<std::size_t> begin = findSignature(tail); begin) {
        const Result<Signature> signature = parseSignature(tail.substr(*begin));
        if (!signature) return fail(signature.error().code, path.string(), signature.error().message);
        file.signature = *signature;
        bytes->resize(bytes->size() - tailBytes + *begin);
    }
    file.database = std::move(*bytes);
    return file;
}

}  // namespace pathlight
