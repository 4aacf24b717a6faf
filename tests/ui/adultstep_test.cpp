// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "practice.h"

#include "ui/adultstep.h"
#include "ui/digits.h"
#include "ui/learnerlist.h"
#include "ui/leaving.h"
#include "ui/offer.h"
#include "ui/session.h"
#include "ui/settings.h"

#include <QDir>
#include <QLocale>
#include <QSignalSpy>
#include <QWindow>
#include <QtTest>

namespace pathlight {

using namespace std::chrono_literals;

class AdultStepTest : public Practice {
protected:
    void SetUp() override {
        Practice::SetUp();
        addLearner();
        begin();
    }

    AdultStep& step() { return m_backend->adultStep(); }

    /// As the page that leads in does.
    void begin() {
        step().begin();
        wait();
    }

    /// Until the disk has answered everything that was asked before.
    void wait() {
        bool answered = false;
        m_backend->learners().reload();
        QObject::connect(&m_backend->learners(), &LearnerList::countChanged, &m_context,
                         [&answered] { answered = true; });
        ASSERT_TRUE(waitFor([&] { return answered && !step().busy(); }));
        QObject::disconnect(&m_backend->learners(), nullptr, &m_context, nullptr);
    }

    void tryPin(const QString& pin) {
        step().tryPin(pin);
        wait();
    }

    QString product(int more = 0) {
        const QLocale locale(m_backend->settings().locale());
        return QString::number(locale.toInt(step().left()) * locale.toInt(step().right()) + more);
    }

    void openByQuestion() {
        step().answer(product());
        ASSERT_TRUE(step().isOpen());
    }

    void setPin(const QString& pin) {
        openByQuestion();
        step().setPin({}, pin, pin);
        wait();
        ASSERT_TRUE(step().hasPin());
        step().close();
    }

