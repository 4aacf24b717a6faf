// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "authoring/potfile.h"
#include "checkedsample.h"

#include <gmock/gmock.h>

namespace pathlight {
namespace {

using test::CheckedSample;
using test::SampleFolder;
using testing::HasSubstr;

TEST(PotFile, ListsEveryTextInTheOrderOfTheSource) {
    const CheckedSample sample{SampleFolder()};
    const std::string pot = writePot(*sample.source);
    EXPECT_THAT(
        pot,
        HasSubstr("\n#. A short heading.\n#: modules/m90-sample/module.yaml\nmsgctxt \"m90-sample.welcome.title\"\n"
                  "msgid \"Welcome\"\nmsgstr \"\"\n"));
    EXPECT_THAT(
        pot, HasSubstr("msgctxt \"m90-sample.welcome.text\"\nmsgid \"\"\n\"Samir **waits** at the door.\\n\"\n\"\\n\"\n"
                       "\"It isn't late.\\n\"\nmsgstr \"\"\n"));
    const auto at = [&](const std::string& key) { return pot.find("\"" + key + "\""); };
    EXPECT_LT(at("themes.people.title"), at("media.lamp.alt"));
    EXPECT_LT(at("m90-sample.question.prompt"), at("m90-sample.question.options.ask.text"));
    EXPECT_LT(at("m90-sample.question.options.walk.feedback"), at("m90-sample.question.closing"));
    EXPECT_LT(at("m90-sample.can-do.1"), at("m90-sample.can-do.2"));
    EXPECT_NE(at("m90-sample.can-do.2"), std::string::npos);
}

TEST(PotFile, IsAlwaysTheSame) {
    const SampleFolder first;
    const SampleFolder second;
    EXPECT_EQ(writePot(*CheckedSample(first).source), writePot(*CheckedSample(second).source));
}

TEST(PotFile, IsTakenByMsgfmtAndMsgmerge) {
    const SampleFolder folder;
    folder.replace(test::sampleModule, "talk: Whom would you ask?", "talk: 'A \"quoted\" \\ and\ttabbed text'");
    folder.write("new.pot", writePot(*CheckedSample(folder).source));
    const std::string pot = (folder / "new.pot").string();
    const std::string po = (folder / "translations/fr.po").string();
    ASSERT_EQ(std::system(("msgfmt -o /dev/null '" + pot + "'").c_str()), 0);
    ASSERT_EQ(std::system(("msgmerge --quiet --no-fuzzy-matching --update '" + po + "' '" + pot + "'").c_str()), 0);
    const CheckedSample merged(folder);
    EXPECT_EQ(merged.complaints.errors(), 2U) << merged.text() << "the changed text in both languages, nothing else";
    EXPECT_THAT(folder.read("translations/fr.po"), HasSubstr("A \\\"quoted\\\" \\\\ and\\ttabbed text"));
}

TEST(PotFile, HoldsReplacedStringsByTheirKey) {
    const SampleFolder folder;
    folder.replace("bundle.yaml", "themes:", "replace-strings:\n  - {key: m01-other.title, text: Ours}\nthemes:");
    EXPECT_THAT(writePot(*CheckedSample(folder).source), HasSubstr("msgctxt \"m01-other.title\"\nmsgid \"Ours\"\n"));
}

}  // namespace
}  // namespace pathlight
