// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/printing/pdf.h"

#include "paperproof.h"
#include "programrun.h"
#include "samplesheets.h"
#include "ui/printing/activitysheet.h"

#include <QFontDatabase>
#include <QRegularExpression>

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>

namespace pathlight {

namespace {

constexpr PaperSize letter{216, 279};

Sheet sheet(const QString& type, const QVariantMap& view, const QString& locale) {
    return activitySheet(type, view, locale, QStringLiteral("Pathlight")).value();
}

Sheet agreement(const QString& locale) {
    return sheet(QStringLiteral("agreement"), samplesheets::agreement(locale), locale);
}

Sheet plan(const QString& locale) { return sheet(QStringLiteral("plan"), samplesheets::plan(locale), locale); }

/// Every word that the sheet says, the pages' numbers aside.
QStringList wordsOf(const Sheet& said) {
    QStringList words{said.title, said.footer};
    words += said.blanks;
    for (const SheetSection& section : said.sections) {
        if (!section.heading.isEmpty()) words += section.heading;
        for (const SheetLine& line : section.lines)
            words += line.text;
    }
    return words.join(u' ').split(u' ', Qt::SkipEmptyParts);
}

}  // namespace

TEST(Pdf, HoldsEveryWordInEveryDirection) {
    for (const auto& [tag, family] : {std::pair{"en", "Andika"}, {"fr", "Noto Sans"}, {"ar", "Noto Naskh Arabic"}}) {
        ASSERT_TRUE(QFontDatabase::families().contains(QString::fromUtf8(family)));
        for (const Sheet& said : {agreement(QString::fromUtf8(tag)), plan(QString::fromUtf8(tag))}) {
            const QString name = QStringLiteral("%1-%2").arg(
                said.blanks.isEmpty() ? QStringLiteral("plan") : QStringLiteral("agreement"), QString::fromUtf8(tag));
            const QString text = lettersOf(textOf(keepPdf(name, toPdf(said, lookIn(QString::fromUtf8(family))))));
            for (const QString& word : wordsOf(said))
                EXPECT_TRUE(text.contains(lettersOf(word)))
                    << word.toStdString() << " is not in " << text.toStdString();
        }
    }
}

TEST(Pdf, EveryLineBeginsAtTheEdgeItIsReadFrom) {
    const auto edges = [](const QString& tag, const QString& family, const QString& edge) {
        const QString file = keepPdf(QStringLiteral("edges-") + tag, toPdf(agreement(tag), lookIn(family)));
        const QString told =
            runProgram(QStringLiteral("pdftotext"), {QStringLiteral("-bbox"), file, QStringLiteral("-")}).out;
        QList<double> places;
        for (auto found = QRegularExpression(edge + QStringLiteral("=\"([0-9.]+)\"")).globalMatch(told);
             found.hasNext();)
            places.append(found.next().captured(1).toDouble());
        return places;
    };
    // In points: the words stand 24 mm from the edge of a paper of 210 mm.
    const auto near = [](double wanted) { return [wanted](double place) { return std::abs(place - wanted) < 3; }; };
    const auto left = edges(QStringLiteral("en"), QStringLiteral("Andika"), QStringLiteral("xMin"));
    EXPECT_GE(std::count_if(left.begin(), left.end(), near(68)), 6);
    const auto right = edges(QStringLiteral("ar"), QStringLiteral("Noto Naskh Arabic"), QStringLiteral("xMax"));
    EXPECT_GE(std::count_if(right.begin(), right.end(), near(595 - 68)), 6);
}

TEST(Pdf, HasThePaperAndTheTitle) {
    const QString a4File =
        keepPdf(QStringLiteral("paper-a4"), toPdf(agreement(QStringLiteral("en")), lookIn(QStringLiteral("Andika"))));
    EXPECT_TRUE(factOf(a4File, QStringLiteral("Page size")).contains(QStringLiteral("A4")));
    EXPECT_EQ(factOf(a4File, QStringLiteral("Title")), QStringLiteral("Our family agreement"));
    const QString letterFile =
        keepPdf(QStringLiteral("paper-letter"),
                toPdf(plan(QStringLiteral("ar")), lookIn(QStringLiteral("Noto Naskh Arabic"), letter)));
    EXPECT_TRUE(factOf(letterFile, QStringLiteral("Page size")).contains(QStringLiteral("letter")));
}

TEST(Pdf, FortyClausesTakeSeveralPagesAndLoseNone) {
    const Sheet said = sheet(QStringLiteral("agreement"), samplesheets::longAgreement(40), QStringLiteral("en"));
    const QString file = keepPdf(QStringLiteral("long"), toPdf(said, lookIn(QStringLiteral("Andika"))));
    const int pages = factOf(file, QStringLiteral("Pages")).toInt();
    EXPECT_GE(pages, 3);
    EXPECT_LE(pages, 6);
    const QString text = textOf(file);
    for (int number = 1; number <= 40; ++number)
        EXPECT_TRUE(text.contains(QStringLiteral("Clause %1:").arg(number))) << number;
    for (int page = 1; page <= pages; ++page)
        EXPECT_TRUE(text.contains(QStringLiteral("Page %1 of %2").arg(page).arg(pages))) << page;
}

TEST(Pdf, OnePageHasNoNumber) {
    const QString file =
        keepPdf(QStringLiteral("one-page"), toPdf(plan(QStringLiteral("en")), lookIn(QStringLiteral("Andika"))));
    EXPECT_EQ(factOf(file, QStringLiteral("Pages")), QStringLiteral("1"));
    EXPECT_FALSE(textOf(file).contains(QStringLiteral("Page 1")));
}

TEST(Pdf, LargeTextTakesMoreRoom) {
    SheetLook large = lookIn(QStringLiteral("Noto Sans"));
    large.textScale = 2.0;
    const QString file = keepPdf(QStringLiteral("large"), toPdf(agreement(QStringLiteral("en")), large));
    EXPECT_GT(factOf(file, QStringLiteral("Pages")).toInt(), 1);
    EXPECT_TRUE(textOf(file).contains(QStringLiteral("Everybody may say: stop")));
}

}  // namespace pathlight
