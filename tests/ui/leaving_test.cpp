// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "practice.h"

#include "ui/leaving.h"
#include "ui/settings.h"

#include <QGuiApplication>
#include <QTest>

namespace pathlight {

class LeavingTest : public Practice {
protected:
    void SetUp() override {
        Practice::SetUp();
        leaving().setWindow(&m_window);
    }

    void TearDown() override {
        m_backend.reset();
        QGuiApplication::setApplicationDisplayName({});
    }

    Leaving& leaving() { return m_backend->leaving(); }
    void press(const char* picture) { leaving().press(QString::fromUtf8(picture)); }

    QWindow m_window;
};

TEST_F(LeavingTest, LeavesByTheKeysOfItsWindow) {
    QTest::keyClick(&m_window, Qt::Key_F2);
    EXPECT_TRUE(leaving().away());
    QTest::keyClick(&m_window, Qt::Key_F2);
    EXPECT_TRUE(leaving().away());
}

TEST_F(LeavingTest, ThePictureOfTheFirstUseIsTheFirst) {
    EXPECT_EQ(leaving().picture(), QStringLiteral("star"));
    leaving().leave();
    press("star");
    EXPECT_TRUE(leaving().away());
    EXPECT_EQ(leaving().counter(), QStringLiteral("star"));
    press("star");
    EXPECT_FALSE(leaving().away());
}

TEST_F(LeavingTest, OnlyTheChosenPictureLeadsBack) {
    leaving().setPicture(QStringLiteral("fish"));
    leaving().leave();
    for (const QString& other : leaving().pictures()) {
        if (other == QStringLiteral("fish")) continue;
        for (int time = 0; time < 4; ++time)
            leaving().press(other);
        EXPECT_TRUE(leaving().away()) << other.toStdString();
    }
    press("fish");
    press("fish");
    EXPECT_FALSE(leaving().away());
}

TEST_F(LeavingTest, PressingEachPictureOnceLeadsNowhere) {
    leaving().leave();
    for (int round = 0; round < 3; ++round) {
        for (const QString& name : leaving().pictures())
            leaving().press(name);
    }
    EXPECT_TRUE(leaving().away());
}

TEST_F(LeavingTest, LeavingAgainBeginsThePressesAnew) {
    leaving().leave();
    press("star");
    press("star");
    leaving().leave();
    EXPECT_EQ(leaving().counter(), QString());
    press("star");
    EXPECT_TRUE(leaving().away());
}

TEST_F(LeavingTest, APressWhileNobodyHasLeftDoesNothing) {
    press("star");
    press("star");
    EXPECT_FALSE(leaving().away());
    EXPECT_EQ(leaving().counter(), QString());
}

TEST_F(LeavingTest, TheChosenPictureIsFoundAgainAndAnUnknownOneIsNot) {
    leaving().setPicture(QStringLiteral("kite"));
    leaving().setPicture(QStringLiteral("otter"));
    EXPECT_EQ(leaving().picture(), QStringLiteral("kite"));
    start();
    EXPECT_EQ(leaving().picture(), QStringLiteral("kite"));
    m_backend->settings().setLeavingPicture(QStringLiteral("a picture that is gone"));
    EXPECT_EQ(leaving().picture(), QStringLiteral("star"));
}

TEST_F(LeavingTest, TheProgramGoesByAnotherNameMeanwhile) {
    EXPECT_TRUE(m_window.icon().isNull());
    leaving().leave();
    EXPECT_EQ(QGuiApplication::applicationDisplayName(), QStringLiteral("Times tables"));
    EXPECT_FALSE(m_window.icon().isNull());
    press("star");
    press("star");
    EXPECT_NE(QGuiApplication::applicationDisplayName(), QStringLiteral("Times tables"));
    EXPECT_TRUE(m_window.icon().isNull());
}

TEST_F(LeavingTest, TheNextStartIsAtThePages) {
    leaving().leave();
    start();
    EXPECT_FALSE(leaving().away());
}

}  // namespace pathlight
