// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "learning/branchactivity.h"

#include "learning/actionreader.h"

#include <algorithm>

namespace pathlight {

using nlohmann::json;

BranchActivity::BranchActivity(BodyReader& body) : m_frame(body.frame()) {
    m_frame["text"] = body.text("text");
    for (BodyReader& item : body.items("choices", 2, 5)) {
        const std::string kind = item.id("kind");
        if (kind != "helps" && kind != "detour") item.fault("kind is neither helps nor detour");
        Choice choice{item.id("id"), item.picture(), item.text("outcome"), kind == "helps", item.id("to")};
        choice.view["id"] = choice.id;
        choice.view["text"] = item.text("text");
        m_choices.push_back(std::move(choice));
    }
}

const BranchActivity::Choice* BranchActivity::choice(const std::string& id) const {
    const auto same = std::find_if(m_choices.begin(), m_choices.end(), [&](const Choice& one) { return one.id == id; });
    return same == m_choices.end() ? nullptr : &*same;
}

bool BranchActivity::wasTried(const std::string& id) const {
    return std::find(m_tried.begin(), m_tried.end(), id) != m_tried.end();
}

json BranchActivity::view() const {
    json view = m_frame;
    view["choices"] = json::array();
    for (const Choice& one : m_choices) {
        json shown = one.view;
        shown["chosen"] = one.id == m_chosen;
        shown["tried"] = one.id != m_chosen && wasTried(one.id);
        view["choices"].push_back(std::move(shown));
    }
    if (const Choice* chosen = choice(m_chosen)) {
        view["outcome"] = chosen->outcome;
        view["helps"] = chosen->helps;
    }
    return view;
}

Result<std::vector<Answer>> BranchActivity::act(const json& action) {
    const Choice* chosen = choice(actionTarget(action, "choose", "choice"));
    if (!chosen) return failAction();
    m_chosen = chosen->id;
    if (wasTried(chosen->id)) return {};
    m_tried.push_back(chosen->id);
    return std::vector{Answer{"", static_cast<int>(m_tried.size()), chosen->id, chosen->helps}};
}

std::vector<json> BranchActivity::possibleActions() const {
    std::vector<json> actions;
    for (const Choice& one : m_choices) {
        actions.push_back({{"do", "choose"}, {"choice", one.id}});
    }
    return actions;
}

bool BranchActivity::isDone() const { return !m_chosen.empty(); }

std::string BranchActivity::next() const {
    const Choice* chosen = choice(m_chosen);
    return chosen ? chosen->to : std::string();
}

std::vector<std::string> BranchActivity::exits() const {
    std::vector<std::string> exits;
    for (const Choice& one : m_choices) {
        if (std::find(exits.begin(), exits.end(), one.to) == exits.end()) exits.push_back(one.to);
    }
    return exits;
}

void BranchActivity::meetAgain() { m_chosen.clear(); }

json BranchActivity::save() const { return {{"tried", m_tried}, {"chosen", m_chosen}}; }

Result<void> BranchActivity::restore(const json& saved) {
    m_tried.clear();
    m_chosen.clear();
    const auto tried = savedIds(saved, "tried");
    const auto chosen = savedId(saved, "chosen");
    if (!tried || !chosen || saved.size() != 2) return failRestore();
    for (const std::string& id : *tried) {
        if (!choice(id)) return failRestore();
    }
    if (!chosen->empty() && std::find(tried->begin(), tried->end(), *chosen) == tried->end()) return failRestore();
    m_tried = *tried;
    m_chosen = *chosen;
    return {};
}

}  // namespace pathlight
