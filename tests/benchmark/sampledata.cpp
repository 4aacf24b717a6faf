// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Usage: pathlight-benchmark-data DIR
// Fills DIR/progress.db with 200 learners and 20,000 answers, the state start-up is measured in.

#include "storage/progressdatabase.h"

#include <array>
#include <cstdio>
#include <string>

int main(int argc, char* argv[]) {
    using namespace pathlight;
    if (argc != 2) {
        std::fprintf(stderr, "usage: pathlight-benchmark-data DIR\n");
        return 2;
    }
    const SystemClock clock;
    auto database = ProgressDatabase::open(std::filesystem::path(argv[1]) / "progress.db", clock);
    if (!database) {
        std::fprintf(stderr, "%s\n", database.error().text().c_str());
        return 1;
    }
    constexpr std::array modules{"m01-my-safe-grown-ups", "m06-my-personal-information"};
    bool kept = database->saveSetting("language", "en").has_value();
    for (int number = 0; number < 200; ++number) {
        const auto learner =
            database->addLearner({0, "otter", "Learner " + std::to_string(number), AgeBand::From7To10});
        kept = kept && learner.has_value();
        for (std::size_t module = 0; kept && module < modules.size(); ++module) {
            ProgressStep step{learner->id, modules[module], "{}", number % 2 == 0, {}};
            for (int answer = 0; answer < 50; ++answer)
                step.answers.push_back({"scene", "item", answer + 1, "value", true});
            kept = database->saveStep(step).has_value();
        }
    }
    return kept ? 0 : 1;
}
