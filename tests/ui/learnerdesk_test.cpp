// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "practice.h"

#include "ui/adultpresence.h"
#include "ui/classimport.h"
#include "ui/grouplist.h"
#include "ui/learnerdesk.h"
#include "ui/learnerlist.h"
#include "ui/progressstore.h"

#include <QSignalSpy>

#include <optional>
#include <set>

namespace pathlight {

/// What grown-ups do with learners and classes.
class LearnerDeskTest : public Practice {
protected:
    void SetUp() override {
        Practice::SetUp();
        begin();
    }

    void begin() {
        comeAsGrownUp();
        m_desk.emplace(m_backend->store(), m_backend->learners(), m_backend->settings(), m_backend->adult());
        m_import.emplace(m_backend->store(), m_backend->learners(), m_backend->offer(), m_backend->settings(),
                         m_backend->adult());
    }

    /// Starts the program again on what the disk holds.
    void reopen() {
        m_desk.reset();
        m_import.reset();
        start();
        begin();
    }

    [[nodiscard]] LearnerId add(const char* nickname) {
        LearnerList& learners = m_backend->learners();
        const int before = learners.count();
        learners.add(QStringLiteral("fox"), QString::fromUtf8(nickname), QStringLiteral("4-6"));
        EXPECT_TRUE(waitFor([&] { return learners.count() > before; }));
        const LearnerId id = learners.currentId();
        learners.leave();
        return id;
    }

    [[nodiscard]] int addGroup(const char* name) {
        GroupList& groups = m_backend->groups();
        QSignalSpy kept(&groups, &GroupList::kept);
        groups.add(QString::fromUtf8(name), QStringLiteral("class"));
        EXPECT_TRUE(waitFor([&] { return !kept.isEmpty(); }));
        return groups.currentId();
    }

    [[nodiscard]] bool importList(const QString& text) {
        QSignalSpy added(&*m_import, &ClassImport::added);
        m_import->setText(text);
        m_import->add();
        return waitFor([&] { return !added.isEmpty() || !m_import->fault().isEmpty(); }) && !added.isEmpty();
    }

