// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "practice.h"

#include "ui/kiosk.h"
#include "ui/leaving.h"

#include <QTest>
#include <QWindow>

namespace pathlight {

class KioskTest : public Practice {
protected:
    void SetUp() override {
        Practice::SetUp();
        m_backend->leaving().setWindow(&m_window);
        m_window.show();
        m_kiosk.keep(m_window);
    }

    void TearDown() override { m_backend.reset(); }

    QWindow m_window;
    Kiosk m_kiosk;
};

TEST_F(KioskTest, TheWindowFillsTheScreen) {
    EXPECT_TRUE(m_window.windowStates().testFlag(Qt::WindowFullScreen));
    EXPECT_TRUE(m_window.isVisible());
}

TEST_F(KioskTest, ClosingIsIgnored) {
    EXPECT_FALSE(m_window.close());
    EXPECT_TRUE(m_window.isVisible());
    // Quitting asks every window first.
    QCoreApplication::quit();
    QCoreApplication::processEvents();
    EXPECT_TRUE(m_window.isVisible());
}

TEST_F(KioskTest, AnotherStateIsUndone) {
    for (const Qt::WindowState state : {Qt::WindowMinimized, Qt::WindowMaximized, Qt::WindowNoState}) {
        m_window.setWindowState(state);
        EXPECT_TRUE(waitFor([this] { return m_window.windowStates().testFlag(Qt::WindowFullScreen); })) << state;
    }
}

TEST_F(KioskTest, LeavingQuicklyStillWorks) {
    QTest::keyClick(&m_window, Qt::Key_F2);
    EXPECT_TRUE(m_backend->leaving().away());
    for (int time = 0; time < 2; ++time)
        m_backend->leaving().press(m_backend->leaving().picture());
    EXPECT_FALSE(m_backend->leaving().away());
    EXPECT_TRUE(m_window.windowStates().testFlag(Qt::WindowFullScreen));
}

}  // namespace pathlight
