// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tour.h"

#include "doors.h"
#include "school.h"

#include "content/catalogue.h"
#include "learning/reviewround.h"
#include "learning/reviewselection.h"
#include "ui/helpdirectory.h"
#include "ui/helpsheets.h"
#include "ui/json.h"
#include "ui/learnerlist.h"
#include "ui/leaving.h"
#include "ui/reviewloader.h"
#include "ui/reviews.h"
#include "ui/searchresults.h"
#include "ui/session.h"
#include "ui/settings.h"
#include "ui/timestablequiz.h"

#include <QQmlExpression>
#include <QQuickItem>

#include <algorithm>
#include <array>

namespace pathlight {

namespace {

/// A learner of each band, in its words on the pages. Names are typed by learners, in the letters of their language.
struct Visitor {
    const char* picture;
    const char* nickname;
    const char* arabicNickname;
    AgeBand band;
};

constexpr std::array<Visitor, 6> visitors{{{"hedgehog", "Mila", "ميلا", AgeBand::From4To6},
                                           {"otter", "Nour", "نور", AgeBand::From7To10},
                                           {"face-2", "Jun", "جون", AgeBand::From11To13},
                                           {"face-5", "", "", AgeBand::From14To17},
                                           {"owl", "Sam", "سامي", AgeBand::Parents},
                                           {"whale", "", "", AgeBand::Educators}}};

QString text(std::string_view utf8) { return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size())); }

QString typeOf(const Module& module, const std::string& scene) {
    const Scene* found = module.scene(scene);
    return found ? text(found->type) : QString();
}

tl::unexpected<Error> stuck(const QString& where, const char* what) {
    return fail(ErrorCode::Internal, where.toStdString(), what);
}

}  // namespace

Tour::~Tour() = default;

QString TourLook::name() const {
    QString name = QStringLiteral("%1-%2x%3").arg(language).arg(size.width()).arg(size.height());
    if (textScale > 1) name += QStringLiteral("-%1").arg(qRound(textScale * 100));
    return colours == QLatin1String("light") ? name : name + u'-' + colours;
}

QString reportName(const TourLook& look, const TourPlan& plan) {
    return plan.idling ? look.name() + QStringLiteral("-idle") : look.name();
}

Result<std::unique_ptr<Tour>> Tour::start(const TourLook& look, const TourPlan& plan, const LanguageGuard& guard) {
    std::unique_ptr<Tour> tour(new Tour(plan, reportName(look, plan)));
    if (plan.school) {
        auto filled = fillSchool(tour->m_dataFolder.path().toStdString(), tour->m_clock, look.language == u"ar");
        if (!filled) return fail(filled.error());
    }
    auto backend =
        Backend::open({tour->m_dataFolder.path().toStdString(), coreBundlePath(), {}, {}, plan.policy}, tour->m_clock);
    if (!backend) return fail(backend.error());
    tour->m_backend = std::move(*backend);
    Settings& settings = tour->m_backend->settings();
    settings.setReducedMotion(!plan.idling);
    settings.setTextScale(look.textScale);
    settings.setColours(look.colours);
    tour->m_backend->help().setCountry(plan.country);
    settings.setReadAloud(QStringLiteral("no"));  // a page that is being read does not come to rest
    tour->m_engine = std::make_unique<QQmlApplicationEngine>();
    tour->m_backend->attach(*tour->m_engine);
    tour->m_engine->load(QUrl(QStringLiteral("qrc:/qt/qml/Pathlight/App/Main.qml")));
    const auto roots = tour->m_engine->rootObjects();
    auto* window = roots.isEmpty() ? nullptr : qobject_cast<QQuickWindow*>(roots.first());
    if (!window) return stuck(QStringLiteral("Main.qml"), "does not load");
    window->resize(look.size);
    QQmlExpression navigation(qmlContext(window), window, QStringLiteral("Navigation"));
    tour->m_navigation = navigation.evaluate().value<QObject*>();
    if (!tour->m_navigation) return stuck(QStringLiteral("Main.qml"), "does not know Navigation");
    if (!settings.useNearestLanguage(look.language)) return stuck(look.language, "no bundle speaks this language");
    if (plan.school) settings.setLanguage(settings.locale());
    tour->m_camera = std::make_unique<Camera>(*window, plan.folder, look.name(), plan.pages);
    if (plan.inspecting) tour->m_inspector = std::make_unique<Inspector>(*window, look.language, guard, settle);
    if (plan.idling) tour->m_idleWatch = std::make_unique<IdleWatch>(*window);
    return tour;
}

