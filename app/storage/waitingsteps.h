// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/progressdatabase.h"

#include <cstddef>
#include <deque>
#include <map>
#include <variant>

namespace pathlight {

/// A learner begins a review.
struct BegunReview {
    LearnerId learner = 0;
    ReviewRecord review;
};

/// What a learner does that is kept.
using LearningStep = std::variant<ProgressStep, BegunReview, ReviewStep>;

/// What learners did while it could not be kept, because the disk is full, its stick was pulled out or anything else is
/// wrong with the place and not with the step: it waits in memory, in order, for the place to be usable again, and is
/// kept then with the time at which it was done. One at a time goes into the database, so that an error leaves it and
/// those after it waiting and nothing is kept twice. The database is the same one in every call; one thread at a time.
class WaitingSteps {
public:
    /// The clock must outlive this.
    explicit WaitingSteps(const Clock& clock);

    /// Keeps the step, or lets it wait behind those that do. An error when it can never be kept: NotFound when there is
    /// no such learner or review, Invalid or TooLarge.
    [[nodiscard]] Result<void> save(ProgressDatabase& database, LearningStep step);

    /// Keeps the step that has waited longest; nothing to do when none does. An error leaves it waiting, unless it can
    /// never be kept, as when its learner was erased.
    [[nodiscard]] Result<void> keepNext(ProgressDatabase& database);

    /// Keeps all of them, up to the first that has to go on waiting.
    [[nodiscard]] Result<void> keepAll(ProgressDatabase& database);

    /// What is kept of a learner's way and what waits, after trying to keep it. When the database cannot be read, that
    /// of those who were loaded or added before.
    [[nodiscard]] Result<LearnerProgress> load(ProgressDatabase& database, LearnerId learner);

    /// A learner was added, who has done nothing yet.
    void add(LearnerId learner);

    /// What is kept changed as a whole: whom a number stands for has to be read anew.
    void forgetLoaded();

    [[nodiscard]] std::size_t count() const;

private:
    const Clock& m_clock;
    std::deque<LearningStep> m_steps;
    std::map<LearnerId, LearnerProgress> m_loaded;
};

}  // namespace pathlight
