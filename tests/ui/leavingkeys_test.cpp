// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/leavingkeys.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QMouseEvent>

#include <gtest/gtest.h>

namespace pathlight {

/// Keys as a window gets them, on a clock of the test's own.
class LeavingKeysTest : public testing::Test {
protected:
    void SetUp() override {
        QObject::connect(&m_keys, &LeavingKeys::pressed, &m_keys, [this] { ++m_left; });
        m_window.installEventFilter(&m_keys);
    }

    /// Whether the window gets to hear of it.
    bool press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier, bool held = false) {
        QKeyEvent down(QEvent::KeyPress, key, modifiers, QString(), held);
        down.setTimestamp(m_now);
        const bool filtered = m_keys.eventFilter(&m_window, &down);
        QKeyEvent up(QEvent::KeyRelease, key, modifiers, QString(), held);
        QCoreApplication::sendEvent(&m_window, &up);
        return !filtered;
    }

    void shift(quint64 after = 200) {
        m_now += after;
        press(Qt::Key_Shift, Qt::ShiftModifier);
    }

    QObject m_window;
    LeavingKeys m_keys;
    quint64 m_now = 5000;
    int m_left = 0;
};

TEST_F(LeavingKeysTest, F2LeavesAndGoesNoFurther) {
    EXPECT_FALSE(press(Qt::Key_F2));
    EXPECT_EQ(m_left, 1);
}

TEST_F(LeavingKeysTest, F2HeldDownLeavesOnce) {
    press(Qt::Key_F2);
    EXPECT_FALSE(press(Qt::Key_F2, Qt::NoModifier, true));
    EXPECT_EQ(m_left, 1);
}

TEST_F(LeavingKeysTest, F2WithAnotherKeyIsNotOurs) {
    EXPECT_TRUE(press(Qt::Key_F2, Qt::ControlModifier));
    EXPECT_TRUE(press(Qt::Key_F2, Qt::AltModifier));
    EXPECT_EQ(m_left, 0);
}

TEST_F(LeavingKeysTest, ShiftThreeTimesLeaves) {
    shift();
    shift();
    EXPECT_EQ(m_left, 0);
    shift();
    EXPECT_EQ(m_left, 1);
    shift();
    shift();
    EXPECT_EQ(m_left, 1);
    shift();
    EXPECT_EQ(m_left, 2);
}

TEST_F(LeavingKeysTest, ThreePressesMayTakeAMomentAndNoLonger) {
    shift();
    shift(600);
    shift(600);
    EXPECT_EQ(m_left, 1);
    shift(5000);
    shift(600);
    shift(601);
    EXPECT_EQ(m_left, 1);
    // The last two of them count on.
    shift(599);
    EXPECT_EQ(m_left, 2);
}

TEST_F(LeavingKeysTest, CapitalsDoNotLeave) {
    for (int letter = 0; letter < 6; ++letter) {
        shift(100);
        EXPECT_TRUE(press(Qt::Key_A + letter, Qt::ShiftModifier));
    }
    EXPECT_EQ(m_left, 0);
}

TEST_F(LeavingKeysTest, AnyKeyBetweenBeginsAnew) {
    for (const int key : {Qt::Key_Tab, Qt::Key_Left, Qt::Key_Control, Qt::Key_Space}) {
        shift();
        shift();
        press(key);
        shift();
        EXPECT_EQ(m_left, 0) << key;
        m_now += 5000;
    }
}

TEST_F(LeavingKeysTest, AClickBetweenBeginsAnew) {
    shift();
    shift();
    QMouseEvent click(QEvent::MouseButtonPress, QPointF(), QPointF(), Qt::LeftButton, Qt::LeftButton,
                      Qt::ShiftModifier);
    EXPECT_FALSE(m_keys.eventFilter(&m_window, &click));
    shift();
    EXPECT_EQ(m_left, 0);
}

TEST_F(LeavingKeysTest, ShiftHeldDownCountsOnce) {
    for (int repeat = 0; repeat < 5; ++repeat)
        press(Qt::Key_Shift, Qt::ShiftModifier, repeat > 0);
    EXPECT_EQ(m_left, 0);
}

TEST_F(LeavingKeysTest, ShiftWithControlOrAltHeldDoesNotLeave) {
    for (int time = 0; time < 3; ++time)
        EXPECT_TRUE(press(Qt::Key_Shift, Qt::ShiftModifier | Qt::AltModifier));
    EXPECT_EQ(m_left, 0);
}

}  // namespace pathlight
