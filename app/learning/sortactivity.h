// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "learning/activity.h"
#include "learning/bodyreader.h"

namespace pathlight {

/// Cards to put into baskets, in any order. A card put elsewhere stays in hand with a gentle word; done when all are
/// placed.
///
/// view: {prompt: text, baskets: [{id, text: text, picture?}], cards: [{id, text: text, picture?, basket: "" | id,
/// mark: "" | "right" | "other", message?: text}], current: id of the first card not yet placed or "", placed: int,
/// closing?: text when done, picture?, glim?}.
///
/// action: {"do": "place", "card": id, "basket": id}, for a card that is not yet placed. Each basket tried for the
/// first time is an answer: item the card, its attempt the number of baskets tried with it so far.
class SortActivity final : public Activity {
public:
    /// Reads the body; the reader holds the error when it does not follow scene-sort.json.
    explicit SortActivity(BodyReader& body);

    [[nodiscard]] nlohmann::json view() const override;
    [[nodiscard]] Result<std::vector<Answer>> act(const nlohmann::json& action) override;
    [[nodiscard]] std::vector<nlohmann::json> possibleActions() const override;
    [[nodiscard]] bool isDone() const override;
    [[nodiscard]] std::string next() const override;
    [[nodiscard]] std::vector<std::string> exits() const override;
    [[nodiscard]] nlohmann::json save() const override;
    [[nodiscard]] Result<void> restore(const nlohmann::json& saved) override;

private:
    struct Card {
        std::string id;
        nlohmann::json view;
        nlohmann::json feedback;
        nlohmann::json retry;
        std::vector<std::string> right;  ///< the baskets it belongs in
        std::vector<std::string> tried;  ///< the baskets it was put into; a right one only as the last

        [[nodiscard]] bool belongsIn(const std::string& basket) const;
        [[nodiscard]] bool isPlaced() const;
        [[nodiscard]] nlohmann::json show() const;
    };

    [[nodiscard]] Card readCard(BodyReader& item, const nlohmann::json& retry) const;
    [[nodiscard]] Card* card(const std::string& id);
    [[nodiscard]] bool hasBasket(const std::string& id) const;
    [[nodiscard]] int placed() const;
    [[nodiscard]] bool restoreCard(const std::string& id, const nlohmann::json& saved);

    nlohmann::json m_frame;
    nlohmann::json m_closing;
    std::vector<std::string> m_baskets;
    std::vector<Card> m_cards;
    std::string m_next;
};

}  // namespace pathlight
