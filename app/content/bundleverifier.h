// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/file.h"
#include "base/result.h"
#include "content/publickey.h"
#include "content/signature.h"

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace pathlight {

/// What a good signature vouches for.
struct VerifiedBundle {
    std::string id;
    std::int64_t serial = 0;
    KeyId signer{};
    std::size_t databaseBytes = 0;  ///< the file without its signature
};

/// Checks who signed a bundle, before anything of it is parsed.
class BundleVerifier {
public:
    explicit BundleVerifier(std::vector<PublicKey> trusted);

    /// Takes the whole file as it is read, signature included.
    using Sink = std::function<Result<void>(std::string_view bytes)>;

    /// Reads the open file from its beginning to its end once, passing the bytes to `sink` as they are checked. What
    /// the sink got counts only when this succeeds. NotTrusted when the signature is missing, wrong or by an unknown
    /// key; Invalid when it is malformed; TooLarge, Io.
    [[nodiscard]] Result<VerifiedBundle> verify(File& file, const Sink& sink) const;

    /// The same for a path, keeping nothing.
    [[nodiscard]] Result<VerifiedBundle> verify(const std::filesystem::path& path) const;

    [[nodiscard]] bool trusts(const KeyId& signer) const;

private:
    [[nodiscard]] Result<VerifiedBundle> check(File& file, const Sink& sink) const;

    std::vector<PublicKey> m_trusted;
};

}  // namespace pathlight
