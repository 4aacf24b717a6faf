// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reviews.h"

#include "content/catalogue.h"
#include "learning/reviewschedule.h"
#include "ui/backend.h"
#include "ui/learnerlist.h"
#include "ui/offer.h"
#include "ui/reviewloader.h"
#include "ui/settings.h"

#include <algorithm>

namespace pathlight {

namespace {

bool shows(const ReviewRecord& review, const std::string& module) {
    return std::any_of(review.situations.begin(), review.situations.end(),
                       [&](const SituationRecord& situation) { return situation.module == module; });
}

std::vector<FinishedModule> finishedModules(const LearnerProgress& progress) {
    std::vector<FinishedModule> finished;
    for (const ModuleProgress& module : progress.modules) {
        if (!module.finishedAt) continue;
        FinishedModule one{module.module, *module.finishedAt, {}};
        for (const ReviewRecord& review : progress.reviews) {
            if (review.doneAt && shows(review, module.module)) one.reviewedAt.push_back(*review.doneAt);
        }
        finished.push_back(std::move(one));
    }
    return finished;
}

std::vector<Situation> shownSituations(const LearnerProgress& progress) {
    std::vector<Situation> shown;
    for (const ReviewRecord& review : progress.reviews) {
        const auto situations = toSituations(review.situations);
        shown.insert(shown.end(), situations.begin(), situations.end());
    }
    return shown;
}

}  // namespace

std::vector<SituationRecord> toRecords(const std::vector<Situation>& situations) {
    std::vector<SituationRecord> records;
    for (const Situation& situation : situations)
        records.push_back({situation.module, situation.scene});
    return records;
}

std::vector<Situation> toSituations(const std::vector<SituationRecord>& records) {
    std::vector<Situation> situations;
    for (const SituationRecord& record : records)
        situations.push_back({record.module, record.scene});
    return situations;
}

Reviews::Reviews(const Catalogue& catalogue, const Settings& settings, const LearnerList& learners, const Offer& offer,
                 const Clock& clock, std::mt19937 random, QObject* parent)
    : QObject(parent),
      m_catalogue(catalogue),
      m_settings(settings),
      m_learners(learners),
      m_offer(offer),
      m_clock(clock),
      m_random(random) {
    connect(&learners, &LearnerList::currentChanged, this, &Reviews::refresh);
    connect(&offer, &Offer::modulesChanged, this, &Reviews::refresh);
    // Who is in a review does not see the offer; the page that shows it asks anew when they come back.
    connect(&learners, &LearnerList::reviewChanged, this, [this] { m_chosen = false; });
}

Reviews* Reviews::create(QQmlEngine* engine, QJSEngine* /*scriptEngine*/) {
    return lend(Backend::of(engine).reviews());
}

bool Reviews::offered() { return next().has_value(); }

const std::optional<ReviewRecord>& Reviews::next() {
    if (!m_chosen) choose();
    return m_next;
}

void Reviews::refresh() {
    m_chosen = false;
    emit offeredChanged();
}

void Reviews::choose() {
    m_chosen = true;
    m_next.reset();
    if (!m_learners.hasCurrent()) return;
    const LearnerProgress& progress = m_learners.progress();
    const bool begun = !progress.reviews.empty() && !progress.reviews.back().doneAt;
    if (begun && isThere(progress.reviews.back())) {
        m_next = progress.reviews.back();
        return;
    }
    const auto situations = selectSituations(sources(), shownSituations(progress), m_random);
    if (!situations.empty()) m_next = ReviewRecord{toRecords(situations), {}, {}};
}

bool Reviews::isThere(const ReviewRecord& review) const {
    const std::string locale = m_settings.locale().toStdString();
    const auto offered = [this](const SituationRecord& situation) { return m_offer.offersModule(situation.module); };
    if (!std::all_of(review.situations.begin(), review.situations.end(), offered)) return false;
    return loadReview(m_catalogue, toSituations(review.situations), locale).has_value();
}

std::vector<ReviewSource> Reviews::sources() const {
    std::vector<ReviewSource> sources;
    for (const std::string& id : modulesToReview(finishedModules(m_learners.progress()), m_clock.now())) {
        if (!m_offer.offersModule(id)) continue;
        // A module that a newer bundle has not any more is not looked back at.
        const auto module = m_catalogue.module(id, m_settings.locale().toStdString());
        const auto chosen = m_catalogue.reviews(id);
        if (!module || !chosen) continue;
        ReviewSource source{id, reviewScenes(*module, *chosen)};
        if (!source.scenes.empty()) sources.push_back(std::move(source));
        if (sources.size() == situationsOfReview) break;  // each of them gives one
    }
    return sources;
}

}  // namespace pathlight
