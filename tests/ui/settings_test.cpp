// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "practice.h"

#include "ui/settings.h"

#include <QGuiApplication>

#include <cmath>
#include <limits>

namespace pathlight {

class SettingsTest : public Practice {
protected:
    Settings& settings() { return m_backend->settings(); }
};

TEST_F(SettingsTest, BeginsWithTheGuessAndPlainValues) {
    EXPECT_EQ(settings().language(), QString());
    EXPECT_FALSE(settings().languageChosen());
    EXPECT_EQ(settings().locale(), QStringLiteral("en"));
    EXPECT_EQ(settings().textScale(), 1.0);
    EXPECT_EQ(settings().colours(), QStringLiteral("system"));
    EXPECT_FALSE(settings().dyslexiaFont());
}

TEST_F(SettingsTest, EverythingIsFoundAgain) {
    settings().setLanguage(QStringLiteral("ar"));
    settings().setTextScale(1.5);
    settings().setColours(QStringLiteral("dark"));
    settings().setReducedMotion(true);
    settings().setDyslexiaFont(true);
    start();
    EXPECT_EQ(settings().language(), QStringLiteral("ar"));
    EXPECT_EQ(settings().textScale(), 1.5);
    EXPECT_EQ(settings().colours(), QStringLiteral("dark"));
    EXPECT_TRUE(settings().darkWanted());
    EXPECT_TRUE(settings().reducedMotion());
    EXPECT_TRUE(settings().dyslexiaFont());
}

TEST_F(SettingsTest, ALanguageTurnsTheProgramRoundAtOnce) {
    int changes = 0;
    QObject::connect(&settings(), &Settings::languageChanged, &settings(), [&changes] { ++changes; });
    settings().setLanguage(QStringLiteral("ar"));
    EXPECT_TRUE(settings().rightToLeft());
    EXPECT_EQ(settings().script(), QStringLiteral("Arab"));
    EXPECT_EQ(QGuiApplication::layoutDirection(), Qt::RightToLeft);
    settings().setLanguage(QStringLiteral("en"));
    EXPECT_EQ(QGuiApplication::layoutDirection(), Qt::LeftToRight);
    EXPECT_EQ(changes, 2);
}

TEST_F(SettingsTest, ALanguageForThisRunIsNotKept) {
    EXPECT_TRUE(settings().useNearestLanguage(QStringLiteral("ar-EG")));
    EXPECT_EQ(settings().language(), QStringLiteral("ar"));
    EXPECT_FALSE(settings().useNearestLanguage(QStringLiteral("ja")));
    EXPECT_EQ(settings().language(), QStringLiteral("ar"));
    start();
    EXPECT_FALSE(settings().languageChosen());
}

TEST_F(SettingsTest, ValuesThatCannotBeChangeNothing) {
    settings().setLanguage(QStringLiteral("xx"));
    settings().setLanguage(QString());
    settings().setColours(QStringLiteral("pink"));
    EXPECT_FALSE(settings().languageChosen());
    EXPECT_EQ(settings().colours(), QStringLiteral("system"));
    for (const double scale : {-1.0, 0.0, std::numeric_limits<double>::quiet_NaN()}) {
        settings().setTextScale(scale);
        EXPECT_EQ(settings().textScale(), 1.0) << scale;
    }
    settings().setTextScale(std::numeric_limits<double>::infinity());
    EXPECT_EQ(settings().textScale(), 2.0);
}

}  // namespace pathlight
