// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "learning/ticks.h"

#include "learning/actionreader.h"

#include <algorithm>

namespace pathlight {

using nlohmann::json;

namespace {

auto find(auto& items, const std::string& id) {
    return std::find_if(items.begin(), items.end(), [&](const auto& item) { return item.first == id; });
}

}  // namespace

void Ticks::add(std::string id) { m_items.emplace_back(std::move(id), false); }

bool Ticks::has(const std::string& id) const {
    const auto item = find(m_items, id);
    return item != m_items.end() && item->second;
}

int Ticks::count() const {
    return static_cast<int>(
        std::count_if(m_items.begin(), m_items.end(), [](const auto& item) { return item.second; }));
}

int Ticks::total() const { return static_cast<int>(m_items.size()); }

bool Ticks::toggle(const std::string& id) {
    const auto item = find(m_items, id);
    if (item == m_items.end()) return false;
    item->second = !item->second;
    return true;
}

std::vector<json> Ticks::actions(const char* verb, const char* field) const {
    std::vector<json> actions;
    for (const bool ticked : {false, true}) {
        for (const auto& [id, has] : m_items) {
            if (has == ticked) actions.push_back({{"do", verb}, {field, id}});
        }
    }
    return actions;
}

json Ticks::save(const char* field) const {
    json ids = json::array();
    for (const auto& [id, has] : m_items) {
        if (has) ids.push_back(id);
    }
    return {{field, std::move(ids)}};
}

bool Ticks::restore(const json& saved, const char* field) {
    for (auto& item : m_items) {
        item.second = false;
    }
    const auto ids = savedIds(saved, field);
    const auto known = [this](const std::string& id) { return find(m_items, id) != m_items.end(); };
    if (!ids || saved.size() != 1 || !std::all_of(ids->begin(), ids->end(), known)) return false;
    for (const std::string& id : *ids) {
        find(m_items, id)->second = true;
    }
    return true;
}

}  // namespace pathlight
