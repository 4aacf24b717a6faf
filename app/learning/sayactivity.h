// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "learning/activity.h"
#include "learning/bodyreader.h"

namespace pathlight {

/// A sentence to choose and then to say, aloud or silently. The program does not listen: the learner says that it was
/// said. Every sentence is good, and another may be chosen at any time.
///
/// view: {prompt: text, sentences: [{id, text: text, picture?, chosen: bool}], ask?: text once one is chosen, said:
/// bool, feedback?: text when said, picture?, glim?}.
///
/// action: {"do": "choose", "sentence": id}, and {"do": "said"} once one is chosen. The first sentence chosen is an
/// answer.
class SayActivity final : public Activity {
public:
    /// Reads the body; the reader holds the error when it does not follow scene-say.json.
    explicit SayActivity(BodyReader& body);

    [[nodiscard]] nlohmann::json view() const override;
    [[nodiscard]] Result<std::vector<Answer>> act(const nlohmann::json& action) override;
    [[nodiscard]] std::vector<nlohmann::json> possibleActions() const override;
    [[nodiscard]] bool isDone() const override;
    [[nodiscard]] std::string next() const override;
    [[nodiscard]] std::vector<std::string> exits() const override;
    [[nodiscard]] nlohmann::json save() const override;
    [[nodiscard]] Result<void> restore(const nlohmann::json& saved) override;

private:
    struct Sentence {
        std::string id;
        nlohmann::json view;
    };

    [[nodiscard]] bool has(const std::string& id) const;

    nlohmann::json m_frame;
    nlohmann::json m_ask;
    nlohmann::json m_feedback;
    std::vector<Sentence> m_sentences;
    std::string m_chosen;
    bool m_said = false;
    std::string m_next;
};

}  // namespace pathlight
