// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "authoring/languagestatus.h"
#include "checkedsample.h"

#include <gmock/gmock.h>

namespace pathlight {
namespace {

TEST(LanguageStatus, CountsEachKind) {
    const test::SampleFolder folder;
    folder.replace(test::sampleModule, "talk: Whom would you ask?", "talk: Whom do you ask?");
    folder.replace("translations/fr.po", "msgstr \"fr: Ask\"", "msgstr \"\"");
    folder.replace("translations/fr.po", "msgctxt \"m90-sample.title\"", "#, fuzzy\nmsgctxt \"m90-sample.title\"");
    std::filesystem::remove(folder / "translations/ar.po");
    const test::CheckedSample sample(folder);
    EXPECT_THAT(languageStatus(*sample.source),
                testing::ElementsAre(LanguageStatus{"en", 38, 38, 0, 0, 0}, LanguageStatus{"fr", 38, 35, 1, 1, 1},
                                     LanguageStatus{"ar", 38, 0, 0, 0, 38}));
}

}  // namespace
}  // namespace pathlight
