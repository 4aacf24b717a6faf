// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "learning/activity.h"
#include "learning/bodyreader.h"

namespace pathlight {

/// Something to read. Nothing is asked, so it is done from the beginning.
///
/// view: {title?: text, text: text, help: bool, picture?, glim?}. It takes no action.
class StoryActivity final : public Activity {
public:
    /// Reads the body; the reader holds the error when it does not follow scene-story.json.
    explicit StoryActivity(BodyReader& body);

    [[nodiscard]] nlohmann::json view() const override;
    [[nodiscard]] Result<std::vector<Answer>> act(const nlohmann::json& action) override;
    [[nodiscard]] std::vector<nlohmann::json> possibleActions() const override;
    [[nodiscard]] bool isDone() const override;
    [[nodiscard]] std::string next() const override;
    [[nodiscard]] std::vector<std::string> exits() const override;
    [[nodiscard]] nlohmann::json save() const override;
    [[nodiscard]] Result<void> restore(const nlohmann::json& saved) override;

private:
    nlohmann::json m_view;
    std::string m_next;
};

}  // namespace pathlight
