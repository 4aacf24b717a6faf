// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "learning/activity.h"
#include "learning/bodyreader.h"
#include "learning/ticks.h"

namespace pathlight {

/// Things to do or to look at, ticked one by one and let go again at will. Always done: nobody has to tick anything.
///
/// view: {prompt: text, items: [{id, text: text, hint?: text, ticked: bool}], ticked: int, total: int, closing?: text
/// when all are ticked, picture?, glim?}.
///
/// action: {"do": "tick", "item": id} ticks it or lets it go. There are no answers.
class ChecklistActivity final : public Activity {
public:
    /// Reads the body; the reader holds the error when it does not follow scene-checklist.json.
    explicit ChecklistActivity(BodyReader& body);

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
    nlohmann::json m_closing;
    std::vector<nlohmann::json> m_items;
    Ticks m_ticks;
    std::string m_next;
};

}  // namespace pathlight