Result<LookReport> Tour::run() {
    if (m_plan.school) return school();
    const auto done =
        firstPages().and_then([this] { return homes(); }).and_then([this] { return everyModule(); }).and_then([this] {
            return reviews();
        });
    if (!done) return fail(done.error());
    otherPages();
    if (const auto seen = grownUps(); !seen) return fail(seen.error());
    if (const auto left = quiz(); !left) return fail(left.error());
    return m_report;
}

void Tour::stop(const QString& page) {
    if (m_passing || !m_camera->asksFor(page)) return;
    if (m_plan.idling) {
        m_report.add({page, {}, unrest()});
        return;
    }
    const QString picture = m_camera->take(page);
    m_report.add({page, picture, m_inspector ? m_inspector->inspect() : Findings()});
}

void Tour::stopOnceOf(const QString& kind, const QString& page) {
    if (m_plan.sample && m_shownTypes.contains(kind)) return;
    m_shownTypes.append(kind);
    stop(page);
}

QString Tour::pageOf(const Module& module) const { return text(module.summary.id) + m_bandSuffix; }

Findings Tour::unrest() {
    const QString rule = QStringLiteral("idle");
    if (!m_idleWatch->waitForRest()) return {{rule, {}, QStringLiteral("does not come to rest")}};
    const Unrest unrest = m_idleWatch->watch();
    if (unrest.frames == 0 && unrest.timers == 0) return {};
    return {{rule, unrest.who,
             QStringLiteral("draws %1 frames and fires %2 timers").arg(unrest.frames).arg(unrest.timers)}};
}

Result<void> Tour::firstPages() {
    stop(QStringLiteral("language"));
    home();
    newLearner();
    for (const Visitor& visitor : visitors) {
        const QString nickname = text(inArabic() ? visitor.arabicNickname : visitor.nickname);
        const auto added = addLearner(text(visitor.picture), nickname, text(name(visitor.band)));
        if (!added) return added;
    }
    m_backend->learners().leave();
    stop(QStringLiteral("learners"));
    return {};
}

Result<void> Tour::addLearner(const QString& picture, const QString& nickname, const QString& band) {
    LearnerList& learners = m_backend->learners();
    const int before = learners.count();
    learners.add(picture, nickname, band);
    if (!waitFor([&] { return learners.count() > before; })) return stuck(band, "the learner was not kept");
    return {};
}

Result<void> Tour::choose(const QString& band) {
    LearnerList& learners = m_backend->learners();
    if (learners.band() == band) return {};
    for (int row = 0; row < learners.count(); ++row) {
        const QModelIndex index = learners.index(row);
        if (learners.data(index, LearnerList::BandRole).toString() != band) continue;
        learners.choose(learners.data(index, LearnerList::LearnerIdRole).toLongLong());
        if (!waitFor([&] { return learners.band() == band; })) return stuck(band, "the learner was not opened");
        return {};
    }
    return stuck(band, "there is no such learner");
}

Result<void> Tour::homes() {
    for (const Visitor& visitor : visitors) {
        const QString band = text(name(visitor.band));
        if (!m_camera->wants(QStringLiteral("home-") + band)) continue;
        if (const auto chosen = choose(band); !chosen) return chosen;
        stop(QStringLiteral("home-") + band);
    }
    return {};
}

Result<void> Tour::everyModule() {
    const Catalogue& catalogue = m_backend->catalogue();
    const auto ids = catalogue.moduleIds();
    if (!ids) return fail(ids.error());
    for (const std::string& id : *ids) {
        if (!m_camera->wants(text(id))) continue;
        auto module = catalogue.module(id, m_backend->settings().locale().toStdString());
        if (!module) return fail(module.error());
        const auto shared = std::make_shared<const Module>(std::move(*module));
        const WalkReport walk = walkModule(shared);
        if (!walk.faults.empty()) return fail(walk.faults.front());
        if (const auto walked = everyBand(*shared, walk.routes); !walked) return walked;
    }
    return {};
}

