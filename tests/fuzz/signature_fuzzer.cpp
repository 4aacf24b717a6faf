// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Signature blocks and key files: what is accepted is written back to the same bytes.

#include "authoring/secretkey.h"
#include "fuzzinput.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace pathlight;
    const std::string_view input = fuzz::text(data, size);
    static_cast<void>(findSignature(input.substr(0, maxSignatureBytes)));
    if (const Result<Signature> signature = parseSignature(input)) fuzz::require(formatSignature(*signature) == input);
    if (const Result<PublicKey> key = parsePublicKey(input))
        fuzz::require(*parsePublicKey(formatPublicKey(*key)) == *key);
    if (const Result<std::string> bytes = fromBase64(input)) fuzz::require(toBase64(*bytes) == input);
    static_cast<void>(SecretKey::parse(input));
    return 0;
}
