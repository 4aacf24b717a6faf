// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "content/bundleverifier.h"

#include "content/bundleformat.h"

#include <algorithm>
#include <array>

namespace pathlight {

namespace {

/// Hashes what passes through, but for the last bytes, which may be the signature.
class TailKeeper {
public:
    void add(std::string_view bytes) {
        m_tail += bytes;
        if (m_tail.size() <= maxSignatureBytes) return;
        const std::size_t surplus = m_tail.size() - maxSignatureBytes;
        hash(surplus);
    }

    /// Hashes the first bytes of the tail too, and lets go of them.
    void hash(std::size_t count) {
        m_digest.update(std::string_view(m_tail).substr(0, count));
        m_tail.erase(0, count);
        m_hashed += count;
    }

    [[nodiscard]] const std::string& tail() const { return m_tail; }
    [[nodiscard]] std::size_t hashed() const { return m_hashed; }
    [[nodiscard]] std::size_t size() const { return m_hashed + m_tail.size(); }
    [[nodiscard]] FileDigest finish() { return m_digest.finish(); }

private:
    DigestStream m_digest;
    std::string m_tail;
    std::size_t m_hashed = 0;
};

Result<void> readAll(File& file, TailKeeper& keeper, const BundleVerifier::Sink& sink) {
    std::array<char, 1U << 16U> buffer;
    for (;;) {
        const auto count = file.read(buffer);
        if (!count) return fail(count.error());
        if (*count == 0) return {};
        const std::string_view bytes(buffer.data(), *count);
        keeper.add(bytes);
        if (keeper.size() > bundleformat::maxFileBytes) return fail(ErrorCode::TooLarge, {}, "the bundle is too large");
        if (auto kept = sink(bytes); !kept) return kept;
    }
}

}  // namespace

BundleVerifier::BundleVerifier(std::vector<PublicKey> trusted) : m_trusted(std::move(trusted)) {}

bool BundleVerifier::trusts(const KeyId& signer) const {
    return std::any_of(m_trusted.begin(), m_trusted.end(),
                       [&signer](const PublicKey& key) { return key.id == signer; });
}

Result<VerifiedBundle> BundleVerifier::verify(const std::filesystem::path& path) const {
    auto file = File::openToRead(path);
    if (!file) return fail(file.error());
    return verify(*file, [](std::string_view) { return Result<void>(); });
}

Result<VerifiedBundle> BundleVerifier::verify(File& file, const Sink& sink) const {
    auto verified = check(file, sink);
    if (!verified && verified.error().context.empty()) verified.error().context = file.path().string();
    return verified;
}

Result<VerifiedBundle> BundleVerifier::check(File& file, const Sink& sink) const {
    TailKeeper keeper;
    if (const auto read = readAll(file, keeper, sink); !read) return fail(read.error());
    const auto start = findSignature(keeper.tail());
    if (!start) return fail(start.error());
    keeper.hash(*start);
    const auto signature = parseSignature(keeper.tail());
    if (!signature) return fail(signature.error());
    const std::size_t databaseBytes = keeper.hashed();
    const FileDigest digest = keeper.finish();
    Error fault{ErrorCode::NotTrusted, {}, "the bundle is signed by an unknown key, " + keyName(signature->keyId)};
    for (const PublicKey& key : m_trusted) {
        if (key.id != signature->keyId) continue;
        const auto good = verifySignature(*signature, digest, key);
        if (good) return VerifiedBundle{signature->bundleId, signature->serial, signature->keyId, databaseBytes};
        fault = good.error();
    }
    return fail(std::move(fault));
}

}  // namespace pathlight
