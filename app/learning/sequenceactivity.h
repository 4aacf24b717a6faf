// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "learning/activity.h"
#include "learning/bodyreader.h"

namespace pathlight {

/// Steps to bring into their order, the next one at a time. A card that does not come next stays with a gentle word;
/// done when all are placed. A step that is free may change places with the one before it, and so move by one place.
///
/// view: {prompt: text, steps: [{id, text: text, picture?, place: 0 | its place from 1, mark: "" | "right" | "other",
/// message?: text}] as the cards lie, placed: int, needed: int, last: id tried last or "", closing?: text when done,
/// picture?, glim?}.
///
/// action: {"do": "next", "step": id}, for a step that is not yet placed: this one comes next. Each step tried for the
/// first time at a place is an answer: item "step-<place>", its attempt the number of steps tried there so far.
class SequenceActivity final : public Activity {
public:
    /// Reads the body; the reader holds the error when it does not follow scene-sequence.json.
    explicit SequenceActivity(BodyReader& body);

    [[nodiscard]] nlohmann::json view() const override;
    [[nodiscard]] Result<std::vector<Answer>> act(const nlohmann::json& action) override;
    [[nodiscard]] std::vector<nlohmann::json> possibleActions() const override;
    [[nodiscard]] bool isDone() const override;
    [[nodiscard]] std::string next() const override;
    [[nodiscard]] std::vector<std::string> exits() const override;
    [[nodiscard]] nlohmann::json save() const override;
    [[nodiscard]] Result<void> restore(const nlohmann::json& saved) override;

private:
    struct Step {
        std::string id;
        nlohmann::json view;
        nlohmann::json feedback;
        bool free = false;  ///< may come before the step before it
    };

    void readSteps(BodyReader& body);
    void readShown(BodyReader& body);
    [[nodiscard]] const Step* step(const std::string& id) const;
    [[nodiscard]] int placed() const;
    [[nodiscard]] int placeOf(const std::string& id) const;
    [[nodiscard]] bool comesNext(const Step& step) const;
    [[nodiscard]] nlohmann::json stepView(const Step& step) const;
    [[nodiscard]] Result<std::vector<Answer>> tryNext(const Step& step);

    nlohmann::json m_frame;
    nlohmann::json m_closing;
    nlohmann::json m_retry;
    std::vector<Step> m_steps;         ///< in the right order
    std::vector<std::string> m_shown;  ///< as the cards lie
    std::string m_next;
    std::vector<std::string> m_placed;  ///< in the order of the learner
    /// What was tried at each place; the right one is the last, and only the last place may be without it.
    std::vector<std::vector<std::string>> m_tries;
    std::string m_last;
};

}  // namespace pathlight
