// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "testkey.h"

#include <sodium.h>

namespace pathlight::test {

namespace {

std::string_view asBytes(const auto& array) { return {reinterpret_cast<const char*>(array.data()), array.size()}; }

}  // namespace

TestKey::TestKey(std::uint8_t seed) {
    std::array<std::uint8_t, crypto_sign_SEEDBYTES> seeds{};
    seeds.fill(seed);
    m_public.id.fill(seed);
    crypto_sign_seed_keypair(m_public.key.data(), m_secret.data(), seeds.data());
}

Ed25519Bytes TestKey::signBytes(std::string_view bytes) const {
    Ed25519Bytes signature{};
    crypto_sign_detached(signature.data(), nullptr, reinterpret_cast<const unsigned char*>(bytes.data()), bytes.size(),
                         m_secret.data());
    return signature;
}

Signature TestKey::sign(std::string_view database, std::string_view id, std::int64_t serial) const {
    DigestStream digest;
    digest.update(database);
    Signature signature;
    signature.untrustedComment = Signature::ownComment;
    signature.keyId = m_public.id;
    signature.ofDigest = signBytes(asBytes(digest.finish()));
    signature.bundleId = id;
    signature.serial = serial;
    signature.ofComment = signBytes(commentMessage(signature));
    return signature;
}

std::string TestKey::signedFile(std::string_view database, std::string_view id, std::int64_t serial) const {
    return std::string(database) + formatSignature(sign(database, id, serial));
}

std::string TestKey::legacyBlock(std::string_view database, std::string_view id, std::int64_t serial) const {
    Signature signature;
    signature.ofDigest = signBytes(database);
    signature.bundleId = id;
    signature.serial = serial;
    const std::string line = "Ed" + std::string(asBytes(m_public.id)) + std::string(asBytes(signature.ofDigest));
    return "untrusted comment: " + std::string(Signature::ownComment) + "\n" + toBase64(line) +
           "\ntrusted comment: " + trustedComment(id, serial) + "\n" +
           toBase64(asBytes(signBytes(commentMessage(signature)))) + "\n";
}

}  // namespace pathlight::test
