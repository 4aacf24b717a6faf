// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "authoring/bundlewriter.h"
#include "authoring/secretkey.h"
#include "checkedsample.h"
#include "content/catalogue.h"

#include <gmock/gmock.h>

namespace pathlight {
namespace {

using test::CheckedSample;
using test::SampleFolder;
using testing::ElementsAre;
using testing::HasSubstr;

const std::vector<std::string> allLocales{"en", "fr", "ar"};

std::string build(const SampleFolder& folder, const std::vector<std::string>& locales = allLocales) {
    const CheckedSample sample(folder, MissingTranslation::IsWarning);
    EXPECT_EQ(sample.complaints.errors(), 0U) << sample.text();
    const Result<std::string> bytes = writeBundle(*sample.source, sample.schemas, locales);
    EXPECT_TRUE(bytes) << bytes.error().text();
    return bytes.value_or("");
}

Bundle open(const std::string& bytes) {
    Result<Bundle> bundle = Bundle::openInMemory(bytes);
    if (!bundle) throw std::runtime_error(bundle.error().text());
    return std::move(*bundle);
}

Catalogue catalogueOf(const std::string& bytes) {
    std::vector<SignedBundle> bundles;
    bundles.push_back({open(bytes), "0000000000000000"});
    return Catalogue(std::move(bundles));
}

TEST(BundleWriter, GivesTheSameBytesForTheSameSource) {
    const SampleFolder first;
    const SampleFolder second;
    const std::string bytes = build(first);
    EXPECT_EQ(bytes, build(second));
    EXPECT_EQ(bytes.size() % 4096, 0U);
    second.replace(test::sampleModule, "minutes: 10", "minutes: 11");
    EXPECT_NE(bytes, build(second));
}

TEST(BundleWriter, DoesNotDependOnTheOrderOfLocales) {
    const SampleFolder folder;
    EXPECT_EQ(build(folder, {"en", "fr", "ar"}), build(folder, {"ar", "en", "fr"}));
}

TEST(BundleWriter, CarriesTheScenesForReviews) {
    const SampleFolder folder;
    EXPECT_TRUE(catalogueOf(build(folder)).reviews("m90-sample")->empty());
    folder.replace(test::sampleModule, "  - id: wind\n",
                   "  - id: order\n    type: sequence\n    prompt: What comes first?\n    steps:\n"
                   "      - {id: a, text: A, feedback: A.}\n      - {id: b, text: B, feedback: B.}\n"
                   "      - {id: c, text: C, feedback: C.}\n    retry: Look again.\n    next: door\n  - id: wind\n");
    folder.replace(test::sampleModule, "closing: All sorted.\n    next: door", "closing: All sorted.\n    next: order");
    folder.replace(test::sampleModule, "start: welcome", "reviews: [baskets, question, order]\nstart: welcome");
    EXPECT_THAT(catalogueOf(build(folder)).reviews("m90-sample").value(), ElementsAre("baskets", "question", "order"));
}

TEST(BundleWriter, WritesWhatBundleYamlSays) {
    const SampleFolder folder;
    folder.replace("bundle.yaml",
                   "themes:", "brand: {name: Ours, logo: lamp, colour: \"#102030\"}\nhide: [m01-other]\nthemes:");
    Bundle bundle = open(build(folder));
    const Manifest& manifest = bundle.manifest();
    EXPECT_EQ(manifest.id, "org.example.sample");
    EXPECT_EQ(manifest.serial, 7);
    EXPECT_EQ(manifest.layer, Layer::Core);
    EXPECT_EQ(manifest.brandName, "Ours");
    EXPECT_EQ(manifest.brandLogo, "lamp");
    EXPECT_EQ(manifest.brandColour, "#102030");
    EXPECT_THAT(manifest.themes, ElementsAre("people", "privacy"));
    EXPECT_THAT(manifest.locales, ElementsAre(LocaleStatus{"ar", Review::MachineAssisted, 38, 38},
                                              LocaleStatus{"en", Review::ByNativeProfessional, 38, 38},
                                              LocaleStatus{"fr", Review::MachineAssisted, 38, 38}));
    EXPECT_TRUE(*bundle.hidesModule("m01-other"));
    EXPECT_TRUE(bundle.quickCheck());
}

TEST(BundleWriter, MakesABundleThatTheCatalogueReads) {
    const Catalogue catalogue = catalogueOf(build(SampleFolder()));
    const Result<Module> module = catalogue.module("m90-sample", "fr");
    ASSERT_TRUE(module) << module.error().text();
    EXPECT_EQ(module->summary.locale, "fr");
    EXPECT_EQ(module->summary.title, "fr: A sample");
    EXPECT_EQ(module->summary.minutes, 10);
    EXPECT_THAT(module->summary.bands, ElementsAre(AgeBand::From7To10, AgeBand::From11To13));
    EXPECT_THAT(module->canDo, ElementsAre("fr: You can stop and think.", "fr: You can ask somebody."));
    EXPECT_EQ(module->start, "welcome");
    ASSERT_EQ(module->scenes.size(), 6U);
    const nlohmann::json& welcome = module->scenes[0].body;
    EXPECT_EQ(welcome["text"]["styled"], "fr: Samir <b>waits</b> at the door.<br><br>It isn't late.");
    EXPECT_EQ(welcome["picture"], nlohmann::json::parse(R"({"media": "lamp", "alt": "fr: A lamp on a table"})"));
    EXPECT_EQ(welcome["glim"], "glad");
    const nlohmann::json& question = module->scenes[1].body;
    EXPECT_EQ(question["at-least"], 1);
    EXPECT_EQ(question["options"][2]["id"], "walk");
    EXPECT_EQ(question["options"][2]["text"]["plain"], "fr: Walk away");
    EXPECT_EQ(question["options"][2]["right"], true);
    EXPECT_EQ(module->scenes[2].body["cards"][0]["also"], nlohmann::json::array({"everybody"}));
    EXPECT_EQ(module->scenes[3].body["choices"][0]["to"], "wind");
}

TEST(BundleWriter, CarriesPicturesAndHelp) {
    const SampleFolder folder;
    folder.replace("help/ZZ.yaml", "country: ZZ", "country: ZZ\nchecked: 2026-11-01\nchecked-by: Example");
    const Catalogue catalogue = catalogueOf(build(folder));
    const Result<Media> lamp = catalogue.media("lamp");
    ASSERT_TRUE(lamp) << lamp.error().text();
    EXPECT_EQ(lamp->kind, "svg");
    EXPECT_EQ(lamp->bytes, folder.read("media/lamp.svg"));
    const auto help = catalogue.help("GB");
    ASSERT_TRUE(help && help->size() == 1);
    EXPECT_EQ(help->front().id, "gb-emergency");
    EXPECT_EQ(help->front().phone, "999");
    EXPECT_TRUE(help->front().confirmed);
    EXPECT_EQ(catalogue.help("ZZ")->front().checked, "2026-11-01");
}

TEST(BundleWriter, IndexesWhatLearnersRead) {
    const Catalogue catalogue = catalogueOf(build(SampleFolder()));
    const auto found = [&](std::string_view typed, std::string_view locale) {
        const auto hits = catalogue.search(typed, locale);
        return hits && hits->size() == 1 && hits->front().moduleId == "m90-sample";
    };
    EXPECT_TRUE(found("lanterns", "en"));
    EXPECT_TRUE(found("LANTERN", "en")) << "a beginning, in capitals";
    EXPECT_TRUE(found("waits door", "en")) << "the text of a scene, without its marks";
    EXPECT_TRUE(found("مثال", "ar")) << "without the vowel marks of the title";
    EXPECT_FALSE(found("unicorn", "en"));
}

TEST(BundleWriter, OffersAModuleOnlyInLanguagesThatAreComplete) {
    const SampleFolder folder;
    folder.replace("translations/fr.po", "msgstr \"fr: A lamp on a table\"", "msgstr \"\"");
    folder.replace("translations/ar.po", "msgctxt \"m90-sample.talk\"", "#, fuzzy\nmsgctxt \"m90-sample.talk\"");
    Bundle bundle = open(build(folder));
    EXPECT_THAT(*bundle.moduleLocales("m90-sample"), ElementsAre("en"));
    EXPECT_EQ(bundle.manifest().locales[0].translated, 37);
    EXPECT_FALSE(bundle.pattern("m90-sample.talk", "ar")->has_value()) << "fuzzy is not used";
    EXPECT_TRUE(bundle.pattern("m90-sample.title", "ar")->has_value());
}

TEST(BundleWriter, LeavesOutLocalesThatAreNotAskedFor) {
    Bundle bundle = open(build(SampleFolder(), {"en", "ar"}));
    EXPECT_EQ(bundle.manifest().locales.size(), 2U);
    EXPECT_FALSE(bundle.pattern("m90-sample.title", "fr")->has_value());
    EXPECT_THAT(*bundle.moduleLocales("m90-sample"), ElementsAre("ar", "en"));
}

TEST(BundleWriter, KeepsTheOrderOfTheModules) {
    const SampleFolder folder;
    std::filesystem::create_directories(folder / "modules/m10-earlier");
    std::string copy = folder.read(test::sampleModule);
    folder.write("modules/m10-earlier/module.yaml", copy.replace(copy.find("m90-sample"), 10, "m10-earlier"));
    EXPECT_THAT(*open(build(folder)).moduleIds(), ElementsAre("m10-earlier", "m90-sample"));
    folder.replace("bundle.yaml", "themes:", "order: [m90-sample]\nthemes:");
    EXPECT_THAT(*open(build(folder)).moduleIds(), ElementsAre("m90-sample", "m10-earlier"));
}

TEST(BundleWriter, StaysReadableWithItsSignatureBehindIt) {
    const std::string bytes = build(SampleFolder());
    DigestStream digest;
    digest.update(bytes);
    const Signature signature = SecretKey::generate().sign(digest.finish(), "org.example.sample", 7);
    EXPECT_TRUE(open(bytes + formatSignature(signature)).quickCheck());
}

}  // namespace
}  // namespace pathlight
