// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "learning/decideactivity.h"

#include "learning/actionreader.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>

namespace pathlight {

using nlohmann::json;

namespace {

constexpr std::array kindsOfHelp{"emergency", "helpline", "hotline", "removal", "missing", "parent-support", "police"};

const auto* findById(const auto& items, const std::string& id) {
    const auto same = std::find_if(items.begin(), items.end(), [&](const auto& one) { return one.id == id; });
    return same == items.end() ? nullptr : &*same;
}

}  // namespace

DecideActivity::DecideActivity(BodyReader& body) : m_frame(body.frame()) {
    m_frame["prompt"] = body.text("prompt");
    readQuestions(body);
    readDoors(body);
    m_next = body.id("next");
    if (!body.error()) checkWays(body);
}

void DecideActivity::readQuestions(BodyReader& body) {
    for (BodyReader& item : body.items("questions", 1, 12)) {
        Question question{item.id("id"), item.text("ask"), {}};
        for (BodyReader& answer : item.items("answers", 2, 5)) {
            Reply reply{answer.id("id"), {{"text", answer.text("text")}}, answer.id("to")};
            reply.view["id"] = reply.id;
            question.answers.push_back(std::move(reply));
        }
        m_questions.push_back(std::move(question));
    }
}

void DecideActivity::readDoors(BodyReader& body) {
    for (BodyReader& item : body.items("doors", 2, 10)) {
        Door door{item.id("id"), {{"title", item.text("title")}, {"text", item.text("text")}}};
        const std::vector<std::string> kinds = item.ids("kinds");
        for (const std::string& kind : kinds) {
            const bool known = std::find(kindsOfHelp.begin(), kindsOfHelp.end(), kind) != kindsOfHelp.end();
            if (!known) item.fault("kinds has no " + kind);
        }
        if (question(door.id)) item.fault("a question has this id too");
        door.view["id"] = door.id;
        door.view["kinds"] = kinds;
        m_doors.push_back(std::move(door));
    }
}

/// Takes away, again and again, the questions to which no answer of those left leads: those that stay lie on a circle.
void DecideActivity::checkWays(BodyReader& body) const {
    std::map<std::string, int> waysTo;
    for (const Question& one : m_questions) {
        for (const Reply& reply : one.answers) {
            if (!question(reply.to) && !door(reply.to)) body.fault("there is no question or door " + reply.to);
            ++waysTo[reply.to];
        }
    }
    std::vector<const Question*> open{&m_questions.front()};
    std::size_t taken = 0;
    if (waysTo[m_questions.front().id] > 0) body.fault("an answer leads back to " + m_questions.front().id);
    for (; !open.empty(); ++taken) {
        const Question* one = open.back();
        open.pop_back();
        for (const Reply& reply : one->answers) {
            if (--waysTo[reply.to] == 0 && question(reply.to)) open.push_back(question(reply.to));
        }
    }
    if (taken < m_questions.size()) body.fault("a question cannot be reached, or its answers lead in a circle");
    for (const Door& one : m_doors) {
        if (!waysTo.contains(one.id)) body.fault("no answer leads to the door " + one.id);
    }
}

const DecideActivity::Reply* DecideActivity::Question::answer(const std::string& reply) const {
    return findById(answers, reply);
}

const DecideActivity::Question* DecideActivity::question(const std::string& id) const {
    return findById(m_questions, id);
}

const DecideActivity::Door* DecideActivity::door(const std::string& id) const { return findById(m_doors, id); }

std::optional<std::string> DecideActivity::follow(const std::vector<std::string>& answers) const {
    std::string place = m_questions.front().id;
    for (const std::string& id : answers) {
        const Question* asked = question(place);
        const Reply* given = asked ? asked->answer(id) : nullptr;
        if (!given) return std::nullopt;
        place = given->to;
    }
    return place;
}

json DecideActivity::view() const {
    json view = m_frame;
    view["path"] = json::array();
    std::string place = m_questions.front().id;
    for (const std::string& id : m_answers) {
        const Question* asked = question(place);
        const Reply* given = asked->answer(id);
        view["path"].push_back({{"ask", asked->ask}, {"answer", given->view["text"]}});
        place = given->to;
    }
    if (const Door* reached = door(place)) {
        view["door"] = reached->view;
        return view;
    }
    const Question* asked = question(place);
    view["question"] = {{"id", asked->id}, {"ask", asked->ask}, {"answers", json::array()}};
    for (const Reply& one : asked->answers) {
        view["question"]["answers"].push_back(one.view);
    }
    return view;
}

Result<std::vector<Answer>> DecideActivity::act(const json& action) {
    if (savedId(action, "do") == "back") {
        if (m_answers.empty()) return failAction();
        m_answers.pop_back();
        return {};
    }
    std::vector<std::string> answers = m_answers;
    answers.push_back(actionTarget(action, "answer", "answer"));
    const auto place = follow(answers);
    if (!place) return failAction();
    m_answers = std::move(answers);
    m_done = m_done || door(*place);
    return {};
}

std::vector<json> DecideActivity::possibleActions() const {
    std::vector<json> actions;
    if (const Question* asked = question(follow(m_answers).value())) {
        for (const Reply& one : asked->answers) {
            actions.push_back({{"do", "answer"}, {"answer", one.id}});
        }
    }
    if (!m_answers.empty()) actions.push_back({{"do", "back"}});
    return actions;
}

bool DecideActivity::isDone() const { return m_done; }

std::string DecideActivity::next() const { return m_next; }

std::vector<std::string> DecideActivity::exits() const { return {m_next}; }

json DecideActivity::save() const { return {{"answers", m_answers}, {"done", m_done}}; }

json DecideActivity::keep() const { return {{"done", m_done}}; }

Result<void> DecideActivity::restore(const json& saved) {
    m_answers.clear();
    m_done = false;
    if (const auto done = savedDone(saved)) {
        m_done = *done;
        return {};
    }
    if (!saved.is_object() || saved.size() != 2 || !saved.contains("answers") || !saved.contains("done")) {
        return failRestore();
    }
    const json& given = saved["answers"];
    const bool ids = given.is_array() && given.size() <= m_questions.size() &&
                     std::all_of(given.begin(), given.end(), [](const json& id) { return id.is_string(); });
    if (!ids || !saved["done"].is_boolean()) return failRestore();
    const std::vector<std::string> answers = given;
    const auto place = follow(answers);
    if (!place || (door(*place) && saved["done"] == false)) return failRestore();
    m_answers = answers;
    m_done = saved["done"];
    return {};
}

}  // namespace pathlight
