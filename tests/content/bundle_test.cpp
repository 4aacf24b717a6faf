// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "content/bundle.h"

#include "testbundle.h"
#include "testfolder.h"

#include <gtest/gtest.h>

using namespace pathlight;
using test::TestBundle;
using test::TestFolder;
using test::TestKey;

namespace {

TestBundle sample() {
    TestBundle bundle("org.pathlight.core", 4);
    bundle.module("m02", 2, "Second", {"en", "fr"}).module("m01", 1, "First");
    bundle.media("cover", "svg", test::tinySvg());
    bundle.help("GB", "gb-line",
                R"({"kind":"helpline","name":"Line","phone":"0800","languages":["en","cy"],"status":"confirmed"})");
    return bundle;
}

}  // namespace

TEST(Bundle, OpensAFileWithItsSignatureBehindIt) {
    const TestFolder folder;
    const auto path = folder.write("50% #?.pathlight", sample().signedBy(TestKey()));
    auto bundle = Bundle::open(path);
    ASSERT_TRUE(bundle) << bundle.error().text();
    EXPECT_TRUE(bundle->quickCheck());
    EXPECT_EQ(bundle->manifest().id, "org.pathlight.core");
    EXPECT_EQ(bundle->moduleIds().value(), (std::vector<std::string>{"m01", "m02"}));
}

TEST(Bundle, WritesNothingBesideItself) {
    const TestFolder folder;
    auto bundle = Bundle::open(folder.write("b.pathlight", sample().signedBy(TestKey())));
    ASSERT_TRUE(bundle);
    ASSERT_TRUE(bundle->search("\"first\"*", "en", 5));
    EXPECT_EQ(std::distance(std::filesystem::directory_iterator(folder.path()), std::filesystem::directory_iterator()),
              1);
}

TEST(Bundle, ReadsItsManifest) {
    const Manifest manifest =
        sample().manifest("brand-name", "NGO").manifest("brand-colour", "#A1B2C3").open().bundle.manifest();
    EXPECT_EQ(manifest.serial, 4);
    EXPECT_EQ(manifest.layer, Layer::Core);
    EXPECT_EQ(manifest.defaultLocale, "en");
    EXPECT_EQ(manifest.themes, (std::vector<std::string>{"people", "privacy"}));
    EXPECT_EQ(manifest.brandName, "NGO");
    EXPECT_EQ(manifest.brandColour, "#A1B2C3");
    ASSERT_EQ(manifest.locales.size(), 3U);
    EXPECT_EQ(manifest.locales[0], (LocaleStatus{"ar", Review::MachineAssisted, 10, 10}));
}

TEST(Bundle, ReadsModulesScenesAndStrings) {
    auto bundle = sample().open().bundle;
    const auto module = bundle.module("m02");
    ASSERT_TRUE(module);
    EXPECT_EQ(module->code, "M01");
    EXPECT_EQ(module->minutes, 15);
    EXPECT_EQ(module->bands, std::vector{AgeBand::From7To10});
    EXPECT_EQ(bundle.modulesOf(AgeBand::From7To10)->at(0).module, "m01");
    EXPECT_TRUE(bundle.modulesOf(AgeBand::Parents)->empty());
    EXPECT_EQ(bundle.scenes("m02")->at(0).type, "story");
    EXPECT_EQ(bundle.pattern("m02.title", "fr").value(), "Second fr");
    EXPECT_EQ(bundle.pattern("m01.title", "fr").value(), std::nullopt);
    EXPECT_EQ(bundle.moduleLocales("m02").value(), (std::vector<std::string>{"en", "fr"}));
    EXPECT_FALSE(bundle.hasModule("m03").value());
    EXPECT_EQ(bundle.module("m03").error().code, ErrorCode::NotFound);
}

TEST(Bundle, ReadsHelpWithItsFieldsApart) {
    const auto entries = sample().open().bundle.help("GB");
    ASSERT_TRUE(entries);
    ASSERT_EQ(entries->size(), 1U);
    EXPECT_EQ(entries->front().phone, "0800");
    EXPECT_EQ(entries->front().languages, "en, cy");
    EXPECT_TRUE(entries->front().confirmed);
    EXPECT_FALSE(entries->front().adultsOnly);
}

TEST(Bundle, GivesAPictureWhoseDigestFits) {
    auto bundle = sample().open().bundle;
    EXPECT_EQ(bundle.media("cover")->bytes, test::tinySvg());
    EXPECT_EQ(bundle.mediaIds().value(), std::vector<std::string>{"cover"});
    EXPECT_EQ(bundle.media("none").error().code, ErrorCode::NotFound);
}

TEST(Bundle, SearchesOneLanguage) {
    auto bundle = sample().open().bundle;
    EXPECT_EQ(bundle.search("\"second\"*", "fr", 5).value(), std::vector<std::string>{"m02"});
    EXPECT_TRUE(bundle.search("\"first\"*", "fr", 5)->empty());
    EXPECT_TRUE(bundle.search("\"first\"*", "de", 5)->empty());
    EXPECT_EQ(bundle.search("\"welcome\"", "en", 1)->size(), 1U);
}

TEST(Bundle, ThatIsNotThere) { EXPECT_EQ(Bundle::open("/nonexistent/b.pathlight").error().code, ErrorCode::NotFound); }
