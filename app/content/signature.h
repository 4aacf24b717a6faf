// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "content/publickey.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

namespace pathlight {

using FileDigest = std::array<std::uint8_t, 64>;    // BLAKE2b-512
using Ed25519Bytes = std::array<std::uint8_t, 64>;  // an Ed25519 signature

inline constexpr std::size_t maxSignatureBytes = 1024;  // the block lies within this many bytes of a file's end

/// BLAKE2b-512 of bytes that come in pieces.
class DigestStream {
public:
    DigestStream();
    DigestStream(DigestStream&&) noexcept;
    DigestStream& operator=(DigestStream&&) noexcept;
    ~DigestStream();

    void update(std::string_view bytes);

    /// The digest of all that came; call it once, last.
    [[nodiscard]] FileDigest finish();

private:
    struct State;
    std::unique_ptr<State> m_state;
};

/// The minisign signature of a bundle, prehashed (`ED`): what stands after the database in the file.
struct Signature {
    std::string untrustedComment;  ///< `ownComment` or `minisignComment`
    KeyId keyId{};
    Ed25519Bytes ofDigest{};  ///< over the database's BLAKE2b-512
    std::string bundleId;     ///< from the trusted comment
    std::int64_t serial = 0;
    Ed25519Bytes ofComment{};  ///< over `ofDigest` and the trusted comment

    static constexpr std::string_view ownComment = "pathlight bundle signature";
    static constexpr std::string_view minisignComment = "signature from minisign secret key";

    bool operator==(const Signature&) const = default;
};

/// "pathlight id=<id> serial=<n>": what the trusted comment of a bundle's signature must say.
[[nodiscard]] std::string trustedComment(std::string_view bundleId, std::int64_t serial);

/// The bytes that `ofComment` signs.
[[nodiscard]] std::string commentMessage(const Signature& signature);

/// The four lines of a .minisig file, each with its line end.
[[nodiscard]] std::string formatSignature(const Signature& signature);

/// Reads what `formatSignature` writes and nothing else: NotTrusted for the old kind `Ed`, Invalid for any other
/// difference.
[[nodiscard]] Result<Signature> parseSignature(std::string_view block);

/// Where the signature block begins within the last bytes of a file (at most `maxSignatureBytes`). NotTrusted when
/// there is none.
[[nodiscard]] Result<std::size_t> findSignature(std::string_view tail);

/// Whether `key` made the signature over a database of that digest. NotTrusted otherwise.
[[nodiscard]] Result<void> verifySignature(const Signature& signature, const FileDigest& digest, const PublicKey& key);

/// True for a bundle's id: a reverse domain name, lower case, at most 100 characters.
[[nodiscard]] bool isBundleId(std::string_view id);

}  // namespace pathlight
