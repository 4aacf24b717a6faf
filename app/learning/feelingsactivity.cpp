// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "learning/feelingsactivity.h"

#include "learning/actionreader.h"

#include <algorithm>

namespace pathlight {

using nlohmann::json;

FeelingsActivity::FeelingsActivity(BodyReader& body) : m_frame(body.frame()) {
    m_frame["prompt"] = body.text("prompt");
    for (BodyReader& item : body.items("feelings", 2, 8)) {
        Feeling feeling{item.id("id"), item.picture(), item.text("note")};
        feeling.view["id"] = feeling.id;
        feeling.view["text"] = item.text("text");
        m_feelings.push_back(std::move(feeling));
    }
    m_next = body.id("next");
}

const FeelingsActivity::Feeling* FeelingsActivity::feeling(const std::string& id) const {
    const auto same =
        std::find_if(m_feelings.begin(), m_feelings.end(), [&](const Feeling& one) { return one.id == id; });
    return same == m_feelings.end() ? nullptr : &*same;
}

json FeelingsActivity::view() const {
    json view = m_frame;
    view["feelings"] = json::array();
    for (const Feeling& one : m_feelings) {
        json shown = one.view;
        shown["chosen"] = one.id == m_chosen;
        view["feelings"].push_back(std::move(shown));
    }
    if (const Feeling* chosen = feeling(m_chosen)) view["note"] = chosen->note;
    return view;
}

Result<std::vector<Answer>> FeelingsActivity::act(const json& action) {
    const Feeling* chosen = feeling(actionTarget(action, "choose", "feeling"));
    if (!chosen) return failAction();
    m_chosen = chosen->id == m_chosen ? "" : chosen->id;
    return {};
}

std::vector<json> FeelingsActivity::possibleActions() const {
    std::vector<json> actions;
    for (const Feeling& one : m_feelings) {
        actions.push_back({{"do", "choose"}, {"feeling", one.id}});
    }
    return actions;
}

bool FeelingsActivity::isDone() const { return true; }

std::string FeelingsActivity::next() const { return m_next; }

std::vector<std::string> FeelingsActivity::exits() const { return {m_next}; }

json FeelingsActivity::save() const { return {{"chosen", m_chosen}}; }

json FeelingsActivity::keep() const { return {{"done", true}}; }

Result<void> FeelingsActivity::restore(const json& saved) {
    m_chosen.clear();
    if (savedDone(saved)) return {};
    const auto chosen = savedId(saved, "chosen");
    if (!chosen || saved.size() != 1) return failRestore();
    if (!chosen->empty() && !feeling(*chosen)) return failRestore();
    m_chosen = *chosen;
    return {};
}

}  // namespace pathlight
