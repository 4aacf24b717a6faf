// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/file.h"
#include "base/result.h"
#include "content/bundle.h"
#include "content/bundleverifier.h"
#include "content/publickey.h"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace pathlight {

/// A bundle in the folder that the app owns.
struct InstalledBundle {
    std::filesystem::path file;
    std::string id;
    std::int64_t serial = 0;
    std::string signer;  ///< the key's id in hexadecimal
};

/// An open bundle, with the name of the key that signed it.
struct SignedBundle {
    Bundle bundle;
    std::string signer;
};

/// The folder of bundles that the app owns. Whatever comes in is verified while it is copied; what is there was
/// verified, and is again when the file changed since.
class BundleStore {
public:
    /// The folder is made when the first bundle comes.
    BundleStore(std::filesystem::path folder, std::vector<PublicKey> trusted);

    /// Verifies `source`, copies it into the folder and checks it whole. A source that was installed before and has not
    /// changed costs one look at its stamp. TooOld when a newer serial of the same id is there (which stays),
    /// NotTrusted, Invalid, Damaged, TooNew, TooLarge; NoAccess, NoSpace or Io when the folder cannot be written:
    /// `openInMemory` then still works.
    [[nodiscard]] Result<InstalledBundle> install(const std::filesystem::path& source);

    /// The bundles in the folder, by id. Those that no trusted key vouches for any more are left out.
    [[nodiscard]] Result<std::vector<InstalledBundle>> installed() const;

    /// Opens an installed bundle.
    [[nodiscard]] Result<SignedBundle> open(const InstalledBundle& bundle) const;

    /// Verifies a file and opens it from memory, writing nothing.
    [[nodiscard]] Result<SignedBundle> openInMemory(const std::filesystem::path& source) const;

private:
    struct Record;
    [[nodiscard]] Result<VerifiedBundle> copyChecked(File& source, const std::filesystem::path& copy) const;
    [[nodiscard]] Result<InstalledBundle> accept(File& source, const FileStamp& stamp,
                                                 const std::filesystem::path& copy);
    [[nodiscard]] Result<void> refuseOlder(const VerifiedBundle& bundle) const;
    [[nodiscard]] std::optional<InstalledBundle> unchanged(const FileStamp& source) const;
    [[nodiscard]] Result<InstalledBundle> recheck(const std::filesystem::path& file) const;
    [[nodiscard]] std::vector<std::filesystem::path> bundleFiles() const;
    void removeLeftovers() const;

    std::filesystem::path m_folder;
    BundleVerifier m_verifier;
};

}  // namespace pathlight
