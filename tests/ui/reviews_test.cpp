// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "practice.h"

#include "ui/learnerlist.h"
#include "ui/reviews.h"
#include "ui/session.h"
#include "ui/settings.h"

namespace pathlight {

using std::chrono::days;
using std::chrono::weeks;

class ReviewsTest : public Practice {
protected:
    void SetUp() override {
        Practice::SetUp();
        addLearner(QStringLiteral("14-17"));
    }

    Session& session() { return m_backend->session(); }

    void waitUntilKept() {
        ASSERT_TRUE(waitFor([this] { return !session().saving(); }));
    }

    bool offered() {
        m_backend->reviews().refresh();
        return m_backend->reviews().offered();
    }

    void openReview() {
        session().openReview();
        waitUntilKept();
        ASSERT_TRUE(session().isReview());
    }

    void startAnew() {
        start();
        chooseLearner(0);
    }

    std::vector<SituationRecord> situations() { return m_backend->learners().progress().reviews.back().situations; }

    /// What a copy of the database on the disk holds.
    template <typename Read>
    auto onDisk(Read read) {
        const std::filesystem::path copy = dataFolder() / "copy.db";
        std::filesystem::copy_file(dataFolder() / "progress.db", copy,
                                   std::filesystem::copy_options::overwrite_existing);
        auto database = ProgressDatabase::open(copy, m_clock);
        return read(database.value()).value();
    }
};

TEST_F(ReviewsTest, NothingIsOfferedBeforeAWeekHasPassed) {
    EXPECT_FALSE(offered());
    session().openReview();
    EXPECT_TRUE(session().moduleId().isEmpty());
    finish("t04-first");
    EXPECT_FALSE(offered());
    m_clock.travel(days(6));
    EXPECT_FALSE(offered());
    m_clock.travel(days(1));
    EXPECT_TRUE(offered());
    startAnew();
    EXPECT_TRUE(m_backend->reviews().offered()) << "the date is found on the disk";
    m_clock.travel(-weeks(9));
    EXPECT_FALSE(offered()) << "the clock was set back";
}

TEST_F(ReviewsTest, OpensThreeSituationsLikeAModuleAndEnds) {
    finish("t04-first");
    m_clock.travel(weeks(1));
    ASSERT_TRUE(offered());
    int opened = 0;
    QObject::connect(&session(), &Session::opened, &session(), [&] { ++opened; });
    openReview();
    EXPECT_EQ(opened, 1);
    EXPECT_EQ(session().length(), 3);
    EXPECT_EQ(session().sceneType(), QStringLiteral("choice"));
    EXPECT_EQ(session().band(), QStringLiteral("14-17"));
    EXPECT_EQ(session().locale(), QStringLiteral("en"));
    EXPECT_FALSE(session().title().isEmpty());
    EXPECT_EQ(session().practised(), QStringList{QStringLiteral("First")});
    next();
    EXPECT_FALSE(session().hint().isEmpty()) << "it goes on once the situation is done";
    act(choose("wait"));
    act(choose("tell"));
    next();
    EXPECT_EQ(session().position(), 1);
    session().back();
    waitUntilKept();
    EXPECT_EQ(session().position(), 0);
    EXPECT_TRUE(session().done());
    answerToTheEnd();
    EXPECT_FALSE(offered());
    session().back();
    session().restart();
    waitUntilKept();
    EXPECT_TRUE(session().finished()) << "a review that is done is over";
    EXPECT_TRUE(session().fault().isEmpty());
}

TEST_F(ReviewsTest, ComesTwiceAndTheSecondTimeWithOtherSituations) {
    finish("t04-first");
    m_clock.travel(weeks(1));
    openReview();
    const auto first = situations();
    ASSERT_EQ(first.size(), 3U);
    answerToTheEnd();
    m_clock.travel(weeks(5) - days(1));
    EXPECT_FALSE(offered());
    m_clock.travel(days(1));
    startAnew();
    ASSERT_TRUE(offered());
    openReview();
    for (const SituationRecord& situation : situations())
        EXPECT_EQ(std::count(first.begin(), first.end(), situation), 0) << situation.scene;
    answerToTheEnd();
    m_clock.travel(weeks(500));
    EXPECT_FALSE(offered());
}

TEST_F(ReviewsTest, FinishingAgainDoesNotPutItOff) {
    finish("t04-first");
    m_clock.travel(days(6));
    finish("t04-first");
    m_clock.travel(days(1));
    EXPECT_TRUE(offered());
}

TEST_F(ReviewsTest, MixesTheModulesThatAreDueAndThenRests) {
    finish("t04-first");
    finish("t05-second");
    m_clock.travel(weeks(1));
    openReview();
    EXPECT_EQ(session().practised().size(), 2);
    answerToTheEnd();
    m_clock.travel(days(2));
    EXPECT_FALSE(offered()) << "both were looked back at";
}

TEST_F(ReviewsTest, IsFoundWhereItWasLeft) {
    finish("t04-first");
    m_clock.travel(weeks(1));
    openReview();
    const auto chosen = situations();
    act(choose("wait"));
    act(choose("tell"));
    next();
    startAnew();
    ASSERT_TRUE(offered());
    openReview();
    EXPECT_EQ(session().position(), 1);
    EXPECT_EQ(situations(), chosen);
    EXPECT_TRUE(session().canGoBack());
    answerToTheEnd();
    EXPECT_EQ(onDisk([](ProgressDatabase& database) { return database.reviews(1); }).size(), 1U);
}

TEST_F(ReviewsTest, AnswersShowWhenTheDiskHasThemAndStayApartFromTheFirstTries) {
    finish("t04-first");
    m_clock.travel(weeks(1));
    openReview();
    const auto answers = [](ProgressDatabase& database) { return database.keptCounts(); };
    const int before = onDisk(answers).answers;
    int onDiskWhenShown = -1;
    QObject::connect(&session(), &Session::answered, &session(), [&] { onDiskWhenShown = onDisk(answers).answers; });
    const ModuleProgress module = *m_backend->learners().progressOf("t04-first");
    session().act(choose("wait"));
    EXPECT_EQ(onDiskWhenShown, -1);
    waitUntilKept();
    EXPECT_EQ(onDiskWhenShown, before + 1);
    EXPECT_EQ(*m_backend->learners().progressOf("t04-first"), module) << "the module stays as it was left";
}

TEST_F(ReviewsTest, WhatWasPressedAfterTheEndDoesNothing) {
    finish("t04-first");
    m_clock.travel(weeks(1));
    openReview();
    for (int situation = 0; situation < 3; ++situation) {
        session().act(choose("tell"));
        session().next();
    }
    session().back();
    session().next();
    waitUntilKept();
    EXPECT_TRUE(session().finished());
    EXPECT_EQ(session().fault(), QString());
    EXPECT_EQ(onDisk([](ProgressDatabase& database) { return database.reviews(1); }).size(), 1U);
}

TEST_F(ReviewsTest, ASensitiveModuleIsNeverLookedBackAt) {
    addLearner(QStringLiteral("7-10"));
    session().open(QStringLiteral("t02-quiet"));
    answerToTheEnd();
    m_clock.travel(weeks(6));
    EXPECT_FALSE(offered());
    // Nor one that became sensitive after it was finished.
    const ModuleProgress finished{"t02-quiet", "{}", true, m_clock.now() - weeks(6), m_clock.now() - weeks(6)};
    m_backend->learners().setProgress(finished);
    EXPECT_FALSE(offered());
    m_backend->learners().setReview({{{"t02-quiet", "ask"}, {"t02-quiet", "ask"}, {"t02-quiet", "ask"}}, "{}", {}});
    EXPECT_FALSE(offered());
}

TEST_F(ReviewsTest, WhatTheBundleHasNotAnyMoreIsNotOffered) {
    const auto longAgo = m_clock.now() - weeks(2);
    m_backend->learners().setProgress({"t99-gone", "{}", true, longAgo, longAgo});
    EXPECT_FALSE(offered());
    m_backend->learners().setReview({{{"t04-first", "gone"}}, "{}", {}});
    EXPECT_FALSE(offered());
    m_backend->learners().setProgress({"t04-first", "{}", true, longAgo, longAgo});
    EXPECT_TRUE(offered()) << "a new one takes the place of the one that cannot be shown";
    openReview();
    answerToTheEnd();
}

TEST_F(ReviewsTest, AnotherLanguageKeepsThePlace) {
    finish("t04-first");
    m_clock.travel(weeks(1));
    openReview();
    act(choose("tell"));
    next();
    const QVariant view = session().view();
    m_backend->settings().setLanguage(QStringLiteral("ar"));
    EXPECT_TRUE(session().isReview());
    EXPECT_EQ(session().position(), 1);
    EXPECT_EQ(session().view(), view) << "the module is not translated";
    EXPECT_FALSE(session().rightToLeft());
    answerToTheEnd();
}

TEST_F(ReviewsTest, BelongsToItsLearner) {
    finish("t04-first");
    m_clock.travel(weeks(1));
    ASSERT_TRUE(offered());
    addLearner(QStringLiteral("14-17"));
    EXPECT_FALSE(m_backend->reviews().offered());
    m_backend->learners().leave();
    EXPECT_FALSE(m_backend->reviews().offered());
}

}  // namespace pathlight
