// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/bundleloader.h"

#include "content/trustedkeys.h"

#include "builtinkey.h"

#include <QCoreApplication>
#include <QDir>

#include <algorithm>

namespace pathlight {

namespace {

class Loader {
public:
    Loader(const std::filesystem::path& dataFolder, std::vector<PublicKey> trusted)
        : m_verifier(trusted), m_store(dataFolder / "bundles", std::move(trusted)) {}

    /// Adds the bundle; one of the same id given before makes room for it.
    Result<void> add(const std::filesystem::path& file, bool tellIfOlder) {
        auto installed = m_store.install(file);
        if (!installed && installed.error().code == ErrorCode::TooOld) {
            if (tellIfOlder) m_loaded.troubles.push_back(Trouble::BundleOlder);
            installed = newerThan(file);
        }
        auto bundle = installed ? m_store.open(*installed) : openUnwritten(file, installed.error());
        if (!bundle) return fail(bundle.error());
        const std::string& id = bundle->bundle.manifest().id;
        std::erase_if(m_loaded.bundles, [&id](const SignedBundle& other) { return other.bundle.manifest().id == id; });
        m_loaded.bundles.push_back(std::move(*bundle));
        return {};
    }

    LoadedBundles take() { return std::move(m_loaded); }

private:
    /// The installed bundle that is newer than this file.
    Result<InstalledBundle> newerThan(const std::filesystem::path& file) const {
        const auto verified = m_verifier.verify(file);
        if (!verified) return fail(verified.error());
        const auto installed = m_store.installed();
        if (!installed) return fail(installed.error());
        const auto found = std::find_if(installed->begin(), installed->end(),
                                        [&](const InstalledBundle& bundle) { return bundle.id == verified->id; });
        if (found == installed->end()) return fail(ErrorCode::Internal, file.string(), "its newer version is gone");
        return *found;
    }

    Result<SignedBundle> openUnwritten(const std::filesystem::path& file, const Error& reason) const {
        const bool unwritable =
            reason.code == ErrorCode::NoAccess || reason.code == ErrorCode::NoSpace || reason.code == ErrorCode::Io;
        if (!unwritable) return fail(reason);
        return m_store.openInMemory(file);
    }

    BundleVerifier m_verifier;
    BundleStore m_store;
    LoadedBundles m_loaded;
};

}  // namespace

std::filesystem::path coreBundlePath() {
    const QString program = QCoreApplication::applicationDirPath();
    return QDir::cleanPath(program + QStringLiteral("/../share/pathlight/core.pathlight")).toStdString();
}

Result<LoadedBundles> loadBundles(const std::filesystem::path& dataFolder, const std::filesystem::path& core,
                                  const std::vector<std::filesystem::path>& others) {
    auto trusted = trustedKeys(builtinPublicKey, dataFolder / "trusted-keys");
    if (!trusted) return fail(trusted.error());
    Loader loader(dataFolder, std::move(*trusted));
    if (const auto added = loader.add(core, false); !added) return fail(added.error());
    for (const std::filesystem::path& file : others) {
        if (const auto added = loader.add(file, true); !added) return fail(added.error());
    }
    return loader.take();
}

}  // namespace pathlight
