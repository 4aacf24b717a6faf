// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "content/catalogue.h"

#include "testbundle.h"

#include <gtest/gtest.h>

using namespace pathlight;
using test::TestBundle;

class Layers : public testing::Test {
protected:
    void SetUp() override {
        core.module("m01", 1, "First", {"en", "fr"}).module("m02", 2, "Second").media("cover", "svg", test::tinySvg());
        core.help("GB", "gb-line", R"({"kind":"helpline","name":"Line","phone":"1"})");
        core.help("GB", "gb-police", R"({"kind":"police","name":"Police","phone":"2"})");
        core.help("ZZ", "zz-portal", R"({"kind":"hotline","name":"Portal"})");
    }

    /// The core with other bundles, given in no particular order.
    [[nodiscard]] Catalogue with(std::initializer_list<const TestBundle*> others) const {
        std::vector<SignedBundle> bundles;
        for (const TestBundle* other : others)
            bundles.push_back(other->open());
        bundles.push_back(core.open());
        return Catalogue(std::move(bundles));
    }

    [[nodiscard]] static std::vector<std::string> idsOf(const Catalogue& catalogue) {
        std::vector<std::string> ids;
        const auto modules = catalogue.modules(AgeBand::From7To10, "en");
        for (const ModuleSummary& module : modules.value())
            ids.push_back(module.id);
        return ids;
    }

    TestBundle core{"org.pathlight.core"};
    TestBundle region{"org.region.eu", 1, "region"};
    TestBundle country{"org.country.gb", 1, "country"};
    TestBundle organisation{"org.ngo.x", 1, "organisation"};
};

TEST_F(Layers, StandInTheirOrderWhateverTheyCameIn) {
    const auto bundles = with({&organisation, &region, &country}).bundles();
    ASSERT_EQ(bundles.size(), 4U);
    EXPECT_EQ(bundles[0].manifest.id, "org.pathlight.core");
    EXPECT_EQ(bundles[1].manifest.id, "org.region.eu");
    EXPECT_EQ(bundles[3].manifest.id, "org.ngo.x");
    EXPECT_EQ(bundles[3].signer, "org.ngo.x");
}

TEST_F(Layers, AddModulesAtTheirPlace) {
    country.module("m90", 1, "Local");
    EXPECT_EQ(idsOf(with({&country})), (std::vector<std::string>{"m01", "m90", "m02"}));
}

TEST_F(Layers, ReplaceModulesWhole) {
    country.module("m01", 5, "Ours", {"en"});
    const Catalogue catalogue = with({&country});
    EXPECT_EQ(idsOf(catalogue), (std::vector<std::string>{"m02", "m01"}));
    EXPECT_EQ(catalogue.module("m01", "en")->summary.title, "Ours en");
    // The replaced module was complete in French, the one in its place is not.
    EXPECT_EQ(catalogue.module("m01", "fr")->summary.locale, "en");
}

TEST_F(Layers, HideModulesOfThoseBelow) {
    country.sql("INSERT INTO hidden_module VALUES ('m01')");
    const Catalogue catalogue = with({&country});
    EXPECT_EQ(idsOf(catalogue), std::vector<std::string>{"m02"});
    EXPECT_EQ(catalogue.module("m01", "en").error().code, ErrorCode::NotFound);
    EXPECT_EQ(catalogue.moduleIds().value(), std::vector<std::string>{"m02"});
    EXPECT_TRUE(catalogue.search("first", "en")->empty());
}

TEST_F(Layers, AModuleBroughtBackAboveIsShown) {
    region.sql("INSERT INTO hidden_module VALUES ('m01')");
    country.module("m01", 1, "Back");
    EXPECT_EQ(with({&region, &country}).module("m01", "en")->summary.title, "Back en");
}

TEST_F(Layers, ReplaceStringsOfOneLanguage) {
    country.string("m01.title", "en", "Mum''s word");
    organisation.string("m01.summary", "en", "Ours");
    const Catalogue catalogue = with({&organisation, &country});
    EXPECT_EQ(catalogue.module("m01", "en")->summary.title, "Mum's word");
    EXPECT_EQ(catalogue.module("m01", "en")->summary.summary, "Ours");
    EXPECT_EQ(catalogue.module("m01", "fr")->summary.title, "First fr");
}

TEST_F(Layers, BringALanguageForModulesBelow) {
    country.sql("INSERT INTO module_locale VALUES ('m01', 'ar')");
    for (const char* field : {"title", "summary", "can-do.1", "talk", "welcome.text"}) {
        country.string(std::string("m01.") + field, "ar", "عربي");
    }
    const Catalogue catalogue = with({&country});
    EXPECT_EQ(catalogue.module("m01", "ar")->summary.title, "عربي");
    EXPECT_EQ(catalogue.moduleLocales("m01").value(), (std::vector<std::string>{"ar", "en", "fr"}));
}

TEST_F(Layers, ReplacePictures) {
    organisation.media("cover", "svg", test::tinySvg("#FFFFFF"));
    EXPECT_EQ(with({&organisation}).media("cover")->bytes, test::tinySvg("#FFFFFF"));
    EXPECT_EQ(with({&country}).media("cover")->bytes, test::tinySvg());
    EXPECT_EQ(with({}).media("none").error().code, ErrorCode::NotFound);
}

TEST_F(Layers, CorrectAndAddHelp) {
    country.help("GB", "gb-line", R"({"kind":"helpline","name":"Line","phone":"9"})");
    country.help("IE", "ie-line", R"({"kind":"helpline","name":"Eire"})");
    const Catalogue catalogue = with({&country});
    const auto entries = catalogue.help("GB");
    ASSERT_EQ(entries->size(), 2U);
    EXPECT_EQ(entries->at(0).phone, "9");
    EXPECT_EQ(entries->at(1).id, "gb-police");
    EXPECT_EQ(catalogue.helpCountries().value(), (std::vector<std::string>{"GB", "IE"}));
    EXPECT_EQ(catalogue.help("ZZ")->size(), 1U);
    EXPECT_TRUE(catalogue.help("FR")->empty());
}

TEST_F(Layers, ACorrectionMayMoveAnEntryToItsCountry) {
    country.help("IE", "gb-line", R"({"kind":"helpline","name":"Line"})");
    EXPECT_EQ(with({&country}).help("GB")->size(), 1U);
}

TEST_F(Layers, BrandFieldByField) {
    country.manifest("brand-name", "Country").manifest("brand-colour", "#000000");
    organisation.manifest("brand-name", "NGO").manifest("brand-logo", "logo");
    EXPECT_EQ(with({&organisation, &country}).branding(), (Branding{"NGO", "logo", "#000000"}));
    EXPECT_EQ(with({}).branding(), Branding{});
}

TEST_F(Layers, AddUpTheirLanguages) {
    core.sql("UPDATE locale SET review = 'reviewed-by-native-professional'");
    country.complete("en", 4, 5);
    EXPECT_EQ(with({}).locales().at(1), (LocaleStatus{"en", Review::ByNativeProfessional, 10, 10}));
    EXPECT_EQ(with({&country}).locales().at(1), (LocaleStatus{"en", Review::MachineAssisted, 14, 15}));
}