Result<void> Tour::everyBand(const Module& module, const std::vector<std::vector<WalkStep>>& routes) {
    for (const AgeBand band : module.summary.bands) {
        const bool first = band == module.summary.bands.front();
        if (!first && !m_plan.everyBand) break;
        m_bandSuffix = first ? QString() : QStringLiteral("-for-") + text(name(band));
        if (const auto chosen = choose(text(name(band))); !chosen) return chosen;
        if (const auto walked = everyRoute(module, routes); !walked) return walked;
    }
    return {};
}

bool Tour::isNewIn(const Module& module, const std::vector<WalkStep>& steps) const {
    return std::any_of(steps.begin(), steps.end(),
                       [&](const WalkStep& step) { return !m_shownTypes.contains(typeOf(module, step.scene)); });
}

Result<void> Tour::everyRoute(const Module& module, const std::vector<std::vector<WalkStep>>& routes) {
    m_shownSteps.clear();
    for (const std::vector<WalkStep>& steps : routes) {
        if (m_plan.sample && !isNewIn(module, steps)) continue;
        if (const auto walked = route(module, steps); !walked) return walked;
    }
    home();
    stopOnceOf(QStringLiteral("home-after"), QStringLiteral("home-after-") + pageOf(module));
    return {};
}

Result<void> Tour::route(const Module& module, const std::vector<WalkStep>& steps) {
    Session& session = m_backend->session();
    session.open(text(module.summary.id));
    session.restart();
    if (const auto walked = walk(module, steps); !walked) return walked;
    stopOnceOf(QStringLiteral("finished"), pageOf(module) + QStringLiteral("-finished"));
    return {};
}

Result<void> Tour::walk(const Module& module, const std::vector<WalkStep>& steps) {
    Session& session = m_backend->session();
    const QString page = pageOf(module);
    for (const WalkStep& walked : steps) {
        if (!waitFor([&] { return !session.saving() && session.sceneId() == text(walked.scene); })) {
            return stuck(page + QLatin1Char('/') + text(walked.scene), "the scene did not come");
        }
        const QString type = typeOf(module, walked.scene);
        m_passing = m_plan.sample && m_shownTypes.contains(type) && !session.isReview();
        const QString scene = page + QLatin1Char('-') + text(walked.scene);
        if (type == QLatin1String("decide")) everyDoor(scene);
        if (const auto done = step(scene, walked); !done) return done;
        m_shownTypes.append(type);
    }
    m_passing = false;
    if (!waitFor([&] { return session.finished(); })) return stuck(page, "did not finish");
    return {};
}

void Tour::everyDoor(const QString& page) {
    if (m_passing || m_shownSteps.contains(page)) return;
    m_shownSteps.append(page);
    visitDoors(m_backend->session(), [&](const QString& door) { stop(page + QStringLiteral("-door-") + door); });
}

Result<void> Tour::step(const QString& page, const WalkStep& step) {
    Session& session = m_backend->session();
    stop(page);
    QString actions;
    for (const nlohmann::json& action : step.actions) {
        session.act(toVariant(action).toMap());
        if (!waitFor([&] { return !session.saving(); })) return stuck(page, "the answer was not kept");
        actions += text(action.dump());
    }
    // Other ways through the same scene show other outcomes.
    if (!step.actions.empty() && !m_shownSteps.contains(page + actions)) {
        m_shownSteps.append(page + actions);
        const auto before = std::count_if(m_shownSteps.begin(), m_shownSteps.end(),
                                          [&page](const QString& shown) { return shown.startsWith(page + u'{'); });
        stop(QStringLiteral("%1-done-%2").arg(page).arg(before));
    }
    session.next();
    return {};
}

Result<void> Tour::reviews() {
    for (const AgeBand band : {AgeBand::From7To10, AgeBand::From11To13}) {
        m_bandSuffix = QStringLiteral("-for-") + text(name(band));
        if (!m_camera->wants(text(reviewModule) + m_bandSuffix)) continue;
        if (const auto chosen = choose(text(name(band))); !chosen) return chosen;
        if (const auto done = finishAModuleToReview(band).and_then([this] { return review(); }); !done) return done;
    }
    return {};
}

