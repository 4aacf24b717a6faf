// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "learning/choiceactivity.h"

#include "learning/actionreader.h"

#include <algorithm>

namespace pathlight {

using nlohmann::json;

ChoiceActivity::ChoiceActivity(BodyReader& body)
    : m_frame(body.frame()), m_closing(body.optionalText("closing")), m_several(body.flag("several")) {
    m_frame["prompt"] = body.text("prompt");
    int right = 0;
    for (BodyReader& item : body.items("options", 2, 8)) {
        Option option{item.id("id"), item.picture(), item.text("feedback"), item.flag("right")};
        option.view["id"] = option.id;
        option.view["text"] = item.text("text");
        right += option.right ? 1 : 0;
        m_options.push_back(std::move(option));
    }
    if (right == 0) body.fault("no option is right");
    m_needed = body.number("at-least", 1, right, m_several ? right : 1);
    if (!m_several && m_needed != 1) body.fault("at-least needs several");
    m_next = body.id("next");
}

const ChoiceActivity::Option* ChoiceActivity::option(const std::string& id) const {
    const auto same = std::find_if(m_options.begin(), m_options.end(), [&](const Option& one) { return one.id == id; });
    return same == m_options.end() ? nullptr : &*same;
}

bool ChoiceActivity::wasChosen(const std::string& id) const {
    return std::find(m_chosen.begin(), m_chosen.end(), id) != m_chosen.end();
}

int ChoiceActivity::found() const {
    return static_cast<int>(std::count_if(m_options.begin(), m_options.end(),
                                          [&](const Option& one) { return one.right && wasChosen(one.id); }));
}

json ChoiceActivity::optionView(const Option& option) const {
    const bool chosen = m_several ? wasChosen(option.id) : option.id == m_last;
    json view = option.view;
    view["chosen"] = chosen;
    view["mark"] = !chosen ? "" : option.right ? "right" : "other";
    if (chosen) view["feedback"] = option.feedback;
    return view;
}

json ChoiceActivity::view() const {
    json view = m_frame;
    view["several"] = m_several;
    view["needed"] = m_needed;
    view["found"] = found();
    view["options"] = json::array();
    for (const Option& one : m_options) {
        view["options"].push_back(optionView(one));
    }
    view["last"] = m_last;
    if (isDone() && !m_closing.is_null()) view["closing"] = m_closing;
    return view;
}

Result<std::vector<Answer>> ChoiceActivity::act(const json& action) {
    const Option* chosen = option(actionTarget(action, "choose", "option"));
    if (!chosen) return failAction();
    m_last = chosen->id;
    if (wasChosen(chosen->id)) return {};
    m_chosen.push_back(chosen->id);
    return std::vector{Answer{"", static_cast<int>(m_chosen.size()), chosen->id, chosen->right}};
}

std::vector<json> ChoiceActivity::possibleActions() const {
    std::vector<json> actions;
    for (const Option& one : m_options) {
        actions.push_back({{"do", "choose"}, {"option", one.id}});
    }
    return actions;
}

bool ChoiceActivity::isDone() const { return found() >= m_needed; }

std::string ChoiceActivity::next() const { return m_next; }

std::vector<std::string> ChoiceActivity::exits() const { return {m_next}; }

json ChoiceActivity::save() const { return {{"chosen", m_chosen}, {"last", m_last}}; }

Result<void> ChoiceActivity::restore(const json& saved) {
    m_chosen.clear();
    m_last.clear();
    const auto chosen = savedIds(saved, "chosen");
    const auto last = savedId(saved, "last");
    if (!chosen || !last || saved.size() != 2) return failRestore();
    for (const std::string& id : *chosen) {
        if (!option(id)) return failRestore();
    }
    const bool known = std::find(chosen->begin(), chosen->end(), *last) != chosen->end();
    if (!known && !(chosen->empty() && last->empty())) return failRestore();
    m_chosen = *chosen;
    m_last = *last;
    return {};
}

}  // namespace pathlight
