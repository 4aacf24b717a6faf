// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tour.h"

#include "content/catalogue.h"
#include "ui/helpdirectory.h"
#include "ui/json.h"
#include "ui/learnerlist.h"
#include "ui/searchresults.h"
#include "ui/session.h"
#include "ui/settings.h"

#include <QQmlExpression>

#include <algorithm>
#include <array>

namespace pathlight {

namespace {

/// A learner of each band, in its words on the pages.
struct Visitor {
    const char* picture;
    const char* nickname;
    AgeBand band;
};

constexpr std::array<Visitor, 6> visitors{{{"hedgehog", "Mila", AgeBand::From4To6},
                                           {"otter", "Nour", AgeBand::From7To10},
                                           {"face-2", "Jun", AgeBand::From11To13},
                                           {"face-5", "", AgeBand::From14To17},
                                           {"owl", "Sam", AgeBand::Parents},
                                           {"whale", "", AgeBand::Educators}}};

QString text(std::string_view utf8) { return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size())); }

tl::unexpected<Error> stuck(const QString& where, const char* what) {
    return fail(ErrorCode::Internal, where.toStdString(), what);
}

}  // namespace

Tour::~Tour() = default;

Result<std::unique_ptr<Tour>> Tour::start(const TourLook& look, const QString& folder, const QStringList& pages) {
    std::unique_ptr<Tour> tour(new Tour);
    auto backend = Backend::open({tour->m_dataFolder.path().toStdString(), coreBundlePath(), {}}, tour->m_clock);
    if (!backend) return fail(backend.error());
    tour->m_backend = std::move(*backend);
    Settings& settings = tour->m_backend->settings();
    settings.setReducedMotion(true);
    settings.setTextScale(look.textScale);
    settings.setColours(look.colours);
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
    const QString prefix = QStringLiteral("%1-%2x%3").arg(look.language).arg(look.size.width()).arg(look.size.height());
    tour->m_camera = std::make_unique<Camera>(*window, folder, prefix, pages);
    return tour;
}

Result<int> Tour::run() {
    const auto done = firstPages().and_then([this] { return homes(); }).and_then([this] { return everyModule(); });
    if (!done) return fail(done.error());
    otherPages();
    return m_camera->taken();
}

Result<void> Tour::firstPages() {
    m_camera->take(QStringLiteral("language"));
    home();
    m_camera->take(QStringLiteral("new-learner"));
    for (const Visitor& visitor : visitors) {
        const auto added = addLearner(text(visitor.picture), text(visitor.nickname), text(name(visitor.band)));
        if (!added) return added;
    }
    m_backend->learners().leave();
    m_camera->take(QStringLiteral("learners"));
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
        m_camera->take(QStringLiteral("home-") + band);
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
        if (const auto walked = everyRoute(*shared, walk.routes); !walked) return walked;
    }
    return {};
}

Result<void> Tour::everyRoute(const Module& module, const std::vector<std::vector<WalkStep>>& routes) {
    if (const auto chosen = choose(text(name(module.summary.bands.front()))); !chosen) return chosen;
    m_shownSteps.clear();
    for (const std::vector<WalkStep>& steps : routes) {
        if (const auto walked = route(text(module.summary.id), steps); !walked) return walked;
    }
    home();
    m_camera->take(QStringLiteral("home-after-") + text(module.summary.id));
    return {};
}

Result<void> Tour::route(const QString& module, const std::vector<WalkStep>& steps) {
    Session& session = m_backend->session();
    session.open(module);
    session.restart();
    for (const WalkStep& walked : steps) {
        if (!waitFor([&] { return !session.saving() && session.sceneId() == text(walked.scene); })) {
            return stuck(module + QLatin1Char('/') + text(walked.scene), "the scene did not come");
        }
        if (const auto done = step(module, walked); !done) return done;
    }
    if (!waitFor([&] { return session.finished(); })) return stuck(module, "did not finish");
    m_camera->take(module + QStringLiteral("-finished"));
    return {};
}

Result<void> Tour::step(const QString& module, const WalkStep& step) {
    Session& session = m_backend->session();
    const QString page = module + QLatin1Char('-') + text(step.scene);
    m_camera->take(page);
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
        m_camera->take(QStringLiteral("%1-done-%2").arg(page).arg(before));
    }
    session.next();
    return {};
}

void Tour::otherPages() {
    const auto band = [](AgeBand value) { return text(name(value)); };
    m_backend->help().setCountry(QStringLiteral("GB"));
    for (const auto& [page, file] : {std::pair{"settings", "SettingsPage"},
                                     {"privacy", "PrivacyPage"},
                                     {"about", "AboutPage"},
                                     {"search", "SearchPage"},
                                     {"help", "HelpPage"},
                                     {"country", "CountryPage"}}) {
        if (!m_camera->wants(text(page)) || !choose(band(AgeBand::From7To10))) continue;
        open(file);
        if (text(page) == QLatin1String("search")) m_backend->search().setQuery(QStringLiteral("a"));
        m_camera->take(text(page));
    }
    if (m_camera->wants(QStringLiteral("help-parents")) && choose(band(AgeBand::Parents))) {
        open("HelpPage");
        m_camera->take(QStringLiteral("help-parents"));
    }
}

void Tour::open(const char* page) { QMetaObject::invokeMethod(m_navigation, "open", Q_ARG(QString, text(page))); }

void Tour::home() { QMetaObject::invokeMethod(m_navigation, "home"); }

}  // namespace pathlight
