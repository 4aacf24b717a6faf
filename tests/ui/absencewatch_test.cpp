// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "practice.h"

#include "ui/absencewatch.h"

#include <QSignalSpy>
#include <QWindow>
#include <QtTest>

namespace pathlight {

using namespace std::chrono_literals;

/// Somebody who may walk away for ten minutes, and not longer.
class AbsenceWatchTest : public testing::Test {
protected:
    void SetUp() override {
        m_window.resize(100, 100);
        m_watch.begin(&m_window);
    }

    QTimer& timer() { return *m_watch.findChild<QTimer*>(); }

    /// The timer's time has come.
    void ring() {
        timer().start(0);
        ASSERT_TRUE(waitFor([this] { return !m_gone.isEmpty() || timer().interval() > 0; }));
    }

    TravellingClock m_clock;
    QWindow m_window;
    AbsenceWatch m_watch{m_clock, 10min};
    QSignalSpy m_gone{&m_watch, &AbsenceWatch::gone};
};

TEST_F(AbsenceWatchTest, OneTimerRunsAndOnlyWhileItWatches) {
    EXPECT_TRUE(timer().isActive());
    EXPECT_TRUE(timer().isSingleShot());
    m_watch.end();
    EXPECT_FALSE(timer().isActive());
}

TEST_F(AbsenceWatchTest, NoticesThatNothingWasTouched) {
    m_clock.travel(10min);
    ring();
    EXPECT_EQ(m_gone.size(), 1);
    EXPECT_FALSE(timer().isActive());
}

TEST_F(AbsenceWatchTest, WaitsForTheRestOfTheTimeWhenSomethingWas) {
    m_clock.travel(8min);
    QTest::mousePress(&m_window, Qt::LeftButton);
    m_clock.travel(4min);
    ring();
    EXPECT_TRUE(m_gone.isEmpty());
    EXPECT_TRUE(timer().isActive());
    EXPECT_GT(timer().intervalAsDuration(), 5min);
    EXPECT_LE(timer().intervalAsDuration(), 6min);
}

TEST_F(AbsenceWatchTest, AClockThatIsSetBackEndsIt) {
    m_clock.travel(-1h);
    ring();
    EXPECT_EQ(m_gone.size(), 1);
}

TEST_F(AbsenceWatchTest, AfterASleepTheFirstTouchEndsItAndGoesNoFurther) {
    m_clock.travel(11min);
    QKeyEvent enter(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier, QStringLiteral("\r"));
    EXPECT_TRUE(m_watch.eventFilter(&m_window, &enter));
    EXPECT_EQ(m_gone.size(), 1);
}

TEST_F(AbsenceWatchTest, AKeyThatWritesNothingGoesOn) {
    m_clock.travel(11min);
    QKeyEvent leave(QEvent::KeyPress, Qt::Key_F2, Qt::NoModifier);
    EXPECT_FALSE(m_watch.eventFilter(&m_window, &leave));
    EXPECT_EQ(m_gone.size(), 1);
}

TEST_F(AbsenceWatchTest, WhatIsNoTouchDoesNotCount) {
    m_clock.travel(9min);
    QEvent expose(QEvent::Expose);
    EXPECT_FALSE(m_watch.eventFilter(&m_window, &expose));
    m_clock.travel(1min);
    ring();
    EXPECT_EQ(m_gone.size(), 1);
}

}  // namespace pathlight
