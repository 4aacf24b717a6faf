// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "learning/activity.h"
#include "learning/bodyreader.h"

namespace pathlight {

/// Feelings to look at, one at a time, each with a kind word. It is done from the start, so that it can be passed over;
/// it gives no answers, and which feeling was chosen is never kept.
///
/// view: {prompt: text, feelings: [{id, text: text, picture?, chosen: bool}], note?: text of the chosen one, picture?,
/// glim?}.
///
/// action: {"do": "choose", "feeling": id}; choosing the same again lets it go.
class FeelingsActivity final : public Activity {
public:
    /// Reads the body; the reader holds the error when it does not follow scene-feelings.json.
    explicit FeelingsActivity(BodyReader& body);

    [[nodiscard]] nlohmann::json view() const override;
    [[nodiscard]] Result<std::vector<Answer>> act(const nlohmann::json& action) override;
    [[nodiscard]] std::vector<nlohmann::json> possibleActions() const override;
    [[nodiscard]] bool isDone() const override;
    [[nodiscard]] std::string next() const override;
    [[nodiscard]] std::vector<std::string> exits() const override;
    [[nodiscard]] nlohmann::json save() const override;
    [[nodiscard]] nlohmann::json keep() const override;
    [[nodiscard]] Result<void> restore(const nlohmann::json& saved) override;

private:
    struct Feeling {
        std::string id;
        nlohmann::json view;
        nlohmann::json note;
    };

    [[nodiscard]] const Feeling* feeling(const std::string& id) const;

    nlohmann::json m_frame;
    std::vector<Feeling> m_feelings;
    std::string m_chosen;
    std::string m_next;
};

}  // namespace pathlight
