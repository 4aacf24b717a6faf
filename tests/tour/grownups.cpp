// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tour.h"
#include "ui/adultpresence.h"
#include "ui/adultstep.h"
#include "ui/offer.h"
#include "ui/overview.h"
#include "ui/session.h"
#include "ui/settings.h"

#include <QLocale>

#include <utility>

namespace pathlight {

namespace {

const QString tourPin = QStringLiteral("2468");

QString kindOf(const char* page) { return QStringLiteral("grownups-") + QString::fromUtf8(page); }

tl::unexpected<Error> noWayIn(const char* what) { return fail(ErrorCode::Internal, "the pages for grown-ups", what); }

/// Whom the page about one learner then shows.
void showALearner(Overview& overview) {
    overview.refresh();
    if (!waitFor([&] { return !overview.learners().isEmpty(); })) return;
    overview.show(overview.learners().constFirst().toMap()[QStringLiteral("learnerId")].toLongLong());
}

}  // namespace

Result<void> Tour::answerQuestion() {
    AdultStep& step = m_backend->adultStep();
    if (!waitFor([&] { return step.ready(); })) return noWayIn("have no question");
    stop(kindOf("question"));
    const QLocale locale(m_backend->settings().locale());
    step.answer(QString::number(locale.toInt(step.left()) * locale.toInt(step.right())));
    if (!step.isOpen()) return noWayIn("do not open");
    return {};
}

/// The question that leads in, every page behind it, and the ways to and from a PIN.
Result<void> Tour::grownUps() {
    if (!m_camera->wants(QStringLiteral("grownups"))) return {};
    if (const auto seen = together(); !seen) return seen;
    open("GrownUpsPage");
    if (const auto answered = answerQuestion(); !answered) return answered;
    stop(kindOf("menu"));
    showALearner(m_backend->overview());
    for (const auto& [page, file] : {std::pair{"offer", "OfferPage"},
                                     {"modules", "OfferedModulesPage"},
                                     {"overview", "OverviewPage"},
                                     {"learner", "LearnerOverviewPage"},
                                     {"pin", "PinPage"},
                                     {"keeping", "KeepingPage"},
                                     {"save", "SaveLearnerPage"},
                                     {"take-in", "TakeInPage"},
                                     {"backups", "BackupsPage"},
                                     {"erase", "EraseAllPage"}}) {
        open(file);
        stop(kindOf(page));
        open("GrownUpsPage");
    }
    return pinOfGrownUps();
}

void Tour::setTogether(bool together) {
    m_backend->adult().set(true);
    m_backend->offer().setTogether(together);
    m_backend->adult().set(false);
}

/// Before a module that a child does with a grown-up.
Result<void> Tour::together() {
    if (!choose(QStringLiteral("7-10"))) return noWayIn("keep no learner");
    Session& session = m_backend->session();
    setTogether(true);
    session.open(QStringLiteral("m27-it-happened-to-me-7-10"));
    if (!session.waitsForGrownUp()) return noWayIn("let a child go on alone");
    if (!waitFor([this] { return m_backend->adultStep().ready(); })) return noWayIn("have no question");
    stop(kindOf("together"));
    setTogether(false);
    home();
    return {};
}

Result<void> Tour::pinOfGrownUps() {
    AdultStep& step = m_backend->adultStep();
    open("PinPage");
    step.setPin({}, tourPin, tourPin);
    if (!waitFor([&] { return step.hasPin(); })) return noWayIn("keep no PIN");
    stop(kindOf("pin-set"));
    home();
    open("GrownUpsPage");
    stop(kindOf("pin-asked"));
    step.tryPin(QStringLiteral("1357"));
    if (!waitFor([&] { return !step.notice().isEmpty(); })) return noWayIn("take any PIN");
    stop(kindOf("pin-wrong"));
    open("ForgottenPinPage");
    stop(kindOf("pin-forgotten"));
    home();
    return {};
}

}  // namespace pathlight
