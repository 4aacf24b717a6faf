// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "learning/planactivity.h"

#include "learning/actionreader.h"
#include "learning/ids.h"

#include <algorithm>
#include <tuple>

namespace pathlight {

using nlohmann::json;

PlanActivity::PlanActivity(BodyReader& body)
    : m_frame(body.frame()), m_missing(body.text("missing")), m_closing(body.optionalText("closing")) {
    m_frame["prompt"] = body.text("prompt");
    int outside = 0;
    for (BodyReader& item : body.items("roles", 4, 16)) {
        Role role{item.id("id"), item.picture(), item.flag("outside"), item.flag("must")};
        role.view["id"] = role.id;
        role.view["text"] = item.text("text");
        role.view["outside"] = role.outside;
        outside += role.outside ? 1 : 0;
        m_roles.push_back(std::move(role));
    }
    if (outside == 0) body.fault("nobody among the roles is from outside");
    const int roles = static_cast<int>(m_roles.size());
    m_needed = body.number("needed", 1, std::min(roles, 10), std::min(roles, 5));
    m_outsideNeeded = body.number("outside-needed", 0, std::min(outside, 5), 1);
    m_next = body.id("next");
}

const PlanActivity::Role* PlanActivity::role(const std::string& id) const {
    const auto same = std::find_if(m_roles.begin(), m_roles.end(), [&](const Role& one) { return one.id == id; });
    return same == m_roles.end() ? nullptr : &*same;
}

bool PlanActivity::isChosen(const std::string& id) const { return contains(m_chosen, id); }

int PlanActivity::chosenOutside() const {
    return static_cast<int>(
        std::count_if(m_chosen.begin(), m_chosen.end(), [this](const std::string& id) { return role(id)->outside; }));
}

bool PlanActivity::hasAllMusts() const {
    return std::all_of(m_roles.begin(), m_roles.end(),
                       [this](const Role& one) { return !one.must || isChosen(one.id); });
}

bool PlanActivity::isEnough() const { return static_cast<int>(m_chosen.size()) >= m_needed; }

json PlanActivity::view() const {
    json view = m_frame;
    view["roles"] = json::array();
    for (const Role& one : m_roles) {
        json shown = one.view;
        shown["chosen"] = isChosen(one.id);
        view["roles"].push_back(std::move(shown));
    }
    view["chosen"] = m_chosen.size();
    view["needed"] = m_needed;
    view["printable"] = true;
    if (isEnough() && !isDone()) view["missing"] = m_missing;
    if (isDone() && !m_closing.is_null()) view["closing"] = m_closing;
    return view;
}

Result<std::vector<Answer>> PlanActivity::act(const json& action) {
    const Role* chosen = role(actionTarget(action, "choose", "role"));
    if (!chosen) return failAction();
    if (std::erase(m_chosen, chosen->id) > 0) return {};
    m_chosen.push_back(chosen->id);
    if (contains(m_tried, chosen->id)) return {};
    m_tried.push_back(chosen->id);
    return std::vector{Answer{"", static_cast<int>(m_tried.size()), chosen->id, std::nullopt}};
}

std::vector<json> PlanActivity::possibleActions() const {
    std::vector<const Role*> order;
    for (const Role& one : m_roles) {
        order.push_back(&one);
    }
    // What leads on comes first: those not chosen yet, and among them those that must be in it and those from outside.
    std::stable_sort(order.begin(), order.end(), [this](const Role* a, const Role* b) {
        return std::tuple(isChosen(a->id), !a->must, !a->outside) < std::tuple(isChosen(b->id), !b->must, !b->outside);
    });
    std::vector<json> actions;
    for (const Role* one : order) {
        actions.push_back({{"do", "choose"}, {"role", one->id}});
    }
    return actions;
}

bool PlanActivity::isDone() const { return isEnough() && hasAllMusts() && chosenOutside() >= m_outsideNeeded; }

std::string PlanActivity::next() const { return m_next; }

std::vector<std::string> PlanActivity::exits() const { return {m_next}; }

json PlanActivity::save() const { return {{"tried", m_tried}, {"chosen", m_chosen}}; }

Result<void> PlanActivity::restore(const json& saved) {
    m_tried.clear();
    m_chosen.clear();
    const auto tried = savedIds(saved, "tried");
    const auto chosen = savedIds(saved, "chosen");
    if (!tried || !chosen || saved.size() != 2) return failRestore();
    const bool known = std::all_of(tried->begin(), tried->end(), [this](const std::string& id) { return role(id); });
    const bool fits =
        std::all_of(chosen->begin(), chosen->end(), [&](const std::string& id) { return contains(*tried, id); });
    if (!known || !fits) return failRestore();
    m_tried = *tried;
    m_chosen = *chosen;
    return {};
}

}  // namespace pathlight
