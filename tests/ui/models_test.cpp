// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "practice.h"

#include "ui/about.h"
#include "ui/languagelist.h"
#include "ui/learnerlist.h"
#include "ui/modulelist.h"
#include "ui/privacy.h"
#include "ui/searchresults.h"
#include "ui/session.h"
#include "ui/settings.h"

#include <QAbstractItemModelTester>
#include <QRegularExpression>

namespace pathlight {

namespace {

constexpr auto fatal = QAbstractItemModelTester::FailureReportingMode::Fatal;

}  // namespace

class ModelsTest : public Practice {};

TEST_F(ModelsTest, Languages) {
    LanguageList& languages = m_backend->languages();
    const QAbstractItemModelTester tester(&languages, fatal);
    EXPECT_EQ(column(languages, LanguageList::TagRole), list({"en", "ar"}));
    EXPECT_EQ(column(languages, LanguageList::OwnNameRole), list({"English", "العربية"}));
    EXPECT_EQ(column(languages, LanguageList::CurrentRole), list({"true", "false"}));
    EXPECT_EQ(column(languages, LanguageList::GuessedRole), list({"true", "false"}));
    EXPECT_EQ(column(languages, LanguageList::ReviewedRole), list({"true", "false"}));
    EXPECT_EQ(column(languages, LanguageList::CompleteRole).first(), QStringLiteral("100"));
    EXPECT_LT(column(languages, LanguageList::CompleteRole).last().toInt(), 100);
    languages.choose(QStringLiteral("ar"));
    EXPECT_EQ(column(languages, LanguageList::CurrentRole), list({"false", "true"}));
    languages.choose(QStringLiteral("xx"));
    EXPECT_EQ(m_backend->settings().language(), QStringLiteral("ar"));
}

TEST_F(ModelsTest, Learners) {
    LearnerList& learners = m_backend->learners();
    const QAbstractItemModelTester tester(&learners, fatal);
    EXPECT_FALSE(learners.hasCurrent());
    learners.add(QStringLiteral("fox"), QStringLiteral("  Ada\n B "), QStringLiteral("4-6"));
    EXPECT_FALSE(learners.hasCurrent());
    ASSERT_TRUE(waitFor([&] { return learners.hasCurrent(); }));
    EXPECT_EQ(learners.nickname(), QStringLiteral("Ada B"));
    EXPECT_TRUE(learners.young());
    addLearner(QStringLiteral("parents"));
    EXPECT_TRUE(learners.grownUp());
    EXPECT_EQ(column(learners, LearnerList::BandRole), list({"4-6", "parents"}));
    EXPECT_EQ(column(learners, LearnerList::PictureRole), list({"fox", "otter"}));
    learners.leave();
    EXPECT_FALSE(learners.hasCurrent());
    start();
    EXPECT_EQ(column(m_backend->learners(), LearnerList::NicknameRole), list({"Ada B", "Nour"}));
}

TEST_F(ModelsTest, ALearnerThatCannotBeIsNotAdded) {
    struct Case {
        const char* picture;
        const char* band;
    };
    LearnerList& learners = m_backend->learners();
    for (const Case& bad : {Case{"", "7-10"}, Case{"dragon", "7-10"}, Case{"../x", "7-10"}, Case{"owl", ""},
                            Case{"owl", "7"}, Case{"owl", "7-11"}}) {
        learners.add(QString::fromUtf8(bad.picture), {}, QString::fromUtf8(bad.band));
        EXPECT_FALSE(learners.fault().isEmpty()) << bad.picture << bad.band;
    }
    learners.choose(77);
    addLearner();
    EXPECT_EQ(learners.count(), 1);
    EXPECT_TRUE(learners.fault().isEmpty());
}

TEST_F(ModelsTest, Modules) {
    ModuleList& modules = m_backend->modules();
    const QAbstractItemModelTester tester(&modules, fatal);
    EXPECT_EQ(modules.count(), 0);
    EXPECT_EQ(modules.nextModule(), QString());
    addLearner();
    EXPECT_EQ(column(modules, ModuleList::ModuleIdRole), list({"t01-practice", "t02-quiet"}));
    EXPECT_EQ(column(modules, ModuleList::StatusRole), list({"new", "new"}));
    EXPECT_EQ(column(modules, ModuleList::NextRole), list({"true", "false"}));
    EXPECT_EQ(column(modules, ModuleList::ThemeTitleRole), list({"Practice", "Practice"}));
    EXPECT_EQ(modules.data(modules.index(0), ModuleList::TrainsRole).toStringList(), list({"B1", "B7"}));
    m_backend->session().open(QStringLiteral("t01-practice"));
    ASSERT_TRUE(waitFor([this] { return !m_backend->session().saving(); }));
    EXPECT_EQ(column(modules, ModuleList::StatusRole), list({"started", "new"}));
    m_backend->settings().setLanguage(QStringLiteral("ar"));
    EXPECT_EQ(column(modules, ModuleList::TitleRole), list({"تدريب", "Quiet"}));
    EXPECT_EQ(column(modules, ModuleList::OtherLanguageRole), list({"", "English"}));
    EXPECT_EQ(modules.nextTitle(), QStringLiteral("تدريب"));
    addLearner(QStringLiteral("parents"));
    EXPECT_EQ(column(modules, ModuleList::ModuleIdRole), list({"t03-older"}));
    m_backend->learners().leave();
    EXPECT_EQ(modules.count(), 0);
}

TEST_F(ModelsTest, Search) {
    SearchResults& search = m_backend->search();
    const QAbstractItemModelTester tester(&search, fatal);
    search.setQuery(QStringLiteral("LANT"));
    EXPECT_EQ(column(search, SearchResults::ModuleIdRole), list({"t01-practice"}));
    search.setQuery(QStringLiteral("somebody"));
    EXPECT_EQ(search.count(), 3);
    for (const char* nothing : {"", " ", "\"", "zebra", "AND OR NOT", "*", "title:", "'; DROP TABLE module; --"}) {
        search.setQuery(QString::fromUtf8(nothing));
        EXPECT_EQ(search.count(), 0) << nothing;
    }
}

TEST_F(ModelsTest, AboutNamesTheBundleAndItsSigner) {
    const QVariantMap bundle = m_backend->about().bundles().value(0).toMap();
    EXPECT_EQ(bundle.value(QStringLiteral("title")).toString(), QStringLiteral("Practice"));
    EXPECT_EQ(bundle.value(QStringLiteral("version")).toString(), QStringLiteral("3"));
    EXPECT_EQ(bundle.value(QStringLiteral("layer")).toString(), QStringLiteral("core"));
    // As minisign writes it: hexadecimal digits, without leading zeros.
    const QRegularExpression id(QStringLiteral("^[1-9A-F][0-9A-F]{0,15}$"));
    EXPECT_TRUE(id.match(bundle.value(QStringLiteral("signer")).toString()).hasMatch());
    EXPECT_EQ(m_backend->about().languages().size(), 2);
    EXPECT_FALSE(m_backend->about().components().isEmpty());
}

TEST_F(ModelsTest, PrivacyCountsWhatIsKept) {
    Privacy& privacy = m_backend->privacy();
    addLearner();
    m_backend->session().open(QStringLiteral("t01-practice"));
    next();
    act(choose("lantern"));
    privacy.refresh();
    ASSERT_TRUE(waitFor([&] { return privacy.answersKept() == 1; }));
    EXPECT_EQ(privacy.learnersKept(), 1);
    EXPECT_EQ(privacy.modulesKept(), 1);
    EXPECT_TRUE(std::filesystem::exists(privacy.file().toStdString()));
}

}  // namespace pathlight