    std::optional<LearnerDesk> m_desk;
    std::optional<ClassImport> m_import;
};

TEST_F(LearnerDeskTest, WhatAGrownUpChangesIsThereAgain) {
    const LearnerId id = add("Nour");
    const int group = addGroup("The bees");
    m_desk->choose(static_cast<int>(id));
    EXPECT_EQ(m_desk->nickname(), QStringLiteral("Nour"));
    m_desk->setPicture(QStringLiteral("owl"));
    m_desk->setNickname(QStringLiteral("  Blue  bird "));
    m_desk->setBand(QStringLiteral("7-10"));
    m_desk->setGroup(group);
    m_desk->setLogin(list({"star", "star", "sun"}));
    EXPECT_TRUE(m_desk->hasLogin()) << "shown before the disk has answered";
    LearnerList& learners = m_backend->learners();
    ASSERT_TRUE(waitFor([&] { return !learners.all().front().login.empty(); }));
    EXPECT_EQ(learners.membersOf(group), 1);
    reopen();
    Learner expected{id, "owl", "Blue bird", AgeBand::From7To10, "star star sun", group};
    expected.uid = m_backend->learners().all().front().uid;
    EXPECT_EQ(m_backend->learners().all().front(), expected);
    m_desk->choose(static_cast<int>(id));
    m_desk->setLogin({});
    m_desk->setGroup(0);
    ASSERT_TRUE(waitFor([&] { return m_backend->learners().all().front().login.empty(); }));
    m_backend->learners().choose(id);
    EXPECT_FALSE(m_backend->learners().isArriving());
}

TEST_F(LearnerDeskTest, WhatCannotBeIsNotChanged) {
    const LearnerId id = add("Nour");
    const Learner before = m_backend->learners().all().front();
    m_desk->setNickname(QStringLiteral("nobody is chosen yet"));
    m_desk->choose(static_cast<int>(id));
    m_desk->setPicture(QStringLiteral("../dragon"));
    m_desk->setBand(QStringLiteral("99"));
    m_desk->setLogin(list({"star", "sun"}));
    m_desk->setLogin(list({"star", "sun", "dragon"}));
    m_desk->setGroup(77);
    ASSERT_TRUE(waitFor([&] { return !m_desk->fault().isEmpty(); }));
    EXPECT_EQ(m_desk->group(), 0);
    EXPECT_EQ(m_backend->learners().all().front(), before);
    reopen();
    EXPECT_EQ(m_backend->learners().all().front(), before);
}

TEST_F(LearnerDeskTest, ErasesOneLearnerAndNoOther) {
    const LearnerId nour = add("Nour");
    const LearnerId lou = add("Lou");
    m_desk->choose(static_cast<int>(nour));
    QSignalSpy erased(&*m_desk, &LearnerDesk::erased);
    m_desk->erase();
    ASSERT_TRUE(waitFor([&] { return !erased.isEmpty(); }));
    EXPECT_EQ(m_desk->learnerId(), 0);
    reopen();
    ASSERT_EQ(m_backend->learners().count(), 1);
    EXPECT_EQ(m_backend->learners().all().front().id, lou);
}

TEST_F(LearnerDeskTest, AClassIsAddedWithPicturesDealtOut) {
    const int group = addGroup("The bees");
    m_import->setGroup(group);
    EXPECT_FALSE(m_import->ready());
    m_import->setText(QStringLiteral("number;x\n1;a\n2;b\n\n3;\n1;c\n"));
    EXPECT_EQ(m_import->nicknames(), list({"1", "2", "3"}));
    EXPECT_EQ(m_import->leftOut().size(), 1);
    EXPECT_EQ(m_import->leftOut().first().toMap().value(QStringLiteral("line")).toInt(), 6);
    EXPECT_FALSE(m_import->ready()) << "without an age";
    m_import->setBand(QStringLiteral("7-10"));
    EXPECT_TRUE(m_import->ready());
    ASSERT_TRUE(importList(m_import->text()));
    EXPECT_EQ(m_import->text(), QString());
    const auto& all = m_backend->learners().all();
    std::set<std::string> pictures;
    for (const Learner& learner : all)
        pictures.insert(learner.picture);
    EXPECT_EQ(pictures.size(), 3U);
    EXPECT_EQ(m_backend->learners().membersOf(group), 3);
    EXPECT_FALSE(m_backend->learners().hasCurrent());
    m_import->setGroup(group);
    m_import->setText(QStringLiteral("3\n4"));
    EXPECT_EQ(m_import->nicknames(), list({"4"})) << "who is in the group already is left out";
}

TEST_F(LearnerDeskTest, NobodyChangesOrIsAddedWithoutAGrownUp) {
    const LearnerId id = add("Nour");
    const Learner before = m_backend->learners().all().front();
    m_desk->choose(static_cast<int>(id));
    m_import->setText(QStringLiteral("Bee"));
    m_import->setBand(QStringLiteral("7-10"));
    m_backend->adult().set(false);
    EXPECT_EQ(m_desk->learnerId(), 0);
    m_desk->choose(static_cast<int>(id));
    EXPECT_EQ(m_desk->nickname(), QString());
    m_desk->setNickname(QStringLiteral("Lou"));
    m_desk->setLogin(list({"star", "sun", "star"}));
    m_desk->erase();
    m_import->add();
    reopen();
    ASSERT_EQ(m_backend->learners().count(), 1);
    EXPECT_EQ(m_backend->learners().all().front(), before);
}

TEST_F(LearnerDeskTest, AClassTooLargeIsNotAddedAtAll) {
    QString numbers;
    for (int number = 1; number <= maxLearners; ++number)
        numbers += QString::number(number) + u'\n';
    m_import->setBand(QStringLiteral("7-10"));
    ASSERT_TRUE(importList(numbers));
    EXPECT_EQ(m_backend->learners().count(), maxLearners);
    EXPECT_EQ(m_import->room(), 0);
    m_import->setBand(QStringLiteral("7-10"));
    m_import->setText(QStringLiteral("another one"));
    EXPECT_FALSE(m_import->ready());
    m_import->add();
    reopen();
    EXPECT_EQ(m_backend->learners().count(), maxLearners);
    EXPECT_EQ(column(m_backend->learners(), LearnerList::NicknameRole).mid(8, 3), list({"9", "10", "11"}));
}

}  // namespace pathlight
