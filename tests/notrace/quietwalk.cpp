// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Usage: pathlight-quietwalk prepare|prepare-in-britain|walk|countries DATA_DIR [BUNDLE...]
// `prepare` makes a learner of each band, and may choose a country. `walk` goes in every language through every help
// page, as a child and as an adult, and through every sensitive module, in English by every way; it says "ready", then
// "walked" and what it saw, and waits for a line after each. `countries` goes through the help pages where no country
// is chosen, then chooses one after the other and goes through its; it says "ready", then for each "chosen" and
// "walked", and at its end "saved", once it has saved every sheet, and waits likewise.

#include "shownprogram.h"

#include "content/catalogue.h"
#include "learning/modulewalker.h"
#include "ui/hardening.h"
#include "ui/helpdirectory.h"
#include "ui/helpsheets.h"
#include "ui/json.h"
#include "ui/learnerlist.h"
#include "ui/leaving.h"
#include "ui/printdesk.h"
#include "ui/printing.h"
#include "ui/readaloud.h"
#include "ui/searchresults.h"
#include "ui/session.h"
#include "ui/settings.h"

#include <QGuiApplication>

#include <iostream>

namespace {

using namespace pathlight;

QString text(std::string_view utf8) { return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size())); }

void prepare(ShownProgram& program, bool inBritain) {
    Backend& backend = program.backend();
    backend.settings().setLanguage(QStringLiteral("en"));
    if (inBritain) backend.settings().setCountry(QStringLiteral("GB"));
    LearnerList& learners = backend.learners();
    const QStringList bands = learners.bands();
    for (const QString& band : bands) {
        const int before = learners.count();
        learners.add(QStringLiteral("owl"), QString(), band);
        waitFor([&] { return learners.count() > before; }, "the learner was not kept");
    }
}

/// Goes everywhere that must leave nothing, and counts.
class Walk {
public:
    explicit Walk(ShownProgram& program) : m_program(program), m_backend(program.backend()) {}

    void everyBandAndLanguage() {
        for (const LocaleStatus& locale : m_backend.catalogue().locales()) {
            m_backend.settings().useNearestLanguage(text(locale.tag));
            for (int row = 0; row < m_backend.learners().count(); ++row)
                asLearner(row);
        }
    }

    /// The help pages alone, as a child and as a grown-up.
    void helpIn(const char* language) {
        m_backend.settings().useNearestLanguage(QString::fromUtf8(language));
        helpPages();
        m_backend.help().setGrownUp(true);
        helpPages();
    }

    void saveEverySheet() {
        HelpSheets& sheets = m_backend.helpSheets();
        for (const QString& kind : sheets.kinds()) {
            sheets.setKind(kind);
            m_program.open("PaperPage");
            m_backend.printing().help()->save(QStringLiteral("Noto Sans"));
            m_program.look();
        }
    }

    [[nodiscard]] std::string counts() const {
        return "help pages: " + std::to_string(m_helpPages) + ", modules: " + std::to_string(m_modules) +
               ", scenes: " + std::to_string(m_scenes);
    }

private:
    void asLearner(int row) {
        LearnerList& learners = m_backend.learners();
        const auto id = learners.data(learners.index(row), LearnerList::LearnerIdRole).toLongLong();
        learners.choose(id);
        waitFor([&] { return learners.currentId() == id; }, "the learner was not opened");
        if (learners.band() == QLatin1String("7-10") || learners.band() == QLatin1String("parents")) helpPages();
        const auto ids = m_backend.catalogue().moduleIds();
        if (!ids) giveUp(ids.error().text());
        for (const std::string& module : *ids)
            sensitiveModule(module);
    }

    void helpPages() {
        m_program.open("HelpPage");
        HelpDirectory& help = m_backend.help();
        const QStringList kinds = help.kinds();
        for (const QString& kind : kinds) {
            help.setKind(kind);
            m_program.look();
            ++m_helpPages;
        }
        for (const QString& sheet : m_backend.helpSheets().kinds()) {
            m_backend.helpSheets().setKind(sheet);
            m_program.open("PaperPage");
            m_program.open("HelpPage");
            ++m_helpPages;
        }
        m_program.open("CountryPage");
        m_program.open("LeavingPage");
        m_helpPages += 3;
    }

