// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "practice.h"

#include "ui/adultstep.h"
#include "ui/helpdirectory.h"
#include "ui/languagelist.h"
#include "ui/learnerlist.h"
#include "ui/modulelist.h"
#include "ui/printing.h"
#include "ui/program.h"
#include "ui/reviews.h"
#include "ui/searchresults.h"
#include "ui/session.h"
#include "ui/settings.h"

namespace pathlight {

/// A program whose administrator has set something.
class PolicyTest : public Practice {
protected:
    /// Starts anew with a policy.
    void startWith(const char* text) {
        m_policy = parsePolicy(text);
        m_policy.file = "/etc/pathlight/policy.json";
        start();
    }

    /// The modules of the review that is offered, each once.
    QStringList reviewed() {
        QStringList modules;
        m_backend->reviews().refresh();
        const auto& review = m_backend->reviews().next();
        if (!review) return modules;
        for (const SituationRecord& situation : review->situations)
            modules.append(QString::fromStdString(situation.module));
        modules.removeDuplicates();
        modules.sort();
        return modules;
    }
};

TEST_F(PolicyTest, NothingIsSetWithoutOne) {
    EXPECT_FALSE(m_backend->languages().limited());
    EXPECT_FALSE(m_backend->learners().bandsLimited());
    EXPECT_FALSE(m_backend->help().countrySet());
    EXPECT_TRUE(m_backend->printing().scene()->allowed());
    EXPECT_TRUE(m_backend->printing().help()->allowed());
    EXPECT_FALSE(m_backend->program().kiosk());
    EXPECT_EQ(m_backend->program().notice(), QString());
}

TEST_F(PolicyTest, OfOneLanguageThereIsNoChoice) {
    m_backend->settings().setLanguage(QStringLiteral("en"));
    startWith(R"({"languages": ["ar"]})");
    LanguageList& languages = m_backend->languages();
    EXPECT_TRUE(languages.limited());
    EXPECT_EQ(column(languages, LanguageList::TagRole), list({"ar"}));
    EXPECT_TRUE(m_backend->settings().languageChosen());
    EXPECT_EQ(m_backend->settings().locale(), QStringLiteral("ar"));
    languages.choose(QStringLiteral("en"));
    EXPECT_EQ(m_backend->settings().locale(), QStringLiteral("ar"));
    EXPECT_FALSE(m_backend->settings().useNearestLanguage(QStringLiteral("en")));
    // What was chosen before holds again without the policy.
    startWith("{}");
    EXPECT_EQ(m_backend->settings().language(), QStringLiteral("en"));
}

TEST_F(PolicyTest, ALanguageThatNoBundleHasIsNamedAndTheOthersHold) {
    startWith(R"({"languages": ["ja", "en"]})");
    EXPECT_EQ(column(m_backend->languages(), LanguageList::TagRole), list({"en"}));
    EXPECT_TRUE(m_backend->program().notice().contains(QStringLiteral("languages")));
    startWith(R"({"languages": ["ja"]})");
    EXPECT_EQ(m_backend->languages().count(), 2);
    EXPECT_FALSE(m_backend->languages().limited());
    EXPECT_TRUE(m_backend->program().notice().contains(QStringLiteral("languages")));
}

TEST_F(PolicyTest, SomebodyNewIsOfAnAllowedBand) {
    addLearner(QStringLiteral("parents"));
    startWith(R"({"bands": ["7-10", "11-13"]})");
    LearnerList& learners = m_backend->learners();
    EXPECT_TRUE(learners.bandsLimited());
    EXPECT_EQ(learners.bands(), list({"7-10", "11-13"}));
    learners.add(QStringLiteral("owl"), {}, QStringLiteral("14-17"));
    EXPECT_FALSE(learners.fault().isEmpty());
    addLearner(QStringLiteral("11-13"));
    // Whoever was there before still is.
    EXPECT_EQ(column(learners, LearnerList::BandRole), list({"parents", "11-13"}));
    learners.choose(learners.data(learners.index(0), LearnerList::LearnerIdRole).toLongLong());
    EXPECT_TRUE(waitFor([&] { return learners.band() == QStringLiteral("parents"); }));
}

TEST_F(PolicyTest, OnlyTheModulesNamedAreInTheListsAndTheSearch) {
    startWith(R"({"modules": ["t02-quiet", "t05-second"]})");
    addLearner(QStringLiteral("14-17"));
    ModuleList& modules = m_backend->modules();
    EXPECT_EQ(column(modules, ModuleList::ModuleIdRole), list({"t05-second"}));
    EXPECT_EQ(modules.nextModule(), QStringLiteral("t05-second"));
    EXPECT_EQ(m_backend->session().nextModule(), QStringLiteral("t05-second"));
    SearchResults& search = m_backend->search();
    search.setQuery(QStringLiteral("somebody"));
    for (const QString& id : column(search, SearchResults::ModuleIdRole))
        EXPECT_TRUE(list({"t02-quiet", "t05-second"}).contains(id)) << id.toStdString();
    EXPECT_GT(search.count(), 0);
    search.setQuery(QStringLiteral("lant"));
    EXPECT_EQ(search.count(), 0);
    finish("t05-second");
    EXPECT_EQ(m_backend->session().nextModule(), QString());
}

TEST_F(PolicyTest, NoReviewComesOutOfAModuleThatIsNotNamed) {
    addLearner(QStringLiteral("14-17"));
    finish("t04-first");
    finish("t05-second");
    m_clock.travel(std::chrono::weeks(2));
    EXPECT_EQ(reviewed(), list({"t04-first", "t05-second"}));
    // One that was begun before is not gone on with.
    m_backend->session().openReview();
    ASSERT_TRUE(waitFor([this] { return !m_backend->session().saving(); }));
    startWith(R"({"modules": ["t05-second"]})");
    chooseLearner(0);
    EXPECT_EQ(reviewed(), list({"t05-second"}));
    startWith(R"({"modules": ["t01-practice"]})");
    chooseLearner(0);
    EXPECT_EQ(reviewed(), QStringList());
}

TEST_F(PolicyTest, WhatTheHelpPageLeadsToIsAlwaysOpen) {
    startWith(R"({"modules": ["t01-practice"]})");
    addLearner(QStringLiteral("7-10"));
    EXPECT_EQ(column(m_backend->modules(), ModuleList::ModuleIdRole), list({"t01-practice"}));
    ASSERT_EQ(m_backend->help().modules().size(), 1);
    const QString id = m_backend->help().modules()[0].toMap()[QStringLiteral("id")].toString();
    EXPECT_EQ(id, QStringLiteral("t02-quiet"));
    m_backend->session().open(id);
    EXPECT_EQ(m_backend->session().moduleId(), id);
}

TEST_F(PolicyTest, AModuleThatNoBundleHasIsNamed) {
    startWith(R"({"modules": ["t01-practice", "t99"]})");
    addLearner();
    EXPECT_EQ(column(m_backend->modules(), ModuleList::ModuleIdRole), list({"t01-practice"}));
    EXPECT_TRUE(m_backend->program().notice().contains(QStringLiteral("modules")));
    startWith(R"({"modules": ["t99"]})");
    chooseLearner(0);
    EXPECT_EQ(m_backend->modules().count(), 2);
}

TEST_F(PolicyTest, TheCountryIsSetAndAnotherOneShowsForAVisit) {
    m_backend->help().setCountry(QStringLiteral("FR"));
    startWith(R"({"help-country": "GB"})");
    HelpDirectory& help = m_backend->help();
    EXPECT_TRUE(help.countrySet());
    EXPECT_EQ(help.country(), QStringLiteral("GB"));
    help.begin();
    const std::size_t british = help.entries().size();
    help.setCountry(QStringLiteral("FR"));
    EXPECT_EQ(help.country(), QStringLiteral("FR"));
    EXPECT_NE(help.entries().size(), british);
    help.end();
    EXPECT_EQ(help.country(), QStringLiteral("GB"));
    EXPECT_EQ(help.entries().size(), british);
    EXPECT_GT(help.countries().size(), 1);
    // The visit is not kept, and does not touch what was chosen before.
    help.setCountry(QStringLiteral("FR"));
    start();
    EXPECT_EQ(m_backend->help().country(), QStringLiteral("GB"));
    m_policy = {};
    start();
    EXPECT_EQ(m_backend->help().country(), QStringLiteral("FR"));
}

TEST_F(PolicyTest, ACountryWithoutEntriesIsNamedAndNotSet) {
    startWith(R"({"help-country": "XX"})");
    EXPECT_FALSE(m_backend->help().countrySet());
    EXPECT_TRUE(m_backend->program().notice().contains(QStringLiteral("help-country")));
}

TEST_F(PolicyTest, PrintingAndTheKioskAreTold) {
    startWith(R"({"printing": false, "kiosk": true})");
    EXPECT_FALSE(m_backend->printing().scene()->allowed());
    EXPECT_FALSE(m_backend->printing().help()->allowed());
    EXPECT_TRUE(m_backend->program().kiosk());
    EXPECT_EQ(m_backend->program().notice(), QString());
}

TEST_F(PolicyTest, APinThatNothingCanBeCheckedAgainstIsNamedAndNotSet) {
    startWith(R"({"adult-pin": "$argon2id$v=19$m=65536,t=2,p=1$c2FsdA"})");
    EXPECT_FALSE(m_backend->adultStep().pinImposed());
    EXPECT_TRUE(m_backend->program().notice().contains(QStringLiteral("adult-pin")));
    startWith(
        R"({"adult-pin": "$argon2id$v=19$m=65536,t=2,p=1$MWxUL0psZnBEeEJqeW0vamh4R3FMQT09$07JDw0HZ8N4wvVhrDJBNX45IjnN9A6eHxMLm8UV/D/I"})");
    EXPECT_TRUE(m_backend->adultStep().pinImposed());
    EXPECT_EQ(m_backend->program().notice(), QString());
}

TEST_F(PolicyTest, ABadKeyIsToldToTheAdultAndTheOthersHold) {
    startWith(R"({"kiosk": "yes", "colour": 1, "bands": ["7-10"]})");
    Program& program = m_backend->program();
    for (const char* part : {"kiosk", "colour", "/etc/pathlight/policy.json", "The others hold"})
        EXPECT_TRUE(program.notice().contains(QString::fromUtf8(part))) << part << program.notice().toStdString();
    EXPECT_FALSE(program.notice().contains(QStringLiteral("bands")));
    EXPECT_EQ(m_backend->learners().bands(), list({"7-10"}));
    m_backend->settings().setLanguage(QStringLiteral("ar"));
    EXPECT_FALSE(program.notice().contains(QStringLiteral("The others hold")));
    EXPECT_TRUE(program.notice().contains(QStringLiteral("kiosk")));
    program.dismissNotice();
    EXPECT_EQ(program.notice(), QString());
}

TEST_F(PolicyTest, AFileThatCannotBeReadIsToldToTheAdult) {
    startWith("{");
    EXPECT_TRUE(m_backend->program().notice().contains(QStringLiteral("none of them hold")));
    EXPECT_TRUE(m_backend->program().notice().contains(QStringLiteral("/etc/pathlight/policy.json")));
    EXPECT_FALSE(m_backend->learners().bandsLimited());
}

}  // namespace pathlight
