// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "content/catalogue.h"
#include "environment.h"
#include "learning/activityfactory.h"
#include "practice.h"
#include "ui/entrywords.h"
#include "ui/helpdirectory.h"
#include "ui/helpentries.h"

#include <map>

namespace pathlight {

namespace {

using nlohmann::json;

constexpr int mostAtADoor = 3;
const QString emergency = QStringLiteral("emergency");

/// Where a way through a decision ends.
struct End {
    std::string way;  ///< module, answers and door
    QStringList kinds;
};

QStringList kindsOf(const json& door) {
    QStringList kinds;
    for (const std::string& kind : door.value("kinds", std::vector<std::string>()))
        kinds.append(QString::fromStdString(kind));
    return kinds;
}

/// Follows every answer from where the activity stands.
void follow(Activity& activity, const std::string& way,
            const std::function<void(const std::string&, const json&)>& end) {
    const json view = activity.view();
    if (view.contains("door")) return end(way + " > " + view["door"]["id"].get<std::string>(), view["door"]);
    for (const json& answer : view["question"]["answers"]) {
        const std::string id = answer["id"];
        ASSERT_TRUE(activity.act({{"do", "answer"}, {"answer", id}})) << way << ' ' << id;
        follow(activity, way + " > " + id, end);
        ASSERT_TRUE(activity.act({{"do", "back"}})) << way << ' ' << id;
    }
}

}  // namespace

/// Every end of every decision of the content that the program comes with, in every country and in none.
class Doors : public Practice {
protected:
    void SetUp() override {
        const Environment nowhere("TZ", "UTC");
        m_backend = Backend::open({dataFolder(), coreBundlePath(), {}, {}}, m_clock).value();
        const Catalogue& catalogue = m_backend->catalogue();
        const auto ids = catalogue.moduleIds();
        for (const std::string& id : ids.value())
            addEnds(catalogue.module(id, "en").value());
    }

    HelpDirectory& help() { return m_backend->help(); }

    void addEnds(const Module& module) {
        for (const Scene& scene : module.scenes) {
            if (scene.type != "decide") continue;
            follow(*makeActivity(scene).value(), module.summary.id, [&](const std::string& way, const json& door) {
                for (const AgeBand band : module.summary.bands)
                    m_ends[band].push_back({way, kindsOf(door)});
            });
        }
    }

    /// Looks at what stands at a door, to the learner who is here.
    void look(const End& end) {
        const std::string where = end.way + " in " + help().country().toStdString();
        HelpEntries shown;
        shown.setDirectory(help());
        shown.setKinds(end.kinds);
        shown.setGrownUp(false);  // as every door does
        shown.setMost(mostAtADoor);
        EXPECT_FALSE(end.kinds.isEmpty()) << where;
        EXPECT_TRUE(column(shown, HelpEntries::ConfirmedRole).contains(QStringLiteral("true"))) << where;
        for (int row = 0; row < shown.count(); ++row)
            look(shown, row, where);
        const bool urgent = end.kinds.value(0) == emergency && help().kinds().contains(emergency);
        EXPECT_TRUE(!urgent || column(shown, HelpEntries::KindRole).value(0) == emergency) << where;
    }

    void look(const HelpEntries& shown, int row, const std::string& where) {
        const auto told = [&](int role) { return shown.data(shown.index(row), role).toString(); };
        const QString name = told(HelpEntries::NameRole);
        EXPECT_TRUE(!told(HelpEntries::PhoneRole).isEmpty() || !told(HelpEntries::UrlRole).isEmpty())
            << where << ": no way to " << name.toStdString();
        for (const HelpEntry& entry : help().entries())
            EXPECT_FALSE(entry.adultsOnly && entrywords::name(entry) == name) << where << ": " << entry.id;
    }

    std::map<AgeBand, std::vector<End>> m_ends;
};

TEST_F(Doors, AreThereForChildrenAndForGrownUps) {
    EXPECT_FALSE(m_ends[AgeBand::From7To10].empty());
    EXPECT_FALSE(m_ends[AgeBand::From11To13].empty());
    EXPECT_FALSE(m_ends[AgeBand::From14To17].empty());
    EXPECT_FALSE(m_ends[AgeBand::Parents].empty());
}

TEST_F(Doors, LeadToSomebodyWhereNoCountryIsKnown) {
    for (const auto& [band, ends] : m_ends) {
        addLearner(QString::fromUtf8(name(band).data()));
        ASSERT_EQ(help().country(), QString());
        for (const End& end : ends)
            look(end);
    }
}

TEST_F(Doors, LeadToSomebodyInEveryCountry) {
    const QVariantList countries = help().countries();
    EXPECT_GT(countries.size(), 100);
    for (const auto& [band, ends] : m_ends) {
        addLearner(QString::fromUtf8(name(band).data()));
        for (const QVariant& country : countries) {
            help().setCountry(country.toMap().value(QStringLiteral("code")).toString());
            for (const End& end : ends)
                look(end);
        }
    }
}

}  // namespace pathlight
