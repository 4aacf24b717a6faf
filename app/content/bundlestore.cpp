// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "content/bundlestore.h"

#include "base/files.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <chrono>
#include <random>
#include <system_error>

namespace pathlight {

namespace {

namespace fs = std::filesystem;

constexpr std::string_view bundleEnding = ".pathlight";
constexpr std::string_view recordEnding = ".json";
constexpr std::string_view partEnding = ".part";

nlohmann::json toJson(const FileStamp& stamp) {
    return {stamp.device, stamp.inode, stamp.size, stamp.modifiedNanoseconds, stamp.changedNanoseconds};
}

FileStamp toStamp(const nlohmann::json& json) {
    return {json.at(0).get<std::uint64_t>(), json.at(1).get<std::uint64_t>(), json.at(2).get<std::uint64_t>(),
            json.at(3).get<std::int64_t>(), json.at(4).get<std::int64_t>()};
}

/// The database alone, without the signature behind it.
Result<std::string> readVerified(const BundleVerifier& verifier, const fs::path& path, VerifiedBundle& verified) {
    auto file = File::openToRead(path);
    if (!file) return fail(file.error());
    std::string bytes;
    const auto checked = verifier.verify(*file, [&bytes](std::string_view piece) -> Result<void> {
        bytes += piece;
        return {};
    });
    if (!checked) return fail(checked.error());
    verified = *checked;
    bytes.resize(verified.databaseBytes);
    return bytes;
}

/// Whether the content names itself as its signature does.
Result<void> checkIdentity(const Manifest& manifest, const VerifiedBundle& verified) {
    if (manifest.id == verified.id && manifest.serial == verified.serial) return {};
    return fail(ErrorCode::Invalid, verified.id, "the signature names another bundle or serial than the manifest");
}

}  // namespace

/// What is remembered of an installed bundle, so that unchanged files need not be hashed again.
struct BundleStore::Record {
    std::string id;
    std::int64_t serial = 0;
    KeyId signer{};
    FileStamp source;
    FileStamp copy;

    static fs::path fileFor(fs::path bundle) { return bundle.replace_extension(recordEnding); }

    /// Nothing when there is none that can be read; the bundle is then verified anew.
    static std::optional<Record> load(const fs::path& bundle) {
        constexpr std::size_t maxRecordBytes = 4096;
        const auto text = readFile(fileFor(bundle), maxRecordBytes);
        if (!text) return std::nullopt;
        try {
            const nlohmann::json json = nlohmann::json::parse(*text);
            return Record{json.at("id").get<std::string>(), json.at("serial").get<std::int64_t>(),
                          json.at("signer").get<KeyId>(), toStamp(json.at("source")), toStamp(json.at("copy"))};
        } catch (const nlohmann::json::exception&) {
            return std::nullopt;
        }
    }

    /// A record that cannot be written costs time at the next start, nothing else.
    void save(const fs::path& bundle) const {
        const nlohmann::json json{
            {"id", id}, {"serial", serial}, {"signer", signer}, {"source", toJson(source)}, {"copy", toJson(copy)}};
        (void)writeFile(fileFor(bundle), json.dump() + "\n");
    }

