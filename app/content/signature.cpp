// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "content/signature.h"

#include <sodium.h>

#include <algorithm>
#include <charconv>
#include <cstring>
#include <vector>

namespace pathlight {

namespace {

constexpr std::string_view untrustedStart = "untrusted comment: ";
constexpr std::string_view trustedStart = "trusted comment: ";
constexpr std::string_view prehashed = "ED";
constexpr std::string_view legacy = "Ed";

std::string_view asBytes(const auto& array) { return {reinterpret_cast<const char*>(array.data()), array.size()}; }

/// Reads the number between "serial=" and the end; 0 when there is none.
std::int64_t parseSerial(std::string_view text) {
    std::int64_t serial = 0;
    const auto parsed = std::from_chars(text.data(), text.data() + text.size(), serial);
    return parsed.ec == std::errc{} && parsed.ptr == text.data() + text.size() ? serial : 0;
}

/// Fills in the id and the serial of a trusted comment; false when it does not say them in our words.
bool readTrustedComment(std::string_view comment, Signature& signature) {
    constexpr std::string_view idStart = "pathlight id=";
    constexpr std::string_view serialStart = " serial=";
    const std::size_t serialAt = comment.find(serialStart);
    if (!comment.starts_with(idStart) || serialAt == std::string_view::npos || serialAt < idStart.size()) return false;
    signature.bundleId = comment.substr(idStart.size(), serialAt - idStart.size());
    signature.serial = parseSerial(comment.substr(serialAt + serialStart.size()));
    return isBundleId(signature.bundleId) && signature.serial > 0;
}

Result<void> readDigestLine(std::string_view line, Signature& signature) {
    const auto bytes = fromBase64(line);
    if (!bytes || bytes->size() != prehashed.size() + signature.keyId.size() + signature.ofDigest.size()) {
        return fail(ErrorCode::Invalid, {}, "the signature's second line is malformed");
    }
    if (bytes->starts_with(legacy)) {
        return fail(ErrorCode::NotTrusted, {}, "the signature is of minisign's legacy kind; sign with minisign -H");
    }
    if (!bytes->starts_with(prehashed)) return fail(ErrorCode::Invalid, {}, "the signature is of an unknown kind");
    std::memcpy(signature.keyId.data(), bytes->data() + prehashed.size(), signature.keyId.size());
    std::memcpy(signature.ofDigest.data(), bytes->data() + prehashed.size() + signature.keyId.size(),
                signature.ofDigest.size());
    return {};
}

std::vector<std::string_view> splitLines(std::string_view block) {
    std::vector<std::string_view> lines;
    while (!block.empty()) {
        const std::size_t end = std::min(block.find('\n'), block.size());
        lines.push_back(block.substr(0, end));
        block.remove_prefix(std::min(end + 1, block.size()));
    }
    return lines;
}

}  // namespace

struct DigestStream::State {
    crypto_generichash_state hash;
};

DigestStream::DigestStream() : m_state(std::make_unique<State>()) {
    crypto_generichash_init(&m_state->hash, nullptr, 0, std::tuple_size_v<FileDigest>);
}

DigestStream::DigestStream(DigestStream&&) noexcept = default;
DigestStream& DigestStream::operator=(DigestStream&&) noexcept = default;
DigestStream::~DigestStream() = default;

void DigestStream::update(std::string_view bytes) {
    crypto_generichash_update(&m_state->hash, reinterpret_cast<const unsigned char*>(bytes.data()), bytes.size());
}

FileDigest DigestStream::finish() {
    FileDigest digest{};
    crypto_generichash_final(&m_state->hash, digest.data(), digest.size());
    return digest;
}

std::string trustedComment(std::string_view bundleId, std::int64_t serial) {
    return "pathlight id=" + std::string(bundleId) + " serial=" + std::to_string(serial);
}

std::string commentMessage(const Signature& signature) {
    return std::string(asBytes(signature.ofDigest)) + trustedComment(signature.bundleId, signature.serial);
}

std::string formatSignature(const Signature& signature) {
    const std::string digestLine =
        std::string(prehashed) + std::string(asBytes(signature.keyId)) + std::string(asBytes(signature.ofDigest));
    std::string block(untrustedStart);
    block += signature.untrustedComment + "\n" + toBase64(digestLine) + "\n";
    block += std::string(trustedStart) + trustedComment(signature.bundleId, signature.serial) + "\n";
    return block + toBase64(asBytes(signature.ofComment)) + "\n";
}

Result<Signature> parseSignature(std::string_view block) {
    const std::vector<std::string_view> lines = splitLines(block);
    constexpr std::size_t lineCount = 4;
    if (lines.size() != lineCount || !lines[0].starts_with(untrustedStart) || !lines[2].starts_with(trustedStart)) {
        return fail(ErrorCode::Invalid, {}, "the signature does not have minisign's four lines");
    }
    Signature signature;
    signature.untrustedComment = lines[0].substr(untrustedStart.size());
    if (signature.untrustedComment != Signature::ownComment &&
        signature.untrustedComment != Signature::minisignComment) {
        return fail(ErrorCode::Invalid, {}, "the signature's untrusted comment is not one of the two allowed");
    }
    if (const auto read = readDigestLine(lines[1], signature); !read) return fail(read.error());
    if (!readTrustedComment(lines[2].substr(trustedStart.size()), signature)) {
        return fail(ErrorCode::Invalid, {}, "the trusted comment must read: pathlight id=<bundle id> serial=<number>");
    }
    const auto ofComment = fromBase64(lines[3]);
    if (!ofComment || ofComment->size() != signature.ofComment.size()) {
        return fail(ErrorCode::Invalid, {}, "the signature's last line is malformed");
    }
    std::memcpy(signature.ofComment.data(), ofComment->data(), ofComment->size());
    // Whatever reads alike but is written otherwise (line ends, leading zeros) is not the file that was signed.
    if (formatSignature(signature) != block)
        return fail(ErrorCode::Invalid, {}, "the signature is not in its one form");
    return signature;
}

Result<std::size_t> findSignature(std::string_view tail) {
    const std::size_t from = tail.size() > maxSignatureBytes ? tail.size() - maxSignatureBytes : 0;
    const std::size_t found = tail.substr(from).rfind(untrustedStart);
    if (found == std::string_view::npos) return fail(ErrorCode::NotTrusted, {}, "the file is not signed");
    return from + found;
}

Result<void> verifySignature(const Signature& signature, const FileDigest& digest, const PublicKey& key) {
    const std::string comment = commentMessage(signature);
    const bool good =
        signature.keyId == key.id &&
        crypto_sign_verify_detached(signature.ofDigest.data(), digest.data(), digest.size(), key.key.data()) == 0 &&
        crypto_sign_verify_detached(signature.ofComment.data(), reinterpret_cast<const unsigned char*>(comment.data()),
                                    comment.size(), key.key.data()) == 0;
    if (!good) return fail(ErrorCode::NotTrusted, {}, "the signature does not fit the file");
    return {};
}

bool isBundleId(std::string_view id) {
    constexpr std::size_t longest = 100;
    if (id.size() > longest || id.find('.') == std::string_view::npos) return false;
    char previous = '.';
    for (const char c : id) {
        const bool word = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
        const bool joint = (c == '.' || c == '-') && previous != '.' && previous != '-';
        if (!word && !joint) return false;
        previous = c;
    }
    return previous != '.' && previous != '-';
}

}  // namespace pathlight
