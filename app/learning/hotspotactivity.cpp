// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "learning/hotspotactivity.h"

#include "learning/actionreader.h"

#include <algorithm>

namespace pathlight {

using nlohmann::json;

HotspotActivity::HotspotActivity(BodyReader& body)
    : m_frame(body.frame()), m_closing(body.optionalText("closing")), m_elsewhere(body.text("elsewhere")) {
    m_frame["prompt"] = body.text("prompt");
    if (!m_frame.contains("picture")) body.fault("picture is missing");
    int right = 0;
    for (BodyReader& item : body.items("spots", 2, 10)) {
        m_spots.push_back(readSpot(item));
        right += m_spots.back().right ? 1 : 0;
    }
    if (right == 0) body.fault("no spot is right");
    m_needed = body.number("needed", 1, right, right);
    m_next = body.id("next");
}

HotspotActivity::Spot HotspotActivity::readSpot(BodyReader& item) {
    Spot spot{item.id("id"), json::object(), item.text("feedback"), item.flag("right")};
    const auto percent = [&](const char* field, int low, int high) {
        const int value = item.number(field, low, high, -1);
        if (value < 0) item.fault(std::string(field) + " is missing");
        return value;
    };
    const int x = percent("x", 0, 99);
    const int y = percent("y", 0, 99);
    const int width = percent("width", 1, 100);
    const int height = percent("height", 1, 100);
    if (x + width > 100 || y + height > 100) item.fault("the spot reaches out of the picture");
    spot.view = {{"id", spot.id},  {"text", item.text("text")}, {"x", x}, {"y", y},
                 {"width", width}, {"height", height}};
    return spot;
}

const HotspotActivity::Spot* HotspotActivity::spot(const std::string& id) const {
    const auto same = std::find_if(m_spots.begin(), m_spots.end(), [&](const Spot& one) { return one.id == id; });
    return same == m_spots.end() ? nullptr : &*same;
}

bool HotspotActivity::wasTouched(const std::string& id) const {
    return std::find(m_touched.begin(), m_touched.end(), id) != m_touched.end();
}

int HotspotActivity::found() const {
    return static_cast<int>(std::count_if(m_spots.begin(), m_spots.end(),
                                          [this](const Spot& one) { return one.right && wasTouched(one.id); }));
}

json HotspotActivity::spotView(const Spot& spot) const {
    json view = spot.view;
    const bool touched = wasTouched(spot.id);
    view["mark"] = !touched ? "" : spot.right ? "right" : "other";
    if (touched) view["feedback"] = spot.feedback;
    return view;
}

json HotspotActivity::view() const {
    json view = m_frame;
    view["spots"] = json::array();
    for (const Spot& one : m_spots) {
        view["spots"].push_back(spotView(one));
    }
    view["needed"] = m_needed;
    view["found"] = found();
    view["last"] = m_last;
    if (m_missed) view["elsewhere"] = m_elsewhere;
    if (isDone() && !m_closing.is_null()) view["closing"] = m_closing;
    return view;
}

Result<std::vector<Answer>> HotspotActivity::act(const json& action) {
    if (savedId(action, "do") == "miss" && action.size() == 1) {
        m_missed = true;
        m_last.clear();
        return {};
    }
    const Spot* touched = spot(actionTarget(action, "touch", "spot"));
    if (!touched) return failAction();
    m_missed = false;
    m_last = touched->id;
    if (wasTouched(touched->id)) return {};
    m_touched.push_back(touched->id);
    return std::vector{Answer{"", static_cast<int>(m_touched.size()), touched->id, touched->right}};
}

std::vector<json> HotspotActivity::possibleActions() const {
    std::vector<json> actions;
    std::vector<json> others;
    for (const Spot& one : m_spots) {
        const bool helps = one.right && !wasTouched(one.id);
        (helps ? actions : others).push_back({{"do", "touch"}, {"spot", one.id}});
    }
    actions.insert(actions.end(), others.begin(), others.end());
    actions.push_back({{"do", "miss"}});
    return actions;
}

bool HotspotActivity::isDone() const { return found() >= m_needed; }

std::string HotspotActivity::next() const { return m_next; }

std::vector<std::string> HotspotActivity::exits() const { return {m_next}; }

json HotspotActivity::save() const { return {{"touched", m_touched}, {"last", m_last}, {"missed", m_missed}}; }

Result<void> HotspotActivity::restore(const json& saved) {
    m_touched.clear();
    m_last.clear();
    m_missed = false;
    const auto touched = savedIds(saved, "touched");
    const auto last = savedId(saved, "last");
    if (!touched || !last || saved.size() != 3) return failRestore();
    const auto missed = saved.find("missed");
    if (missed == saved.end() || !missed->is_boolean()) return failRestore();
    if (!std::all_of(touched->begin(), touched->end(), [this](const std::string& id) { return spot(id); })) {
        return failRestore();
    }
    const bool known = std::find(touched->begin(), touched->end(), *last) != touched->end();
    const bool none = *missed == true || touched->empty();
    if (none ? !last->empty() : !known) return failRestore();
    m_touched = *touched;
    m_last = *last;
    m_missed = *missed;
    return {};
}

}  // namespace pathlight
