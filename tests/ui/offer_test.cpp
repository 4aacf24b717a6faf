// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "practice.h"

#include "ui/adultpresence.h"
#include "ui/helpdirectory.h"
#include "ui/languagelist.h"
#include "ui/learnerlist.h"
#include "ui/modulelist.h"
#include "ui/offer.h"
#include "ui/offeredmodules.h"
#include "ui/printing.h"
#include "ui/searchresults.h"
#include "ui/session.h"
#include "ui/settings.h"

namespace pathlight {

class OfferTest : public Practice {
protected:
    void SetUp() override {
        Practice::SetUp();
        comeAsGrownUp();
    }

    Offer& offer() { return m_backend->offer(); }
    OfferedModules& offered() { return m_backend->offeredModules(); }

    void startWith(const char* policy) {
        m_policy = parsePolicy(policy);
        start();
        comeAsGrownUp();
    }
};

TEST_F(OfferTest, EverythingIsOfferedWhileNobodyHasChosen) {
    EXPECT_FALSE(offer().languagesSet() || offer().bandsSet() || offer().modulesSet() || offer().printingSet());
    EXPECT_EQ(m_backend->learners().bands().size(), 6);
    EXPECT_EQ(m_backend->languages().count(), 2);
    EXPECT_TRUE(offer().printing());
    EXPECT_FALSE(offer().together());
    EXPECT_EQ(offer().greeting(), QString());
}

TEST_F(OfferTest, ALanguageThatIsLeftOutIsNotListedAndIsKeptOut) {
    m_backend->settings().setLanguage(QStringLiteral("en"));
    LanguageList& languages = m_backend->languages();
    offer().offerLanguage(QStringLiteral("ar"), false);
    EXPECT_EQ(column(languages, LanguageList::TagRole), list({"en"}));
    m_backend->settings().setLanguage(QStringLiteral("ar"));
    EXPECT_EQ(m_backend->settings().locale(), QStringLiteral("en"));
    start();
    EXPECT_EQ(column(m_backend->languages(), LanguageList::TagRole), list({"en"}));
    comeAsGrownUp();
    offer().offerLanguage(QStringLiteral("ar"), true);
    EXPECT_EQ(m_backend->languages().count(), 2);
}

TEST_F(OfferTest, TheLastLanguageAndTheLastBandStay) {
    for (const char* tag : {"ar", "en"})
        offer().offerLanguage(QString::fromUtf8(tag), false);
    EXPECT_EQ(m_backend->languages().count(), 1);
    for (const QString& band : m_backend->learners().bands())
        offer().offerBand(band, false);
    EXPECT_EQ(m_backend->learners().bands(), list({"educators"}));
}

TEST_F(OfferTest, WhatTheChoiceWouldLeaveEmptyUnderAPolicyIsOfferedAgain) {
    offer().offerLanguage(QStringLiteral("ar"), false);
    offer().offerBand(QStringLiteral("7-10"), false);
    startWith(R"({"languages": ["ar"], "bands": ["7-10"]})");
    EXPECT_EQ(m_backend->settings().locale(), QStringLiteral("ar"));
    EXPECT_EQ(m_backend->learners().bands(), list({"7-10"}));
}

TEST_F(OfferTest, NobodyNewIsOfABandThatIsLeftOut) {
    LearnerList& learners = m_backend->learners();
    offer().offerBand(QStringLiteral("14-17"), false);
    EXPECT_FALSE(learners.bands().contains(QStringLiteral("14-17")));
    learners.add(QStringLiteral("owl"), {}, QStringLiteral("14-17"));
    EXPECT_FALSE(learners.fault().isEmpty());
    offer().offerBand(QStringLiteral("of no such name"), false);
    EXPECT_EQ(learners.bands().size(), 5);
}

TEST_F(OfferTest, AModuleThatIsSwitchedOffIsInNoListButOpensFromTheHelpPage) {
    addLearner();
    ModuleList& modules = m_backend->modules();
    ASSERT_EQ(column(modules, ModuleList::ModuleIdRole), list({"t01-practice", "t02-quiet"}));
    offered().setBand(QStringLiteral("7-10"));
    offered().offer(QStringLiteral("t02-quiet"), false);
    EXPECT_EQ(column(modules, ModuleList::ModuleIdRole), list({"t01-practice"}));
    SearchResults& search = m_backend->search();
    search.setQuery(QStringLiteral("trace"));
    EXPECT_EQ(search.count(), 0);
    ASSERT_EQ(m_backend->help().modules().size(), 1);
    m_backend->session().openFromHelp(QStringLiteral("t02-quiet"));
    EXPECT_EQ(m_backend->session().moduleId(), QStringLiteral("t02-quiet"));
    start();
    chooseLearner(0);
    EXPECT_EQ(column(m_backend->modules(), ModuleList::ModuleIdRole), list({"t01-practice"}));
}

TEST_F(OfferTest, TheOrderOfGrownUpsIsTheOrderOfTheModules) {
    addLearner();
    offered().setBand(QStringLiteral("7-10"));
    offered().move(QStringLiteral("t02-quiet"), -1);
    EXPECT_EQ(column(offered(), OfferedModules::ModuleIdRole), list({"t02-quiet", "t01-practice"}));
    EXPECT_EQ(column(m_backend->modules(), ModuleList::ModuleIdRole), list({"t02-quiet", "t01-practice"}));
    // To the ends and no further.
    offered().move(QStringLiteral("t02-quiet"), -1);
    offered().move(QStringLiteral("t01-practice"), 5);
    EXPECT_EQ(column(offered(), OfferedModules::ModuleIdRole), list({"t02-quiet", "t01-practice"}));
    start();
    chooseLearner(0);
    EXPECT_EQ(column(m_backend->modules(), ModuleList::ModuleIdRole), list({"t02-quiet", "t01-practice"}));
    offered().setBand(QStringLiteral("14-17"));
    EXPECT_EQ(column(offered(), OfferedModules::ModuleIdRole), list({"t04-first", "t05-second"}));
}

TEST_F(OfferTest, WhatThePolicySetsCannotBeChosen) {
    startWith(R"({"languages": ["en", "ar"], "bands": ["7-10", "11-13"], "modules": ["t01-practice", "t04-first"],
                  "printing": true})");
    EXPECT_TRUE(offer().languagesSet() && offer().bandsSet() && offer().modulesSet() && offer().printingSet());
    offer().offerLanguage(QStringLiteral("ar"), false);
    offer().offerBand(QStringLiteral("7-10"), false);
    offered().setBand(QStringLiteral("7-10"));
    EXPECT_EQ(column(offered(), OfferedModules::ModuleIdRole), list({"t01-practice"}));
    offered().offer(QStringLiteral("t01-practice"), false);
    offer().setPrinting(false);
    EXPECT_EQ(m_backend->languages().count(), 2);
    EXPECT_EQ(m_backend->learners().bands(), list({"7-10", "11-13"}));
    EXPECT_TRUE(offer().offersModule("t01-practice"));
    EXPECT_TRUE(offer().printing());
}

