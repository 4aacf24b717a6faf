// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "learning/sayactivity.h"

#include "learning/actionreader.h"

#include <algorithm>

namespace pathlight {

using nlohmann::json;

SayActivity::SayActivity(BodyReader& body)
    : m_frame(body.frame()), m_ask(body.text("ask")), m_feedback(body.text("feedback")) {
    m_frame["prompt"] = body.text("prompt");
    for (BodyReader& item : body.items("sentences", 2, 6)) {
        Sentence sentence{item.id("id"), item.picture()};
        sentence.view["id"] = sentence.id;
        sentence.view["text"] = item.text("text");
        m_sentences.push_back(std::move(sentence));
    }
    m_next = body.id("next");
}

bool SayActivity::has(const std::string& id) const {
    return std::any_of(m_sentences.begin(), m_sentences.end(), [&](const Sentence& one) { return one.id == id; });
}

json SayActivity::view() const {
    json view = m_frame;
    view["sentences"] = json::array();
    for (const Sentence& one : m_sentences) {
        json shown = one.view;
        shown["chosen"] = one.id == m_chosen;
        view["sentences"].push_back(std::move(shown));
    }
    view["said"] = m_said;
    if (!m_chosen.empty()) view["ask"] = m_ask;
    if (m_said) view["feedback"] = m_feedback;
    return view;
}

Result<std::vector<Answer>> SayActivity::act(const json& action) {
    if (savedId(action, "do") == "said") {
        if (m_chosen.empty()) return failAction();
        m_said = true;
        return {};
    }
    const std::string id = actionTarget(action, "choose", "sentence");
    if (!has(id)) return failAction();
    const bool first = m_chosen.empty();
    m_chosen = id;
    if (!first) return {};
    return std::vector{Answer{"", 1, id, std::nullopt}};
}

std::vector<json> SayActivity::possibleActions() const {
    std::vector<json> actions;
    if (!m_chosen.empty()) actions.push_back({{"do", "said"}});
    for (const Sentence& one : m_sentences) {
        actions.push_back({{"do", "choose"}, {"sentence", one.id}});
    }
    return actions;
}

bool SayActivity::isDone() const { return m_said; }

std::string SayActivity::next() const { return m_next; }

std::vector<std::string> SayActivity::exits() const { return {m_next}; }

json SayActivity::save() const { return {{"chosen", m_chosen}, {"said", m_said}}; }

Result<void> SayActivity::restore(const json& saved) {
    m_chosen.clear();
    m_said = false;
    const auto chosen = savedId(saved, "chosen");
    if (!chosen || saved.size() != 2 || !saved.contains("said") || !saved["said"].is_boolean()) return failRestore();
    const bool said = saved["said"];
    if (chosen->empty() ? said : !has(*chosen)) return failRestore();
    m_chosen = *chosen;
    m_said = said;
    return {};
}

}  // namespace pathlight