    [[nodiscard]] InstalledBundle installed(const fs::path& bundle) const {
        return {bundle, id, serial, keyName(signer)};
    }
};

BundleStore::BundleStore(fs::path folder, std::vector<PublicKey> trusted)
    : m_folder(std::move(folder)), m_verifier(std::move(trusted)) {}

Result<InstalledBundle> BundleStore::install(const fs::path& source) {
    auto file = File::openToRead(source);
    if (!file) return fail(file.error());
    const auto stamp = file->stamp();
    if (!stamp) return fail(stamp.error());
    if (auto known = unchanged(*stamp)) return *std::move(known);
    if (const auto made = makeFolder(m_folder); !made) {
        // A file where the folder should be is not "not found" to the caller.
        const ErrorCode code = made.error().code == ErrorCode::NotFound ? ErrorCode::Io : made.error().code;
        return fail(code, made.error().context, made.error().message);
    }
    removeLeftovers();
    const fs::path copy = m_folder / ("incoming-" + std::to_string(std::random_device{}()) + std::string(partEnding));
    auto installed = accept(*file, *stamp, copy);
    std::error_code ignored;
    fs::remove(copy, ignored);
    return installed;
}

Result<InstalledBundle> BundleStore::accept(File& source, const FileStamp& stamp, const fs::path& copy) {
    const auto verified = copyChecked(source, copy);
    if (!verified) return fail(verified.error());
    if (const auto newer = refuseOlder(*verified); !newer) return fail(newer.error());
    const fs::path place = m_folder / (verified->id + std::string(bundleEnding));
    if (const auto placed = replaceFile(copy, place); !placed) return fail(placed.error());
    const auto copyStamp = stampOf(place);
    if (!copyStamp) return fail(copyStamp.error());
    const Record record{verified->id, verified->serial, verified->signer, stamp, *copyStamp};
    record.save(place);
    return record.installed(place);
}

Result<VerifiedBundle> BundleStore::copyChecked(File& source, const fs::path& copy) const {
    auto target = File::create(copy);
    if (!target) return fail(target.error());
    auto verified = m_verifier.verify(source, [&target](std::string_view bytes) { return target->write(bytes); });
    if (!verified) return verified;
    if (const auto finished = target->finish(); !finished) return fail(finished.error());
    auto bundle = Bundle::open(copy);
    if (!bundle) return fail(bundle.error());
    if (const auto same = checkIdentity(bundle->manifest(), *verified); !same) return fail(same.error());
    if (const auto whole = bundle->quickCheck(); !whole) return fail(whole.error());
    return verified;
}

Result<void> BundleStore::refuseOlder(const VerifiedBundle& bundle) const {
    const auto present = m_verifier.verify(m_folder / (bundle.id + std::string(bundleEnding)));
    if (!present || present->serial <= bundle.serial) return {};
    return fail(ErrorCode::TooOld, bundle.id,
                "serial " + std::to_string(bundle.serial) + " is older than serial " + std::to_string(present->serial) +
                    ", which is installed");
}

std::optional<InstalledBundle> BundleStore::unchanged(const FileStamp& source) const {
    for (const fs::path& file : bundleFiles()) {
        const auto record = Record::load(file);
        if (!record || record->source != source || !m_verifier.trusts(record->signer)) continue;
        const auto copy = stampOf(file);
        if (copy && *copy == record->copy) return record->installed(file);
    }
    return std::nullopt;
}

Result<std::vector<InstalledBundle>> BundleStore::installed() const {
    std::vector<InstalledBundle> bundles;
    for (const fs::path& file : bundleFiles()) {
        const auto record = Record::load(file);
        const auto copy = stampOf(file);
        if (record && copy && *copy == record->copy && m_verifier.trusts(record->signer)) {
            bundles.push_back(record->installed(file));
        } else if (auto checked = recheck(file)) {
            bundles.push_back(*std::move(checked));
        }
    }
    return bundles;
}

Result<InstalledBundle> BundleStore::recheck(const fs::path& file) const {
    const auto verified = m_verifier.verify(file);
    if (!verified) return fail(verified.error());
    if (file.stem() != verified->id)
        return fail(ErrorCode::Invalid, file.string(), "the file has the name of another bundle");
    const auto stamp = stampOf(file);
    if (!stamp) return fail(stamp.error());
    const auto before = Record::load(file);
    const Record record{verified->id, verified->serial, verified->signer, before ? before->source : FileStamp{},
                        *stamp};
    record.save(file);
    return record.installed(file);
}

Result<SignedBundle> BundleStore::open(const InstalledBundle& installed) const {
    auto bundle = Bundle::open(installed.file);
    if (!bundle) return fail(bundle.error());
    return SignedBundle{std::move(*bundle), installed.signer};
}

Result<SignedBundle> BundleStore::openInMemory(const fs::path& source) const {
    VerifiedBundle verified;
    auto bytes = readVerified(m_verifier, source, verified);
    if (!bytes) return fail(bytes.error());
    auto bundle = Bundle::openInMemory(std::move(*bytes));
    if (!bundle) return fail(bundle.error());
    if (const auto same = checkIdentity(bundle->manifest(), verified); !same) return fail(same.error());
    if (const auto whole = bundle->quickCheck(); !whole) return fail(whole.error());
    return SignedBundle{std::move(*bundle), keyName(verified.signer)};
}

std::vector<fs::path> BundleStore::bundleFiles() const {
    std::vector<fs::path> files;
    std::error_code error;
    for (fs::directory_iterator entry(m_folder, error), end; !error && entry != end; entry.increment(error)) {
        if (entry->path().extension() == bundleEnding) files.push_back(entry->path());
    }
    std::sort(files.begin(), files.end());
    return files;
}

void BundleStore::removeLeftovers() const {
    // Of a start that was cut off; a running one is done long before an hour has passed.
    const auto old = fs::file_time_type::clock::now() - std::chrono::hours(1);
    std::error_code error;
    for (fs::directory_iterator entry(m_folder, error), end; !error && entry != end; entry.increment(error)) {
        std::error_code ignored;
        if (entry->path().extension() == partEnding && entry->last_write_time(ignored) < old)
            fs::remove(entry->path(), ignored);
    }
}

}  // namespace pathlight
