// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "authoring/secretkey.h"
#include "base/files.h"
#include "cli/bundlefile.h"
#include "cli/commands.h"
#include "cli/console.h"
#include "content/bundle.h"
#include "content/bundleverifier.h"

#include <iostream>
#include <memory>

namespace pathlight {

namespace {

constexpr std::size_t maxKeyFileBytes = 4096;

int generateKey(const std::string& secretFile, const std::string& publicFile) {
    if (std::filesystem::exists(publicFile)) {
        return printFault({ErrorCode::Invalid, publicFile, "is there already; a key is never overwritten"});
    }
    const SecretKey key = SecretKey::generate();
    if (const Result<void> saved = key.save(secretFile); !saved) return printFault(saved.error());
    const Result<void> written = writeFile(publicFile, formatPublicKey(key.publicKey()));
    if (!written) return printFault(written.error());
    std::cout << "Key " << keyName(key.publicKey().id) << ": keep " << secretFile
              << " secret, it has no password; give " << publicFile << " to everybody\n";
    return exitFine;
}

int writePublicKey(const std::string& secretFile, const std::string& publicFile) {
    const Result<SecretKey> key = SecretKey::load(secretFile);
    if (!key) return printFault(key.error());
    const Result<void> written = writeFile(publicFile, formatPublicKey(key->publicKey()));
    if (!written) return printFault(written.error());
    std::cout << "Wrote " << publicFile << " of key " << keyName(key->publicKey().id) << '\n';
    return exitFine;
}

int sign(const std::string& file, const std::string& keyFile) {
    const Result<SecretKey> key = SecretKey::load(keyFile);
    if (!key) return printFault(key.error());
    const Result<BundleFile> parts = BundleFile::read(file);
    if (!parts) return printFault(parts.error());
    Result<Bundle> bundle = Bundle::openInMemory(parts->database);
    if (!bundle) return printFault({bundle.error().code, file, bundle.error().message});
    if (const Result<void> whole = bundle->quickCheck(); !whole)
        return printFault({whole.error().code, file, whole.error().message});
    DigestStream digest;
    digest.update(parts->database);
    const Manifest& manifest = bundle->manifest();
    const Signature signature = key->sign(digest.finish(), manifest.id, manifest.serial);
    const Result<void> written = writeFile(file, parts->database + formatSignature(signature));
    if (!written) return printFault(written.error());
    std::cout << file << ": signed by key " << keyName(signature.keyId) << ", "
              << trustedComment(manifest.id, manifest.serial) << '\n';
    return exitFine;
}

int verify(const std::string& file, const std::vector<std::string>& trusted) {
    std::vector<PublicKey> keys;
    for (const std::string& path : trusted) {
        const Result<std::string> text = readFile(path, maxKeyFileBytes);
        if (!text) return printFault(text.error());
        const Result<PublicKey> key = parsePublicKey(*text);
        if (!key) return printFault({key.error().code, path, key.error().message});
        keys.push_back(*key);
    }
    const Result<VerifiedBundle> verified = BundleVerifier(std::move(keys)).verify(file);
    if (!verified) return printFault(verified.error());
    std::cout << file << ": good signature by key " << keyName(verified->signer) << ", "
              << trustedComment(verified->id, verified->serial) << '\n';
    return exitFine;
}

}  // namespace

void addKeyCommands(CLI::App& app, int& exitCode) {
    CLI::App* keygen = app.add_subcommand(
        "keygen",
        "Make a key pair as minisign does. The secret key has no password and is readable by its owner only;\n"
        "neither file may exist");
    const auto secretFile = std::make_shared<std::string>("pathlight.key");
    const auto publicFile = std::make_shared<std::string>("pathlight.pub");
    keygen->add_option("--key", *secretFile, "The secret key to write")->capture_default_str();
    keygen->add_option("--public", *publicFile, "The public key to write")->capture_default_str();
    keygen->callback([=, &exitCode] { exitCode = generateKey(*secretFile, *publicFile); });

    CLI::App* pubkey = app.add_subcommand("pubkey", "Write the public key that belongs to a secret key");
    pubkey->add_option("--key", *secretFile, "A minisign secret key without a password")
        ->required()
        ->check(CLI::ExistingFile);
    pubkey->add_option("--public", *publicFile, "The public key to write; replaced when it is there")->required();
    pubkey->callback([=, &exitCode] { exitCode = writePublicKey(*secretFile, *publicFile); });

    const auto file = std::make_shared<std::string>();
    CLI::App* signCommand =
        app.add_subcommand("sign",
                           "Sign a bundle in place, so that its id and serial are vouched for too. A signature that is "
                           "there is replaced.\n"
                           "minisign -V accepts it: inspect --split writes the two files that it wants");
    signCommand->add_option("FILE", *file, "The bundle")->required()->check(CLI::ExistingFile);
    signCommand->add_option("--key", *secretFile, "A minisign secret key without a password")
        ->required()
        ->check(CLI::ExistingFile);
    signCommand->callback([=, &exitCode] { exitCode = sign(*file, *secretFile); });

    const auto trusted = std::make_shared<std::vector<std::string>>();
    CLI::App* verifyCommand = app.add_subcommand("verify", "Check that one of the given keys signed a bundle");
    verifyCommand->add_option("FILE", *file, "The bundle")->required()->check(CLI::ExistingFile);
    verifyCommand->add_option("--trust", *trusted, "A minisign public key; may be given several times")
        ->required()
        ->check(CLI::ExistingFile)
        ->allow_extra_args(false);
    verifyCommand->callback([=, &exitCode] { exitCode = verify(*file, *trusted); });
}

}  // namespace pathlight
