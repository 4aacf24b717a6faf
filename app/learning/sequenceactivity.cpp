// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "learning/sequenceactivity.h"

#include "learning/actionreader.h"

#include <algorithm>
#include <set>

namespace pathlight {

using nlohmann::json;

SequenceActivity::SequenceActivity(BodyReader& body) : m_frame(body.frame()), m_closing(body.optionalText("closing")) {
    m_frame["prompt"] = body.text("prompt");
    m_retry = body.text("retry");
    readSteps(body);
    readShown(body);
    m_next = body.id("next");
}

void SequenceActivity::readSteps(BodyReader& body) {
    for (BodyReader& item : body.items("steps", 3, 8)) {
        Step step{item.id("id"), item.picture(), item.text("feedback"), item.flag("free")};
        step.view["id"] = step.id;
        step.view["text"] = item.text("text");
        if (step.free && m_steps.empty()) item.fault("there is no step before the first one");
        m_steps.push_back(std::move(step));
    }
}

void SequenceActivity::readShown(BodyReader& body) {
    m_shown = body.ids("shown");
    std::set<std::string> ids;
    for (const Step& one : m_steps) {
        ids.insert(one.id);
    }
    if (m_shown.empty()) m_shown.assign(ids.begin(), ids.end());
    const bool all = m_shown.size() == ids.size() && std::set<std::string>(m_shown.begin(), m_shown.end()) == ids;
    if (!all) body.fault("shown does not name every step once");
}

const SequenceActivity::Step* SequenceActivity::step(const std::string& id) const {
    const auto same = std::find_if(m_steps.begin(), m_steps.end(), [&](const Step& one) { return one.id == id; });
    return same == m_steps.end() ? nullptr : &*same;
}

int SequenceActivity::placed() const { return static_cast<int>(m_placed.size()); }

int SequenceActivity::placeOf(const std::string& id) const {
    const auto found = std::find(m_placed.begin(), m_placed.end(), id);
    return found == m_placed.end() ? 0 : static_cast<int>(found - m_placed.begin()) + 1;
}

bool SequenceActivity::comesNext(const Step& step) const {
    const auto open = [this](const Step& one) { return placeOf(one.id) == 0; };
    const Step* const before = &step - (step.free ? 1 : 0);
    return open(step) && std::none_of(m_steps.data(), before, open);
}

json SequenceActivity::stepView(const Step& step) const {
    const int place = placeOf(step.id);
    const bool other = place == 0 && step.id == m_last;
    json view = step.view;
    view["place"] = place;
    view["mark"] = place > 0 ? "right" : other ? "other" : "";
    if (place > 0) view["message"] = step.feedback;
    if (other) view["message"] = m_retry;
    return view;
}

json SequenceActivity::view() const {
    json view = m_frame;
    view["steps"] = json::array();
    for (const std::string& id : m_shown) {
        view["steps"].push_back(stepView(*step(id)));
    }
    view["placed"] = placed();
    view["needed"] = m_steps.size();
    view["last"] = m_last;
    if (isDone() && !m_closing.is_null()) view["closing"] = m_closing;
    return view;
}

Result<std::vector<Answer>> SequenceActivity::act(const json& action) {
    const Step* tried = step(actionTarget(action, "next", "step"));
    if (!tried || placeOf(tried->id) > 0) return failAction();
    return tryNext(*tried);
}

Result<std::vector<Answer>> SequenceActivity::tryNext(const Step& step) {
    if (m_tries.size() == m_placed.size()) m_tries.emplace_back();
    std::vector<std::string>& tries = m_tries.back();
    m_last = step.id;
    if (std::find(tries.begin(), tries.end(), step.id) != tries.end()) return {};
    tries.push_back(step.id);
    const bool right = comesNext(step);
    if (right) m_placed.push_back(step.id);
    return std::vector{
        Answer{"step-" + std::to_string(m_tries.size()), static_cast<int>(tries.size()), step.id, right}};
}

std::vector<json> SequenceActivity::possibleActions() const {
    std::vector<json> actions;
    std::vector<json> others;
    for (const std::string& id : m_shown) {
        if (placeOf(id) > 0) continue;
        (comesNext(*step(id)) ? actions : others).push_back({{"do", "next"}, {"step", id}});
    }
    actions.insert(actions.end(), others.begin(), others.end());
    return actions;
}

bool SequenceActivity::isDone() const { return m_placed.size() == m_steps.size(); }

std::string SequenceActivity::next() const { return m_next; }

std::vector<std::string> SequenceActivity::exits() const { return {m_next}; }

json SequenceActivity::save() const {
    json saved{{"last", m_last}};
    for (std::size_t place = 0; place < m_tries.size(); ++place) {
        saved["step-" + std::to_string(place + 1)] = m_tries[place];
    }
    return saved;
}

Result<void> SequenceActivity::restore(const json& saved) {
    const auto forget = [this] {
        m_placed.clear();
        m_tries.clear();
        m_last.clear();
        return failRestore();
    };
    (void)forget();
    const auto last = savedId(saved, "last");
    if (!last) return forget();
    for (std::size_t place = 1; place < saved.size(); ++place) {
        const auto tries = savedIds(saved, ("step-" + std::to_string(place)).c_str());
        if (!tries || tries->empty() || m_placed.size() + 1 != place) return forget();
        for (const std::string& id : *tries) {
            const Step* tried = step(id);
            if (!tried || placeOf(id) > 0 || m_placed.size() == place) return forget();
            (void)tryNext(*tried);
        }
    }
    const bool known =
        !m_tries.empty() && std::find(m_tries.back().begin(), m_tries.back().end(), *last) != m_tries.back().end();
    const bool settled = m_tries.size() == m_placed.size();
    if (m_tries.empty() ? !last->empty() : !known || (settled && *last != m_placed.back())) return forget();
    m_last = *last;
    return {};
}

}  // namespace pathlight
