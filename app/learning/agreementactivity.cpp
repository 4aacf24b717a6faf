// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "learning/agreementactivity.h"

#include "learning/actionreader.h"

#include <algorithm>

namespace pathlight {

using nlohmann::json;

AgreementActivity::AgreementActivity(BodyReader& body)
    : m_frame(body.frame()), m_closing(body.optionalText("closing")) {
    m_frame["title"] = body.text("title");
    m_frame["prompt"] = body.text("prompt");
    for (BodyReader& item : body.items("parts", 1, 6)) {
        m_parts.push_back(readPart(item));
    }
    m_needed = body.number("needed", 1, m_chosen.total(), std::min(3, m_chosen.total()));
    m_next = body.id("next");
}

json AgreementActivity::readPart(BodyReader& item) {
    const std::string id = item.id("id");
    json part{{"id", id}, {"title", item.text("title")}, {"clauses", json::array()}};
    for (BodyReader& clause : item.items("clauses", 2, 8)) {
        const std::string path = id + "/" + clause.id("id");
        part["clauses"].push_back({{"id", path}, {"text", clause.text("text")}});
        m_chosen.add(path);
    }
    return part;
}

json AgreementActivity::view() const {
    json view = m_frame;
    view["parts"] = m_parts;
    for (json& part : view["parts"]) {
        for (json& clause : part["clauses"]) {
            clause["chosen"] = m_chosen.has(clause["id"]);
        }
    }
    view["chosen"] = m_chosen.count();
    view["needed"] = m_needed;
    view["printable"] = true;
    if (isDone() && !m_closing.is_null()) view["closing"] = m_closing;
    return view;
}

Result<std::vector<Answer>> AgreementActivity::act(const json& action) {
    if (!m_chosen.toggle(actionTarget(action, "choose", "clause"))) return failAction();
    return {};
}

std::vector<json> AgreementActivity::possibleActions() const { return m_chosen.actions("choose", "clause"); }

bool AgreementActivity::isDone() const { return m_chosen.count() >= m_needed; }

std::string AgreementActivity::next() const { return m_next; }

std::vector<std::string> AgreementActivity::exits() const { return {m_next}; }

json AgreementActivity::save() const { return m_chosen.save("chosen"); }

Result<void> AgreementActivity::restore(const json& saved) {
    if (!m_chosen.restore(saved, "chosen")) return failRestore();
    return {};
}

}  // namespace pathlight