Result<void> Tour::finishAModuleToReview(AgeBand band) {
    const Catalogue& catalogue = m_backend->catalogue();
    const auto ids = catalogue.moduleIds();
    if (!ids) return fail(ids.error());
    for (const std::string& id : *ids) {
        const auto chosen = catalogue.reviews(id);
        auto module = catalogue.module(id, m_backend->settings().locale().toStdString());
        if (!module || !chosen || reviewScenes(*module, *chosen).size() < situationsOfReview) continue;
        if (module->summary.bands.front() != band) continue;
        const auto shared = std::make_shared<const Module>(std::move(*module));
        return route(*shared, walkModule(shared).routes.front());
    }
    return stuck(text(name(band)), "no module has scenes for a review");
}

/// The review that is offered eight days later: the invitation, its situations, and its end.
Result<void> Tour::review() {
    m_clock.travel(std::chrono::days(8));
    home();
    Session& session = m_backend->session();
    const QString page = text(reviewModule) + m_bandSuffix;
    const bool offered = waitFor([&] { return session.moduleId().isEmpty() && m_backend->reviews().offered(); });
    if (!offered) return stuck(page, "is not offered");
    stop(page + QStringLiteral("-offered"));
    session.openReview();
    if (!waitFor([&] { return session.isReview() && !session.saving(); })) return stuck(page, "does not open");
    const auto& situations = m_backend->learners().progress().reviews.back().situations;
    auto loaded = loadReview(m_backend->catalogue(), toSituations(situations), session.locale().toStdString());
    if (!loaded) return fail(loaded.error());
    const auto shared = std::make_shared<const Module>(std::move(loaded->module));
    m_shownSteps.clear();
    if (const auto walked = walk(*shared, walkModule(shared).routes.front()); !walked) return walked;
    stop(page + QStringLiteral("-finished"));
    return {};
}

void Tour::otherPages() {
    const auto band = [](AgeBand value) { return text(name(value)); };
    for (const auto& [page, file] : {std::pair{"settings", "SettingsPage"},
                                     {"leaving", "LeavingPage"},
                                     {"privacy", "PrivacyPage"},
                                     {"about", "AboutPage"},
                                     {"search", "SearchPage"},
                                     {"help", "HelpPage"},
                                     {"country", "CountryPage"}}) {
        if (!m_camera->wants(text(page)) || !choose(band(AgeBand::From7To10))) continue;
        open(file);
        if (text(page) == QLatin1String("search")) m_backend->search().setQuery(text(inArabic() ? "ما" : "a"));
        stop(text(page));
    }
    if (m_camera->wants(QStringLiteral("paper")) && choose(band(AgeBand::From7To10))) {
        m_backend->helpSheets().setKind(QStringLiteral("card"));
        open("PaperPage");
        stop(QStringLiteral("paper"));
    }
    if (m_camera->wants(QStringLiteral("help-codes")) && choose(band(AgeBand::From11To13))) {
        open("HelpPage");
        m_backend->help().setKind(QStringLiteral("removal"));
        settle();
        press(QStringLiteral("carry"));
        stop(QStringLiteral("help-codes"));
    }
    if (m_camera->wants(QStringLiteral("help-parents")) && choose(band(AgeBand::Parents))) {
        open("HelpPage");
        stop(QStringLiteral("help-parents"));
    }
}

/// What stands in the place of the pages after leaving quickly: a task, one answered wrongly, and the end of a round.
Result<void> Tour::quiz() {
    const QString page = QStringLiteral("quiz");
    if (!m_camera->wants(page)) return {};
    Leaving& leaving = m_backend->leaving();
    leaving.leave();
    auto* quiz = m_engine->rootObjects().first()->findChild<TimesTableQuiz*>();
    if (!quiz || !leaving.away()) return stuck(page, "does not come up");
    stop(page);
    const QList<int> answers = quiz->answers();
    quiz->answer(answers.first() == quiz->product() ? answers.last() : answers.first());
    leaving.press(QStringLiteral("boat"));
    stop(page + QStringLiteral("-wrong"));
    while (!quiz->roundDone()) {
        quiz->next();
        quiz->answer(quiz->product());
    }
    stop(page + QStringLiteral("-round-done"));
    for (int time = 0; time < 2; ++time)
        leaving.press(leaving.picture());
    if (leaving.away()) return stuck(page, "does not lead back");
    return {};
}

bool Tour::inArabic() const { return m_backend->settings().script() == QLatin1String("Arab"); }

void Tour::open(const char* page) { QMetaObject::invokeMethod(m_navigation, "open", Q_ARG(QString, text(page))); }

void Tour::home() { QMetaObject::invokeMethod(m_navigation, "home"); }

}  // namespace pathlight
