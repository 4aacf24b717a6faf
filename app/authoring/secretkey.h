// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "content/signature.h"

#include <array>
#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>

namespace pathlight {

/// A minisign secret key without a password, as `minisign -G -W` and `pathlight-bundle keygen` write it. Its bytes are
/// wiped from memory when it goes.
class SecretKey {
public:
    [[nodiscard]] static SecretKey generate();

    /// Reads a minisign secret key file. Invalid when it is not one; NoAccess when a password protects it.
    [[nodiscard]] static Result<SecretKey> parse(std::string_view text);
    [[nodiscard]] static Result<SecretKey> load(const std::filesystem::path& file);

    SecretKey(SecretKey&& other) noexcept;
    SecretKey& operator=(SecretKey&& other) noexcept;
    ~SecretKey();

    /// Writes the key file, readable by its owner only. Invalid when the file exists: a key is never overwritten.
    [[nodiscard]] Result<void> save(const std::filesystem::path& file) const;

    [[nodiscard]] PublicKey publicKey() const;

    /// A prehashed (`ED`) signature of a bundle's database.
    [[nodiscard]] Signature sign(const FileDigest& digest, std::string_view bundleId, std::int64_t serial) const;

private:
    SecretKey() = default;

    KeyId m_id{};
    std::array<std::uint8_t, 64> m_key{};  ///< seed and public key, as libsodium keeps them
};

}  // namespace pathlight
