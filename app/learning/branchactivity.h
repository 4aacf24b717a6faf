// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "learning/activity.h"
#include "learning/bodyreader.h"

namespace pathlight {

/// A story that goes on as the learner chooses. One may choose another before going on; after a detour has led back,
/// the earlier choices are known as tried.
///
/// view: {text: text, choices: [{id, text: text, picture?, chosen: bool, tried: bool}], outcome?: text and helps?: bool
/// of the chosen one, picture?, glim?}. A choice is tried when it was chosen before and is not chosen now.
///
/// action: {"do": "choose", "choice": id}. Each choice made for the first time is an answer: item "", its attempt the
/// number of different choices so far; right when it helps.
class BranchActivity final : public Activity {
public:
    /// Reads the body; the reader holds the error when it does not follow scene-branch.json.
    explicit BranchActivity(BodyReader& body);

    [[nodiscard]] nlohmann::json view() const override;
    [[nodiscard]] Result<std::vector<Answer>> act(const nlohmann::json& action) override;
    [[nodiscard]] std::vector<nlohmann::json> possibleActions() const override;
    [[nodiscard]] bool isDone() const override;
    [[nodiscard]] std::string next() const override;
    [[nodiscard]] std::vector<std::string> exits() const override;
    void meetAgain() override;
    [[nodiscard]] nlohmann::json save() const override;
    [[nodiscard]] Result<void> restore(const nlohmann::json& saved) override;

private:
    struct Choice {
        std::string id;
        nlohmann::json view;
        nlohmann::json outcome;
        bool helps = false;
        std::string to;
    };

    [[nodiscard]] const Choice* choice(const std::string& id) const;
    [[nodiscard]] bool wasTried(const std::string& id) const;

    nlohmann::json m_frame;
    std::vector<Choice> m_choices;
    std::vector<std::string> m_tried;  ///< in the order of the first time; the chosen one is among them
    std::string m_chosen;
};

}  // namespace pathlight
