// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "practice.h"

#include "ui/keeping.h"
#include "ui/learnerlist.h"
#include "ui/privacy.h"
#include "ui/program.h"
#include "ui/session.h"

namespace pathlight {

namespace fs = std::filesystem;

/// A program that began while something else had the name of the progress file.
class KeepInFileTest : public Practice {
protected:
    void SetUp() override {
        trustPractice(dataFolder());
        fs::create_directories(progress());
        start();
        addLearner();
        m_backend->session().open(QStringLiteral("t01-practice"));
        ASSERT_TRUE(waitFor([this] { return !m_backend->session().saving(); }));
        EXPECT_EQ(m_backend->privacy().file(), QString());
        m_before = m_backend->program().notice();
        EXPECT_FALSE(m_before.isEmpty());
    }

    [[nodiscard]] fs::path progress() const { return dataFolder() / "progress.db"; }

    /// How many learners, and how many modules the first one has begun, after a new start.
    void expectKept(int learners) {
        start();
        EXPECT_EQ(m_backend->program().notice(), QString());
        ASSERT_EQ(m_backend->learners().count(), learners);
        chooseLearner(0);
        EXPECT_NE(m_backend->learners().progressOf("t01-practice"), nullptr);
    }

    QString m_before;
};

TEST_F(KeepInFileTest, WhatWasLearntIsKeptWhenSomebodyStopsAndTheFileCanBeUsed) {
    fs::remove(progress());
    m_backend->learners().leave();
    ASSERT_TRUE(waitFor([this] { return m_backend->program().notice() != m_before; }));
    EXPECT_TRUE(m_backend->program().notice().contains(QString::fromStdString(dataFolder().string())));
    EXPECT_NE(m_backend->privacy().file(), QString());
    EXPECT_TRUE(m_backend->keeping().kept());
    // What is learnt from now on goes to the file as well.
    ASSERT_TRUE(waitFor([this] { return m_backend->learners().count() == 1; }));
    addLearner(QStringLiteral("11-13"));
    expectKept(2);
}

TEST_F(KeepInFileTest, WhoIsChosenMeanwhileIsNobodyElseOfTheFile) {
    fs::remove(progress());
    {
        auto file = ProgressDatabase::open(progress(), m_clock);
        ASSERT_TRUE(file && file->addLearner({0, "owl", "Ada", AgeBand::From14To17}));
    }
    LearnerList& learners = m_backend->learners();
    const qint64 inMemory = learners.currentId();
    learners.leave();
    learners.choose(inMemory);
    ASSERT_TRUE(waitFor([&learners] { return learners.count() == 2; }));
    // What was asked of the disk before the list has been answered before it.
    EXPECT_FALSE(learners.hasCurrent());
}

TEST_F(KeepInFileTest, ItIsTriedAgainAtTheEnd) {
    m_backend->learners().leave();
    EXPECT_EQ(m_backend->program().notice(), m_before);
    fs::remove(progress());
    expectKept(1);
}

TEST_F(KeepInFileTest, WhileTheFileCannotBeUsedItStaysAsItIs) {
    m_backend->learners().leave();
    chooseLearner(0);
    EXPECT_NE(m_backend->learners().progressOf("t01-practice"), nullptr);
    m_backend.reset();
    EXPECT_TRUE(fs::is_directory(progress()));
    EXPECT_TRUE(fs::is_empty(progress()));
}

}  // namespace pathlight
