// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "content/publickey.h"

#include <sodium.h>

#include <algorithm>
#include <cstring>
#include <sstream>

namespace pathlight {

namespace {

constexpr std::string_view algorithm = "Ed";  // of a key; a signature made with it says "ED"
constexpr std::string_view commentStart = "untrusted comment: ";

std::string keyBytes(const PublicKey& key) {
    std::string bytes(algorithm);
    bytes.append(key.id.begin(), key.id.end());
    bytes.append(key.key.begin(), key.key.end());
    return bytes;
}

/// The line that holds the key: the second of a .pub file, or the only one.
std::string_view keyLine(std::string_view text) {
    if (text.starts_with(commentStart)) {
        const std::size_t end = text.find('\n');
        if (end == std::string_view::npos) return {};
        text.remove_prefix(end + 1);
    }
    const std::size_t last = text.find_last_not_of("\r\n");
    return last == std::string_view::npos ? std::string_view{} : text.substr(0, last + 1);
}

}  // namespace

std::string toBase64(std::string_view bytes) {
    std::string text(sodium_base64_ENCODED_LEN(bytes.size(), sodium_base64_VARIANT_ORIGINAL), '\0');
    sodium_bin2base64(text.data(), text.size(), reinterpret_cast<const unsigned char*>(bytes.data()), bytes.size(),
                      sodium_base64_VARIANT_ORIGINAL);
    text.pop_back();  // libsodium's terminating NUL
    return text;
}

Result<std::string> fromBase64(std::string_view text) {
    std::string bytes(text.size() / 4 * 3 + 3, '\0');
    std::size_t length = 0;
    const int status = sodium_base642bin(reinterpret_cast<unsigned char*>(bytes.data()), bytes.size(), text.data(),
                                         text.size(), nullptr, &length, nullptr, sodium_base64_VARIANT_ORIGINAL);
    bytes.resize(length);
    if (status != 0 || toBase64(bytes) != text) return fail(ErrorCode::Invalid, {}, "the base64 is not well formed");
    return bytes;
}

std::string keyName(const KeyId& id) {
    // minisign prints the eight bytes as one little-endian number, without leading zeros.
    std::uint64_t number = 0;
    std::for_each(id.rbegin(), id.rend(), [&number](std::uint8_t byte) { number = number << 8U | byte; });
    std::ostringstream name;
    name << std::uppercase << std::hex << number;
    return name.str();
}

Result<PublicKey> parsePublicKey(std::string_view text) {
    const auto bytes = fromBase64(keyLine(text));
    PublicKey key;
    if (!bytes || bytes->size() != algorithm.size() + key.id.size() + key.key.size() ||
        !bytes->starts_with(algorithm)) {
        return fail(ErrorCode::Invalid, {}, "this is not a minisign public key");
    }
    std::memcpy(key.id.data(), bytes->data() + algorithm.size(), key.id.size());
    std::memcpy(key.key.data(), bytes->data() + algorithm.size() + key.id.size(), key.key.size());
    return key;
}

std::string formatKeyLine(const PublicKey& key) { return toBase64(keyBytes(key)); }

std::string formatPublicKey(const PublicKey& key) {
    return std::string(commentStart) + "minisign public key " + keyName(key.id) + "\n" + formatKeyLine(key) + "\n";
}

}  // namespace pathlight
