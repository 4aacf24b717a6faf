// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "practice.h"

#include "storage/progressdatabase.h"
#include "ui/adultpresence.h"
#include "ui/facelist.h"
#include "ui/grouplist.h"
#include "ui/learnerlist.h"
#include "ui/learnerlogin.h"
#include "ui/progressstore.h"
#include "ui/readaloud.h"
#include "ui/settings.h"
#include "ui/signs.h"

#include <QAbstractItemModelTester>

namespace pathlight {

namespace {

constexpr auto fatal = QAbstractItemModelTester::FailureReportingMode::Fatal;

}  // namespace

/// Learners and groups that are in the database before the program starts.
class ProfilesTest : public Practice {
protected:
    void SetUp() override { trustPractice(dataFolder()); }

    Group addGroup(const std::string& name) { return database().addGroup({0, name, GroupKind::Class}).value(); }

    Learner addLearner(const std::string& nickname, std::optional<GroupId> group = {}, const std::string& login = {},
                       AgeBand band = AgeBand::From7To10) {
        return database().addLearner({0, "fox", nickname, band, login, group}).value();
    }

    void begin() {
        m_database.reset();
        start();
        comeAsGrownUp();
        m_faces.show(m_backend->learners(), m_backend->groups(), m_backend->settings());
    }

    /// Whatever was asked of the disk so far has been done.
    void waitForTheDisk() {
        bool answered = false;
        m_backend->store().countKept([&answered](const Result<KeptCounts>&) { answered = true; });
        ASSERT_TRUE(waitFor([&] { return answered; }));
    }

    [[nodiscard]] QStringList names() const { return column(m_faces, FaceList::NameRole); }

    FaceList m_faces;
    const QAbstractItemModelTester m_tester{&m_faces, fatal};

private:
    ProgressDatabase& database() {
        if (!m_database) m_database = ProgressDatabase::open(dataFolder() / "progress.db", m_clock).value();
        return *m_database;
    }

