// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "learning/activity.h"
#include "learning/bodyreader.h"
#include "learning/ticks.h"

namespace pathlight {

/// A card with questions to talk about together; each may be ticked once it was talked about. Always done.
///
/// view: {title: text, text: text, for: "child" | "adult", questions: [{id, text: text, done: bool}], picture?, glim?}.
///
/// action: {"do": "tick", "question": id} ticks it or lets it go. There are no answers.
class TalkActivity final : public Activity {
public:
    /// Reads the body; the reader holds the error when it does not follow scene-talk.json.
    explicit TalkActivity(BodyReader& body);

    [[nodiscard]] nlohmann::json view() const override;
    [[nodiscard]] Result<std::vector<Answer>> act(const nlohmann::json& action) override;
    [[nodiscard]] std::vector<nlohmann::json> possibleActions() const override;
    [[nodiscard]] bool isDone() const override;
    [[nodiscard]] std::string next() const override;
    [[nodiscard]] std::vector<std::string> exits() const override;
    [[nodiscard]] nlohmann::json save() const override;
    [[nodiscard]] Result<void> restore(const nlohmann::json& saved) override;

private:
    nlohmann::json m_frame;
    std::vector<nlohmann::json> m_questions;
    Ticks m_ticks;
    std::string m_next;
};

}  // namespace pathlight
