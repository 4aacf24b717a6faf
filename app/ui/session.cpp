// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/session.h"

#include "base/clock.h"
#include "content/catalogue.h"
#include "text/locales.h"
#include "ui/backend.h"
#include "ui/json.h"
#include "ui/learnerlist.h"
#include "ui/modulelist.h"
#include "ui/offer.h"
#include "ui/progressstore.h"
#include "ui/reviews.h"
#include "ui/sessiontrouble.h"
#include "ui/settings.h"

#include <algorithm>
#include <utility>

namespace pathlight {

namespace {

/// A state out of the database; null when it is no JSON.
nlohmann::json savedState(const std::string& text) {
    nlohmann::json state = nlohmann::json::parse(text, nullptr, false);
    return state.is_discarded() ? nlohmann::json() : state;
}

std::vector<AnswerRecord> records(const std::string& scene, const std::vector<Answer>& answers) {
    std::vector<AnswerRecord> made;
    for (const Answer& answer : answers) {
        made.push_back({scene, answer.item, answer.attempt, answer.value, answer.right});
    }
    return made;
}

}  // namespace

Session::Session(const Catalogue& catalogue, ProgressStore& store, const Settings& settings, LearnerList& learners,
                 const ModuleList& modules, Reviews& reviews, const Offer& offer, const Clock& clock, QObject* parent)
    : QObject(parent),
      m_catalogue(catalogue),
      m_store(store),
      m_settings(settings),
      m_learners(learners),
      m_modules(modules),
      m_reviews(reviews),
      m_offer(offer),
      m_clock(clock) {
    connect(&settings, &Settings::languageChanged, this, &Session::changeLanguage);
    connect(&learners, &LearnerList::currentChanged, this, [this] {
        setWaiting({});
        close();
    });
    connect(&modules, &ModuleList::nextChanged, this, &Session::nextChanged);
}

Session::~Session() = default;

Session* Session::create(QQmlEngine* engine, QJSEngine* /*scriptEngine*/) {
    return lend(Backend::of(engine).session());
}

const ModuleSummary& Session::summary() const {
    static const ModuleSummary none;
    return m_session ? m_session->module().summary : none;
}

/// The module that the present scene belongs to; in a review each may be of another.
const ModuleSummary& Session::origin() const {
    if (!m_review) return summary();
    const auto last = m_review->origins.size() - 1;
    return m_review->origins[std::min(static_cast<std::size_t>(position()), last)];
}

bool Session::isReview() const { return m_review.has_value(); }

QStringList Session::practised() const {
    QStringList titles;
    if (!m_review) return titles;
    for (const ModuleSummary& module : m_review->origins)
        titles.append(QString::fromStdString(module.title));
    titles.removeDuplicates();
    return titles;
}

QString Session::moduleId() const { return QString::fromStdString(summary().id); }

QString Session::title() const {
    //: Title of the page with situations out of modules that the learner finished some time ago.
    return isReview() ? tr("Looking back") : QString::fromStdString(summary().title);
}

QString Session::cover() const { return QString::fromStdString(summary().cover); }
QString Session::locale() const { return QString::fromStdString(origin().locale); }
bool Session::rightToLeft() const { return m_session && isRightToLeft(origin().locale); }
bool Session::sensitive() const { return summary().sensitive; }

QString Session::band() const {
    const std::vector<AgeBand>& bands = origin().bands;
    if (bands.empty()) return {};
    const auto& learner = m_learners.current();
    const bool suits = learner && std::find(bands.begin(), bands.end(), learner->band) != bands.end();
    return QString::fromUtf8(name(suits ? learner->band : bands.front()).data());
}

QStringList Session::canDo() const {
    QStringList sentences;
    if (!m_session) return sentences;
    for (const std::string& sentence : m_session->module().canDo)
        sentences.append(QString::fromStdString(sentence));
    return sentences;
}

QString Session::talk() const { return m_session ? QString::fromStdString(m_session->module().talk) : QString(); }
QString Session::sceneId() const { return m_session ? QString::fromStdString(m_session->scene().id) : QString(); }
QString Session::sceneType() const { return m_session ? QString::fromStdString(m_session->scene().type) : QString(); }
int Session::position() const { return m_session ? m_session->position() : 0; }
int Session::length() const { return m_session ? m_session->length() : 0; }
bool Session::canGoBack() const { return m_session && m_session->canGoBack(); }
bool Session::finished() const { return m_session && m_session->isFinished(); }
QVariant Session::view() const { return m_view; }
bool Session::done() const { return m_session && m_session->activity().isDone(); }
bool Session::saving() const { return m_saving; }
bool Session::waitsForGrownUp() const { return !m_waiting.isEmpty(); }
QString Session::nextModule() const { return m_modules.nextModule(); }
QString Session::nextTitle() const { return m_modules.nextTitle(); }

QString Session::hint() const {
    //: Shown when the learner presses Next before the page's task is done.
    return m_hint ? tr("First do what this page asks. Then you can go on.") : QString();
}

QString Session::fault() const { return m_fault ? explainSession(*m_fault) : QString(); }

void Session::open(const QString& moduleId) {
    const bool wait = wantsGrownUp(moduleId);
    setWaiting(wait ? moduleId : QString());
    if (!wait) openAtOnce(moduleId);
}

void Session::openFromHelp(const QString& moduleId) {
    if (!m_catalogue.leadsFromHelp(moduleId.toStdString()).value_or(false)) return;
    setWaiting({});
    openAtOnce(moduleId);
}

void Session::openTogether() {
    const QString moduleId = std::exchange(m_waiting, {});
    if (moduleId.isEmpty()) return;
    emit waitsForGrownUpChanged();
    openAtOnce(moduleId);
}

void Session::stopWaiting() { setWaiting({}); }

bool Session::wantsGrownUp(const QString& moduleId) const {
    if (!m_offer.together() || !m_learners.young()) return false;
    const auto module = m_catalogue.module(moduleId.toStdString(), m_settings.locale().toStdString());
    return module && module->summary.sensitive;
}

void Session::setWaiting(const QString& moduleId) {
    if (moduleId == m_waiting) return;
    m_waiting = moduleId;
    emit waitsForGrownUpChanged();
}

void Session::openAtOnce(const QString& moduleId) {
    close();
    const ModuleProgress* progress = m_learners.progressOf(moduleId.toStdString());
    start(moduleId, progress ? savedState(progress->state) : nlohmann::json());
    if (finished()) start(moduleId, {});
    // A module that was opened counts as started, so that its place is found again.
    if (!m_session) return;
    keep(*m_session, {});
    emit opened();
}

void Session::openReview() {
    close();
    const auto review = m_reviews.next();
    if (!review) return;
    startReview(toSituations(review->situations), savedState(review->state));
    if (!m_session) return;
    if (review->state.empty()) return beginReview();
    emit opened();
}

void Session::start(const QString& moduleId, const nlohmann::json& saved) {
    start(m_catalogue.module(moduleId.toStdString(), m_settings.locale().toStdString()).and_then([&](Module&& module) {
        return ModuleSession::start(std::make_shared<const Module>(std::move(module)), saved);
    }));
}

void Session::startReview(const std::vector<Situation>& situations, const nlohmann::json& saved) {
    auto review = loadReview(m_catalogue, situations, m_settings.locale().toStdString());
    if (!review) return start(fail(std::move(review.error())));
    auto session = ModuleSession::start(std::make_shared<const Module>(review->module), saved);
    if (session) m_review = std::move(*review);
    start(std::move(session));
}

void Session::start(Result<ModuleSession> session) {
    if (!session) {
        qWarning("%s", session.error().text().c_str());
        return setFault(session.error().code);
    }
    m_session = std::move(*session);
    emit moduleChanged();
    show();
}

/// Shows the opened module, or the review, anew in the present language.
void Session::startAgain(const nlohmann::json& saved) {
    if (m_review)
        startReview(std::vector(m_review->situations), saved);
    else
        start(moduleId(), saved);
}

void Session::restart() {
    take([](ModuleSession& session) -> Result<std::vector<Answer>> {
        auto fresh = ModuleSession::start(std::make_shared<const Module>(session.module()));
        if (!fresh) return fail(fresh.error());
        session = std::move(*fresh);
        return {};
    });
}

void Session::act(const QVariantMap& action) {
    take([action = toJson(action)](ModuleSession& session) { return session.act(action); });
}

void Session::next() {
    take([this](ModuleSession& session) -> Result<std::vector<Answer>> {
        if (!session.canGoOn()) {
            setHint(true);
            return fail(ErrorCode::Busy, session.scene().id, "is not done");
        }
        return session.next().map([] { return std::vector<Answer>{}; });
    });
}

void Session::back() {
    take([](ModuleSession& session) -> Result<std::vector<Answer>> {
        session.back();
        return {};
    });
}

void Session::close() {
    // What is still on its way to the disk arrives there, but shows nothing any more.
    ++m_opening;
    m_queue.clear();
    setSaving(false);
    setHint(false);
    setFault(std::nullopt);
    if (!m_session) return;
    m_session.reset();
    m_review.reset();
    emit moduleChanged();
    show();
}

void Session::changeLanguage() {
    if (m_session) {
        m_queue.clear();
        startAgain(m_session->save());
    }
    emit hintChanged();
    emit faultChanged();
}

void Session::take(Step step) {
    if (!m_session) return;
    m_queue.push_back(std::move(step));
    if (!m_saving) takeNextOfQueue();
}

void Session::takeNextOfQueue() {
    // A review that is done is over; a module may be gone back into.
    if (m_review && finished()) m_queue.clear();
    while (!m_queue.empty() && !m_saving) {
        const Step step = std::move(m_queue.front());
        m_queue.pop_front();
        ModuleSession tried = *m_session;
        const auto answers = step(tried);
        if (answers)
            keep(std::move(tried), *answers);
        else if (answers.error().code != ErrorCode::Busy)
            qWarning("%s", answers.error().text().c_str());
    }
}

void Session::keep(ModuleSession session, const std::vector<Answer>& answers) {
    if (summary().sensitive || !m_learners.current()) return accept(std::move(session), !answers.empty());
    setSaving(true);
    m_review ? keepReviewStep(session, answers) : keepStep(session, answers);
}

void Session::keepStep(const ModuleSession& session, const std::vector<Answer>& answers) {
    const ModuleProgress* before = m_learners.progressOf(summary().id);
    ModuleProgress after{summary().id, session.save().dump(), session.isFinished() || (before && before->finished),
                         m_clock.now(), before ? before->finishedAt : std::nullopt};
    if (after.finished && !after.finishedAt) after.finishedAt = after.changedAt;
    const ProgressStep step{m_learners.currentId(), after.module, after.state, after.finished,
                            // The answers belong to the scene in which they were made, which `session` may have left.
                            records(m_session->scene().id, answers)};
    m_store.saveStep(step, whenKept(session, !answers.empty(), [this, after] { m_learners.setProgress(after); }));
}

void Session::keepReviewStep(const ModuleSession& session, const std::vector<Answer>& answers) {
    const bool done = session.isFinished();
    const auto number = static_cast<std::size_t>(m_session->position());
    const ReviewStep step{m_learners.currentId(), session.save().dump(), done, static_cast<int>(number),
                          records(m_review->situations[number].scene, answers)};
    ReviewRecord after{toRecords(m_review->situations), step.state, {}};
    if (done) after = {after.situations, {}, m_clock.now()};
    m_store.saveReviewStep(step, whenKept(session, !answers.empty(), [this, after] { m_learners.setReview(after); }));
}

/// Keeps which situations the review shows, so that it is found again, and opens it then.
void Session::beginReview() {
    const ReviewRecord begun{toRecords(m_review->situations), m_session->save().dump(), {}};
    setSaving(true);
    m_store.beginReview(m_learners.currentId(), begun,
                        [this, begun, opening = m_opening, learner = m_learners.currentId()](const Result<void>& kept) {
                            if (kept && m_learners.currentId() == learner) m_learners.setReview(begun);
                            if (opening != m_opening) return;
                            if (!kept) {
                                close();
                                return setFault(kept.error().code);
                            }
                            setSaving(false);
                            emit opened();
                            takeNextOfQueue();
                        });
}

/// What follows the disk's answer about a step to `session`: `takeOver`, if the learner is still here, and the step
/// shows.
std::function<void(const Result<void>&)> Session::whenKept(ModuleSession session, bool answered,
                                                           std::function<void()> takeOver) {
    return [this, session = std::move(session), answered, takeOver = std::move(takeOver), opening = m_opening,
            learner = m_learners.currentId()](const Result<void>& kept) {
        if (kept && m_learners.currentId() == learner) takeOver();
        if (opening != m_opening) return;
        setSaving(false);
        if (kept) return accept(session, answered);
        qWarning("%s", kept.error().text().c_str());
        m_queue.clear();
        setFault(kept.error().code);
    };
}

void Session::accept(ModuleSession session, bool answered) {
    setHint(false);
    setFault(std::nullopt);
    if (session.module().summary.locale == summary().locale) {
        m_session = std::move(session);
        show();
    } else {
        // The language was changed while the step was on its way.
        startAgain(session.save());
    }
    if (answered) emit this->answered();
    takeNextOfQueue();
}

void Session::show() {
    m_view = m_session ? toVariant(m_session->activity().view()) : QVariant();
    if (m_review) emit moduleChanged();
    emit sceneChanged();
    emit viewChanged();
}

void Session::setSaving(bool saving) {
    if (m_saving == saving) return;
    m_saving = saving;
    emit savingChanged();
}

void Session::setHint(bool wanted) {
    if (m_hint == wanted) return;
    m_hint = wanted;
    emit hintChanged();
}

void Session::setFault(std::optional<ErrorCode> fault) {
    if (m_fault == fault) return;
    m_fault = fault;
    emit faultChanged();
}

}  // namespace pathlight
