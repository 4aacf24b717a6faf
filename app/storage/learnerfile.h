// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "storage/progressdatabase.h"

#include <chrono>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace pathlight {

inline constexpr std::size_t maxLearnerFile = 32U << 20U;  // bytes

/// An answer with the time when it was given.
struct DatedAnswer {
    AnswerRecord answer;
    std::chrono::sys_seconds at{};

    bool operator==(const DatedAnswer&) const = default;
};

struct ModuleAnswer {
    std::string module;
    DatedAnswer answer;

    bool operator==(const ModuleAnswer&) const = default;
};

struct SituationAnswer {
    int situation = 0;   ///< its number in the review, from 0
    DatedAnswer answer;  ///< its scene is the situation's

    bool operator==(const SituationAnswer&) const = default;
};

struct DatedReview {
    ReviewRecord review;
    std::vector<SituationAnswer> answers;

    bool operator==(const DatedReview&) const = default;
};

/// A learner with everything kept of them, on the way to another machine. Without their id and group, which belong to
/// this one.
struct LearnerFile {
    Learner learner;
    std::chrono::sys_seconds createdAt{};
    std::vector<ModuleProgress> modules;
    std::vector<ModuleAnswer> answers;
    std::vector<DatedReview> reviews;

    bool operator==(const LearnerFile&) const = default;
};

/// As JSON text.
[[nodiscard]] std::string writeLearnerFile(const LearnerFile& file);

/// Invalid when the text is no such file, TooNew when a newer Pathlight wrote it, TooLarge above `maxLearnerFile`
/// bytes.
[[nodiscard]] Result<LearnerFile> parseLearnerFile(std::string_view text);

}  // namespace pathlight
