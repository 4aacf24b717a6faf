// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A learner's file from another machine: refused, or taken in whole and given out again the same.

#include "base/clock.h"
#include "fuzzinput.h"
#include "storage/learnerfile.h"

namespace {

class StillClock final : public pathlight::Clock {
public:
    [[nodiscard]] std::chrono::sys_seconds now() const override { return {}; }
};

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace pathlight;
    static const StillClock clock;
    static ProgressDatabase database = ProgressDatabase::openInMemory(clock).value();
    const auto file = parseLearnerFile(fuzz::text(data, size));
    const auto learner = database.importLearner(fuzz::text(data, size));
    fuzz::require(file.has_value() == learner.has_value());
    if (!file) return 0;
    fuzz::require(parseLearnerFile(writeLearnerFile(*file)) == *file);
    const auto once = database.exportLearner(learner->id);
    fuzz::require(once && database.importLearner(*once) && database.exportLearner(learner->id) == once);
    fuzz::require(database.eraseAll().has_value());
    return 0;
}
