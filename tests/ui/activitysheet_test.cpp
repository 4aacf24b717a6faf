// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/printing/activitysheet.h"

#include "samplesheets.h"

#include <gtest/gtest.h>

namespace pathlight {

namespace {

const QString program = QStringLiteral("Pathlight");

std::optional<Sheet> agreement(const QString& locale) {
    return activitySheet(QStringLiteral("agreement"), samplesheets::agreement(locale), locale, program);
}

std::optional<Sheet> plan(const QString& locale) {
    return activitySheet(QStringLiteral("plan"), samplesheets::plan(locale), locale, program);
}

}  // namespace

TEST(ActivitySheet, AnAgreementHoldsWhatWasChosenAndRoomForNamesAndADate) {
    const auto sheet = agreement(QStringLiteral("en"));
    ASSERT_TRUE(sheet);
    EXPECT_EQ(sheet->title, QStringLiteral("Our family agreement"));
    ASSERT_EQ(sheet->sections.size(), 2);
    EXPECT_EQ(sheet->sections[0].heading, QStringLiteral("When something feels odd"));
    ASSERT_EQ(sheet->sections[0].lines.size(), 2);
    EXPECT_EQ(
        sheet->sections[0].lines[1],
        (SheetLine{SheetLine::Kind::Item, QStringLiteral("We listen first. Nobody loses the phone for telling."), {}}));
    EXPECT_EQ(sheet->sections[1].heading, QStringLiteral("At home"));
    EXPECT_EQ(sheet->blanks, QStringList(5, QStringLiteral("Name")) << QStringLiteral("Date"));
    EXPECT_EQ(sheet->footer, QStringLiteral("Made with Pathlight"));
}

TEST(ActivitySheet, APlanHasALineToWriteOnForEachRoleAndNoName) {
    const auto sheet = plan(QStringLiteral("en"));
    ASSERT_TRUE(sheet);
    ASSERT_EQ(sheet->sections.size(), 3);
    ASSERT_EQ(sheet->sections[1].lines.size(), 5);
    EXPECT_EQ(sheet->sections[1].lines[0],
              (SheetLine{SheetLine::Kind::Write, QStringLiteral("A grandparent"), QStringLiteral("drawing")}));
    EXPECT_EQ(sheet->sections[1].lines[4], (SheetLine{SheetLine::Kind::Write, QStringLiteral("A helpline"), {}}));
    EXPECT_TRUE(sheet->blanks.isEmpty());
}

TEST(ActivitySheet, OurOwnWordsAreInTheLanguageOfTheSheet) {
    const auto english = plan(QStringLiteral("en"));
    for (const char* tag : {"fr", "ar"}) {
        const auto other = plan(QString::fromUtf8(tag));
        ASSERT_TRUE(other);
        EXPECT_EQ(other->locale, QString::fromUtf8(tag));
        EXPECT_NE(other->title, english->title) << tag;
        EXPECT_NE(other->sections[2], english->sections[2]) << tag;
        EXPECT_NE(agreement(QString::fromUtf8(tag))->blanks, agreement(QStringLiteral("en"))->blanks) << tag;
        EXPECT_TRUE(other->footer.contains(program)) << tag;
        EXPECT_TRUE(other->pageCount.contains(QLatin1String("%2"))) << tag;
    }
}

TEST(ActivitySheet, NothingChosenMakesNoSheet) {
    QVariantMap view = samplesheets::agreement(QStringLiteral("en"));
    view[QStringLiteral("parts")] = QVariantList{view[QStringLiteral("parts")].toList().at(1)};
    EXPECT_FALSE(activitySheet(QStringLiteral("agreement"), view, QStringLiteral("en"), program));
    EXPECT_FALSE(activitySheet(QStringLiteral("plan"), {{QStringLiteral("printable"), true}}, {}, program));
    view = samplesheets::agreement(QStringLiteral("en"));
    EXPECT_FALSE(activitySheet(QStringLiteral("story"), view, QStringLiteral("en"), program));
    view[QStringLiteral("printable")] = false;
    EXPECT_FALSE(activitySheet(QStringLiteral("agreement"), view, QStringLiteral("en"), program));
}

}  // namespace pathlight
