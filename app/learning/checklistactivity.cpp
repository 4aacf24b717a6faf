// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "learning/checklistactivity.h"

#include "learning/actionreader.h"

namespace pathlight {

using nlohmann::json;

ChecklistActivity::ChecklistActivity(BodyReader& body)
    : m_frame(body.frame()), m_closing(body.optionalText("closing")) {
    m_frame["prompt"] = body.text("prompt");
    for (BodyReader& item : body.items("items", 2, 12)) {
        const std::string id = item.id("id");
        json view{{"id", id}, {"text", item.text("text")}};
        json hint = item.optionalText("hint");
        if (!hint.is_null()) view["hint"] = std::move(hint);
        m_items.push_back(std::move(view));
        m_ticks.add(id);
    }
    m_next = body.id("next");
}

json ChecklistActivity::view() const {
    json view = m_frame;
    view["items"] = json::array();
    for (json item : m_items) {
        item["ticked"] = m_ticks.has(item["id"]);
        view["items"].push_back(std::move(item));
    }
    view["ticked"] = m_ticks.count();
    view["total"] = m_ticks.total();
    if (m_ticks.count() == m_ticks.total() && !m_closing.is_null()) view["closing"] = m_closing;
    return view;
}

Result<std::vector<Answer>> ChecklistActivity::act(const json& action) {
    if (!m_ticks.toggle(actionTarget(action, "tick", "item"))) return failAction();
    return {};
}

std::vector<json> ChecklistActivity::possibleActions() const { return m_ticks.actions("tick", "item"); }

bool ChecklistActivity::isDone() const { return true; }

std::string ChecklistActivity::next() const { return m_next; }

std::vector<std::string> ChecklistActivity::exits() const { return {m_next}; }

json ChecklistActivity::save() const { return m_ticks.save("ticked"); }

Result<void> ChecklistActivity::restore(const json& saved) {
    if (!m_ticks.restore(saved, "ticked")) return failRestore();
    return {};
}

}  // namespace pathlight
