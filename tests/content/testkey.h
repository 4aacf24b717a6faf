// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "content/publickey.h"
#include "content/signature.h"

#include <array>
#include <cstdint>
#include <string>
#include <string_view>

namespace pathlight::test {

/// A key pair that is the same at every run.
class TestKey {
public:
    explicit TestKey(std::uint8_t seed = 1);

    [[nodiscard]] const PublicKey& publicKey() const { return m_public; }

    [[nodiscard]] Signature sign(std::string_view database, std::string_view id, std::int64_t serial) const;

    /// The database with its signature behind it.
    [[nodiscard]] std::string signedFile(std::string_view database, std::string_view id, std::int64_t serial) const;

    /// A minisign signature of the legacy kind, over the bytes themselves.
    [[nodiscard]] std::string legacyBlock(std::string_view database, std::string_view id, std::int64_t serial) const;

private:
    [[nodiscard]] Ed25519Bytes signBytes(std::string_view bytes) const;

    PublicKey m_public;
    std::array<std::uint8_t, 64> m_secret{};
};

}  // namespace pathlight::test
