// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/helpsheets.h"

#include "practice.h"
#include "ui/bundleloader.h"
#include "ui/helpdirectory.h"
#include "ui/keptplan.h"
#include "ui/learnerlist.h"
#include "ui/printdesk.h"
#include "ui/printing.h"
#include "ui/printing/cardpainter.h"
#include "ui/session.h"
#include "ui/settings.h"

#include <QPdfWriter>
#include <QSignalSpy>

namespace pathlight {

namespace {

QStringList titlesOf(const CardFace& face) {
    QStringList titles;
    for (const CardRow& row : face.rows)
        titles.append(row.title);
    return titles;
}

}  // namespace

/// The help sheets of a program with real content, or with that of a test.
class HelpSheetsTest : public Practice {
protected:
    void SetUp() override {
        trustPractice(dataFolder());
        open(coreBundlePath());
    }

    void open(const std::filesystem::path& bundle) {
        m_backend.reset();
        m_backend = Backend::open({dataFolder(), bundle, {}, dataFolder() / "documents"}, m_clock).value();
    }

    HelpSheets& sheets() { return m_backend->helpSheets(); }

    SheetCard card() {
        sheets().setKind(QStringLiteral("card"));
        return sheets().sheet()->card.value();
    }
};

TEST_F(HelpSheetsTest, ThereIsNoneUntilOneIsWanted) {
    EXPECT_FALSE(sheets().sheet());
    EXPECT_FALSE(m_backend->printing().help()->available());
    sheets().setKind(QStringLiteral("poster"));
    EXPECT_EQ(sheets().kind(), QString());
    for (const QString& kind : sheets().kinds()) {
        sheets().setKind(kind);
        EXPECT_TRUE(sheets().sheet());
        EXPECT_TRUE(m_backend->printing().help()->available());
    }
    EXPECT_FALSE(m_backend->printing().scene()->available());
    sheets().setKind({});
    EXPECT_FALSE(m_backend->printing().help()->available());
}

TEST_F(HelpSheetsTest, FollowsTheCountryAndTheLanguage) {
    m_backend->help().setCountry(QStringLiteral("GB"));
    EXPECT_TRUE(card().front.title.contains(QStringLiteral("United Kingdom")));
    const QSignalSpy changes(&sheets(), &HelpSheets::sheetChanged);
    m_backend->help().setCountry(QStringLiteral("FR"));
    EXPECT_GT(changes.count(), 0);
    EXPECT_TRUE(card().front.title.contains(QStringLiteral("France")));
    m_backend->settings().setLanguage(QStringLiteral("ar"));
    EXPECT_TRUE(card().front.title.contains(QStringLiteral("فرنسا")));
    EXPECT_EQ(m_backend->printing().help()->script(), QStringLiteral("Arab"));
}

TEST_F(HelpSheetsTest, EveryCountrysCardHoldsAllItsWordsInEveryLanguage) {
    QPdfWriter paper(m_folder.filePath(QStringLiteral("paper.pdf")));
    int countries = 0;
    for (const auto& [language, family] : {std::pair{"en", "Andika"}, {"fr", "Andika"}, {"ar", "Noto Naskh Arabic"}}) {
        m_backend->settings().setLanguage(QString::fromUtf8(language));
        const bool rightToLeft = QString::fromUtf8(language) == QLatin1String("ar");
        for (const QVariant& country : m_backend->help().countries()) {
            const QString code = country.toMap().value(QStringLiteral("code")).toString();
            m_backend->help().setCountry(code);
            const SheetCard made = card();
            EXPECT_TRUE(CardPainter(made, {QString::fromUtf8(family), 1.0, rightToLeft}, paper).fits())
                << language << code.toStdString();
            EXPECT_FALSE(made.front.rows.isEmpty());
            EXPECT_FALSE(made.front.rows[0].note.contains(QStringLiteral("not confirm"))) << code.toStdString();
            ++countries;
        }
    }
    EXPECT_GT(countries, 300);
}

TEST_F(HelpSheetsTest, SpeaksToWhoIsHere) {
    QStringList intros;
    for (const char* band : {"4-6", "14-17", "parents"}) {
        addLearner(QString::fromUtf8(band));
        ASSERT_TRUE(waitFor([&] { return m_backend->learners().band() == QString::fromUtf8(band); }));
        sheets().setKind(QStringLiteral("minutes"));
        intros.append(sheets().sheet()->sections[0].lines[0].text);
    }
    EXPECT_EQ(intros.removeDuplicates(), 0);
}

TEST_F(HelpSheetsTest, TheCardHasThePeopleOfTheKeptPlan) {
    open(PAPER_BUNDLE);
    EXPECT_EQ(titlesOf(card().back), QStringList(5, QString()));
    addLearner(QStringLiteral("14-17"));
    ASSERT_TRUE(waitFor([&] { return m_backend->learners().hasCurrent(); }));
    m_backend->session().open(QStringLiteral("t04-paper"));
    for (const char* clause : {"home/ask", "home/rest"})
        act({{QStringLiteral("do"), QStringLiteral("choose")}, {QStringLiteral("clause"), QString::fromUtf8(clause)}});
    next();
    for (const char* role : {"teacher", "aunt"})
        act({{QStringLiteral("do"), QStringLiteral("choose")}, {QStringLiteral("role"), QString::fromUtf8(role)}});
    EXPECT_EQ(titlesOf(card().back).mid(0, 3),
              (QStringList{QStringLiteral("My aunt"), QStringLiteral("A teacher"), QString()}));
    // The module does not speak this language, and languages do not mix on a card.
    EXPECT_EQ(keptRoles(m_backend->catalogue(), m_backend->learners(), QStringLiteral("ar")), QStringList());
    m_backend->learners().leave();
    EXPECT_EQ(titlesOf(card().back), QStringList(5, QString()));
}

TEST_F(HelpSheetsTest, WritesNothingUntilItIsAskedTo) {
    addLearner();
    ASSERT_TRUE(waitFor([&] { return m_backend->learners().hasCurrent(); }));
    PrintDesk& desk = *m_backend->printing().help();
    const auto before = filesOf(dataFolder());
    for (const QString& kind : sheets().kinds())
        sheets().setKind(kind);
    EXPECT_EQ(filesOf(dataFolder()), before);
    desk.save(QStringLiteral("Andika"));
    EXPECT_EQ(filesOf(dataFolder()).size(), before.size() + 1);
    EXPECT_NE(desk.notice(), QString());
    sheets().setKind({});
    EXPECT_EQ(desk.notice(), QString());
}

}  // namespace pathlight
