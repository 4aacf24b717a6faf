// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "program.h"
#include "samplefolder.h"

#include <gmock/gmock.h>
#include <nlohmann/json.hpp>

namespace pathlight {
namespace {

using test::ProgramRun;
using test::runProgram;
using test::SampleFolder;
using testing::HasSubstr;

/// Runs pathlight-bundle in a folder.
ProgramRun run(const SampleFolder& folder, std::vector<std::string> arguments) {
    arguments.insert(arguments.begin(), PATHLIGHT_BUNDLE);
    return runProgram(arguments, folder.path().string());
}

struct CommandLine {
    const char* name;
    std::vector<std::string> arguments;
    int exitCode;
    const char* text;  ///< in the output or the errors
};

class CommandLines : public testing::TestWithParam<CommandLine> {};

TEST_P(CommandLines, EndWithTheirExitCode) {
    const SampleFolder folder;
    folder.write("empty/note.txt", "");
    folder.write("junk.pathlight", "no bundle at all");
    folder.write("junk.key", "no key at all");
    const ProgramRun result = run(folder, GetParam().arguments);
    EXPECT_EQ(result.exitCode, GetParam().exitCode) << result.errors;
    EXPECT_THAT(result.output + result.errors, HasSubstr(GetParam().text));
    EXPECT_THAT(result.errors, testing::Not(HasSubstr("terminate called")));
}

INSTANTIATE_TEST_SUITE_P(
    Fine, CommandLines,
    testing::Values(
        CommandLine{"Help", {"--help"}, 0, "Exit status: 0 done"},
        CommandLine{"Version", {"--version"}, 0, "pathlight-bundle 0."},
        CommandLine{"HelpOfCheck", {"check", "--help"}, 0, "file:line:column"},
        CommandLine{"HelpOfBuild", {"build", "--help"}, 0, "--locales"},
        CommandLine{"HelpOfInspect", {"inspect", "--help"}, 0, "--split"},
        CommandLine{"HelpOfNewModule", {"new", "module", "--help"}, 0, "--band"},
        CommandLine{"Check", {"check", "."}, 0, "1 module, 38 texts, 3 languages: no errors\n"},
        CommandLine{"Build", {"build", ".", "-o", "a.pathlight"}, 0, "not signed"},
        CommandLine{"BuildTwoLocales", {"build", ".", "-o", "a.pathlight", "--locales", "en,fr"}, 0, "not signed"},
        CommandLine{"Status", {"strings", "status", "."}, 0, "fr: 38 of 38 texts, 0 fuzzy, 0 outdated, 0 missing\n"},
        CommandLine{"Extract", {"strings", "extract", "."}, 0, "pathlight.pot: 38 texts"},
        CommandLine{"NewModule", {"new", "module", "m91-new", "--band", "4-6", "--in", "."}, 0, "m91-new/module.yaml"}),
    [](const auto& tested) { return tested.param.name; });

INSTANTIATE_TEST_SUITE_P(
    Faults, CommandLines,
    testing::Values(
        CommandLine{"CheckEmptyFolder", {"check", "empty"}, 1, "bundle.yaml: error"},
        CommandLine{"BuildEmptyFolder", {"build", "empty", "-o", "a.pathlight"}, 1, "nothing was written"},
        CommandLine{"BuildIntoNowhere", {"build", ".", "-o", "nowhere/a.pathlight"}, 1, "nowhere/a.pathlight"},
        CommandLine{"ExtractEmptyFolder", {"strings", "extract", "empty"}, 1, "nothing was written"},
        CommandLine{"StatusEmptyFolder", {"strings", "status", "empty"}, 1, "bundle.yaml"},
        CommandLine{"InspectJunk", {"inspect", "junk.pathlight"}, 1, "junk.pathlight: "},
        CommandLine{"SignWithJunk", {"sign", "junk.pathlight", "--key", "junk.key"}, 1, "not a minisign secret key"},
        CommandLine{"VerifyJunk", {"verify", "junk.pathlight", "--trust", "junk.key"}, 1, "junk.key: "},
        CommandLine{
            "NewModuleAgain", {"new", "module", "m90-sample", "--band", "4-6", "--in", "."}, 1, "is there already"},
        CommandLine{"NewModuleBadId", {"new", "module", "../x", "--band", "4-6", "--in", "."}, 1, "is not a module id"},
        CommandLine{
            "NewModuleNoBundle", {"new", "module", "m91-new", "--band", "4-6", "--in", "empty"}, 1, "bundle.yaml"}),
    [](const auto& tested) { return tested.param.name; });

INSTANTIATE_TEST_SUITE_P(
    Usage, CommandLines,
    testing::Values(
        CommandLine{"Nothing", {}, 2, "subcommand"}, CommandLine{"UnknownCommand", {"chekc", "."}, 2, "subcommand"},
        CommandLine{"UnknownOption", {"check", ".", "--fast"}, 2, "--fast"},
        CommandLine{"NoFolder", {"check"}, 2, "DIR"}, CommandLine{"FolderMissing", {"check", "nowhere"}, 2, "nowhere"},
        CommandLine{"FileForFolder", {"check", "bundle.yaml"}, 2, "bundle.yaml"},
        CommandLine{"TwoFolders", {"check", ".", "empty"}, 2, "empty"},
        CommandLine{"BuildWithoutOutput", {"build", "."}, 2, "--output"},
        CommandLine{
            "UnknownLocale", {"build", ".", "-o", "a.pathlight", "--locales", "en,de"}, 2, "de is not a locale"},
        CommandLine{
            "WithoutDefaultLocale", {"build", ".", "-o", "a.pathlight", "--locales", "fr"}, 2, "default locale en"},
        CommandLine{"SignMissingFile", {"sign", "a.pathlight", "--key", "junk.key"}, 2, "a.pathlight"},
        CommandLine{"SignWithoutKey", {"sign", "junk.pathlight"}, 2, "--key"},
        CommandLine{"VerifyWithoutTrust", {"verify", "junk.pathlight"}, 2, "--trust"},
        CommandLine{"InspectNothing", {"inspect"}, 2, "FILE"},
        CommandLine{"JsonAndSplit", {"inspect", "junk.pathlight", "--json", "--split", "x"}, 2, "--split"},
        CommandLine{"StringsAlone", {"strings"}, 2, "subcommand"}, CommandLine{"NewAlone", {"new"}, 2, "subcommand"},
        CommandLine{"UnknownBand", {"new", "module", "m91-new", "--band", "5-7", "--in", "."}, 2, "5-7"},
        CommandLine{"NoBand", {"new", "module", "m91-new", "--in", "."}, 2, "--band"}),
    [](const auto& tested) { return tested.param.name; });

TEST(Check, PrintsOneLineForEachComplaintToStandardError) {
    const SampleFolder folder;
    folder.replace(test::sampleModule, "next: question", "next: questoin");
    const ProgramRun result = run(folder, {"check", "."});
    EXPECT_EQ(result.exitCode, 1);
    EXPECT_EQ(result.errors,
              "modules/m90-sample/module.yaml:31:11: error: there is no scene 'questoin'; name a scene of this module, "
              "or end\n");
    EXPECT_EQ(result.output, "1 module, 38 texts, 3 languages: 1 error\n");
}

TEST(Check, NamesFilesAsTheFolderWasNamed) {
    const SampleFolder folder;
    folder.replace("bundle.yaml", "serial: 7", "serial: 0");
    const ProgramRun result = runProgram({PATHLIGHT_BUNDLE, "check", folder.path().filename().string()},
                                         folder.path().parent_path().string());
    EXPECT_THAT(result.errors, testing::StartsWith(folder.path().filename().string() + "/bundle.yaml:2:9: error: "));
}

TEST(Build, WritesNothingWhenTheCheckFails) {
    const SampleFolder folder;
    folder.replace(test::sampleModule, "next: question", "next: questoin");
    EXPECT_EQ(run(folder, {"build", ".", "-o", "a.pathlight"}).exitCode, 1);
    EXPECT_FALSE(std::filesystem::exists(folder / "a.pathlight"));
}

TEST(Build, LetsTranslationsBeMissing) {
    const SampleFolder folder;
    std::filesystem::remove(folder / "translations/ar.po");
    EXPECT_EQ(run(folder, {"check", "."}).exitCode, 1);
    const ProgramRun built = run(folder, {"build", ".", "-o", "a.pathlight"});
    EXPECT_EQ(built.exitCode, 0);
    EXPECT_THAT(built.errors, HasSubstr("ar.po: warning: "));
}

TEST(Build, GivesTheSameBytesTwice) {
    const SampleFolder folder;
    ASSERT_EQ(run(folder, {"build", ".", "-o", "a.pathlight"}).exitCode, 0);
    ASSERT_EQ(run(folder, {"build", ".", "-o", "b.pathlight"}).exitCode, 0);
    EXPECT_EQ(folder.read("a.pathlight"), folder.read("b.pathlight"));
}

/// A sample with a key pair and a signed bundle in it.
class Signed : public testing::Test {
protected:
    void SetUp() override {
        ASSERT_EQ(run(m_folder, {"build", ".", "-o", "a.pathlight"}).exitCode, 0);
        ASSERT_EQ(run(m_folder, {"keygen", "--key", "own.key", "--public", "own.pub"}).exitCode, 0);
        ASSERT_EQ(run(m_folder, {"sign", "a.pathlight", "--key", "own.key"}).exitCode, 0);
    }