    void sensitiveModule(const std::string& id) {
        auto module = m_backend.catalogue().module(id, m_backend.settings().locale().toStdString());
        if (!module) giveUp(module.error().text());
        if (!module->summary.sensitive) return;
        const std::string band(name(module->summary.bands.front()));
        if (m_backend.learners().band().toStdString() != band) return;
        search(module->summary.title);
        const auto shared = std::make_shared<const Module>(std::move(*module));
        const WalkReport report = walkModule(shared);
        const bool everyRoute = m_backend.settings().locale() == QLatin1String("en");
        for (std::size_t route = 0; route < (everyRoute ? report.routes.size() : 1); ++route)
            walk(id, report.routes[route]);
        ++m_modules;
    }

    /// On a page that is read aloud at the moment.
    void leaveAndComeBack() {
        Leaving& leaving = m_backend.leaving();
        m_backend.readAloud().toggle();
        leaving.leave();
        m_program.look();
        leaving.press(leaving.picture());
        leaving.press(leaving.picture());
        m_program.look();
    }

    void search(const std::string& title) {
        m_program.open("SearchPage");
        m_backend.search().setQuery(text(title));
        m_program.look();
    }

    void walk(const std::string& id, const std::vector<WalkStep>& route) {
        Session& session = m_backend.session();
        session.open(text(id));
        session.restart();
        for (const WalkStep& step : route) {
            waitFor([&] { return !session.saving() && session.sceneId() == text(step.scene); }, id + '/' + step.scene);
            m_program.look();
            for (const nlohmann::json& action : step.actions)
                session.act(toVariant(action).toMap());
            if (&step == &route.front()) leaveAndComeBack();
            ++m_scenes;
            session.next();
        }
        waitFor([&] { return session.finished(); }, id + " does not finish");
        m_program.look();
        session.close();
    }

    ShownProgram& m_program;
    Backend& m_backend;
    int m_helpPages = 0;
    int m_modules = 0;
    int m_scenes = 0;
};

/// Tells the test how far it is, and waits until the test has looked.
void tell(const std::string& what) {
    std::cout << what << std::endl;
    std::string line;
    std::getline(std::cin, line);
}

/// No country, two where many helplines are, and one in whose language the page runs from right to left.
void everyCountry(ShownProgram& program, Walk& walk) {
    Backend& backend = program.backend();
    if (!backend.help().country().isEmpty()) giveUp("a country was guessed");
    for (const auto& [country, language] : {std::pair{"", "en"}, {"US", "en"}, {"FR", "fr"}, {"EG", "ar"}}) {
        backend.help().setCountry(QString::fromUtf8(country));
        program.look();
        tell("chosen " + std::string(country));
        walk.helpIn(language);
        tell("walked " + std::string(country));
    }
    walk.saveEverySheet();
    tell("saved");
}

}  // namespace

int main(int argc, char** argv) {
    if (argc < 3) giveUp("usage: pathlight-quietwalk prepare|prepare-in-britain|walk|countries DATA_DIR [BUNDLE...]");
    const std::string task = argv[1];
    const std::filesystem::path folder = argv[2];
    const std::vector<std::filesystem::path> bundles(argv + 3, argv + argc);
    clearQmlEnvironment();
    if (!denyNetwork()) return 1;
    QCoreApplication::setApplicationName(QStringLiteral("Pathlight"));
    QQuickWindow::setGraphicsApi(QSGRendererInterface::Software);
    argc = 1;
    const QGuiApplication application(argc, argv);
    ShownProgram program(folder, bundles);
    if (task == "prepare" || task == "prepare-in-britain") {
        prepare(program, task != "prepare");
        return 0;
    }
    Walk walk(program);
    tell("ready");
    if (task == "countries") {
        everyCountry(program, walk);
        return 0;
    }
    walk.everyBandAndLanguage();
    tell("walked " + walk.counts());
    return 0;
}
