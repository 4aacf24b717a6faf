// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "learning/activity.h"
#include "learning/bodyreader.h"
#include "learning/ticks.h"

namespace pathlight {

/// An agreement of a family or a class, put together from clauses. Done when there are enough of them.
///
/// view: {title: text, prompt: text, parts: [{id, title: text, clauses: [{id, text: text, chosen: bool}]}], chosen:
/// int, needed: int, printable: true, closing?: text when done, picture?, glim?}. The id of a clause in the view is
/// "part/clause", as an action names it.
///
/// action: {"do": "choose", "clause": "part/clause"} chooses it or lets it go. There are no answers.
class AgreementActivity final : public Activity {
public:
    /// Reads the body; the reader holds the error when it does not follow scene-agreement.json.
    explicit AgreementActivity(BodyReader& body);

    [[nodiscard]] nlohmann::json view() const override;
    [[nodiscard]] Result<std::vector<Answer>> act(const nlohmann::json& action) override;
    [[nodiscard]] std::vector<nlohmann::json> possibleActions() const override;
    [[nodiscard]] bool isDone() const override;
    [[nodiscard]] std::string next() const override;
    [[nodiscard]] std::vector<std::string> exits() const override;
    [[nodiscard]] nlohmann::json save() const override;
    [[nodiscard]] Result<void> restore(const nlohmann::json& saved) override;

private:
    [[nodiscard]] nlohmann::json readPart(BodyReader& item);

    nlohmann::json m_frame;
    nlohmann::json m_closing;
    std::vector<nlohmann::json> m_parts;
    Ticks m_chosen;
    int m_needed = 0;
    std::string m_next;
};

}  // namespace pathlight
