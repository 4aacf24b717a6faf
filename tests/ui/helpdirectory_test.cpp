// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "practice.h"

#include "base/files.h"
#include "content/catalogue.h"
#include "environment.h"
#include "ui/entrywords.h"
#include "ui/helpdirectory.h"
#include "ui/helpentries.h"
#include "ui/learnerlist.h"
#include "ui/program.h"
#include "ui/session.h"
#include "ui/settings.h"

#include <QAbstractItemModelTester>

namespace pathlight {

class HelpDirectoryTest : public Practice {
protected:
    HelpDirectory& help() { return m_backend->help(); }

    QStringList names(const QStringList& kinds = {}, bool grownUp = false) {
        HelpEntries entries;
        entries.setDirectory(help());
        entries.setKinds(kinds);
        entries.setGrownUp(grownUp);
        return column(entries, HelpEntries::NameRole);
    }
};

TEST_F(HelpDirectoryTest, ListsTheCountryAndTheWorld) {
    HelpEntries entries;
    const QAbstractItemModelTester tester(&entries, QAbstractItemModelTester::FailureReportingMode::Fatal);
    EXPECT_EQ(entries.count(), 0);
    entries.setDirectory(help());
    EXPECT_EQ(column(entries, HelpEntries::NameRole), list({"List of helplines"}));
    help().setCountry(QStringLiteral("GB"));
    EXPECT_EQ(column(entries, HelpEntries::NameRole),
              list({"Emergency", "Sure line 116", "List of helplines", "Unsure line"}));
    EXPECT_EQ(column(entries, HelpEntries::ConfirmedRole), list({"true", "true", "true", "false"}));
    EXPECT_EQ(column(entries, HelpEntries::WorldwideRole), list({"false", "false", "true", "false"}));
    EXPECT_EQ(column(entries, HelpEntries::NameSpokenRole).at(1), QStringLiteral("Sure line 1 1 6"));
    EXPECT_EQ(column(entries, HelpEntries::PhoneSpokenRole),
              list({"9 9 9", "0 8 0 0, 1 1 1 1", "", "0 8 0 0, 1 1 1 2"}));
    EXPECT_EQ(column(entries, HelpEntries::PhoneAddressRole).at(1), QStringLiteral("tel:08001111"));
    EXPECT_EQ(entries.data(entries.index(1), HelpEntries::FactsRole).toStringList(),
              list({"For: children", "Open day and night, every day.", "Languages: English and French"}));
    help().setCountry(QStringLiteral("XX"));
    EXPECT_EQ(help().country(), QStringLiteral("GB"));
    EXPECT_EQ(help().countryName(), QStringLiteral("United Kingdom"));
    m_backend->settings().setLanguage(QStringLiteral("ar"));
    EXPECT_EQ(help().countryName(), QStringLiteral("المملكة المتحدة"));
}

TEST_F(HelpDirectoryTest, NamesALineForMissingChildrenInTheLanguageInUse) {
    HelpEntry line;
    line.kind = "missing";
    line.phone = "116000";
    line.name = "116 000 hotline for missing children (Helpers (H))";
    EXPECT_EQ(entrywords::runsMissingLine(line), QStringLiteral("Helpers (H)"));
    EXPECT_EQ(entrywords::name(line), QStringLiteral("116 000 for missing children: \u2068Helpers (H)\u2069"));
    m_backend->settings().setLanguage(QStringLiteral("ar"));
    EXPECT_TRUE(entrywords::name(line).contains(QStringLiteral("Helpers (H)")));
    EXPECT_FALSE(entrywords::name(line).contains(QStringLiteral("missing")));
    line.name = "Helpers";
    EXPECT_EQ(entrywords::runsMissingLine(line), QString());
    line.name = "116 111 helpline (Helpers)";
    line.kind = "helpline";
    line.phone = "116111";
    EXPECT_EQ(entrywords::runsMissingLine(line), QString());
    EXPECT_EQ(entrywords::name(line), QStringLiteral("116 111 helpline (Helpers)"));
}

TEST_F(HelpDirectoryTest, SaysWhenAnEntryWasSeenOrCheckedAndThatItMayHaveChanged) {
    const auto trust = [this](const char* country, int row) {
        help().setCountry(QString::fromUtf8(country));
        HelpEntries entries;
        entries.setDirectory(help());
        return entries.data(entries.index(row), HelpEntries::TrustRole).toString();
    };
    m_clock.travel(std::chrono::sys_days(std::chrono::year(2026) / 5 / 16) - SystemClock().now());
    EXPECT_EQ(trust("GB", 0),
              QStringLiteral("Confirmed. When its source was seen is not noted, so it may have changed."));
    EXPECT_EQ(trust("GB", 1), QStringLiteral("Confirmed. Seen in its source: May 17, 2025."));
    EXPECT_EQ(trust("GB", 3), QStringLiteral("We could not confirm this number. Seen in its source: May 17, 2025. "
                                             "Try another one too."));
    EXPECT_EQ(trust("FR", 0), QStringLiteral("Confirmed. Checked on June 1, 2025."));
    m_clock.travel(std::chrono::days(30));
    EXPECT_EQ(trust("GB", 1),
              QStringLiteral("Confirmed. Seen in its source: May 17, 2025. It may have changed since then."));
    EXPECT_EQ(trust("FR", 0), QStringLiteral("Confirmed. Checked on June 1, 2025; it may have changed since then."));
}

TEST_F(HelpDirectoryTest, StartsWithAChildWhoAsksUnlessTheLearnerIsGrownUp) {
    help().setCountry(QStringLiteral("GB"));
    HelpEntries entries;
    entries.setDirectory(help());
    const auto showsAdults = [&] {
        return column(entries, HelpEntries::NameRole).contains(QStringLiteral("Adult service"));
    };
    EXPECT_FALSE(help().grownUp());
    EXPECT_FALSE(showsAdults());
    for (const char* band : {"4-6", "7-10", "11-13", "14-17"}) {
        addLearner(QString::fromUtf8(band));
        EXPECT_FALSE(help().grownUp()) << band;
        EXPECT_FALSE(showsAdults()) << band;
        EXPECT_FALSE(help().kinds().contains(QStringLiteral("removal"))) << band;
    }
    for (const char* band : {"parents", "educators"}) {
        addLearner(QString::fromUtf8(band));
        EXPECT_TRUE(help().grownUp()) << band;
        EXPECT_TRUE(showsAdults()) << band;
    }
    m_backend->learners().leave();
    EXPECT_FALSE(help().grownUp());
    EXPECT_FALSE(showsAdults());
}

TEST_F(HelpDirectoryTest, ShowsWhatIsForAdultsToWhoeverSaysSoUntilThePageOpensAnew) {
    help().setCountry(QStringLiteral("GB"));
    EXPECT_FALSE(names().contains(QStringLiteral("Adult service")));
    help().setGrownUp(true);
    help().setKind(QStringLiteral("removal"));
    EXPECT_EQ(help().kind(), QStringLiteral("removal"));
    EXPECT_TRUE(names({}, help().grownUp()).contains(QStringLiteral("Adult service")));
    help().setGrownUp(false);
    EXPECT_EQ(help().kind(), QString());
    help().setGrownUp(true);
    help().setKind(QStringLiteral("helpline"));
    help().begin();
    EXPECT_FALSE(help().grownUp());
    EXPECT_EQ(help().kind(), QString());
}

TEST_F(HelpDirectoryTest, OpensWithTheFirstKindThatThereIs) {
    help().setCountry(QStringLiteral("GB"));
    help().choose(list({"police", "helpline", "emergency"}));
    EXPECT_EQ(help().kind(), QStringLiteral("helpline"));
    help().begin();
    EXPECT_EQ(help().kind(), QStringLiteral("helpline"));
    help().begin();
    EXPECT_EQ(help().kind(), QString());
    // A door that opens the page which is open already.
    help().choose(list({"helpline"}));
    help().end();
    help().begin();
    EXPECT_EQ(help().kind(), QString());
    help().choose(list({"police"}));
    EXPECT_EQ(help().kind(), QString());
    help().setKind(QStringLiteral("nonsense"));
    EXPECT_EQ(help().kind(), QString());
}

TEST_F(HelpDirectoryTest, TheCountryIsRemembered) {
    help().setCountry(QStringLiteral("FR"));
    start();
    EXPECT_EQ(help().country(), QStringLiteral("FR"));
    const QVariantList countries = help().countries();
    ASSERT_EQ(countries.size(), 2);
    EXPECT_EQ(countries.first().toMap().value(QStringLiteral("name")).toString(), QStringLiteral("France"));
}

TEST_F(HelpDirectoryTest, WorksWithADamagedProgressFile) {
    m_backend.reset();
    ASSERT_TRUE(
        writeFile(dataFolder() / "progress.db", std::string("SQLite format 3") + '\0' + std::string(5000, 'x')));
    start();
    EXPECT_NE(m_backend->program().notice(), QString());
    EXPECT_EQ(names(), list({"List of helplines"}));
    help().setCountry(QStringLiteral("GB"));
    EXPECT_EQ(names(list({"helpline"})), list({"Sure line 116", "List of helplines", "Unsure line"}));
}

TEST_F(HelpDirectoryTest, WorksWithTheBuiltInBundleAlone) {
    const auto backend =
        Backend::open({dataFolder() / "other", PATHLIGHT_BINARY_DIR "/share/pathlight/core.pathlight", {}}, m_clock);
    ASSERT_TRUE(backend) << backend.error().text();
    HelpDirectory& core = (*backend)->help();
    HelpEntries entries;
    entries.setDirectory(core);
    EXPECT_GT(entries.count(), 2);
    EXPECT_GT(core.countries().size(), 100);
    core.setCountry(QStringLiteral("GB"));
    EXPECT_EQ(column(entries, HelpEntries::PhoneAddressRole).first(), QStringLiteral("tel:999"));
    // Whatever the country and the kind, one entry is confirmed.
    for (const QVariant& country : core.countries()) {
        core.setCountry(country.toMap().value(QStringLiteral("code")).toString());
        for (const QString& kind : core.kinds()) {
            entries.setKinds({kind});
            EXPECT_TRUE(column(entries, HelpEntries::ConfirmedRole).contains(QStringLiteral("true")))
                << core.country().toStdString() << kind.toStdString();
        }
    }
}

TEST_F(HelpDirectoryTest, LeadsWhoeverAsksToTheModulesForWhenSomethingHappened) {
    const auto offered = [this] {
        QStringList found;
        for (const QVariant& module : help().modules()) {
            const QVariantMap map = module.toMap();
            found.append(map.value(QStringLiteral("id")).toString() + u' ' +
                         map.value(QStringLiteral("band")).toString());
        }
        return found;
    };
    EXPECT_EQ(offered(), list({"t02-quiet 7-10"}));
    help().setGrownUp(true);
    EXPECT_EQ(offered(), QStringList());
    addLearner(QStringLiteral("7-10"));
    EXPECT_EQ(offered(), list({"t02-quiet 7-10"}));
    addLearner(QStringLiteral("14-17"));
    EXPECT_EQ(offered(), QStringList());
    addLearner(QStringLiteral("parents"));
    EXPECT_EQ(offered(), QStringList());
    help().setGrownUp(false);
    EXPECT_EQ(offered(), list({"t02-quiet 7-10"}));
}

TEST_F(HelpDirectoryTest, OpensSuchAModuleForNobodyAndLeavesNoTrace) {
    Session& session = m_backend->session();
    const auto before = filesOf(dataFolder());
    help().setKind(QStringLiteral("helpline"));
    session.open(QStringLiteral("t02-quiet"));
    EXPECT_EQ(session.moduleId(), QStringLiteral("t02-quiet"));
    EXPECT_EQ(session.band(), QStringLiteral("7-10"));
    for (int steps = 0; !session.finished() && steps < 10; ++steps) {
        act(choose("tell"));
        next();
    }
    EXPECT_NE(session.position(), 0);
    session.close();
    EXPECT_TRUE(filesOf(dataFolder()) == before);
}

struct Place {
    const char* zone;
    const char* country;
};

class HelpCountry : public HelpDirectoryTest, public testing::WithParamInterface<Place> {};

// The tests run in the locale C, which has no region.
TEST_P(HelpCountry, IsGuessedFromTheTimeZoneWhereTheSystemNamesNoRegion) {
    const Environment zone("TZ", GetParam().zone);
    start();
    EXPECT_EQ(help().country(), QString::fromUtf8(GetParam().country));
    EXPECT_FALSE(names().isEmpty());
    help().setCountry(QStringLiteral("GB"));
    start();
    EXPECT_EQ(help().country(), QStringLiteral("GB"));
}

INSTANTIATE_TEST_SUITE_P(Places, HelpCountry,
                         testing::Values(Place{"Europe/Paris", "FR"}, Place{"Europe/London", "GB"},
                                         Place{"Asia/Tokyo", ""}, Place{"UTC", ""}));

}  // namespace pathlight