    QObject m_context;
};

TEST_F(AdultStepTest, OpensByTheProductAlone) {
    EXPECT_FALSE(step().hasPin());
    EXPECT_FALSE(step().isOpen());
    for (const QString& wrong : {product(1), product(-1), QString(), QStringLiteral("x"), product() + u'0'}) {
        const QString left = step().left();
        const QString right = step().right();
        step().answer(wrong);
        EXPECT_FALSE(step().isOpen()) << wrong.toStdString();
        EXPECT_NE(step().notice(), QString());
        EXPECT_NE(left + right, step().left() + step().right()) << "a new question";
    }
    step().answer(product());
    EXPECT_TRUE(step().isOpen());
    EXPECT_EQ(step().notice(), QString());
}

TEST_F(AdultStepTest, AsksInTheDigitsOfTheLanguageAndTakesThoseOfAny) {
    m_backend->settings().setLanguage(QStringLiteral("ar"));
    EXPECT_EQ(plainDigits(step().left()).size(), 2);
    EXPECT_NE(plainDigits(step().left()), step().left());
    EXPECT_EQ(step().digits().at(4), QStringLiteral("٤"));
    step().answer(product());
    EXPECT_TRUE(step().isOpen());
    step().close();
    step().answer(QLocale(QStringLiteral("ar")).toString(product().toInt()));
    EXPECT_TRUE(step().isOpen());
}

TEST_F(AdultStepTest, ThePinTakesThePlaceOfTheQuestion) {
    setPin(QStringLiteral("2468"));
    step().answer(product());
    EXPECT_FALSE(step().isOpen());
    for (const char* wrong : {"", "24", "2469", "24680"}) {
        tryPin(QString::fromUtf8(wrong));
        EXPECT_FALSE(step().isOpen()) << wrong;
        EXPECT_NE(step().notice(), QString()) << wrong;
    }
    tryPin(QStringLiteral("٢٤ ٦٨"));
    EXPECT_TRUE(step().isOpen());
    EXPECT_EQ(step().notice(), QString());
}

TEST_F(AdultStepTest, WrongPinsWaitAlsoAfterANewStart) {
    setPin(QStringLiteral("2468"));
    for (int number = 0; number < 3; ++number)
        tryPin(QStringLiteral("1111"));
    EXPECT_GT(step().waitSeconds(), 25);
    EXPECT_LE(step().waitSeconds(), 30);
    EXPECT_NE(step().waitNotice(), QString());
    tryPin(QStringLiteral("2468"));
    EXPECT_FALSE(step().isOpen());
    start();
    begin();
    EXPECT_GT(step().waitSeconds(), 20);
    tryPin(QStringLiteral("2468"));
    EXPECT_FALSE(step().isOpen());
    m_clock.travel(31s);
    tryPin(QStringLiteral("2468"));
    EXPECT_TRUE(step().isOpen());
    EXPECT_EQ(step().waitSeconds(), 0);
    EXPECT_EQ(step().waitNotice(), QString());
}

TEST_F(AdultStepTest, ThePinChangesOnlyWhileOpenAndTypedTwiceAlike) {
    step().setPin({}, QStringLiteral("1234"), QStringLiteral("1234"));
    wait();
    EXPECT_FALSE(step().hasPin());
    openByQuestion();
    step().setPin({}, QStringLiteral("1234"), QStringLiteral("1243"));
    EXPECT_NE(step().notice(), QString());
    step().setPin({}, QStringLiteral("123"), QStringLiteral("123"));
    wait();
    EXPECT_FALSE(step().hasPin());
    step().setPin({}, QStringLiteral("1234"), QStringLiteral("١٢٣٤"));
    wait();
    EXPECT_TRUE(step().hasPin());
    step().setPin(QStringLiteral("9999"), QStringLiteral("5678"), QStringLiteral("5678"));
    wait();
    step().removePin(QStringLiteral("5678"));
    wait();
    EXPECT_TRUE(step().hasPin());
    step().removePin(QStringLiteral("1234"));
    wait();
    EXPECT_FALSE(step().hasPin());
    EXPECT_TRUE(step().isOpen());
}

TEST_F(AdultStepTest, EndsWhenALearnerComesAndWhenSomebodyLeaves) {
    openByQuestion();
    chooseLearner(0);
    EXPECT_FALSE(step().isOpen());
    begin();
    openByQuestion();
    m_backend->leaving().leave();
    EXPECT_FALSE(step().isOpen());
    m_backend->leaving().press(m_backend->leaving().picture());
    m_backend->leaving().press(m_backend->leaving().picture());
    EXPECT_FALSE(step().isOpen());
    openByQuestion();
    step().close();
    EXPECT_FALSE(step().isOpen());
}

TEST_F(AdultStepTest, AnAnswerThatComesAfterSomebodyHasGoneOpensNothing) {
    setPin(QStringLiteral("2468"));
    step().tryPin(QStringLiteral("2468"));
    step().close();
    wait();
    EXPECT_FALSE(step().isOpen());
}

TEST_F(AdultStepTest, AForgottenPinCostsEverythingThatIsKept) {
    step().eraseEverything(product());
    wait();
    EXPECT_EQ(m_backend->learners().count(), 1) << "there is no PIN to forget";
    setPin(QStringLiteral("2468"));
    step().eraseEverything(product(1));
    wait();
    EXPECT_EQ(m_backend->learners().count(), 1);
    EXPECT_TRUE(step().hasPin());
    step().eraseEverything(product());
    wait();
    EXPECT_EQ(m_backend->learners().count(), 0);
    EXPECT_FALSE(step().hasPin());
    EXPECT_TRUE(step().isOpen());
}

TEST_F(AdultStepTest, WhatCannotBeCountedIsNotTriedAndIsSaid) {
    setPin(QStringLiteral("2468"));
    std::filesystem::rename(dataFolder() / "progress.db", dataFolder() / "elsewhere.db");
    tryPin(QStringLiteral("2468"));
    EXPECT_FALSE(step().isOpen());
    EXPECT_TRUE(step().notice().contains(QStringLiteral("no longer where it was"))) << step().notice().toStdString();
}

TEST_F(AdultStepTest, LeadsOnToThePageThatWasAskedFor) {
    QSignalSpy passed(&step(), &AdultStep::passed);
    EXPECT_EQ(step().wayTo(QStringLiteral("HelpPage")), QStringLiteral("HelpPage"));
    EXPECT_EQ(step().wayTo(QStringLiteral("PinPage")), QStringLiteral("AdultStepPage"));
    EXPECT_EQ(step().wayTo(QStringLiteral("OfferPage")), QStringLiteral("AdultStepPage"));
    EXPECT_EQ(step().wayTo(QStringLiteral("ForgottenPinPage")), QStringLiteral("ForgottenPinPage"));
    EXPECT_TRUE(step().shuts(QStringLiteral("OfferPage")));
    chooseLearner(0);
    step().answer(product(1));
    EXPECT_TRUE(passed.isEmpty());
    openByQuestion();
    ASSERT_EQ(passed.size(), 1);
    EXPECT_EQ(passed.constFirst().constFirst().toString(), QStringLiteral("OfferPage"));
    EXPECT_FALSE(m_backend->learners().hasCurrent()) << "nobody learns while a grown-up is here";
    EXPECT_FALSE(step().shuts(QStringLiteral("OfferPage")));
    EXPECT_EQ(step().wayTo(QStringLiteral("PinPage")), QStringLiteral("PinPage"));
    step().close();
    openByQuestion();
    EXPECT_EQ(passed.constLast().constFirst().toString(), QString()) << "what was wanted is led on to once";
}

TEST_F(AdultStepTest, LeadsOnToAModuleForTwoAndIsThenOver) {
    comeAsGrownUp();
    m_backend->offer().setTogether(true);
    step().close();
    chooseLearner(0);
    Session& session = m_backend->session();
    QSignalSpy passed(&step(), &AdultStep::passed);
    (void)step().wayTo(QStringLiteral("PinPage"));
    session.open(QStringLiteral("t02-quiet"));
    ASSERT_TRUE(session.waitsForGrownUp());
    step().answer(product());
    ASSERT_EQ(passed.size(), 1);
    EXPECT_EQ(passed.constFirst().constFirst().toString(), QString()) << "not to the page asked for before";
    EXPECT_FALSE(step().isOpen());
    EXPECT_FALSE(session.waitsForGrownUp());
    EXPECT_EQ(session.moduleId(), QStringLiteral("t02-quiet"));
    EXPECT_TRUE(m_backend->learners().hasCurrent());
}

TEST_F(AdultStepTest, LastsAsLongAsOneOfItsPagesIsOpen) {
    openByQuestion();
    step().stay(list({"LearnersPage", "GrownUpsPage", "HelpPage"}));
    EXPECT_TRUE(step().isOpen());
    step().stay(list({"LearnersPage", "HelpPage"}));
    EXPECT_FALSE(step().isOpen());
}

TEST_F(AdultStepTest, AModuleWaitsNoLongerThanTheStepIsShown) {
    comeAsGrownUp();
    m_backend->offer().setTogether(true);
    step().close();
    chooseLearner(0);
    Session& session = m_backend->session();
    session.open(QStringLiteral("t02-quiet"));
    step().stay(list({"HomePage", "AdultStepPage", "HelpPage"}));
    EXPECT_TRUE(session.waitsForGrownUp());
    step().stay(list({"HomePage"}));
    EXPECT_FALSE(session.waitsForGrownUp());
    session.open(QStringLiteral("t02-quiet"));
    (void)step().wayTo(QStringLiteral("PinPage"));
    EXPECT_FALSE(session.waitsForGrownUp()) << "another way was taken";
}

TEST_F(AdultStepTest, EndsWhenNothingWasTouchedForTenMinutes) {
    QWindow window;
    window.resize(100, 100);
    m_backend->leaving().setWindow(&window);
    openByQuestion();
    m_clock.travel(9min);
    QTest::keyClick(&window, Qt::Key_A);
    EXPECT_TRUE(step().isOpen());
    m_clock.travel(9min);
    QTest::mouseMove(&window, {3, 3});
    EXPECT_TRUE(step().isOpen());
    m_clock.travel(10min);
    QTest::keyClick(&window, Qt::Key_A);
    EXPECT_FALSE(step().isOpen());
    m_backend->leaving().setWindow(nullptr);
}

TEST_F(AdultStepTest, GuardsEveryPageForGrownUps) {
    const QDir folder(QStringLiteral(PATHLIGHT_SOURCE_DIR "/qml/App/grownups"));
    const QStringList leadIn = list({"AdultStepPage", "ForgottenPinPage"});
    const QStringList files = folder.entryList({QStringLiteral("*Page.qml")}, QDir::Files);
    EXPECT_GT(files.size(), leadIn.size());
    for (const QString& file : files) {
        const QString page = file.chopped(4);
        EXPECT_EQ(step().guards(page), !leadIn.contains(page)) << page.toStdString();
    }
    EXPECT_FALSE(step().guards(QStringLiteral("HelpPage")));
}

TEST(Digits, OfAnyScriptArePlain) {
    EXPECT_EQ(plainDigits(QStringLiteral("١٢٣ ۴५6")), QStringLiteral("123456"));
    EXPECT_EQ(plainDigits(QStringLiteral("\u200f12\u2069 \t")), QStringLiteral("12"));
    EXPECT_EQ(plainDigits(QStringLiteral("1a²𝟗")), QStringLiteral("1a²9"));
    EXPECT_EQ(plainDigits({}), QString());
}

}  // namespace pathlight