    [[nodiscard]] int verify() const { return run(m_folder, {"verify", "a.pathlight", "--trust", "own.pub"}).exitCode; }

    SampleFolder m_folder;
};

TEST_F(Signed, VerifiesWithItsKeyOnly) {
    const ProgramRun good = run(m_folder, {"verify", "a.pathlight", "--trust", "own.pub"});
    EXPECT_EQ(good.exitCode, 0) << good.errors;
    EXPECT_THAT(good.output, HasSubstr("pathlight id=org.example.sample serial=7"));
    ASSERT_EQ(run(m_folder, {"keygen", "--key", "other.key", "--public", "other.pub"}).exitCode, 0);
    EXPECT_EQ(run(m_folder, {"verify", "a.pathlight", "--trust", "other.pub"}).exitCode, 1);
    EXPECT_EQ(run(m_folder, {"verify", "a.pathlight", "--trust", "other.pub", "--trust", "own.pub"}).exitCode, 0);
}

TEST_F(Signed, DoesNotVerifyWithAFlippedBit) {
    const std::string bytes = m_folder.read("a.pathlight");
    for (const std::size_t at :
         {std::size_t{0}, std::size_t{5000}, bytes.size() - 400, bytes.size() - 100, bytes.size() - 1}) {
        std::string flipped = bytes;
        flipped[at] = static_cast<char>(flipped[at] ^ 1);
        m_folder.write("a.pathlight", flipped);
        EXPECT_EQ(verify(), 1) << at;
    }
}

TEST_F(Signed, IsTheSameAfterSigningAgain) {
    const std::string bytes = m_folder.read("a.pathlight");
    ASSERT_EQ(run(m_folder, {"sign", "a.pathlight", "--key", "own.key"}).exitCode, 0);
    EXPECT_EQ(m_folder.read("a.pathlight"), bytes);
}

TEST_F(Signed, NeverOverwritesAKey) {
    const std::string key = m_folder.read("own.key");
    EXPECT_EQ(run(m_folder, {"keygen", "--key", "own.key", "--public", "new.pub"}).exitCode, 1);
    EXPECT_EQ(run(m_folder, {"keygen", "--key", "new.key", "--public", "own.pub"}).exitCode, 1);
    EXPECT_EQ(m_folder.read("own.key"), key);
}

TEST_F(Signed, GivesThePublicKeyAgain) {
    ASSERT_EQ(run(m_folder, {"pubkey", "--key", "own.key", "--public", "again.pub"}).exitCode, 0);
    EXPECT_EQ(m_folder.read("again.pub"), m_folder.read("own.pub"));
}

TEST_F(Signed, SplitsIntoWhatMinisignAndSqliteTake) {
    ASSERT_EQ(run(m_folder, {"inspect", "a.pathlight", "--split", "parts"}).exitCode, 0);
    const std::string database = (m_folder / "parts/a.sqlite").string();
    const ProgramRun minisign = runProgram({"minisign", "-V", "-p", (m_folder / "own.pub").string(), "-m", database});
    EXPECT_EQ(minisign.exitCode, 0) << minisign.errors;
    EXPECT_THAT(minisign.output, HasSubstr("Trusted comment: pathlight id=org.example.sample serial=7"));
    EXPECT_EQ(runProgram({"sqlite3", database, "PRAGMA integrity_check"}).output, "ok\n");
    EXPECT_EQ(m_folder.read("parts/a.sqlite") + m_folder.read("parts/a.sqlite.minisig"), m_folder.read("a.pathlight"));
}

TEST_F(Signed, AcceptsASignatureThatMinisignMade) {
    ASSERT_EQ(run(m_folder, {"inspect", "a.pathlight", "--split", "parts"}).exitCode, 0);
    const std::string database = (m_folder / "parts/a.sqlite").string();
    ASSERT_EQ(runProgram({"minisign", "-S", "-s", (m_folder / "own.key").string(), "-m", database, "-t",
                          "pathlight id=org.example.sample serial=7"})
                  .exitCode,
              0);
    m_folder.write("a.pathlight", m_folder.read("parts/a.sqlite") + m_folder.read("parts/a.sqlite.minisig"));
    EXPECT_EQ(verify(), 0);
    EXPECT_EQ(run(m_folder, {"inspect", "a.pathlight"}).exitCode, 0);
}

TEST_F(Signed, IsDescribedByInspect) {
    const ProgramRun result = run(m_folder, {"inspect", "a.pathlight", "--json"});
    ASSERT_EQ(result.exitCode, 0) << result.errors;
    const nlohmann::json report = nlohmann::json::parse(result.output);
    EXPECT_EQ(report["id"], "org.example.sample");
    EXPECT_EQ(report["serial"], 7);
    EXPECT_EQ(report["locales"].size(), 3U);
    EXPECT_EQ(report["locales"][1]["review"], "reviewed-by-native-professional");
    EXPECT_EQ(report["modules"], nlohmann::json::parse(R"([{"id": "m90-sample", "code": "M90", "title": "A sample",
        "bands": ["7-10", "11-13"], "minutes": 10, "sensitive": false, "locales": ["ar", "en", "fr"], "scenes": 6}])"));
    EXPECT_EQ(report["pictures"]["count"], 2);
    EXPECT_EQ(report["help"], nlohmann::json::parse(R"({"countries": ["GB", "ZZ"], "entries": 2})"));
    EXPECT_THAT(m_folder.read("own.pub"), HasSubstr("public key " + report["signer"].get<std::string>()));
    EXPECT_EQ(report["bytes"]["file"], m_folder.read("a.pathlight").size());
    const ProgramRun text = run(m_folder, {"inspect", "a.pathlight"});
    EXPECT_THAT(text.output, HasSubstr("M90 A sample (m90-sample)"));
    EXPECT_THAT(text.output, HasSubstr("Signed by key " + report["signer"].get<std::string>()));
}

TEST(Strings, NameTheirSourcesFromTheContentFolderOn) {
    const SampleFolder folder;
    const std::string name = folder.path().filename().string();
    for (const std::string& content : {std::string("."), "../" + name, "../" + name + "/"}) {
        ASSERT_EQ(run(folder, {"strings", "extract", content}).exitCode, 0);
        EXPECT_THAT(folder.read("translations/pathlight.pot"), HasSubstr("\n#: modules/m90-sample/module.yaml\n"))
            << content;
    }
}

TEST(NewModule, PassesTheCheck) {
    const SampleFolder folder;
    ASSERT_EQ(run(folder, {"new", "module", "m91-new", "--band", "parents", "--in", "."}).exitCode, 0);
    const ProgramRun checked = run(folder, {"check", "."});
    EXPECT_EQ(checked.exitCode, 0) << checked.errors;
    EXPECT_EQ(checked.errors, "");
}

}  // namespace
}  // namespace pathlight
