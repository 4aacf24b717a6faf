// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "learning/settingsactivity.h"

#include "learning/actionreader.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace pathlight {

using nlohmann::json;

namespace {

/// How far an option reaches, and the eyes that need at least that reach to see an item; each from near to far.
constexpr std::array<std::string_view, 4> reaches{"nobody", "friends", "friends-of-friends", "everyone"};
constexpr std::array<std::string_view, 4> looks{"", "friend", "friend-of-friend", "anybody"};
constexpr std::string_view firstEyes = "anybody";

/// The place of a name, or 4 when it is none of them.
int placeOf(const std::array<std::string_view, 4>& names, const std::string& name) {
    return static_cast<int>(std::find(names.begin(), names.end(), name) - names.begin());
}

bool isLook(const std::string& eyes) { return !eyes.empty() && placeOf(looks, eyes) < 4; }

}  // namespace

json SettingsActivity::Switch::show() const {
    json shown = view;
    shown["options"] = json::array();
    for (std::size_t index = 0; index < options.size(); ++index) {
        shown["options"].push_back(
            {{"id", options[index].id}, {"text", options[index].text}, {"chosen", index == chosen}});
    }
    shown["mark"] = !set ? "" : isSafe() ? "right" : "other";
    if (set) shown["message"] = options[chosen].feedback;
    return shown;
}

bool SettingsActivity::Switch::choose(const std::string& option) {
    const auto same = std::find_if(options.begin(), options.end(), [&](const Option& one) { return one.id == option; });
    if (same == options.end()) return false;
    chosen = static_cast<std::size_t>(same - options.begin());
    set = true;
    return true;
}

SettingsActivity::SettingsActivity(BodyReader& body)
    : m_frame(body.frame()), m_closing(body.optionalText("closing")), m_eyes(firstEyes) {
    for (const char* field : {"app", "prompt", "owner"}) {
        m_frame[field] = body.text(field);
    }
    const json portrait = body.picture("portrait");
    if (portrait.contains("picture")) m_frame["portrait"] = portrait["picture"];
    for (BodyReader& item : body.items("switches", 1, 8)) {
        m_switches.push_back(readSwitch(item));
    }
    readItems(body);
    const int all = static_cast<int>(m_switches.size());
    m_needed = body.number("needed", 1, all, all);
    m_next = body.id("next");
    if (!body.error() && isDone()) body.fault("enough switches start at a safe option");
}

SettingsActivity::Switch SettingsActivity::readSwitch(BodyReader& item) {
    Switch made{item.id("id"), json::object(), {}};
    made.view = {{"id", made.id}, {"text", item.text("text")}};
    if (json hint = item.optionalText("hint"); !hint.is_null()) made.view["hint"] = std::move(hint);
    for (BodyReader& one : item.items("options", 2, 4)) {
        const std::string reach = one.id("reach");
        Option option{one.id("id"), one.text("text"), one.text("feedback"), placeOf(reaches, reach), one.flag("safe")};
        if (option.reach == 4) one.fault("there is no reach " + reach);
        made.options.push_back(std::move(option));
    }
    const std::string start = item.id("start");
    if (!made.choose(start)) item.fault("there is no option " + start);
    made.start = made.chosen;
    made.set = false;
    const bool safe = std::any_of(made.options.begin(), made.options.end(), [](const Option& one) { return one.safe; });
    if (!safe) item.fault("no option is safe");
    return made;
}

void SettingsActivity::readItems(BodyReader& body) {
    for (BodyReader& one : body.items("items", 2, 8)) {
        Item item{one.picture(), one.id("switch")};
        item.view["id"] = one.id("id");
        item.view["label"] = one.text("label");
        item.view["value"] = one.text("value");
        if (!find(item.byWhich)) one.fault("there is no switch " + item.byWhich);
        m_items.push_back(std::move(item));
    }
}

