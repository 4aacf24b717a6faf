// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "learning/sortactivity.h"

#include "learning/actionreader.h"
#include "learning/ids.h"

#include <algorithm>

namespace pathlight {

using nlohmann::json;

bool SortActivity::Card::belongsIn(const std::string& basket) const { return contains(right, basket); }

bool SortActivity::Card::isPlaced() const { return !tried.empty() && belongsIn(tried.back()); }

json SortActivity::Card::show() const {
    json shown = view;
    shown["basket"] = isPlaced() ? tried.back() : "";
    shown["mark"] = tried.empty() ? "" : isPlaced() ? "right" : "other";
    if (!tried.empty()) shown["message"] = isPlaced() ? feedback : retry;
    return shown;
}

SortActivity::SortActivity(BodyReader& body) : m_frame(body.frame()), m_closing(body.optionalText("closing")) {
    m_frame["prompt"] = body.text("prompt");
    m_frame["baskets"] = json::array();
    for (BodyReader& item : body.items("baskets", 2, 4)) {
        json basket = item.picture();
        basket["id"] = m_baskets.emplace_back(item.id("id"));
        basket["text"] = item.text("text");
        m_frame["baskets"].push_back(std::move(basket));
    }
    const json retry = body.text("retry");
    for (BodyReader& item : body.items("cards", 3, 12)) {
        m_cards.push_back(readCard(item, retry));
    }
    m_next = body.id("next");
}

SortActivity::Card SortActivity::readCard(BodyReader& item, const json& retry) const {
    Card card{item.id("id"), item.picture(), item.text("feedback"), item.optionalText("retry"), item.ids("also"), {}};
    card.view["id"] = card.id;
    card.view["text"] = item.text("text");
    if (card.retry.is_null()) card.retry = retry;
    card.right.push_back(item.id("basket"));
    for (const std::string& basket : card.right) {
        if (!hasBasket(basket)) item.fault("there is no basket " + basket);
    }
    return card;
}

SortActivity::Card* SortActivity::card(const std::string& id) {
    const auto same = std::find_if(m_cards.begin(), m_cards.end(), [&](const Card& one) { return one.id == id; });
    return same == m_cards.end() ? nullptr : &*same;
}

bool SortActivity::hasBasket(const std::string& id) const { return contains(m_baskets, id); }

int SortActivity::placed() const {
    return static_cast<int>(
        std::count_if(m_cards.begin(), m_cards.end(), [](const Card& one) { return one.isPlaced(); }));
}

json SortActivity::view() const {
    json view = m_frame;
    view["cards"] = json::array();
    for (const Card& one : m_cards) {
        view["cards"].push_back(one.show());
    }
    const auto current = std::find_if(m_cards.begin(), m_cards.end(), [](const Card& one) { return !one.isPlaced(); });
    view["current"] = current == m_cards.end() ? "" : current->id;
    view["placed"] = placed();
    if (isDone() && !m_closing.is_null()) view["closing"] = m_closing;
    return view;
}

Result<std::vector<Answer>> SortActivity::act(const json& action) {
    Card* const moved = card(actionTarget(action, "place", "card"));
    const std::string basket = actionTarget(action, "place", "basket");
    if (!moved || moved->isPlaced() || !hasBasket(basket)) return failAction();
    if (contains(moved->tried, basket)) return {};
    moved->tried.push_back(basket);
    return std::vector{Answer{moved->id, static_cast<int>(moved->tried.size()), basket, moved->isPlaced()}};
}

std::vector<json> SortActivity::possibleActions() const {
    std::vector<json> actions;
    for (const Card& one : m_cards) {
        if (one.isPlaced()) continue;
        for (const std::string& basket : m_baskets) {
            actions.push_back({{"do", "place"}, {"card", one.id}, {"basket", basket}});
        }
    }
    return actions;
}

bool SortActivity::isDone() const { return placed() == static_cast<int>(m_cards.size()); }

std::string SortActivity::next() const { return m_next; }

std::vector<std::string> SortActivity::exits() const { return {m_next}; }

json SortActivity::save() const {
    json saved = json::object();
    for (const Card& one : m_cards) {
        if (!one.tried.empty()) saved[one.id] = one.tried;
    }
    return saved;
}

bool SortActivity::restoreCard(const std::string& id, const json& saved) {
    Card* const restored = card(id);
    const auto tried = savedIds(saved, id.c_str());
    if (!restored || !tried || tried->empty()) return false;
    for (const std::string& basket : *tried) {
        if (!hasBasket(basket) || restored->isPlaced()) return false;
        restored->tried.push_back(basket);
    }
    return true;
}

Result<void> SortActivity::restore(const json& saved) {
    const auto forget = [this] {
        for (Card& one : m_cards) {
            one.tried.clear();
        }
    };
    forget();
    if (!saved.is_object()) return failRestore();
    for (const auto& entry : saved.items()) {
        if (restoreCard(entry.key(), saved)) continue;
        forget();
        return failRestore();
    }
    return {};
}

}  // namespace pathlight
