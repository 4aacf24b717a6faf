// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "learning/activity.h"
#include "learning/bodyreader.h"

namespace pathlight {

/// A question with one right answer to find, or with several. Any answer may be chosen at any time; done once enough
/// right ones have been found.
///
/// view: {prompt: text, several: bool, needed: int, found: int, options: [{id, text: text, picture?, chosen: bool,
/// mark: "" | "right" | "other", feedback?: text}], last: id or "", closing?: text when done, picture?, glim?}.
/// With several, what was chosen stays chosen; otherwise only the latest is. Chosen ones have a mark and feedback.
///
/// action: {"do": "choose", "option": id}. Choosing an option for the first time is an answer: item "", its attempt the
/// number of different options chosen so far. Choosing it again only shows it again.
class ChoiceActivity final : public Activity {
public:
    /// Reads the body; the reader holds the error when it does not follow scene-choice.json.
    explicit ChoiceActivity(BodyReader& body);

    [[nodiscard]] nlohmann::json view() const override;
    [[nodiscard]] Result<std::vector<Answer>> act(const nlohmann::json& action) override;
    [[nodiscard]] std::vector<nlohmann::json> possibleActions() const override;
    [[nodiscard]] bool isDone() const override;
    [[nodiscard]] std::string next() const override;
    [[nodiscard]] std::vector<std::string> exits() const override;
    [[nodiscard]] nlohmann::json save() const override;
    [[nodiscard]] Result<void> restore(const nlohmann::json& saved) override;

private:
    struct Option {
        std::string id;
        nlohmann::json view;
        nlohmann::json feedback;
        bool right = false;
    };

    [[nodiscard]] const Option* option(const std::string& id) const;
    [[nodiscard]] bool wasChosen(const std::string& id) const;
    [[nodiscard]] int found() const;
    [[nodiscard]] nlohmann::json optionView(const Option& option) const;

    nlohmann::json m_frame;
    nlohmann::json m_closing;
    std::vector<Option> m_options;
    bool m_several = false;
    int m_needed = 1;
    std::string m_next;
    std::vector<std::string> m_chosen;  ///< in the order of the first time
    std::string m_last;
};

}  // namespace pathlight