SettingsActivity::Switch* SettingsActivity::find(const std::string& id) {
    const auto same =
        std::find_if(m_switches.begin(), m_switches.end(), [&](const Switch& one) { return one.id == id; });
    return same == m_switches.end() ? nullptr : &*same;
}

bool SettingsActivity::isVisible(const Item& item) const {
    const auto decides =
        std::find_if(m_switches.begin(), m_switches.end(), [&](const Switch& one) { return one.id == item.byWhich; });
    return decides->options[decides->chosen].reach >= placeOf(looks, m_eyes);
}

int SettingsActivity::safe() const {
    return static_cast<int>(
        std::count_if(m_switches.begin(), m_switches.end(), [](const Switch& one) { return one.isSafe(); }));
}

json SettingsActivity::view() const {
    json view = m_frame;
    view["eyes"] = m_eyes;
    view["items"] = json::array();
    for (const Item& one : m_items) {
        view["items"].push_back(one.view);
        view["items"].back()["visible"] = isVisible(one);
    }
    view["switches"] = json::array();
    for (const Switch& one : m_switches) {
        view["switches"].push_back(one.show());
    }
    view["last"] = m_last;
    view["safe"] = safe();
    view["needed"] = m_needed;
    if (isDone() && !m_closing.is_null()) view["closing"] = m_closing;
    return view;
}

Result<std::vector<Answer>> SettingsActivity::act(const json& action) {
    if (const std::string eyes = actionTarget(action, "look", "as"); isLook(eyes)) {
        m_eyes = eyes;
        return {};
    }
    Switch* const one = find(actionTarget(action, "set", "switch"));
    const std::string option = actionTarget(action, "set", "option");
    const bool first = one && !one->set;
    if (!one || !one->choose(option)) return failAction();
    m_last = one->id;
    if (!first) return {};
    return std::vector{Answer{one->id, 1, option, one->isSafe()}};
}

std::vector<json> SettingsActivity::possibleActions() const {
    std::vector<json> actions;
    std::vector<json> others;
    for (const Switch& one : m_switches) {
        for (const Option& option : one.options) {
            const bool helps = option.safe && !one.isSafe();
            (helps ? actions : others).push_back({{"do", "set"}, {"switch", one.id}, {"option", option.id}});
        }
    }
    actions.insert(actions.end(), others.begin(), others.end());
    for (const std::string_view eyes : looks) {
        if (!eyes.empty()) actions.push_back({{"do", "look"}, {"as", eyes}});
    }
    return actions;
}

bool SettingsActivity::isDone() const { return safe() >= m_needed; }

std::string SettingsActivity::next() const { return m_next; }

std::vector<std::string> SettingsActivity::exits() const { return {m_next}; }

json SettingsActivity::save() const {
    json set = json::object();
    for (const Switch& one : m_switches) {
        if (one.set) set[one.id] = one.options[one.chosen].id;
    }
    return {{"eyes", m_eyes}, {"set", set}, {"last", m_last}};
}

void SettingsActivity::forget() {
    m_eyes = firstEyes;
    m_last.clear();
    for (Switch& one : m_switches) {
        one.chosen = one.start;
        one.set = false;
    }
}

bool SettingsActivity::restoreSwitches(const json& saved) {
    if (!saved.is_object()) return false;
    for (const auto& [id, option] : saved.items()) {
        Switch* const one = find(id);
        if (!one || !option.is_string() || !one->choose(option.get<std::string>())) return false;
    }
    return true;
}

Result<void> SettingsActivity::restore(const json& saved) {
    forget();
    const auto eyes = savedId(saved, "eyes");
    const auto last = savedId(saved, "last");
    const bool sound = eyes && last && saved.size() == 3 && isLook(*eyes) && saved.contains("set") &&
                       restoreSwitches(saved["set"]) &&
                       (saved["set"].empty() ? last->empty() : saved["set"].contains(*last));
    if (!sound) {
        forget();
        return failRestore();
    }
    m_eyes = *eyes;
    m_last = *last;
    return {};
}

}  // namespace pathlight
