// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "authoring/secretkey.h"
#include "base/files.h"
#include "content/bundleverifier.h"
#include "samplefolder.h"

#include <gmock/gmock.h>

#include <sys/stat.h>

#include <fstream>

namespace pathlight {
namespace {

using test::SampleFolder;

FileDigest digestOf(std::string_view bytes) {
    DigestStream stream;
    stream.update(bytes);
    return stream.finish();
}

int run(const std::string& command) { return std::system((command + " > /dev/null 2>&1").c_str()); }

TEST(SecretKey, IsKeptReadableByItsOwnerOnlyAndNeverOverwritten) {
    const SampleFolder folder;
    const SecretKey key = SecretKey::generate();
    ASSERT_TRUE(key.save(folder / "own.key"));
    struct stat status {};
    ASSERT_EQ(::stat((folder / "own.key").c_str(), &status), 0);
    EXPECT_EQ(status.st_mode & 0777U, 0600U);
    const std::string before = folder.read("own.key");
    EXPECT_EQ(SecretKey::generate().save(folder / "own.key").error().code, ErrorCode::Invalid);
    EXPECT_EQ(folder.read("own.key"), before);
    EXPECT_EQ(SecretKey::load(folder / "own.key")->publicKey(), key.publicKey());
}

TEST(SecretKey, SignsSoThatOurVerifierAccepts) {
    const SampleFolder folder;
    const SecretKey key = SecretKey::generate();
    const Signature signature = key.sign(digestOf("bytes of a database"), "org.example.sample", 7);
    folder.write("a.pathlight", "bytes of a database" + formatSignature(signature));
    const auto verified = BundleVerifier({key.publicKey()}).verify(folder / "a.pathlight");
    ASSERT_TRUE(verified) << verified.error().text();
    EXPECT_EQ(verified->id, "org.example.sample");
    EXPECT_EQ(verified->serial, 7);
    EXPECT_FALSE(BundleVerifier({SecretKey::generate().publicKey()}).verify(folder / "a.pathlight"));
}

TEST(SecretKey, SignsSoThatMinisignAccepts) {
    const SampleFolder folder;
    const SecretKey key = SecretKey::generate();
    folder.write("data", "bytes of a database");
    folder.write("data.minisig", formatSignature(key.sign(digestOf("bytes of a database"), "org.example.sample", 7)));
    folder.write("own.pub", formatPublicKey(key.publicKey()));
    const std::string verify =
        "minisign -V -p '" + (folder / "own.pub").string() + "' -m '" + (folder / "data").string() + "'";
    EXPECT_EQ(run(verify), 0);
    folder.write("data", "bytes of a databasf");
    EXPECT_NE(run(verify), 0);
}

TEST(SecretKey, IsAcceptedByMinisign) {
    const SampleFolder folder;
    const SecretKey key = SecretKey::generate();
    ASSERT_TRUE(key.save(folder / "own.key"));
    folder.write("data", "bytes");
    const std::string data = (folder / "data").string();
    ASSERT_EQ(run("minisign -S -W -s '" + (folder / "own.key").string() + "' -m '" + data + "'"), 0);
    EXPECT_EQ(run("minisign -V -P " + formatKeyLine(key.publicKey()) + " -m '" + data + "'"), 0);
}

TEST(SecretKey, ReadsWhatMinisignMakesAndAcceptsWhatItSigns) {
    const SampleFolder folder;
    const std::string secret = (folder / "theirs.key").string();
    const std::string data = (folder / "data").string();
    ASSERT_EQ(run("minisign -G -W -s '" + secret + "' -p '" + (folder / "theirs.pub").string() + "'"), 0);
    const Result<SecretKey> key = SecretKey::load(secret);
    ASSERT_TRUE(key) << key.error().text();
    EXPECT_EQ(formatPublicKey(key->publicKey()), folder.read("theirs.pub"));

    folder.write("data", "bytes of a database");
    ASSERT_EQ(run("minisign -S -s '" + secret + "' -m '" + data + "' -t 'pathlight id=org.example.sample serial=7'"),
              0);
    folder.write("a.pathlight", "bytes of a database" + folder.read("data.minisig"));
    const auto verified = BundleVerifier({key->publicKey()}).verify(folder / "a.pathlight");
    EXPECT_TRUE(verified) << verified.error().text();
}

TEST(SecretKey, RefusesTheOldKindOfSignature) {
    const SampleFolder folder;
    const std::string data = (folder / "data").string();
    const SecretKey key = SecretKey::generate();
    ASSERT_TRUE(key.save(folder / "own.key"));
    folder.write("data", "bytes");
    ASSERT_EQ(run("minisign -S -l -s '" + (folder / "own.key").string() + "' -m '" + data +
                  "' -t 'pathlight id=org.example.sample serial=7'"),
              0);
    folder.write("a.pathlight", "bytes" + folder.read("data.minisig"));
    EXPECT_EQ(BundleVerifier({key.publicKey()}).verify(folder / "a.pathlight").error().code, ErrorCode::NotTrusted);
}

TEST(SecretKey, RefusesAKeyWithAPassword) {
    const SampleFolder folder;
    ASSERT_TRUE(SecretKey::generate().save(folder / "own.key"));
    std::string bytes = *fromBase64(folder.read("own.key").substr(folder.read("own.key").find('\n') + 1, 212));
    bytes.replace(2, 2, "Sc");
    folder.write("own.key", "untrusted comment: minisign encrypted secret key\n" + toBase64(bytes) + "\n");
    EXPECT_EQ(SecretKey::load(folder / "own.key").error().code, ErrorCode::NoAccess);
}

TEST(SecretKey, RefusesAnyDamage) {
    const SampleFolder folder;
    ASSERT_TRUE(SecretKey::generate().save(folder / "own.key"));
    const std::string text = folder.read("own.key");
    const std::size_t line = text.find('\n') + 1;
    std::string bytes = *fromBase64(text.substr(line, text.size() - line - 1));
    for (const std::size_t at : {0U, 4U, 62U, 90U, 130U}) {
        std::string damaged = bytes;
        damaged[at] = static_cast<char>(damaged[at] ^ 1);
        EXPECT_FALSE(SecretKey::parse("untrusted comment: x\n" + toBase64(damaged) + "\n")) << at;
    }
    for (const std::string& other :
         {std::string(), std::string("RWQ"), text.substr(0, text.size() / 2), "x" + text, text.substr(line)}) {
        EXPECT_EQ(SecretKey::parse(other).error().code, ErrorCode::Invalid) << other;
    }
}

}  // namespace
}  // namespace pathlight
