// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "practice.h"

#include "ui/learnerlist.h"
#include "ui/modulelist.h"
#include "ui/session.h"
#include "ui/settings.h"

#include <csignal>

namespace pathlight {

namespace {

const QString practice = QStringLiteral("t01-practice");
const QString quiet = QStringLiteral("t02-quiet");

}  // namespace

class SessionTest : public Practice {
protected:
    void SetUp() override {
        Practice::SetUp();
        addLearner();
    }

    Session& session() { return m_backend->session(); }

    void open(const QString& module) {
        session().open(module);
        ASSERT_TRUE(waitFor([this] { return !session().saving(); }));
    }

    /// Answers one question, goes on, and is gone.
    void learnUntilKilled(const std::filesystem::path& folder) {
        auto backend = Backend::open({folder, practiceBundle(), {}}, m_clock);
        ASSERT_TRUE(backend);
        m_backend = std::move(*backend);
        chooseLearner(0);
        openAtChoice();
        act(choose("lantern"));
        next();
        std::raise(SIGKILL);
    }

    void openAtChoice() {
        open(practice);
        next();
        ASSERT_EQ(session().sceneId(), QStringLiteral("pick"));
    }

    bool isChosen(int option) {
        const QVariantList options = session().view().toMap().value(QStringLiteral("options")).toList();
        return options.value(option).toMap().value(QStringLiteral("chosen")).toBool();
    }

