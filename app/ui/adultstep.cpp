// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/adultstep.h"

#include "ui/adultpresence.h"
#include "ui/backend.h"
#include "ui/digits.h"
#include "ui/learnerlist.h"
#include "ui/leaving.h"
#include "ui/progressstore.h"
#include "ui/session.h"
#include "ui/settings.h"

#include <QLocale>

#include <algorithm>
#include <array>

namespace pathlight {

namespace {

constexpr auto leadInPage = "AdultStepPage";
constexpr std::array guardedPages{"BackupsPage",    "ClassFilePage",     "ClassImportPage", "EraseAllPage",
                                  "GroupAdminPage", "GrownUpsPage",      "KeepingPage",     "LearnerOverviewPage",
                                  "LearnerPage",    "LearnersAdminPage", "OfferPage",       "OfferedModulesPage",
                                  "OverviewPage",   "PinPage",           "SaveLearnerPage", "TakeInPage"};

std::shared_ptr<const TypedPin> typed(const QString& pin) {
    return std::make_shared<const TypedPin>(plainDigits(pin).toStdString());
}

}  // namespace

AdultStep::AdultStep(ProgressStore& store, const Settings& settings, LearnerList& learners, Session& session,
                     const Leaving& leaving, AdultPresence& adult, const Clock& clock, std::string imposed,
                     std::mt19937 random, QObject* parent)
    : QObject(parent),
      m_store(store),
      m_settings(settings),
      m_learners(learners),
      m_session(session),
      m_adult(adult),
      m_clock(clock),
      m_imposed(std::move(imposed)),
      m_question(random),
      m_absence(clock, patience) {
    m_tick.setInterval(std::chrono::seconds(1));
    connect(&m_tick, &QTimer::timeout, this, [this] {
        if (waitSeconds() == 0) m_tick.stop();
        emit waitChanged();
    });
    connect(&settings, &Settings::languageChanged, this, &AdultStep::questionChanged);
    connect(&settings, &Settings::languageChanged, this, &AdultStep::noticeChanged);
    connect(&settings, &Settings::languageChanged, this, &AdultStep::waitChanged);
    connect(&leaving, &Leaving::awayChanged, this, &AdultStep::close);
    connect(&learners, &LearnerList::currentChanged, this, [this] {
        if (m_learners.hasCurrent()) close();
    });
    connect(&session, &Session::waitsForGrownUpChanged, this, [this] {
        if (m_session.waitsForGrownUp()) m_wanted.clear();
    });
    connect(&adult, &AdultPresence::changed, this, [this, &leaving] {
        isOpen() ? m_absence.begin(leaving.window()) : m_absence.end();
        emit openChanged();
    });
    connect(&m_absence, &AbsenceWatch::gone, this, &AdultStep::close);
}

AdultStep::~AdultStep() = default;

AdultStep* AdultStep::create(QQmlEngine* engine, QJSEngine* /*scriptEngine*/) {
    return lend(Backend::of(engine).adultStep());
}

bool AdultStep::isOpen() const { return m_adult.isHere(); }
bool AdultStep::ready() const { return m_ready; }
bool AdultStep::hasPin() const { return m_hasPin; }
bool AdultStep::pinImposed() const { return !m_imposed.empty(); }
bool AdultStep::busy() const { return m_busy; }
int AdultStep::mostDigits() const { return static_cast<int>(mostPinDigits); }

int AdultStep::patienceMinutes() const { return static_cast<int>(patience.count()); }

int AdultStep::waitSeconds() const {
    const auto left = std::max<std::int64_t>(m_wait.remainingTime(), 0);
    return static_cast<int>((left + 999) / 1000);
}

QString AdultStep::waitNotice() const {
    const int seconds = waitSeconds();
    if (seconds == 0) return {};
    //: After several wrong PINs: how long until it may be tried again.
    if (seconds <= 90) return tr("The PIN can be tried again in %Ln second(s).", nullptr, seconds);
    //: After many wrong PINs: how long until it may be tried again.
    return tr("The PIN can be tried again in %Ln minute(s).", nullptr, (seconds + 59) / 60);
}

QString AdultStep::left() const { return QLocale(m_settings.locale()).toString(m_question.left()); }
QString AdultStep::right() const { return QLocale(m_settings.locale()).toString(m_question.right()); }

QStringList AdultStep::digits() const {
    const QLocale locale(m_settings.locale());
    QStringList digits;
    for (int digit = 0; digit <= 9; ++digit)
        digits.append(locale.toString(digit));
    return digits;
}

QString AdultStep::notice() const {
    if (!m_said) return {};
    switch (*m_said) {
        //: After a wrong PIN.
        case Said::WrongPin: return tr("That is not the PIN. Nothing was opened or changed.");
        //: What was typed as a PIN cannot be one.
        case Said::NoPin: return tr("A PIN has 4 to 12 digits. Nothing was changed.");
        //: A new PIN was typed twice, and not the same.
        case Said::NotAlike:
            return tr("The new PIN was not the same both times. Nothing was changed. Please type it again.");
        //: After a wrong answer to a multiplication.
        case Said::WrongProduct: return tr("That is a different number. Here is a new question.");
        //: After a PIN was set or changed.
        case Said::Set: return tr("The PIN is set. From now on it opens the pages for grown-ups.");
        //: After the PIN was removed.
        case Said::Removed: return tr("There is no PIN any more. A question opens the pages for grown-ups.");
        case Said::NotErased:
            //: When erasing everything, for a forgotten PIN, stopped half-way.
            return tr("Not everything could be erased, and the PIN is still there. Please try again.");
        case Said::NoRoom:
            //: When the disk is full, so that a try of the PIN cannot be counted, or a new PIN cannot be kept.
            return tr(
                "There is no room left on this computer's disk, so the PIN was neither tried nor changed. "
                "What was kept before is safe. Please make room, then try again.");
        case Said::Gone:
            //: When the file with the progress has been moved away, or the stick that it is on was pulled out.
            return tr(
                "The file in which Pathlight keeps everything is no longer where it was, so the PIN was neither tried "
                "nor changed. Was a stick pulled out? Please put it back, then try again.");
        case Said::NotKept:
            //: When a try of the PIN cannot be counted, or a new PIN cannot be kept, for another reason.
            return tr(
                "The disk did not answer, so the PIN was neither tried nor changed. "
                "What was kept before is as it was. Please try again.");
    }
    return {};
}

bool AdultStep::guards(const QString& page) const {
    return std::any_of(guardedPages.begin(), guardedPages.end(),
                       [&page](const char* guarded) { return page == QLatin1String(guarded); });
}

bool AdultStep::shuts(const QString& page) const { return guards(page) && !isOpen(); }

QString AdultStep::wayTo(const QString& page) {
    if (!shuts(page)) return page;
    m_session.stopWaiting();
    m_wanted = page;
    return QString::fromUtf8(leadInPage);
}

void AdultStep::stay(const QStringList& pages) {
    if (std::none_of(pages.begin(), pages.end(), [this](const QString& page) { return guards(page); })) close();
    if (!pages.contains(QLatin1String(leadInPage))) m_session.stopWaiting();
}

void AdultStep::begin() {
    say(std::nullopt);
    m_store.run<PinState>(
        [&clock = m_clock, imposed = m_imposed](ProgressDatabase& database) {
            return AdultPin(database, clock, imposed).state();
        },
        [this](const Result<PinState>& state) { state ? takeState(*state) : sayFault(state.error()); });
}

void AdultStep::close() {
    ++m_visit;
    say(std::nullopt);
    m_adult.set(false);
}

void AdultStep::tryPin(const QString& pin) {
    const auto tried = typed(pin);
    if (!tried->valid()) return say(Said::NoPin);
    run([tried](AdultPin& kept) { return kept.attempt(*tried); },
        [this, visit = m_visit] {
            if (visit == m_visit) pass();
        });
}

void AdultStep::answer(const QString& product) {
    if (m_ready && !m_hasPin && productIsRight(product)) pass();
}

void AdultStep::setPin(const QString& old, const QString& fresh, const QString& again) {
    if (!isOpen()) return;
    const auto before = typed(old);
    const auto after = typed(fresh);
    if (!after->valid() || (m_hasPin && !before->valid())) return say(Said::NoPin);
    if (after->digits() != typed(again)->digits()) return say(Said::NotAlike);
    run([before, after](AdultPin& kept) { return kept.change(*before, *after); },
        [this] {
            say(Said::Set);
            emit pinChanged();
        });
}

void AdultStep::removePin(const QString& old) {
    if (!isOpen()) return;
    const auto before = typed(old);
    if (!before->valid()) return say(Said::NoPin);
    run([before](AdultPin& kept) { return kept.remove(*before); },
        [this] {
            say(Said::Removed);
            emit pinChanged();
        });
}

void AdultStep::eraseEverything(const QString& product) {
    if (!m_hasPin || pinImposed() || m_busy || !productIsRight(product)) return;
    setBusy(true);
    m_store.run<void>(
        [&clock = m_clock](ProgressDatabase& database) { return AdultPin(database, clock, {}).eraseEverything(); },
        [this](const Result<void>& erased) {
            setBusy(false);
            m_learners.reload();
            if (!erased) return say(Said::NotErased);
            takeState({});
            pass();
        });
}

bool AdultStep::productIsRight(const QString& product) {
    const bool right = m_question.answer(plainDigits(product).toInt());
    say(right ? std::nullopt : std::optional(Said::WrongProduct));
    emit questionChanged();
    return right;
}

void AdultStep::run(std::function<Result<PinOutcome>(AdultPin&)> task, std::function<void()> whenRight) {
    if (m_busy) return;
    setBusy(true);
    say(std::nullopt);
    m_store.run<PinOutcome>(
        [&clock = m_clock, imposed = m_imposed, task = std::move(task)](ProgressDatabase& database) {
            AdultPin pin(database, clock, imposed);
            return task(pin);
        },
        [this, whenRight = std::move(whenRight)](const Result<PinOutcome>& outcome) { take(outcome, whenRight); });
}

void AdultStep::take(const Result<PinOutcome>& outcome, const std::function<void()>& whenRight) {
    setBusy(false);
    if (!outcome) return sayFault(outcome.error());
    takeState(outcome->state);
    if (outcome->answer == PinAnswer::Right) whenRight();
    if (outcome->answer == PinAnswer::Wrong) say(Said::WrongPin);
}

void AdultStep::takeState(const PinState& state) {
    m_ready = true;
    m_hasPin = state.set;
    m_wait.setRemainingTime(std::chrono::milliseconds(state.wait));
    if (state.wait.count() > 0) {
        m_tick.start();
    } else {
        m_tick.stop();
    }
    emit stateChanged();
    emit waitChanged();
}

/// Nobody learns while a grown-up is here: who learnt before is asked again afterwards.
void AdultStep::pass() {
    if (m_session.waitsForGrownUp()) {
        emit passed({});
        return m_session.openTogether();
    }
    m_adult.set(true);
    m_learners.leave();
    emit passed(std::exchange(m_wanted, {}));
}

void AdultStep::setBusy(bool busy) {
    if (busy == m_busy) return;
    m_busy = busy;
    emit busyChanged();
}

void AdultStep::say(std::optional<Said> said) {
    if (said == m_said) return;
    m_said = said;
    emit noticeChanged();
}

void AdultStep::sayFault(const Error& error) {
    qWarning("%s", error.text().c_str());
    switch (error.code) {
        case ErrorCode::NoSpace: return say(Said::NoRoom);
        case ErrorCode::NotFound: return say(Said::Gone);
        default: return say(Said::NotKept);
    }
}

}  // namespace pathlight
