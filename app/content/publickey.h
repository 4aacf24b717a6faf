// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace pathlight {

using KeyId = std::array<std::uint8_t, 8>;

/// A minisign public key.
struct PublicKey {
    KeyId id{};
    std::array<std::uint8_t, 32> key{};

    bool operator==(const PublicKey&) const = default;
};

/// A key's id as minisign prints it: up to 16 hexadecimal digits in capitals, without leading zeros.
[[nodiscard]] std::string keyName(const KeyId& id);

/// Reads a minisign .pub file (comment line and key line) or the key line alone. Invalid otherwise.
[[nodiscard]] Result<PublicKey> parsePublicKey(std::string_view text);

[[nodiscard]] std::string formatKeyLine(const PublicKey& key);    ///< the base64 line, "RW...", without a line end
[[nodiscard]] std::string formatPublicKey(const PublicKey& key);  ///< the .pub file as minisign writes it

/// Base64 with padding; reading is strict: Invalid on any character or bit that writing would not have made.
[[nodiscard]] std::string toBase64(std::string_view bytes);
[[nodiscard]] Result<std::string> fromBase64(std::string_view text);

}  // namespace pathlight
