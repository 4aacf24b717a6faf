// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "checkedsample.h"

#include <gmock/gmock.h>

namespace pathlight {
namespace {

using test::CheckedSample;
using test::SampleFolder;
using testing::HasSubstr;

TEST(SourceCheck, FindsNothingWrongWithTheSample) {
    const CheckedSample checked{SampleFolder()};
    EXPECT_EQ(checked.text(), "");
}

struct BadSource {
    const char* name;
    const char* file;
    const char* from;
    const char* to;
    const char* complaint;  ///< beginning with file:line:column
};

class SourceRefusal : public testing::TestWithParam<BadSource> {};

TEST_P(SourceRefusal, NamesThePlaceAndTheFault) {
    const BadSource& bad = GetParam();
    const SampleFolder folder;
    folder.replace(bad.file, bad.from, bad.to);
    const CheckedSample checked(folder);
    EXPECT_GT(checked.complaints.errors(), 0U);
    EXPECT_THAT(checked.text(), HasSubstr(bad.complaint));
}

const char* const module = "modules/m90-sample/module.yaml";

INSTANTIATE_TEST_SUITE_P(
    References, SourceRefusal,
    testing::Values(
        BadSource{"NoSuchScene", module, "next: question", "next: questoin",
                  "module.yaml:31:11: error: there is no scene 'questoin'"},
        BadSource{"NoSuchStart", module, "start: welcome", "start: hello",
                  "module.yaml:20:8: error: there is no scene 'hello'"},
        BadSource{"NoSuchBranchTarget", module, "to: wind", "to: rain", "error: there is no scene 'rain'"},
        BadSource{"NoSuchPicture", module, "picture: lamp", "picture: lamb",
                  "module.yaml:25:14: error: there is no picture 'lamb'"},
        BadSource{"NoSuchPictureOnOption", module, "        picture: lamp", "        picture: lamb",
                  "module.yaml:40:18: error: there is no picture 'lamb'"},
        BadSource{"NoSuchCover", module, "cover: sample-cover", "cover: nothing",
                  "module.yaml:11:8: error: there is no picture 'nothing'"},
        BadSource{"NoSuchBasket", module, "basket: mine", "basket: yours", "error: there is no \"yours\" in baskets"},
        BadSource{"NoSuchOtherBasket", module, "also: [everybody]", "also: [nobody]",
                  "error: there is no \"nobody\" in baskets"},
        BadSource{"NoSuchDoor", module, "  - id: wind\n",
                  "  - id: doors\n    type: decide\n    prompt: Which door?\n    questions:\n"
                  "      - id: now\n        ask: Now?\n        answers:\n"
                  "          - {id: soon, text: Soon, to: call}\n          - {id: later, text: Later, to: nowhere}\n"
                  "    doors:\n      - {id: call, title: Call, text: Call them.}\n"
                  "      - {id: write, title: Write, text: Write to them.}\n    next: help\n  - id: wind\n",
                  "error: there is no \"nowhere\" in questions or doors"},
        BadSource{"NoSuchTheme", module, "theme: people", "theme: pepole",
                  "module.yaml:6:8: error: there is no theme \"pepole\""},
        BadSource{"ReviewOfNoScene", module, "start: welcome", "reviews: [question, qestion, baskets]\nstart: welcome",
                  "module.yaml:20:21: error: there is no scene \"qestion\"; name a scene of this module"},
        BadSource{"ReviewOfAStory", module, "start: welcome", "reviews: [question, baskets, wind]\nstart: welcome",
                  "module.yaml:20:30: error: a scene of type story cannot stand in a review; name one of the types "
                  "chat, choice, hotspot, sequence, settings, sort"},
        BadSource{"ReviewOfABranch", module, "start: welcome", "reviews: [door, question, baskets]\nstart: welcome",
                  "module.yaml:20:11: error: a scene of type branch cannot stand in a review"},
        BadSource{"ReviewsTooFew", module, "start: welcome", "reviews: [question, baskets]\nstart: welcome",
                  "module.yaml:20:10: error: "},
        BadSource{"ReviewTwice", module, "start: welcome", "reviews: [question, baskets, question]\nstart: welcome",
                  "module.yaml:20:10: error: "},
        BadSource{"ReviewsOfASensitiveModule", module, "sensitive: false",
                  "sensitive: true\nreviews: [question, baskets, question-2]",
                  "module.yaml:6:10: error: a sensitive module leaves nothing that could be looked back at"},
        BadSource{"FromHelpThoughItKeepsNotes", module, "sensitive: false", "sensitive: false\nfrom-help: true",
                  "module.yaml:6:12: error: the help page keeps no note of what is opened from it"},
        BadSource{"SceneTwice", module, "- id: wind", "- id: help", "error: 'help' names two items of this list"},
        BadSource{"OptionTwice", module, "- id: wait", "- id: ask", "error: 'ask' names two items of this list"},
        BadSource{"CardTwice", module, "- id: street", "- id: name", "error: 'name' names two items of this list"},
        BadSource{"SceneCalledEnd", module, "- id: wind", "- id: end", "error: 'end' is not free for a scene"},
        BadSource{"AtLeastTooMany", module, "at-least: 1", "at-least: 3",
                  "module.yaml:36:15: error: 3 is more than the 2 that there are"},
        BadSource{"IdIsNotFolder", module, "id: m90-sample", "id: m91-sample",
                  "module.yaml:1:5: error: the id is not the folder's name"},
        BadSource{"UnknownType", module, "type: sort", "type: sorting",
                  "error: there is no type of scene 'sorting'; the types are "},
        BadSource{"UnknownModuleLocale", module, "minutes: 10", "minutes: 10\nlocales: [en, de]",
                  "error: \"de\" is not a locale of bundle.yaml"},
        BadSource{"ModuleWithoutDefault", module, "minutes: 10", "minutes: 10\nlocales: [fr]",
                  "error: the default locale is missing; add en"},
        BadSource{"MissingDrawing", "media/media.yaml", "file: lamp.svg", "file: lamb.svg", "media.yaml:2:9: error: "},
        BadSource{"MediaIdTwice", "modules/m90-sample/media.yaml", "id: sample-cover", "id: lamp",
                  "error: the media id 'lamp' is taken by"},
        BadSource{"DefaultNotListed", "bundle.yaml", "default-locale: en", "default-locale: de",
                  "bundle.yaml:7:17: error: the default locale 'de' is not among"},
        BadSource{"LocaleSpelling", "bundle.yaml", "tag: fr", "tag: FR",
                  "bundle.yaml:11:10: error: 'FR' is not a BCP 47 tag"},
        BadSource{"LocaleTwice", "bundle.yaml", "tag: ar", "tag: fr", "bundle.yaml:13:10: error: 'fr' names two items"},
        BadSource{"HideOwn", "bundle.yaml",
                  "themes:", "hide: [m90-sample]\nthemes:", "error: the module 'm90-sample' is this bundle's own"},
        BadSource{"OrderUnknown", "bundle.yaml",
                  "themes:", "order: [m91-sample]\nthemes:", "error: there is no module 'm91-sample'"},
        BadSource{"ReplaceOwn", "bundle.yaml",
                  "themes:", "replace-strings: [{key: m90-sample.title, text: X}]\nthemes:",
                  "error: the key m90-sample.title belongs to two texts"},
        BadSource{"HelpIdTwice", "help/ZZ.yaml", "id: zz-directory", "id: gb-emergency",
                  "help/ZZ.yaml:3:9: error: the id 'gb-emergency' is taken in"},
        BadSource{"HelpWrongFile", "help/ZZ.yaml", "country: ZZ", "country: FR",
                  "help/ZZ.yaml:1:10: error: the country is not the file's name"}),
    [](const auto& tested) { return tested.param.name; });

INSTANTIATE_TEST_SUITE_P(
    Ways, SourceRefusal,
    testing::Values(BadSource{"Unreachable", module, "to: wind", "to: help", "error: no way leads to the scene 'wind'"},
                    BadSource{"Circle", module, "next: end", "next: wind",
                              "error: from the scene 'help' the end cannot be reached"},
                    BadSource{"EndWithoutHelp", module, "    next: door\n  - id: help", "    next: end\n  - id: help",
                              "error: the module ends here without showing the way to help"},
                    BadSource{"HelpForgotten", module, "    help: true\n", "",
                              "error: the module ends here without showing the way to help"},
                    BadSource{"BranchToEnd", module, "to: help", "to: end",
                              "error: the module ends here without showing the way to help"},
                    BadSource{"DetourWithoutWayBack", module, "    next: door\n  - id: help",
                              "    next: help\n  - id: help",
                              "error: this detour does not lead back to the scene 'door'"}),
    [](const auto& tested) { return tested.param.name; });

INSTANTIATE_TEST_SUITE_P(
    TextsAndPictures, SourceRefusal,
    testing::Values(
        BadSource{"Blank", module, "title: Welcome", "title: ' '", "error: the text cannot be shown: is blank"},
        BadSource{"OpenBrace", module, "Somebody knocks.", "Somebody {knocks.", "error: the text cannot be shown: "},
        BadSource{"Value", module, "Somebody knocks.", "'{name} knocks.'",
                  "error: the text cannot be shown: wants a value {name}"},
        BadSource{"Link", module, "Somebody knocks.", "\"[Look](http://example.org)\"",
                  "error: the text cannot be shown: "},
        BadSource{"Html", module, "Somebody knocks.", "<b>Somebody</b> knocks.", "error: the text cannot be shown: "},
        BadSource{"Script", "media/lamp.svg", "<circle", "<script>alert(1)</script><circle",
                  "lamp.svg:2:3: error: the picture cannot be used"},
        BadSource{"Doctype", "media/lamp.svg", "<svg", "<!DOCTYPE svg [<!ENTITY x 'y'>]><svg", "lamp.svg:1:"},
        BadSource{"Reference", "media/lamp.svg", "<circle", "<image href='/etc/passwd'/><circle",
                  "lamp.svg:2:3: error: the picture cannot be used"},
        BadSource{"Unused", "modules/m90-sample/media.yaml", "- id: sample-cover",
                  "- id: spare\n  file: cover.svg\n  decorative: true\n- id: sample-cover",
                  "modules/m90-sample/media.yaml:1:3: error: nothing shows the picture 'spare'"}),
    [](const auto& tested) { return tested.param.name; });

INSTANTIATE_TEST_SUITE_P(
    Translations, SourceRefusal,
    testing::Values(
        BadSource{"Missing", "translations/fr.po", "msgstr \"fr: Ask\"", "msgstr \"\"",
                  "translations/fr.po:1:1: error: 1 of the 35 texts of m90-sample are not translated, the first is "
                  "m90-sample.question.options.ask.text"},
        BadSource{"Fuzzy", "translations/fr.po", "msgctxt \"m90-sample.talk\"", "#, fuzzy\nmsgctxt \"m90-sample.talk\"",
                  "error: m90-sample.talk is marked fuzzy"},
        BadSource{"Outdated", module, "talk: Whom would you ask?", "talk: Whom do you ask?",
                  "error: m90-sample.talk translates an older text"},
        BadSource{"UnknownArgument", "translations/ar.po", "ar: Whom", "ar: {name} Whom", "error: m90-sample.talk: "},
        BadSource{"BrokenPattern", "translations/ar.po", "ar: Whom", "ar: {Whom", "error: m90-sample.talk: "},
        BadSource{"LinkInTranslation", "translations/ar.po", "ar: Somebody knocks.", "[ar](http://example.org)",
                  "error: m90-sample.door.text cannot be shown: "},
        BadSource{"PluralLacksKeywords", "translations/ar.po", "ar: Whom would you ask?",
                  "{n, plural, one {#} other {#}}", "error: m90-sample.talk: "}),
    [](const auto& tested) { return tested.param.name; });

TEST(SourceCheck, NamesThePluralFormsThatALanguageNeeds) {
    const SampleFolder folder;
    const std::string english = "{n, plural, one {# day} other {# days}}";
    folder.replace(test::sampleModule, "talk: Whom would you ask?", "talk: '" + english + "'");
    folder.replace("translations/ar.po", "msgid \"Whom would you ask?\"\nmsgstr \"ar: Whom would you ask?\"",
                   "msgid \"" + english + "\"\nmsgstr \"{n, plural, one {#} other {#}}\"");
    const std::string complaints = CheckedSample(folder).text();
    for (const char* keyword : {"zero", "two", "few", "many"})
        EXPECT_THAT(complaints, HasSubstr(keyword));
}

TEST(SourceCheck, SaysThatALanguageHasNoFile) {
    const SampleFolder folder;
    std::filesystem::remove(folder / "translations/ar.po");
    EXPECT_THAT(CheckedSample(folder).text(), HasSubstr("translations/ar.po: error: there is no translation into ar"));
}

TEST(SourceCheck, WarnsOfMissingTranslationsWhereTheyMayBeMissing) {
    const SampleFolder folder;
    std::filesystem::remove(folder / "translations/ar.po");
    folder.replace("translations/fr.po", "msgstr \"fr: Ask\"", "msgstr \"\"");
    const CheckedSample checked(folder, MissingTranslation::IsWarning);
    EXPECT_EQ(checked.complaints.errors(), 0U) << checked.text();
    EXPECT_EQ(checked.complaints.warnings(), 2U) << checked.text();
}

TEST(SourceCheck, AsksForNoTranslationOfAModuleKeptToOtherLanguages) {
    const SampleFolder folder;
    folder.replace(test::sampleModule, "minutes: 10", "minutes: 10\nlocales: [en]");
    folder.replace("translations/fr.po", "msgstr \"fr: Ask\"", "msgstr \"\"");
    EXPECT_EQ(CheckedSample(folder).text(), "");
}

TEST(SourceCheck, WarnsOfSuperfluousTranslationsAndUnlistedDrawings) {
    const SampleFolder folder;
    folder.replace("translations/fr.po", "msgctxt \"themes.people.title\"",
                   "msgctxt \"gone.title\"\nmsgid \"Gone\"\nmsgstr \"x\"\n\nmsgctxt \"themes.people.title\"");
    folder.write("media/spare.svg", "<svg/>");
    const CheckedSample checked(folder);
    EXPECT_EQ(checked.complaints.errors(), 0U);
    EXPECT_THAT(checked.text(), HasSubstr("fr.po:10:1: warning: there is no text with the key gone.title"));
    EXPECT_THAT(checked.text(), HasSubstr("media/spare.svg: warning: no media.yaml lists this picture"));
}

TEST(SourceCheck, ComplainsOfEveryFileInOneRun) {
    const SampleFolder folder;
    folder.replace(test::sampleModule, "minutes: 10", "minutes: ten");
    folder.replace("help/GB.yaml", "grade: A", "grade: Z");
    folder.write("modules/m91-empty/note.txt", "no module here");
    const CheckedSample checked(folder);
    EXPECT_EQ(checked.complaints.errors(), 3U) << checked.text();
}

TEST(SourceCheck, LetsAHigherLayerBringPicturesThatReplaceOthers) {
    const SampleFolder folder;
    folder.replace("bundle.yaml", "layer: core", "layer: country");
    folder.replace("modules/m90-sample/media.yaml", "- id: sample-cover",
                   "- id: spare\n  file: cover.svg\n  decorative: true\n- id: sample-cover");
    EXPECT_EQ(CheckedSample(folder).text(), "");
}

TEST(SourceCheck, RefusesADrawingOverTwelveKilobytes) {
    const SampleFolder folder;
    folder.replace("media/lamp.svg", "</svg>", "<!-- " + std::string(13'000, 'x') + " --></svg>");
    EXPECT_THAT(CheckedSample(folder).text(), HasSubstr("error: the picture cannot be used"));
}

}  // namespace
}  // namespace pathlight
