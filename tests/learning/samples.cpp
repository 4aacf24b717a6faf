// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "samples.h"

#include "learning/activityfactory.h"

#include <gtest/gtest.h>

namespace pathlight::samples {

using nlohmann::json;

json text(const std::string& plain) { return {{"plain", plain}, {"styled", "<b>" + plain + "</b>"}}; }

Scene story(const std::string& id, const std::string& next) {
    return {id, "story", {{"text", text("Once there was " + id)}, {"next", next}}};
}

Scene choice(const std::string& id, const std::string& next, bool several, int atLeast) {
    const auto option = [](const std::string& name, bool right) {
        return json{
            {"id", name}, {"text", text("Option " + name)}, {"right", right}, {"feedback", text("You chose " + name)}};
    };
    json body{{"prompt", text("What now?")},
              {"options", {option("a", true), option("b", false), option("c", true)}},
              {"closing", text("Well found")},
              {"next", next}};
    if (several) body["several"] = true;
    if (atLeast > 0) body["at-least"] = atLeast;
    return {id, "choice", std::move(body)};
}

Scene sort(const std::string& id, const std::string& next) {
    const auto card = [](const std::string& name, const std::string& basket) {
        return json{
            {"id", name}, {"text", text("Card " + name)}, {"basket", basket}, {"feedback", text("Yes, " + name)}};
    };
    json body{{"prompt", text("Sort")},
              {"cards", {card("name", "keep"), card("hurt", "tell"), card("game", "keep")}},
              {"baskets", {{{"id", "tell"}, {"text", text("Tell")}}, {{"id", "keep"}, {"text", text("Keep")}}}},
              {"retry", text("Look again")},
              {"closing", text("All sorted")},
              {"next", next}};
    body["cards"][2]["also"] = {"tell"};
    body["cards"][1]["retry"] = text("Does it hurt?");
    return {id, "sort", std::move(body)};
}

Scene branch(const std::string& id, const std::vector<std::string>& to) {
    json choices = json::array();
    for (const std::string& scene : to) {
        choices.push_back({{"id", "to-" + scene},
                           {"text", text("Go to " + scene)},
                           {"kind", choices.empty() ? "helps" : "detour"},
                           {"outcome", text("You go to " + scene)},
                           {"to", scene}});
    }
    return {id, "branch", {{"text", text("Where to?")}, {"choices", std::move(choices)}}};
}

std::shared_ptr<Module> module(std::vector<Scene> scenes) {
    auto made = std::make_shared<Module>();
    made->summary.id = "m00-sample";
    made->start = scenes.empty() ? "" : scenes.front().id;
    made->scenes = std::move(scenes);
    return made;
}

std::shared_ptr<Module> village() {
    return module({story("hello", "fork"), branch("fork", {"ask", "lost", "far"}), story("lost", "fork"),
                   choice("far", "away", true, 1), story("away", "fork"), choice("ask", "cards"),
                   sort("cards", "goodbye"), story("goodbye", "end")});
}

json choose(const std::string& option) { return {{"do", "choose"}, {"option", option}}; }

json take(const std::string& choice) { return {{"do", "choose"}, {"choice", choice}}; }

json place(const std::string& card, const std::string& basket) {
    return {{"do", "place"}, {"card", card}, {"basket", basket}};
}

std::unique_ptr<Activity> activity(const Scene& scene) {
    auto made = makeActivity(scene);
    if (!made) ADD_FAILURE() << made.error().text();
    return std::move(made).value();
}

const std::vector<json>& noActions() {
    static const std::vector<json> table{nullptr,
                                         true,
                                         7,
                                         "choose",
                                         json::array(),
                                         json::array({"do", "choose"}),
                                         json::object(),
                                         {{"do", "choose"}},
                                         {{"do", "place"}},
                                         {{"do", "dance"}, {"option", "a"}},
                                         {{"do", 1}, {"option", "a"}},
                                         {{"do", nullptr}, {"choice", "to-a"}},
                                         {{"option", "a"}},
                                         {{"choice", "to-a"}},
                                         choose(""),
                                         choose("z"),
                                         choose("A"),
                                         choose("a "),
                                         take(""),
                                         take("z"),
                                         {{"do", "choose"}, {"option", 1}},
                                         {{"do", "choose"}, {"option", {"a"}}},
                                         {{"do", "choose"}, {"choice", nullptr}},
                                         {{"do", "Choose"}, {"option", "a"}},
                                         place("", ""),
                                         place("name", ""),
                                         place("", "keep"),
                                         place("name", "hurt"),
                                         place("tell", "keep"),
                                         {{"do", "place"}, {"card", "name"}},
                                         {{"do", "place"}, {"basket", "keep"}},
                                         {{"do", "place"}, {"card", 1}, {"basket", "keep"}},
                                         {{"do", "choose"}, {"card", "name"}, {"basket", "keep"}}};
    return table;
}

}  // namespace pathlight::samples
