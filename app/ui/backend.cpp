// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/backend.h"

#include "policy/policyfit.h"
#include "speech/espeakengine.h"
#include "storage/adultpin.h"
#include "ui/about.h"
#include "ui/adultpresence.h"
#include "ui/adultstep.h"
#include "ui/drawings.h"
#include "ui/grouplist.h"
#include "ui/helpdirectory.h"
#include "ui/helpsheets.h"
#include "ui/keeping.h"
#include "ui/keptsettings.h"
#include "ui/languagelist.h"
#include "ui/learnerlist.h"
#include "ui/learnerlogin.h"
#include "ui/leaving.h"
#include "ui/modulelist.h"
#include "ui/offer.h"
#include "ui/offeredmodules.h"
#include "ui/orempty.h"
#include "ui/overview.h"
#include "ui/printing.h"
#include "ui/printing/activitysheet.h"
#include "ui/printing/documentfile.h"
#include "ui/privacy.h"
#include "ui/program.h"
#include "ui/progressstore.h"
#include "ui/qtspeechengine.h"
#include "ui/readaloud.h"
#include "ui/reviews.h"
#include "ui/searchresults.h"
#include "ui/session.h"
#include "ui/settings.h"

#include <QStandardPaths>
#include <QVariant>

#include <random>

namespace pathlight {

namespace {

constexpr auto engineProperty = "pathlightBackend";

/// The languages of all bundles, the lowest bundle's own first.
std::vector<std::string> languagesOf(const Catalogue& catalogue) {
    std::vector<std::string> tags;
    for (const BundleInfo& bundle : catalogue.bundles()) {
        if (tags.empty()) tags.push_back(bundle.manifest.defaultLocale);
    }
    for (const LocaleStatus& locale : catalogue.locales()) {
        if (tags.empty() || locale.tag != tags.front()) tags.push_back(locale.tag);
    }
    return tags;
}

/// A hash that nothing can be checked against would lock the pages for grown-ups for good.
void refuseUselessPin(PolicyReading& reading) {
    std::string& hash = reading.policy.adultPin;
    if (hash.empty() || isPinHash(hash)) return;
    reading.faults.push_back({ErrorCode::Invalid, "adult-pin", "is no hash that a PIN can be checked against"});
    hash.clear();
}

}  // namespace

Result<BackendData> openData(const BackendOptions& options, const Clock& clock) {
    auto progress = openProgress(options.dataFolder, clock);
    if (!progress) return fail(progress.error());
    auto bundles = loadBundles(options.dataFolder, options.coreBundle, options.bundles);
    if (!bundles) return fail(bundles.error());
    return BackendData{std::move(*bundles), std::move(*progress)};
}

Result<std::unique_ptr<Backend>> Backend::open(const BackendOptions& options, const Clock& clock) {
    auto data = openData(options, clock);
    if (!data) return fail(data.error());
    return std::make_unique<Backend>(options, std::move(*data), clock);
}

Backend::Backend(const BackendOptions& options, BackendData data, const Clock& clock)
    : m_clock(clock),
      m_dataFolder(QString::fromStdString(options.dataFolder.string())),
      m_documentsFolder(options.documentsFolder),
      m_inMemory(data.progress.inMemory),
      m_catalogue(std::move(data.bundles.bundles)),
      m_policy(options.policy),
      m_startLearners(orEmpty(data.progress.database.learners())),
      m_startGroups(orEmpty(data.progress.database.groups())) {
    fitPolicy(m_policy, m_catalogue);
    refuseUselessPin(m_policy);
    logPolicy();
    auto kept = orEmpty(data.progress.database.settings());
    m_store = std::make_unique<ProgressStore>(std::move(data.progress.database), clock);
    m_keptSettings = std::make_unique<KeptSettings>(*m_store, std::move(kept));
    m_adult = std::make_unique<AdultPresence>();
    m_offer = std::make_unique<Offer>(*m_keptSettings, m_policy.policy, *m_adult, languagesOf(m_catalogue));
    m_settings = std::make_unique<Settings>(*m_keptSettings, *m_offer, languagesOf(m_catalogue));
    // First of all who hear of a new language, so that the others find its texts in place.
    connect(m_settings.get(), &Settings::languageChanged, this, &Backend::applyLanguage);
    applyLanguage();
    connect(m_store.get(), &ProgressStore::waitingChanged, &program(), &Program::setWaiting);
    // Whoever has read a notice may have done what it asks for.
    connect(&program(), &Program::noticeChanged, m_store.get(), &ProgressStore::keepWaiting);
    if (data.progress.recovery) program().report(*data.progress.recovery);
    if (data.progress.inMemory) program().report(*data.progress.inMemory);
    for (const Trouble trouble : data.bundles.troubles)
        program().report(trouble);
}

Backend::~Backend() {
    if (m_inMemory) keepInFile();
}

QString Backend::progressFile() const { return m_inMemory ? QString() : m_dataFolder + QStringLiteral("/progress.db"); }

/// When nobody learns, so that no answer is on its way to a learner who has another id in the file.
void Backend::keepInFile() {
    m_store->run<void>([folder = toPath(m_dataFolder), &clock = m_clock](
                           ProgressDatabase& database) { return pathlight::keepInFile(database, folder, clock); },
                       [this](const Result<void>& kept) {
                           if (!kept) return qWarning("not kept yet: %s", kept.error().text().c_str());
                           program().withdraw(*std::exchange(m_inMemory, std::nullopt));
                           program().report(Trouble::ProgressKept);
                           if (m_privacy) m_privacy->setFile(progressFile());
                           if (m_keeping) m_keeping->setKept();
                           learners().reload();
                       });
}

void Backend::logPolicy() const {
    if (m_policy.unread) qWarning("%s", m_policy.unread->text().c_str());
    for (const Error& fault : m_policy.faults)
        qWarning("%s: %s", m_policy.file.c_str(), fault.text().c_str());
}

void Backend::attach(QQmlEngine& engine) {
    engine.setProperty(engineProperty, QVariant::fromValue<QObject*>(this));
    m_gates.guard(engine);
    m_engines.append(&engine);
}

void Backend::applyLanguage() {
    m_translation.use({m_settings->locale().toStdString()});
    for (const QPointer<QQmlEngine>& engine : m_engines) {
        if (engine) engine->retranslate();
    }
}

Backend& Backend::of(QQmlEngine* engine) {
    auto* backend = qobject_cast<Backend*>(engine->property(engineProperty).value<QObject*>());
    if (!backend) qFatal("Pathlight.Backend was imported into an engine that no Backend is attached to");
    return *backend;
}

const Catalogue& Backend::catalogue() const { return m_catalogue; }
ProgressStore& Backend::store() { return *m_store; }
Settings& Backend::settings() { return *m_settings; }
Offer& Backend::offer() { return *m_offer; }

Program& Backend::program() {
    if (!m_program) m_program = std::make_unique<Program>(m_dataFolder, m_catalogue.branding(), settings(), m_policy);
    return *m_program;
}

Drawings& Backend::drawings() {
    if (!m_drawings) m_drawings = std::make_unique<Drawings>(m_catalogue);
    return *m_drawings;
}

LanguageList& Backend::languages() {
    if (!m_languages) m_languages = std::make_unique<LanguageList>(m_catalogue, settings(), offer());
    return *m_languages;
}

LearnerList& Backend::learners() {
    if (m_learners) return *m_learners;
    m_learners = std::make_unique<LearnerList>(*m_store, std::move(m_startLearners), settings(), offer());
    connect(m_learners.get(), &LearnerList::currentChanged, this, [this] {
        if (m_inMemory && !m_learners->hasCurrent()) keepInFile();
    });
    return *m_learners;
}

GroupList& Backend::groups() {
    if (!m_groups)
        m_groups = std::make_unique<GroupList>(*m_store, std::move(m_startGroups), learners(), settings(), adult());
    return *m_groups;
}

LearnerLogin& Backend::login() {
    if (!m_login) m_login = std::make_unique<LearnerLogin>(learners());
    return *m_login;
}

ModuleList& Backend::modules() {
    if (!m_modules) m_modules = std::make_unique<ModuleList>(m_catalogue, settings(), learners(), offer());
    return *m_modules;
}

OfferedModules& Backend::offeredModules() {
    if (!m_offeredModules)
        m_offeredModules = std::make_unique<OfferedModules>(m_catalogue, settings(), offer(), adult());
    return *m_offeredModules;
}

Overview& Backend::overview() {
    if (!m_overview) m_overview = std::make_unique<Overview>(m_catalogue, *m_store, learners(), settings(), adult());
    return *m_overview;
}

Reviews& Backend::reviews() {
    if (!m_reviews) {
        m_reviews = std::make_unique<Reviews>(m_catalogue, settings(), learners(), offer(), m_clock,
                                              std::mt19937(std::random_device()()));
    }
    return *m_reviews;
}

Session& Backend::session() {
    if (!m_session) {
        m_session = std::make_unique<Session>(m_catalogue, *m_store, settings(), learners(), modules(), reviews(),
                                              offer(), m_clock);
        connect(m_session.get(), &Session::moduleChanged, m_store.get(), &ProgressStore::keepWaiting);
    }
    return *m_session;
}

SearchResults& Backend::search() {
    if (!m_search) m_search = std::make_unique<SearchResults>(m_catalogue, settings(), offer());
    return *m_search;
}

HelpDirectory& Backend::help() {
    if (!m_help) m_help = std::make_unique<HelpDirectory>(m_catalogue, settings(), learners(), m_clock);
    return *m_help;
}

HelpSheets& Backend::helpSheets() {
    if (!m_helpSheets) {
        m_helpSheets = std::make_unique<HelpSheets>(m_catalogue, settings(), learners(), help(), programName());
    }
    return *m_helpSheets;
}

About& Backend::about() {
    if (!m_about) m_about = std::make_unique<About>(m_catalogue, settings());
    return *m_about;
}

Privacy& Backend::privacy() {
    if (!m_privacy) m_privacy = std::make_unique<Privacy>(*m_store, progressFile());
    return *m_privacy;
}

ReadAloud& Backend::readAloud() {
    if (!m_readAloud) {
        const std::vector<ReadAloud::EngineMaker> engines{[] { return std::make_unique<EspeakEngine>(); },
                                                          [] { return std::make_unique<QtSpeechEngine>(); }};
        m_readAloud = std::make_unique<ReadAloud>(engines, settings(), session(), learners());
    }
    return *m_readAloud;
}

Leaving& Backend::leaving() {
    if (!m_leaving) m_leaving = std::make_unique<Leaving>(settings(), readAloud());
    return *m_leaving;
}

AdultPresence& Backend::adult() { return *m_adult; }

AdultStep& Backend::adultStep() {
    if (!m_adultStep) {
        m_adultStep =
            std::make_unique<AdultStep>(*m_store, settings(), learners(), session(), leaving(), adult(), m_clock,
                                        m_policy.policy.adultPin, std::mt19937(std::random_device()()));
    }
    return *m_adultStep;
}

Keeping& Backend::keeping() {
    if (!m_keeping) {
        m_keeping = std::make_unique<Keeping>(*m_store, settings(), learners(), adult(),
                                              Keeping::Place{documentsFolder(), !m_inMemory});
    }
    return *m_keeping;
}

QString Backend::programName() {
    const QString brand = program().brandName();
    return brand.isEmpty() ? QStringLiteral("Pathlight") : brand;
}

std::filesystem::path Backend::documentsFolder() const {
    if (!m_documentsFolder.empty()) return m_documentsFolder;
    return toPath(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
}

std::unique_ptr<PrintDesk> Backend::deskFor(std::function<std::optional<Sheet>()> source) {
    auto desk = std::make_unique<PrintDesk>(
        std::move(source), settings(), m_catalogue,
        PrintDesk::Ways{programName(), documentsFolder(), systemPrinter(), offer().printing()});
    connect(&offer(), &Offer::printingChanged, desk.get(),
            [this, desk = desk.get()] { desk->setAllowed(offer().printing()); });
    return desk;
}

Printing& Backend::printing() {
    if (m_printing) return *m_printing;
    auto scene = deskFor([&from = session(), name = programName()] {
        return activitySheet(from.sceneType(), from.view().toMap(), from.locale(), name);
    });
    connect(&session(), &Session::viewChanged, scene.get(), &PrintDesk::renewSheet);
    auto help = deskFor([&from = helpSheets()] { return from.sheet(); });
    connect(&helpSheets(), &HelpSheets::sheetChanged, help.get(), &PrintDesk::renewSheet);
    m_printing = std::make_unique<Printing>(std::move(scene), std::move(help));
    return *m_printing;
}

}  // namespace pathlight
