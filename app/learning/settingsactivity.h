// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "learning/activity.h"
#include "learning/bodyreader.h"

namespace pathlight {

/// The switches of an invented app, and the profile as a friend, a friend of a friend or anybody sees it, drawn anew at
/// every switch. Any option may be set at any time; done once enough switches are at a safe option.
///
/// view: {app: text, prompt: text, owner: text, portrait?: picture, eyes: "friend" | "friend-of-friend" | "anybody",
/// items: [{id, label: text, value: text, picture?, visible: bool}], switches: [{id, text: text, hint?: text, options:
/// [{id, text: text, chosen: bool}], mark: "" | "right" | "other", message?: text}], last: id of the switch set last or
/// "", safe: int, needed: int, closing?: text when done, picture?, glim?}. A switch has a mark once it was set.
///
/// actions: {"do": "set", "switch": id, "option": id} and {"do": "look", "as": eyes}. The first setting of a switch is
/// an answer: item the switch, value the option. Looking is none.
class SettingsActivity final : public Activity {
public:
    /// Reads the body; the reader holds the error when it does not follow scene-settings.json.
    explicit SettingsActivity(BodyReader& body);

    [[nodiscard]] nlohmann::json view() const override;
    [[nodiscard]] Result<std::vector<Answer>> act(const nlohmann::json& action) override;
    [[nodiscard]] std::vector<nlohmann::json> possibleActions() const override;
    [[nodiscard]] bool isDone() const override;
    [[nodiscard]] std::string next() const override;
    [[nodiscard]] std::vector<std::string> exits() const override;
    [[nodiscard]] nlohmann::json save() const override;
    [[nodiscard]] Result<void> restore(const nlohmann::json& saved) override;

private:
    struct Option {
        std::string id;
        nlohmann::json text;
        nlohmann::json feedback;
        int reach = 0;  ///< from 0, nobody, to 3, everyone
        bool safe = false;
    };
    struct Switch {
        std::string id;
        nlohmann::json view;
        std::vector<Option> options;
        std::size_t start = 0;
        std::size_t chosen = 0;
        bool set = false;  ///< by the learner

        [[nodiscard]] bool isSafe() const { return options[chosen].safe; }
        [[nodiscard]] nlohmann::json show() const;
        [[nodiscard]] bool choose(const std::string& option);
    };
    struct Item {
        nlohmann::json view;
        std::string byWhich;  ///< the switch that says who sees it
    };

    [[nodiscard]] static Switch readSwitch(BodyReader& item);
    void readItems(BodyReader& body);
    [[nodiscard]] Switch* find(const std::string& id);
    [[nodiscard]] bool isVisible(const Item& item) const;
    [[nodiscard]] int safe() const;
    void forget();
    [[nodiscard]] bool restoreSwitches(const nlohmann::json& saved);

    nlohmann::json m_frame;
    nlohmann::json m_closing;
    std::vector<Item> m_items;
    std::vector<Switch> m_switches;
    int m_needed = 0;
    std::string m_next;
    std::string m_eyes;
    std::string m_last;
};

}  // namespace pathlight
