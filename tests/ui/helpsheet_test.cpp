// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/printing/helpsheet.h"

#include "paperproof.h"
#include "ui/printing/pdf.h"
#include "ui/printing/pocketnumbers.h"

#include <gmock/gmock.h>

namespace pathlight {

namespace {

using testing::ElementsAre;
using testing::IsEmpty;

HelpEntry entry(const std::string& kind, const std::string& phone, bool confirmed = true) {
    HelpEntry made;
    made.id = kind + "-" + phone;
    made.country = "EG";
    made.kind = kind;
    made.name = "Line " + phone;
    made.phone = phone;
    made.confirmed = confirmed;
    return made;
}

HelpEntry worldwide(bool confirmed = true) {
    HelpEntry made = entry("helpline", "", confirmed);
    made.country = "ZZ";
    made.name = "List of helplines";
    made.url = "https://helplines.example.org/all/";
    return made;
}

HelpEntry helpline() {
    HelpEntry made = entry("helpline", "08001111");
    made.nameLocal = "خط نجدة الطفل";
    made.sourceDate = "2024";
    return made;
}

std::vector<std::string> ways(const std::vector<HelpEntry>& entries) {
    std::vector<std::string> found;
    for (const HelpEntry& one : entries)
        found.push_back(shortestWay(one));
    return found;
}

/// The last names are for no sheet: a service for adults, and a place to report pictures.
std::vector<HelpEntry> known() {
    HelpEntry adults = entry("helpline", "5550199");
    adults.adultsOnly = true;
    return {entry("hotline", "5550100"),
            entry("missing", "116000"),
            entry("helpline", "16000", false),
            helpline(),
            entry("emergency", "122"),
            entry("helpline", "5550123"),
            adults,
            entry("emergency", "5550144", false),
            worldwide()};
}

HelpFacts facts(const QString& locale, HelpReader reader = HelpReader::OlderChild) {
    const bool arabic = locale == QLatin1String("ar");
    return {locale,
            QStringLiteral("Pathlight"),
            arabic ? QStringLiteral("مصر") : QStringLiteral("Egypt"),
            pocketNumbers(known()),
            {arabic ? QStringLiteral("جدتي") : QStringLiteral("My grandmother"),
             arabic ? QStringLiteral("معلمتي") : QStringLiteral("A teacher")},
            reader};
}

struct Language {
    const char* tag;
    const char* family;
};
constexpr std::array languages{Language{"en", "Andika"}, Language{"fr", "Noto Sans"},
                               Language{"ar", "Noto Naskh Arabic"}};

QString textIn(const Language& language, const QString& name, const Sheet& sheet) {
    return textOf(keepPdf(name + u'-' + QString::fromUtf8(language.tag),
                          toPdf(sheet, lookIn(QString::fromUtf8(language.family)))));
}

/// Everything that a sheet says.
QStringList textsOf(const Sheet& sheet) {
    QStringList texts{sheet.title, sheet.footer};
    for (const SheetSection& section : sheet.sections) {
        texts.append(section.heading);
        for (const SheetLine& line : section.lines)
            texts += {line.text, line.number, line.note};
    }
    if (!sheet.card) return texts;
    for (const CardFace& face : {sheet.card->front, sheet.card->back}) {
        texts += {face.title, face.foot};
        for (const CardRow& row : face.rows)
            texts += {row.title, row.name, row.note, row.number};
    }
    return texts;
}

}  // namespace

TEST(PocketNumbers, AreFewAndTheConfirmedOnesFirst) {
    EXPECT_THAT(ways(pocketNumbers(known())), ElementsAre("122", "08001111", "5550123", "116000"));
}

TEST(PocketNumbers, AnUnconfirmedOneComesLastAndBringsOneThatIs) {
    const HelpEntry unsure = entry("helpline", "16000", false);
    EXPECT_THAT(ways(pocketNumbers({unsure, entry("emergency", "122"), worldwide()})),
                ElementsAre("122", "helplines.example.org/all", "16000"));
    EXPECT_THAT(ways(pocketNumbers({unsure, worldwide()})), ElementsAre("helplines.example.org/all", "16000"));
    EXPECT_THAT(ways(pocketNumbers({unsure, entry("emergency", "122", false)})), IsEmpty());
    EXPECT_THAT(ways(pocketNumbers({unsure, worldwide(false)})), IsEmpty());
}

TEST(PocketNumbers, APartOfTheCountryComesAfterTheWhole) {
    HelpEntry north = entry("helpline", "1");
    north.region = "North";
    EXPECT_THAT(ways(pocketNumbers({north, entry("helpline", "2"), entry("helpline", "3")})), ElementsAre("2", "3"));
}

TEST(PocketNumbers, NothingIsForAdultsOnly) {
    HelpEntry adults = entry("helpline", "5550199");
    adults.adultsOnly = true;
    HelpEntry everywhere = worldwide();
    everywhere.adultsOnly = true;
    EXPECT_THAT(ways(pocketNumbers({adults, everywhere})), IsEmpty());
}

TEST(PocketNumbers, TheShortestWayIsANumberBeforeAnAddress) {
    HelpEntry one = worldwide();
    one.textOrChat = "chat, e-mail";
    EXPECT_EQ(shortestWay(one), "helplines.example.org/all");
    one.textOrChat = "text HOME to 741741";
    EXPECT_EQ(shortestWay(one), "text HOME to 741741");
    one.phone = "116111";
    EXPECT_EQ(shortestWay(one), "116111");
}

TEST(HelpSheet, HoldsEveryWordInEveryLanguage) {
    for (const Language& language : languages) {
        const HelpFacts known = facts(QString::fromUtf8(language.tag));
        for (const auto& [name, sheet] : {std::pair{"wallet", walletCard(known)},
                                          {"minutes", firstMinutes(known)},
                                          {"evidence", evidenceList(known)}}) {
            const QString text = lettersOf(textIn(language, QString::fromUtf8(name), sheet));
            for (const QString& said : textsOf(sheet)) {
                for (const QString& word : said.split(u' ', Qt::SkipEmptyParts))
                    EXPECT_TRUE(text.contains(lettersOf(word))) << name << language.tag << ": " << word.toStdString();
            }
        }
    }
}

TEST(HelpSheet, TheNumbersStandOnThePageOfTheSteps) {
    for (const Language& language : languages) {
        const Sheet sheet = firstMinutes(facts(QString::fromUtf8(language.tag)));
        EXPECT_EQ(sheet.sections.back().lines[1].note.isEmpty(), false) << "says when it was seen";
        const QString file =
            keepPdf(QStringLiteral("one-page"), toPdf(sheet, lookIn(QString::fromUtf8(language.family))));
        EXPECT_EQ(factOf(file, QStringLiteral("Pages")), QStringLiteral("1")) << language.tag;
    }
}

TEST(HelpSheet, SpeaksTheLanguageOfTheSheet) {
    for (const auto& [tag, step] : {std::pair{"en", "Do not save or send the picture."},
                                    {"fr", "N’enregistre pas l’image et ne l’envoie pas."},
                                    {"ar", "ولا ينبغي حفظ الصورة ولا إرسالها."}}) {
        const QStringList texts = textsOf(firstMinutes(facts(QString::fromUtf8(tag))));
        EXPECT_TRUE(texts.join(u' ').contains(QString::fromUtf8(step))) << tag;
    }
}

TEST(HelpSheet, NumbersReadFromLeftToRightInArabic) {
    for (const Sheet& sheet : {walletCard(facts(QStringLiteral("ar"))), firstMinutes(facts(QStringLiteral("ar")))}) {
        const QString text = textIn(languages[2], QStringLiteral("numbers"), sheet);
        for (const char* number : {"122", "0800 1111", "116 000"})
            EXPECT_TRUE(text.contains(QString::fromUtf8(number))) << number << text.toStdString();
    }
}

TEST(HelpSheet, TheCardNamesPeopleByTheirRoleAndLeavesRoomForTheRest) {
    const SheetCard card = walletCard(facts(QStringLiteral("en"))).card.value();
    ASSERT_EQ(card.back.rows.size(), 5);
    EXPECT_EQ(card.back.rows[0].title, QStringLiteral("My grandmother"));
    EXPECT_EQ(card.back.rows[2], CardRow());
    EXPECT_EQ(walletCard(facts(QStringLiteral("en"))).copies, 2);
    const QString file = keepPdf(QStringLiteral("wallet"),
                                 toPdf(walletCard(facts(QStringLiteral("en"))), lookIn(QStringLiteral("Andika"))));
    EXPECT_EQ(factOf(file, QStringLiteral("Pages")), QStringLiteral("1"));
    EXPECT_EQ(textOf(file).count(QStringLiteral("0800 1111")), 2);
}

TEST(HelpSheet, WithoutNumbersThereIsRoomToWriteThem) {
    HelpFacts none = facts(QStringLiteral("en"));
    none.country.clear();
    none.numbers.clear();
    const CardFace front = walletCard(none).card->front;
    EXPECT_EQ(front.title, QStringLiteral("Help"));
    ASSERT_EQ(front.rows.size(), 2);
    EXPECT_EQ(front.rows[0].number, QString());
    EXPECT_EQ(firstMinutes(none).sections.back().lines.front().kind, SheetLine::Kind::Write);
}

TEST(HelpSheet, SaysHowFarANumberCanBeTrusted) {
    HelpFacts known = facts(QStringLiteral("en"));
    HelpEntry unsure = entry("helpline", "16000", false);
    unsure.sourceDate = "2022";
    known.numbers = pocketNumbers({entry("emergency", "122"), unsure, helpline()});
    const QList<CardRow> rows = walletCard(known).card->front.rows;
    ASSERT_EQ(rows.size(), 3);
    EXPECT_EQ(rows[0].note, QString());
    EXPECT_TRUE(rows[1].name.endsWith(QStringLiteral(" · as of 2024")));
    EXPECT_EQ(rows[1].note, QString());
    EXPECT_TRUE(rows[2].name.endsWith(QStringLiteral(" · as of 2022")));
    EXPECT_EQ(rows[2].note, QStringLiteral("We could not confirm it. Try another one too."));
    EXPECT_TRUE(firstMinutes(known).sections.back().lines.back().note.endsWith(QStringLiteral("2022")));
}

TEST(HelpSheet, NamesAreThoseThatTheReaderCanRead) {
    const auto nameIn = [](const char* locale) {
        HelpFacts known = facts(QString::fromUtf8(locale));
        known.numbers = {helpline()};
        return walletCard(known).card->front.rows[0].name;
    };
    EXPECT_TRUE(nameIn("en").contains(QStringLiteral("Line 08001111")));
    EXPECT_TRUE(nameIn("ar").contains(QStringLiteral("خط نجدة الطفل")));
}

TEST(HelpSheet, TheFirstMinutesAreFiveStepsForEachReader) {
    QStringList all;
    for (const HelpReader reader : {HelpReader::YoungChild, HelpReader::OlderChild, HelpReader::GrownUp}) {
        const Sheet sheet = firstMinutes(facts(QStringLiteral("en"), reader));
        const QList<SheetLine>& lines = sheet.sections.front().lines;
        EXPECT_EQ(std::count_if(lines.begin(), lines.end(),
                                [](const SheetLine& line) { return line.kind == SheetLine::Kind::Step; }),
                  5);
        const QString said = textsOf(sheet).join(u' ');
        EXPECT_TRUE(said.contains(QStringLiteral("Do not save or send the picture")));
        EXPECT_TRUE(said.contains(QStringLiteral("fault")));
        all.append(said);
    }
    EXPECT_EQ(all.removeDuplicates(), 0);
}

TEST(HelpSheet, TheListAsksForNoPictureAndSaysSo) {
    const Sheet sheet = evidenceList(facts(QStringLiteral("en")));
    EXPECT_TRUE(textsOf(sheet).contains(
        QStringLiteral("Never put the picture here. Do not save, print or send it, not even as proof. Addresses, names "
                       "and dates are enough.")));
    qsizetype empty = 0;
    for (const SheetSection& section : sheet.sections) {
        for (const SheetLine& line : section.lines)
            empty += line.kind == SheetLine::Kind::Write ? 1 : 0;
    }
    EXPECT_EQ(empty, 20);
}

}  // namespace pathlight
