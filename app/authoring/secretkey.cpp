// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "authoring/secretkey.h"

#include "base/files.h"

#include <fcntl.h>
#include <sodium.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>

namespace pathlight {

namespace {

// The file's second line in base64: kinds of signature, key derivation and checksum, then what derivation would need,
// then the key's id, the key and a BLAKE2b-256 checksum. No derivation: two zero bytes, and the rest in clear.
constexpr std::string_view signatureKind = "Ed";
constexpr std::string_view noDerivation{"\0\0", 2};
constexpr std::string_view checksumKind = "B2";
constexpr std::size_t derivationBytes = 32 + 8 + 8;  // salt, operations, memory
constexpr std::size_t idOffset = 6 + derivationBytes;
constexpr std::size_t keyOffset = idOffset + 8;
constexpr std::size_t checksumOffset = keyOffset + crypto_sign_SECRETKEYBYTES;
constexpr std::size_t checksumBytes = 32;
constexpr std::size_t fileBytes = checksumOffset + checksumBytes;

constexpr std::string_view commentPrefix = "untrusted comment: ";
constexpr std::string_view comment = "untrusted comment: minisign secret key, without a password\n";
constexpr std::size_t maxFileBytes = 4096;

std::string checksum(std::string_view id, std::string_view key) {
    std::string message(signatureKind);
    message.append(id).append(key);
    std::string sum(checksumBytes, '\0');
    crypto_generichash(reinterpret_cast<unsigned char*>(sum.data()), sum.size(),
                       reinterpret_cast<const unsigned char*>(message.data()), message.size(), nullptr, 0);
    sodium_memzero(message.data(), message.size());
    return sum;
}

/// Whether the public half of a key belongs to its seed.
bool isKeyPair(std::string_view secret) {
    std::array<std::uint8_t, crypto_sign_PUBLICKEYBYTES> publicPart{};
    std::array<std::uint8_t, crypto_sign_SECRETKEYBYTES> whole{};
    crypto_sign_seed_keypair(publicPart.data(), whole.data(), reinterpret_cast<const unsigned char*>(secret.data()));
    const bool same = sodium_memcmp(whole.data(), secret.data(), whole.size()) == 0;
    sodium_memzero(whole.data(), whole.size());
    return same;
}

template <std::size_t size>
std::string_view view(const std::array<std::uint8_t, size>& bytes) {
    return {reinterpret_cast<const char*>(bytes.data()), size};
}

/// The base64 of the key: the second line, after the comment.
Result<std::string> keyLine(std::string_view text) {
    const std::size_t end = text.find('\n');
    if (!text.starts_with(commentPrefix) || end == std::string_view::npos) {
        return fail(ErrorCode::Invalid, "", "is not a minisign secret key");
    }
    std::string line(text.substr(end + 1));
    while (!line.empty() && (line.back() == '\n' || line.back() == '\r'))
        line.pop_back();
    return line;
}

Result<void> writeNew(const std::filesystem::path& file, std::string_view bytes) {
    const int fd = ::open(file.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    if (fd < 0 && errno == EEXIST)
        return fail(ErrorCode::Invalid, file.string(), "is there already; a key is never overwritten");
    if (fd < 0) return fail(systemError(errno, file, "cannot be written"));
    const bool written =
        ::write(fd, bytes.data(), bytes.size()) == static_cast<ssize_t>(bytes.size()) && ::fsync(fd) == 0;
    const int errorNumber = errno;
    const bool closed = ::close(fd) == 0;
    if (written && closed) return {};
    ::unlink(file.c_str());
    return fail(systemError(errorNumber, file, "cannot be written"));
}

}  // namespace

SecretKey::SecretKey(SecretKey&& other) noexcept : m_id(other.m_id), m_key(other.m_key) {
    sodium_memzero(other.m_key.data(), other.m_key.size());
}

SecretKey& SecretKey::operator=(SecretKey&& other) noexcept {
    std::swap(m_id, other.m_id);
    std::swap(m_key, other.m_key);
    return *this;
}

SecretKey::~SecretKey() { sodium_memzero(m_key.data(), m_key.size()); }

SecretKey SecretKey::generate() {
    SecretKey key;
    std::array<std::uint8_t, crypto_sign_PUBLICKEYBYTES> publicPart{};
    crypto_sign_keypair(publicPart.data(), key.m_key.data());
    randombytes_buf(key.m_id.data(), key.m_id.size());
    return key;
}

Result<SecretKey> SecretKey::parse(std::string_view text) {
    const Result<std::string> line = keyLine(text);
    if (!line) return fail(line.error());
    Result<std::string> bytes = fromBase64(*line);
    if (!bytes || bytes->size() != fileBytes || !bytes->starts_with(signatureKind)) {
        return fail(ErrorCode::Invalid, "", "is not a minisign secret key");
    }
    const std::string_view all = *bytes;
    if (all.substr(2, 2) != noDerivation) {
        return fail(
            ErrorCode::NoAccess, "",
            "is protected by a password; sign with minisign itself, or make a key without one (minisign -G -W)");
    }
    const std::string_view id = all.substr(idOffset, 8);
    const std::string_view secret = all.substr(keyOffset, crypto_sign_SECRETKEYBYTES);
    const std::string_view sum = all.substr(checksumOffset);
    const bool sumFits =
        sum == checksum(id, secret) || sum == std::string(checksumBytes, '\0');  // minisign -W leaves it out
    if (all.substr(4, 2) != checksumKind || !sumFits || !isKeyPair(secret)) {
        return fail(ErrorCode::Damaged, "", "is damaged");
    }
    SecretKey key;
    std::copy(id.begin(), id.end(), key.m_id.begin());
    std::copy(secret.begin(), secret.end(), key.m_key.begin());
    sodium_memzero(bytes->data(), bytes->size());
    return key;
}

Result<SecretKey> SecretKey::load(const std::filesystem::path& file) {
    const Result<std::string> text = readFile(file, maxFileBytes);
    if (!text) return fail(text.error());
    Result<SecretKey> key = parse(*text);
    if (!key) return fail(key.error().code, file.string(), key.error().message);
    return key;
}

Result<void> SecretKey::save(const std::filesystem::path& file) const {
    std::string bytes(signatureKind);
    bytes.append(noDerivation).append(checksumKind).append(derivationBytes, '\0');
    bytes.append(view(m_id)).append(view(m_key)).append(checksum(view(m_id), view(m_key)));
    std::string text = std::string(comment) + toBase64(bytes) + "\n";
    Result<void> written = writeNew(file, text);
    sodium_memzero(bytes.data(), bytes.size());
    sodium_memzero(text.data(), text.size());
    return written;
}

PublicKey SecretKey::publicKey() const {
    PublicKey key;
    key.id = m_id;
    crypto_sign_ed25519_sk_to_pk(key.key.data(), m_key.data());
    return key;
}

Signature SecretKey::sign(const FileDigest& digest, std::string_view bundleId, std::int64_t serial) const {
    Signature signature;
    signature.untrustedComment = Signature::ownComment;
    signature.keyId = m_id;
    signature.bundleId = bundleId;
    signature.serial = serial;
    crypto_sign_detached(signature.ofDigest.data(), nullptr, digest.data(), digest.size(), m_key.data());
    const std::string message = commentMessage(signature);
    crypto_sign_detached(signature.ofComment.data(), nullptr, reinterpret_cast<const unsigned char*>(message.data()),
                         message.size(), m_key.data());
    return signature;
}

}  // namespace pathlight