TEST_F(OfferTest, NothingIsChosenWithoutAGrownUp) {
    m_backend->adult().set(false);
    offer().offerLanguage(QStringLiteral("ar"), false);
    offer().offerBand(QStringLiteral("7-10"), false);
    offer().setPrinting(false);
    offer().setTogether(true);
    offer().setGreeting(QStringLiteral("Today: passwords"));
    offer().offerModule("t01-practice", false);
    offer().setOrder(AgeBand::From7To10, {"t02-quiet", "t01-practice"});
    offered().setBand(QStringLiteral("7-10"));
    offered().offer(QStringLiteral("t01-practice"), false);
    offered().move(QStringLiteral("t02-quiet"), -1);
    EXPECT_EQ(column(offered(), OfferedModules::ModuleIdRole), list({"t01-practice", "t02-quiet"}));
    EXPECT_EQ(m_backend->languages().count(), 2);
    EXPECT_EQ(m_backend->learners().bands().size(), 6);
    EXPECT_TRUE(offer().printing() && !offer().together() && offer().offersModule("t01-practice"));
    EXPECT_EQ(offer().greeting(), QString());
    addLearner();
    EXPECT_EQ(column(m_backend->modules(), ModuleList::ModuleIdRole), list({"t01-practice", "t02-quiet"}));
}

TEST_F(OfferTest, PrintingIsSwitchedOffAtOnce) {
    PrintDesk& desk = *m_backend->printing().scene();
    offer().setPrinting(false);
    EXPECT_FALSE(desk.allowed());
    start();
    EXPECT_FALSE(m_backend->printing().scene()->allowed());
}

TEST_F(OfferTest, TheGreetingIsOneLineOfLimitedLength) {
    offer().setGreeting(QStringLiteral("  Today:\n passwords  "));
    EXPECT_EQ(offer().greeting(), QStringLiteral("Today: passwords"));
    offer().setGreeting(QString(1000, QLatin1Char('x')));
    EXPECT_EQ(offer().greeting().size(), offer().maxGreeting());
}

TEST_F(OfferTest, TogetherAModuleAboutHardThingsWaitsForAGrownUp) {
    addLearner();
    Session& session = m_backend->session();
    offer().setTogether(true);
    session.open(QStringLiteral("t02-quiet"));
    EXPECT_EQ(session.moduleId(), QString());
    EXPECT_TRUE(session.waitsForGrownUp());
    session.open(QStringLiteral("t01-practice"));
    EXPECT_EQ(session.moduleId(), QStringLiteral("t01-practice"));
    EXPECT_FALSE(session.waitsForGrownUp());
    // From the help page it is always open.
    session.openFromHelp(QStringLiteral("t02-quiet"));
    EXPECT_EQ(session.moduleId(), QStringLiteral("t02-quiet"));
    // And only what the help page leads to opens that way.
    session.close();
    session.openFromHelp(QStringLiteral("t01-practice"));
    EXPECT_EQ(session.moduleId(), QString());
}

TEST_F(OfferTest, WhoIsOlderNeedsNobodyBeside) {
    addLearner(QStringLiteral("14-17"));
    offer().setTogether(true);
    m_backend->session().open(QStringLiteral("t02-quiet"));
    EXPECT_EQ(m_backend->session().moduleId(), QStringLiteral("t02-quiet"));
}

}  // namespace pathlight
