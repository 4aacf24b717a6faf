// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/progressrescue.h"

#include <utility>

namespace pathlight {

namespace {

Result<void> rescueLearners(ProgressDatabase& memory, ProgressDatabase& file) {
    const auto learners = memory.learners();
    if (!learners) return fail(learners.error());
    for (const Learner& learner : *learners) {
        const auto taken = memory.exportLearner(learner.id).and_then([&file](const std::string& text) {
            return file.importLearner(text);
        });
        if (!taken) return fail(taken.error());
    }
    return {};
}

Result<void> rescueSettings(ProgressDatabase& memory, ProgressDatabase& file) {
    const auto settings = memory.settings();
    if (!settings) return fail(settings.error());
    const auto there = file.settings();
    if (!there) return fail(there.error());
    for (const auto& [key, value] : *settings) {
        if (there->contains(key)) continue;
        if (auto saved = file.saveSetting(key, value); !saved) return saved;
    }
    return {};
}

}  // namespace

Result<void> rescue(ProgressDatabase& memory, ProgressDatabase& file) {
    return rescueLearners(memory, file).and_then([&] { return rescueSettings(memory, file); });
}

}  // namespace pathlight
