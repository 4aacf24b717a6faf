// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/waitingsteps.h"

#include "storage/learnerway.h"

#include <utility>

namespace pathlight {

namespace {

/// Keeps a step of any kind.
struct Saving {
    ProgressDatabase& database;

    Result<void> operator()(const ProgressStep& step) const { return database.saveStep(step); }
    Result<void> operator()(const ReviewStep& step) const { return database.saveReviewStep(step); }
    Result<void> operator()(const BegunReview& begun) const {
        return database.beginReview(begun.learner, begun.review);
    }
};

/// Beginning a review takes the place of the one begun before, so that it may be done twice as it is.
void markAsTried(LearningStep& step) {
    if (auto* const one = std::get_if<ProgressStep>(&step)) one->again = true;
    if (auto* const one = std::get_if<ReviewStep>(&step)) one->again = true;
}

void setTime(LearningStep& step, std::chrono::sys_seconds now) {
    if (auto* const one = std::get_if<ProgressStep>(&step)) one->at = one->at.value_or(now);
    if (auto* const one = std::get_if<ReviewStep>(&step)) one->at = one->at.value_or(now);
}

/// Whether the fault lies in the step, so that no other time or place would do.
bool isOfTheStep(const Error& error, const ProgressDatabase& database) {
    if (error.code == ErrorCode::NotFound) return !database.hasMoved();
    return error.code == ErrorCode::Invalid || error.code == ErrorCode::TooLarge;
}

LearnerId learnerOf(const LearningStep& step) {
    return std::visit([](const auto& one) { return one.learner; }, step);
}

Result<LearnerProgress> readWay(ProgressDatabase& database, LearnerId learner) {
    auto modules = database.progress(learner);
    if (!modules) return fail(std::move(modules.error()));
    auto reviews = database.reviews(learner);
    if (!reviews) return fail(std::move(reviews.error()));
    return LearnerProgress{std::move(*modules), std::move(*reviews)};
}

}  // namespace

WaitingSteps::WaitingSteps(const Clock& clock) : m_clock(clock) {}

Result<void> WaitingSteps::save(ProgressDatabase& database, LearningStep step) {
    setTime(step, m_clock.now());
    m_steps.push_back(step);
    if (m_steps.size() == 1) {
        auto kept = keepNext(database);
        if (!kept && m_steps.empty()) return kept;
    }
    const auto loaded = m_loaded.find(learnerOf(step));
    if (loaded != m_loaded.end()) takeStep(loaded->second, step);
    return {};
}

Result<void> WaitingSteps::keepNext(ProgressDatabase& database) {
    if (m_steps.empty()) return {};
    if (auto back = database.reopen(); !back) return back;
    auto kept = std::visit(Saving{database}, m_steps.front());
    // Even so it may have come into the file: an error after the last write tells nothing.
    if (!kept) markAsTried(m_steps.front());
    if (kept || isOfTheStep(kept.error(), database)) m_steps.pop_front();
    return kept;
}

Result<void> WaitingSteps::keepAll(ProgressDatabase& database) {
    if (auto back = database.reopen(); !back) return back;
    while (!m_steps.empty()) {
        const std::size_t before = m_steps.size();
        auto kept = keepNext(database);
        if (m_steps.size() == before) return kept;
    }
    return {};
}

Result<LearnerProgress> WaitingSteps::load(ProgressDatabase& database, LearnerId learner) {
    (void)keepAll(database);
    auto progress = readWay(database, learner);
    if (!progress) {
        const auto loaded = m_loaded.find(learner);
        return loaded == m_loaded.end() ? std::move(progress) : Result<LearnerProgress>(loaded->second);
    }
    for (const LearningStep& step : m_steps) {
        if (learnerOf(step) == learner) takeStep(*progress, step);
    }
    m_loaded[learner] = *progress;
    return progress;
}

void WaitingSteps::add(LearnerId learner) { m_loaded[learner] = {}; }
void WaitingSteps::forgetLoaded() { m_loaded.clear(); }
std::size_t WaitingSteps::count() const { return m_steps.size(); }

}  // namespace pathlight
