// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "learning/activity.h"
#include "learning/bodyreader.h"

namespace pathlight {

/// Safe people, chosen by what they are to the learner and never by name. Done when enough are chosen, with all that
/// belong in every plan and enough from outside the home; nothing is right or wrong.
///
/// view: {prompt: text, roles: [{id, text: text, picture?, outside: bool, chosen: bool}], chosen: int, needed: int,
/// missing?: text when enough are chosen but not the right ones, printable: true, closing?: text when done, picture?,
/// glim?}.
///
/// action: {"do": "choose", "role": id}, which chooses the role or lets it go. Each role chosen for the first time is
/// an answer: item "", its attempt the number of different roles so far.
class PlanActivity final : public Activity {
public:
    /// Reads the body; the reader holds the error when it does not follow scene-plan.json.
    explicit PlanActivity(BodyReader& body);

    [[nodiscard]] nlohmann::json view() const override;
    [[nodiscard]] Result<std::vector<Answer>> act(const nlohmann::json& action) override;
    [[nodiscard]] std::vector<nlohmann::json> possibleActions() const override;
    [[nodiscard]] bool isDone() const override;
    [[nodiscard]] std::string next() const override;
    [[nodiscard]] std::vector<std::string> exits() const override;
    [[nodiscard]] nlohmann::json save() const override;
    [[nodiscard]] Result<void> restore(const nlohmann::json& saved) override;

private:
    struct Role {
        std::string id;
        nlohmann::json view;
        bool outside = false;
        bool must = false;
    };

    [[nodiscard]] const Role* role(const std::string& id) const;
    [[nodiscard]] bool isChosen(const std::string& id) const;
    [[nodiscard]] int chosenOutside() const;
    [[nodiscard]] bool hasAllMusts() const;
    [[nodiscard]] bool isEnough() const;

    nlohmann::json m_frame;
    nlohmann::json m_missing;
    nlohmann::json m_closing;
    std::vector<Role> m_roles;
    int m_needed = 0;
    int m_outsideNeeded = 0;
    std::vector<std::string> m_tried;   ///< in the order of the first time
    std::vector<std::string> m_chosen;  ///< each of them tried
    std::string m_next;
};

}  // namespace pathlight
