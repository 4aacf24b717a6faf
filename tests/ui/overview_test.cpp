// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "practice.h"

#include "ui/adultpresence.h"
#include "ui/grouplist.h"
#include "ui/learnerlist.h"
#include "ui/overview.h"
#include "ui/session.h"

#include <QJsonDocument>
#include <QSignalSpy>

namespace pathlight {

class OverviewTest : public Practice {
protected:
    void SetUp() override {
        Practice::SetUp();
        comeAsGrownUp();
    }

    Overview& overview() { return m_backend->overview(); }

    void refresh() {
        QSignalSpy spy(&overview(), &Overview::changed);
        overview().refresh();
        ASSERT_TRUE(waitFor([&spy] { return spy.count() > 0; }));
    }

    static QVariant of(const QVariantList& list, int row, const char* key) {
        return list.at(row).toMap()[QString::fromUtf8(key)];
    }
};

TEST_F(OverviewTest, ListsEverybodyByNickname) {
    for (const char* nickname : {"Zoe", "", "Émile", "eva"}) {
        m_backend->learners().add(QStringLiteral("owl"), QString::fromUtf8(nickname), QStringLiteral("7-10"));
        ASSERT_TRUE(waitFor([&] { return m_backend->learners().nickname() == QString::fromUtf8(nickname); }));
    }
    refresh();
    QStringList names;
    for (const QVariant& learner : overview().learners())
        names.append(learner.toMap()[QStringLiteral("nickname")].toString());
    EXPECT_EQ(names, list({"Émile", "eva", "Zoe", ""}));
}

TEST_F(OverviewTest, SaysWhatIsFinishedAndWhatToTalkAboutAndNoAnswer) {
    addLearner(QStringLiteral("14-17"));
    finish("t04-first");
    m_clock.travel(std::chrono::hours(48));
    finish("t05-second");
    m_clock.travel(std::chrono::hours(48));
    m_backend->session().open(QStringLiteral("t04-first"));
    ASSERT_TRUE(waitFor([this] { return !m_backend->session().saving(); }));
    refresh();
    ASSERT_EQ(overview().learners().size(), 1);
    EXPECT_EQ(of(overview().learners(), 0, "finished").toInt(), 2);
    EXPECT_EQ(of(overview().learners(), 0, "begun").toInt(), 0);
    overview().show(of(overview().learners(), 0, "learnerId").toLongLong());
    ASSERT_EQ(overview().modules().size(), 2);
    ASSERT_EQ(overview().talks().size(), 2);
    EXPECT_EQ(of(overview().modules(), 0, "title"), of(overview().talks(), 0, "title"));
    EXPECT_NE(of(overview().modules(), 0, "day"), of(overview().modules(), 1, "day"));
    EXPECT_TRUE(of(overview().modules(), 0, "finished").toBool());
    const QByteArray all =
        QJsonDocument::fromVariant(QVariantList{overview().learners(), overview().modules()}).toJson();
    EXPECT_FALSE(all.contains("tell"));
}

TEST_F(OverviewTest, SaysInWhichGroupALearnerIs) {
    addLearner();
    refresh();
    overview().show(m_backend->learners().currentId());
    EXPECT_EQ(of(overview().learners(), 0, "groupId").toInt(), 0);
    EXPECT_EQ(overview().groupId(), 0);
    m_backend->groups().add(QStringLiteral("Apples"), QStringLiteral("class"));
    ASSERT_TRUE(waitFor([this] { return m_backend->groups().count() == 1; }));
    Learner learner = m_backend->learners().all().front();
    learner.group = m_backend->groups().currentId();
    m_backend->learners().replace(learner);
    EXPECT_EQ(of(overview().learners(), 0, "groupId").toInt(), *learner.group);
    EXPECT_EQ(overview().groupId(), *learner.group);
    EXPECT_EQ(overview().band(), QStringLiteral("7-10"));
}

TEST_F(OverviewTest, WhatIsOnlyBegunIsNoTalkYet) {
    addLearner();
    m_backend->session().open(QStringLiteral("t01-practice"));
    ASSERT_TRUE(waitFor([this] { return !m_backend->session().saving(); }));
    refresh();
    overview().show(m_backend->learners().currentId());
    EXPECT_EQ(of(overview().learners(), 0, "begun").toInt(), 1);
    ASSERT_EQ(overview().modules().size(), 1);
    EXPECT_FALSE(of(overview().modules(), 0, "finished").toBool());
    EXPECT_TRUE(overview().talks().isEmpty());
}

TEST_F(OverviewTest, OfAModuleAboutHardThingsNothingShows) {
    addLearner();
    finish("t02-quiet");
    refresh();
    overview().show(m_backend->learners().currentId());
    EXPECT_EQ(of(overview().learners(), 0, "finished").toInt(), 0);
    EXPECT_EQ(of(overview().learners(), 0, "begun").toInt(), 0);
    EXPECT_TRUE(overview().modules().isEmpty());
}

TEST_F(OverviewTest, NothingShowsWithoutAGrownUp) {
    addLearner(QStringLiteral("14-17"));
    finish("t04-first");
    refresh();
    overview().show(m_backend->learners().currentId());
    ASSERT_FALSE(overview().modules().isEmpty());
    overview().refresh();
    m_backend->adult().set(false);
    const auto isEmpty = [this] {
        return overview().learners().isEmpty() && overview().modules().isEmpty() && overview().learnerId() == 0;
    };
    EXPECT_TRUE(isEmpty());
    overview().refresh();
    overview().show(m_backend->learners().currentId());
    m_backend->learners().reload();
    ASSERT_TRUE(waitFor([this] { return m_backend->learners().count() == 1; })) << "the disk has answered everything";
    EXPECT_TRUE(isEmpty());
    comeAsGrownUp();
    EXPECT_EQ(overview().learnerId(), 0);
    EXPECT_EQ(of(overview().learners(), 0, "finished").toInt(), 0) << "what is asked for only now is not there yet";
}

TEST_F(OverviewTest, NobodyIsShownForAnIdThatIsNotThere) {
    refresh();
    overview().show(77);
    EXPECT_EQ(overview().learnerId(), 0);
    EXPECT_EQ(overview().nickname(), QString());
    EXPECT_TRUE(overview().modules().isEmpty());
}

}  // namespace pathlight