    std::optional<ProgressDatabase> m_database;
};

TEST_F(ProfilesTest, LearnersStandInTheOrderOfTheLanguage) {
    for (const char* nickname : {"Zoé", "", "10", "Äiti", "9", "", "bo", "Ada"})
        addLearner(nickname);
    begin();
    LearnerList& learners = m_backend->learners();
    const QAbstractItemModelTester tester(&learners, fatal);
    EXPECT_EQ(column(learners, LearnerList::NicknameRole), list({"9", "10", "Ada", "Äiti", "bo", "Zoé", "", ""}));
    const QStringList ids = column(learners, LearnerList::LearnerIdRole);
    EXPECT_LT(ids.at(6).toInt(), ids.at(7).toInt()) << "those without a name stand as they were added";
    learners.add(QStringLiteral("owl"), QStringLiteral("Åke"), QStringLiteral("7-10"));
    ASSERT_TRUE(waitFor([&] { return learners.hasCurrent(); }));
    EXPECT_EQ(column(learners, LearnerList::NicknameRole).at(4), QStringLiteral("Åke"));
    m_backend->settings().setLanguage(QStringLiteral("ar"));
    EXPECT_EQ(learners.count(), 9);
}

TEST_F(ProfilesTest, SearchFindsTheBeginningsOfNames) {
    for (const char* nickname : {"Zoé Marie", "أحمد", "Jörg", "Jo", "12", ""})
        addLearner(nickname);
    begin();
    const auto found = [this](const char* typed) {
        m_faces.setSearch(QString::fromUtf8(typed));
        return names();
    };
    EXPECT_EQ(found("ZOE"), list({"Zoé Marie"}));
    EXPECT_EQ(found("mar z"), list({"Zoé Marie"}));
    EXPECT_EQ(found("jo"), list({"Jo", "Jörg"}));
    EXPECT_EQ(found("أَحـمد"), list({"أحمد"}));
    EXPECT_EQ(found("1"), list({"12"}));
    EXPECT_EQ(found("arie"), QStringList());
    EXPECT_EQ(found("  ").size(), 6);
    EXPECT_FALSE(m_faces.searchable());
}

TEST_F(ProfilesTest, GroupsStandAsTilesBeforeThoseWhoAreInNone) {
    const int class10 = static_cast<int>(addGroup("Class 10").id);
    const int class9 = static_cast<int>(addGroup("Class 9").id);
    for (int number = 1; number <= 13; ++number)
        addLearner(std::to_string(number), class10);
    addLearner("Lou");
    begin();
    const QAbstractItemModelTester tester(&m_backend->groups(), fatal);
    m_faces.setTiles(true);
    EXPECT_EQ(names(), list({"Class 9", "Class 10", "Lou"}));
    EXPECT_EQ(column(m_faces, FaceList::MembersRole), list({"0", "13", "0"}));
    EXPECT_EQ(column(m_faces, FaceList::PictureRole).first(), QStringLiteral("sign-") + signOf(class9));
    EXPECT_TRUE(m_faces.searchable());
    m_faces.setSearch(QStringLiteral("1"));
    EXPECT_EQ(names(), list({"1", "10", "11", "12", "13"})) << "a search looks into the groups";
    m_faces.setSearch({});
    m_faces.setGroup(class10);
    m_faces.setTiles(false);
    EXPECT_EQ(m_faces.count(), 13);
    EXPECT_EQ(names().last(), QStringLiteral("13"));
    m_faces.setGroup(class9);
    EXPECT_EQ(m_faces.count(), 0);
    EXPECT_FALSE(m_faces.searchable());
}

TEST_F(ProfilesTest, GroupsAreKeptChangedAndRemoved) {
    begin();
    GroupList& groups = m_backend->groups();
    const QAbstractItemModelTester tester(&groups, fatal);
    groups.add(QStringLiteral("  "), QStringLiteral("class"));
    EXPECT_FALSE(groups.fault().isEmpty());
    groups.add(QStringLiteral(" The   bees "), QStringLiteral("class"));
    ASSERT_TRUE(waitFor([&] { return groups.count() == 1; }));
    EXPECT_TRUE(groups.fault().isEmpty());
    EXPECT_EQ(groups.currentName(), QStringLiteral("The bees"));
    groups.add(QStringLiteral("At home"), QStringLiteral("family"));
    ASSERT_TRUE(waitFor([&] { return groups.count() == 2; }));
    EXPECT_EQ(column(groups, GroupList::NameRole), list({"At home", "The bees"}));
    groups.change(QStringLiteral("Upstairs"), QStringLiteral("family"));
    ASSERT_TRUE(waitFor([&] { return groups.currentName() == QLatin1String("Upstairs"); }));
    groups.change(QString(61, u'x'), QStringLiteral("family"));
    ASSERT_TRUE(waitFor([&] { return !groups.fault().isEmpty(); }));
    start();
    comeAsGrownUp();
    GroupList& again = m_backend->groups();
    EXPECT_EQ(column(again, GroupList::NameRole), list({"The bees", "Upstairs"}));
    EXPECT_EQ(column(again, GroupList::KindRole), list({"class", "family"}));
    again.choose(again.data(again.index(0), GroupList::GroupIdRole).toInt());
    again.remove();
    ASSERT_TRUE(waitFor([&] { return again.count() == 1; }));
    EXPECT_EQ(again.currentId(), 0);
}

TEST_F(ProfilesTest, GroupsStayAsTheyAreWithoutAGrownUp) {
    const int bees = static_cast<int>(addGroup("The bees").id);
    begin();
    m_backend->adult().set(false);
    GroupList& groups = m_backend->groups();
    groups.choose(bees);
    groups.add(QStringLiteral("At home"), QStringLiteral("family"));
    groups.change(QStringLiteral("Ants"), QStringLiteral("class"));
    groups.remove();
    waitForTheDisk();
    EXPECT_EQ(column(groups, GroupList::NameRole), list({"The bees"}));
    start();
    EXPECT_EQ(column(m_backend->groups(), GroupList::NameRole), list({"The bees"}));
}

TEST_F(ProfilesTest, LearnersOfARemovedGroupStandWithTheOthers) {
    const int group = static_cast<int>(addGroup("The bees").id);
    addLearner("Nour", group);
    begin();
    m_faces.setTiles(true);
    EXPECT_EQ(names(), list({"The bees"}));
    m_backend->groups().choose(group);
    m_backend->groups().remove();
    ASSERT_TRUE(waitFor([&] { return names() == list({"Nour"}); }));
}

TEST_F(ProfilesTest, GroupsAndLearnersAreTakenAnewWhenAllOfThemChanged) {
    const GroupId group = addGroup("The bees").id;
    addLearner("Nour", group, "star star star");
    begin();
    m_faces.setTiles(true);
    m_backend->learners().choose(m_backend->learners().all().front().id);
    m_backend->store().run<void>([](ProgressDatabase& all) { return all.eraseAll(); }, [](const Result<void>&) {});
    m_backend->learners().reload();
    ASSERT_TRUE(waitFor([&] { return m_faces.count() == 0 && m_backend->groups().count() == 0; }));
    EXPECT_FALSE(m_backend->learners().isArriving());
}

TEST_F(ProfilesTest, WhoHasALoginIsNotHereBeforeThePicturesAreRight) {
    const LearnerId nour = addLearner("Nour", {}, "star boat star").id;
    const LearnerId lou = addLearner("Lou").id;
    begin();
    LearnerList& learners = m_backend->learners();
    LearnerLogin& login = m_backend->login();
    learners.choose(nour);
    EXPECT_TRUE(learners.isArriving());
    EXPECT_EQ(login.nickname(), QStringLiteral("Nour"));
    const auto press = [&login](std::initializer_list<const char*> signs) {
        for (const char* sign : signs)
            login.press(QString::fromUtf8(sign));
    };
    press({"star", "star"});
    EXPECT_EQ(login.pressed(), list({"star", "star"}));
    login.startAgain();
    press({"star", "star", "boat"});
    EXPECT_TRUE(login.wrong());
    EXPECT_TRUE(login.pressed().isEmpty());
    press({"dragon", "star", "", "boat", "moon"});
    EXPECT_TRUE(login.wrong());
    EXPECT_FALSE(login.needsGrownUp());
    press({"kite", "kite", "kite"});
    EXPECT_TRUE(login.needsGrownUp());
    waitForTheDisk();
    EXPECT_FALSE(learners.hasCurrent()) << "nobody is here after wrong tries";
    press({"star", "boat", "star"});
    EXPECT_FALSE(login.wrong());
    ASSERT_TRUE(waitFor([&] { return learners.hasCurrent(); }));
    EXPECT_EQ(learners.nickname(), QStringLiteral("Nour"));
    EXPECT_FALSE(learners.isArriving());
    learners.leave();
    learners.choose(lou);
    ASSERT_TRUE(waitFor([&] { return learners.hasCurrent(); }));
    EXPECT_EQ(learners.nickname(), QStringLiteral("Lou"));
}

TEST_F(ProfilesTest, ThePicturesOfOneAreNotThoseOfAnother) {
    const LearnerId nour = addLearner("Nour", {}, "star boat fish").id;
    const LearnerId lou = addLearner("Lou", {}, "moon sun cup").id;
    begin();
    LearnerList& learners = m_backend->learners();
    learners.choose(nour);
    learners.choose(lou);
    EXPECT_FALSE(learners.enter("star boat fish"));
    EXPECT_FALSE(learners.enter(""));
    m_backend->login().giveUp();
    EXPECT_FALSE(learners.isArriving());
    EXPECT_FALSE(learners.enter("moon sun cup"));
    EXPECT_FALSE(learners.hasCurrent());
}

TEST_F(ProfilesTest, ANewLearnerMayChooseALogin) {
    begin();
    LearnerList& learners = m_backend->learners();
    const auto add = [&](const QStringList& login) {
        learners.add(QStringLiteral("owl"), {}, QStringLiteral("4-6"), login);
    };
    for (const QStringList& bad : {list({"star", "boat"}), list({"star", "boat", "dragon"}), list({"", "", ""}),
                                   list({"star", "boat", "fish", "cup"}), list({"star boat fish", "cup", "sun"})}) {
        add(bad);
        EXPECT_FALSE(learners.fault().isEmpty()) << bad.join(u'|').toStdString();
    }
    add(list({"sun", "sun", "moon"}));
    ASSERT_TRUE(waitFor([&] { return learners.hasCurrent(); }));
    const LearnerId id = learners.currentId();
    start();
    m_backend->learners().choose(id);
    EXPECT_TRUE(m_backend->learners().isArriving());
    EXPECT_TRUE(m_backend->readAloud().automatic()) << "a child who cannot read hears what to do";
    m_backend->login().giveUp();
    EXPECT_FALSE(m_backend->readAloud().automatic());
}

TEST_F(ProfilesTest, TwoHundredLearnersHaveNoPlaceForOneMore) {
    for (int number = 1; number <= maxLearners; ++number)
        addLearner(std::to_string(number));
    begin();
    LearnerList& learners = m_backend->learners();
    EXPECT_EQ(column(learners, LearnerList::NicknameRole).last(), QStringLiteral("200"));
    learners.add(QStringLiteral("owl"), {}, QStringLiteral("4-6"));
    ASSERT_TRUE(waitFor([&] { return !learners.fault().isEmpty(); }));
    EXPECT_TRUE(learners.fault().contains(QStringLiteral("200"))) << learners.fault().toStdString();
    EXPECT_FALSE(learners.hasCurrent());
}

}  // namespace pathlight
