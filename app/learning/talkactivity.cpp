// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "learning/talkactivity.h"

#include "learning/actionreader.h"

namespace pathlight {

using nlohmann::json;

namespace {

/// Who reads the card; a child unless the body says otherwise.
std::string readFor(BodyReader& body) {
    std::string reader = body.optionalId("for");
    if (reader.empty() || reader == "child") return "child";
    if (reader != "adult") body.fault("for is neither child nor adult");
    return reader;
}

}  // namespace

TalkActivity::TalkActivity(BodyReader& body) : m_frame(body.frame()) {
    m_frame["title"] = body.text("title");
    m_frame["text"] = body.text("text");
    m_frame["for"] = readFor(body);
    for (BodyReader& item : body.items("questions", 1, 5)) {
        const std::string id = item.id("id");
        m_questions.push_back({{"id", id}, {"text", item.text("text")}});
        m_ticks.add(id);
    }
    m_next = body.id("next");
}

json TalkActivity::view() const {
    json view = m_frame;
    view["questions"] = json::array();
    for (json question : m_questions) {
        question["done"] = m_ticks.has(question["id"]);
        view["questions"].push_back(std::move(question));
    }
    return view;
}

Result<std::vector<Answer>> TalkActivity::act(const json& action) {
    if (!m_ticks.toggle(actionTarget(action, "tick", "question"))) return failAction();
    return {};
}

std::vector<json> TalkActivity::possibleActions() const { return m_ticks.actions("tick", "question"); }

bool TalkActivity::isDone() const { return true; }

std::string TalkActivity::next() const { return m_next; }

std::vector<std::string> TalkActivity::exits() const { return {m_next}; }

json TalkActivity::save() const { return m_ticks.save("done"); }

Result<void> TalkActivity::restore(const json& saved) {
    if (!m_ticks.restore(saved, "done")) return failRestore();
    return {};
}

}  // namespace pathlight