    /// The answers that a copy of the file on the disk holds now.
    int answersOnDisk() {
        const std::filesystem::path copy = dataFolder() / "copy.db";
        std::filesystem::copy_file(dataFolder() / "progress.db", copy,
                                   std::filesystem::copy_options::overwrite_existing);
        auto database = ProgressDatabase::open(copy, m_clock);
        if (!database) return -1;
        return database->keptCounts().value().answers;
    }
};

TEST_F(SessionTest, ShowsTheModule) {
    QStringList opened;
    QObject::connect(&session(), &Session::opened, &session(), [&] { opened.append(session().moduleId()); });
    open(practice);
    EXPECT_EQ(opened, QStringList{practice});
    EXPECT_EQ(session().title(), QStringLiteral("Practice"));
    EXPECT_EQ(session().sceneType(), QStringLiteral("story"));
    EXPECT_EQ(session().band(), QStringLiteral("7-10"));
    EXPECT_EQ(session().locale(), QStringLiteral("en"));
    EXPECT_EQ(session().canDo(), QStringList{QStringLiteral("You can practise.")});
    EXPECT_FALSE(session().canGoBack());
    const QVariantMap text = session().view().toMap().value(QStringLiteral("text")).toMap();
    EXPECT_EQ(text.value(QStringLiteral("plain")).toString(), QStringLiteral("Welcome to the practice."));
    EXPECT_TRUE(text.value(QStringLiteral("styled")).toString().contains(QStringLiteral("<b>Welcome</b>")));
}

TEST_F(SessionTest, AnAnswerShowsOnlyWhenTheDiskHasIt) {
    openAtChoice();
    int onDiskWhenAnswered = -1;
    int onDiskWhenShown = -1;
    QObject::connect(&session(), &Session::viewChanged, &session(), [&] { onDiskWhenShown = answersOnDisk(); });
    QObject::connect(&session(), &Session::answered, &session(), [&] { onDiskWhenAnswered = answersOnDisk(); });
    session().act(choose("lantern"));
    EXPECT_TRUE(session().saving());
    EXPECT_FALSE(isChosen(1));
    EXPECT_EQ(onDiskWhenShown, -1);
    ASSERT_TRUE(waitFor([this] { return !session().saving(); }));
    EXPECT_TRUE(isChosen(1));
    EXPECT_TRUE(session().done());
    EXPECT_EQ(onDiskWhenShown, 1);
    EXPECT_EQ(onDiskWhenAnswered, 1);
}

TEST_F(SessionTest, WhatIsDoneWhileSavingWaitsItsTurn) {
    openAtChoice();
    session().act(choose("stone"));
    session().act(choose("lantern"));
    session().next();
    ASSERT_TRUE(waitFor([this] { return session().sceneId() == QStringLiteral("baskets"); }));
    EXPECT_EQ(answersOnDisk(), 2);
}

TEST_F(SessionTest, ResumesWhereTheLearnerStopped) {
    openAtChoice();
    act(choose("lantern"));
    next();
    act(place("sun", "day"));
    const QVariant before = session().view();
    start();
    chooseLearner(0);
    EXPECT_EQ(m_backend->modules().nextModule(), practice);
    open(practice);
    EXPECT_EQ(session().sceneId(), QStringLiteral("baskets"));
    EXPECT_EQ(session().view(), before);
    EXPECT_TRUE(session().canGoBack());
}

TEST_F(SessionTest, WhatASensitiveModuleAsksMayBePassedOver) {
    open(quiet);
    ASSERT_FALSE(session().done());
    next();
    EXPECT_EQ(session().hint(), QString());
    EXPECT_GT(session().position(), 0);
    m_backend->learners().setProgress({practice.toStdString(), "{}", true, m_clock.now(), m_clock.now()});
    EXPECT_EQ(m_backend->modules().nextModule(), QString()) << "nobody is led into one";
}

TEST(SessionKilledTest, ResumesWhereTheLearnerWasKilled) {
    const std::filesystem::path folder = std::filesystem::path(testing::TempDir()) / "pathlight-killed";
    const SystemClock clock;
    const auto openIn = [&](Backend& backend) {
        backend.session().open(practice);
        return waitFor([&] { return !backend.session().saving(); });
    };
    // The child runs this test from its beginning up to the kill.
    EXPECT_EXIT(
        {
            std::filesystem::remove_all(folder);
            trustPractice(folder);
            auto backend = Backend::open({folder, practiceBundle(), {}}, clock).value();
            LearnerList& learners = backend->learners();
            learners.add(QStringLiteral("owl"), {}, QStringLiteral("7-10"));
            Session& session = backend->session();
            if (!waitFor([&] { return learners.hasCurrent(); }) || !openIn(*backend)) std::exit(1);
            QObject::connect(&session, &Session::answered, &session, [] { std::raise(SIGKILL); });
            session.next();
            session.act({{QStringLiteral("do"), QStringLiteral("choose")},
                         {QStringLiteral("option"), QStringLiteral("lantern")}});
            (void)waitFor([] { return false; });
        },
        testing::KilledBySignal(SIGKILL), "");
    auto backend = Backend::open({folder, practiceBundle(), {}}, clock).value();
    backend->learners().choose(1);
    ASSERT_TRUE(waitFor([&] { return backend->learners().hasCurrent(); }));
    ASSERT_TRUE(openIn(*backend));
    EXPECT_EQ(backend->session().sceneId(), QStringLiteral("pick"));
    EXPECT_TRUE(backend->session().done());
}

TEST_F(SessionTest, ASensitiveModuleLeavesTheDataFolderAsItWas) {
    m_backend.reset();
    const auto closed = filesOf(dataFolder());
    start();
    chooseLearner(0);
    const auto running = filesOf(dataFolder());
    open(quiet);
    ASSERT_TRUE(session().sensitive());
    act(choose("tell"));
    EXPECT_TRUE(session().done());
    next();
    next();
    EXPECT_TRUE(session().finished());
    session().close();
    EXPECT_TRUE(filesOf(dataFolder()) == running);
    m_backend.reset();
    EXPECT_TRUE(filesOf(dataFolder()) == closed);
    start();
    chooseLearner(0);
    EXPECT_EQ(m_backend->learners().progressOf(quiet.toStdString()), nullptr);
}

TEST_F(SessionTest, AfterAKillTheLearnerIsWhereTheyWere) {
    constexpr auto place = "PATHLIGHT_TEST_KILLED_IN";
    testing::FLAGS_gtest_death_test_style = "threadsafe";
    m_backend.reset();
    // The process that is killed runs this test anew, on a folder of its own, and then goes on in the folder of this
    // one.
    if (!qEnvironmentVariableIsSet(place)) qputenv(place, m_folder.path().toUtf8());
    EXPECT_EXIT(learnUntilKilled(qgetenv(place).toStdString()), testing::KilledBySignal(SIGKILL), "");
    qunsetenv(place);
    start();
    chooseLearner(0);
    open(practice);
    EXPECT_EQ(session().sceneId(), QStringLiteral("baskets"));
    EXPECT_EQ(answersOnDisk(), 1);
}

TEST_F(SessionTest, NextSaysWhyItDoesNotGoOn) {
    openAtChoice();
    next();
    EXPECT_EQ(session().sceneId(), QStringLiteral("pick"));
    EXPECT_FALSE(session().hint().isEmpty());
    act(choose("lantern"));
    EXPECT_TRUE(session().hint().isEmpty());
    next();
    EXPECT_EQ(session().sceneId(), QStringLiteral("baskets"));
}

TEST_F(SessionTest, AnActionThatDoesNotFitChangesNothing) {
    openAtChoice();
    const QVariant before = session().view();
    for (const QVariantMap& action : {QVariantMap{}, choose("nothing"), place("sun", "day"),
                                      QVariantMap{{QStringLiteral("do"), QVariantList{1, 2}}}}) {
        act(action);
        EXPECT_EQ(session().view(), before);
    }
    EXPECT_EQ(answersOnDisk(), 0);
}

TEST_F(SessionTest, FinishingIsKeptAndTheModuleOpensAnew) {
    openAtChoice();
    act(choose("lantern"));
    next();
    for (const auto& [card, basket] : {std::pair{"sun", "day"}, {"moon", "night"}, {"stars", "night"}}) {
        act(place(card, basket));
    }
    next();
    act({{QStringLiteral("do"), QStringLiteral("choose")}, {QStringLiteral("choice"), QStringLiteral("tell")}});
    next();
    EXPECT_EQ(session().sceneId(), QStringLiteral("help"));
    next();
    EXPECT_TRUE(session().finished());
    ModuleList& modules = m_backend->modules();
    EXPECT_EQ(modules.data(modules.index(0), ModuleList::StatusRole).toString(), QStringLiteral("finished"));
    open(practice);
    EXPECT_FALSE(session().finished());
    EXPECT_EQ(session().sceneId(), QStringLiteral("welcome"));
    EXPECT_EQ(modules.data(modules.index(0), ModuleList::StatusRole).toString(), QStringLiteral("finished"));
}

TEST_F(SessionTest, RestartAndBack) {
    openAtChoice();
    session().back();
    ASSERT_TRUE(waitFor([this] { return !session().saving(); }));
    EXPECT_EQ(session().sceneId(), QStringLiteral("welcome"));
    next();
    session().restart();
    ASSERT_TRUE(waitFor([this] { return !session().saving(); }));
    EXPECT_EQ(session().sceneId(), QStringLiteral("welcome"));
    EXPECT_FALSE(session().canGoBack());
}

TEST_F(SessionTest, AnotherLanguageKeepsThePlace) {
    openAtChoice();
    act(choose("lantern"));
    QStringList opened;
    QObject::connect(&session(), &Session::opened, &session(), [&] { opened.append(session().moduleId()); });
    m_backend->settings().setLanguage(QStringLiteral("ar"));
    EXPECT_EQ(session().sceneId(), QStringLiteral("pick"));
    EXPECT_TRUE(isChosen(1));
    EXPECT_EQ(session().title(), QStringLiteral("تدريب"));
    EXPECT_TRUE(session().rightToLeft());
    EXPECT_TRUE(opened.isEmpty());
}

TEST_F(SessionTest, ALanguageChosenWhileAStepIsOnItsWayHoldsAfterwards) {
    openAtChoice();
    session().act(choose("lantern"));
    m_backend->settings().setLanguage(QStringLiteral("ar"));
    ASSERT_TRUE(waitFor([this] { return !session().saving(); }));
    EXPECT_TRUE(isChosen(1));
    EXPECT_EQ(session().locale(), QStringLiteral("ar"));
}

TEST_F(SessionTest, ClosingDropsNothingThatWasGiven) {
    openAtChoice();
    session().act(choose("lantern"));
    session().close();
    EXPECT_TRUE(session().moduleId().isEmpty());
    EXPECT_FALSE(session().view().isValid());
    start();
    chooseLearner(0);
    open(practice);
    EXPECT_TRUE(isChosen(1));
}

TEST_F(SessionTest, AModuleThatIsNotThereIsSaidSo) {
    open(QStringLiteral("t99-nothing"));
    EXPECT_TRUE(session().moduleId().isEmpty());
    EXPECT_FALSE(session().fault().isEmpty());
}

TEST_F(SessionTest, AStateThatIsNoneOfOursOpensTheModuleAnew) {
    m_backend->learners().setProgress({practice.toStdString(), "{\"scene\": 7", false, {}});
    open(practice);
    EXPECT_EQ(session().sceneId(), QStringLiteral("welcome"));
    EXPECT_TRUE(session().fault().isEmpty());
}

}  // namespace pathlight
