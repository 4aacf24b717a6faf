// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <nlohmann/json.hpp>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace pathlight {

/// What a scene names as the one that follows when the module is over.
inline constexpr std::string_view endOfModule = "end";

/// A try of the learner at one item of a scene: what is kept of it.
struct Answer {
    std::string item;           ///< the item within the scene ("" when the scene has only one)
    int attempt = 1;            ///< 1 for the first try at this item, which is what is measured
    std::string value;          ///< the id of what was chosen
    std::optional<bool> right;  ///< empty where nothing is right or wrong

    bool operator==(const Answer&) const = default;
};

/// One scene while a learner works in it. A type of scene is one class of this kind, one JSON Schema and one QML file.
/// No input or output: what is shown goes out as JSON, what the learner does comes in as JSON.
class Activity {
public:
    virtual ~Activity() = default;
    Activity(const Activity&) = delete;
    Activity& operator=(const Activity&) = delete;

    /// What the page draws, in the shape that the class documents.
    [[nodiscard]] virtual nlohmann::json view() const = 0;

    /// Carries out what the learner did. Returns the answers this made (none when nothing was asked).
    /// Invalid when the action is unknown or does not fit; the activity is then as it was.
    [[nodiscard]] virtual Result<std::vector<Answer>> act(const nlohmann::json& action) = 0;

    /// Every action that `act` takes now; what the self-test and the tour walk by.
    [[nodiscard]] virtual std::vector<nlohmann::json> possibleActions() const = 0;

    /// True when the learner may go on. An activity can always be brought to this by its possible actions.
    [[nodiscard]] virtual bool isDone() const = 0;

    /// The id of the scene that follows, or "end". Meaningful when done.
    [[nodiscard]] virtual std::string next() const = 0;

    /// Everything that `next` may be: the ways out of this scene, each once.
    [[nodiscard]] virtual std::vector<std::string> exits() const = 0;

    /// The learner comes to the scene anew, led back to it by the scenes after it. What they did stays known.
    virtual void meetAgain() {}

    /// What to keep so that `restore` brings the learner back to this very state.
    [[nodiscard]] virtual nlohmann::json save() const = 0;

    /// What of that may reach the disk. A scene whose content is nobody's business keeps only that it was done;
    /// `restore` takes this as well as what `save` gave.
    [[nodiscard]] virtual nlohmann::json keep() const { return save(); }

    /// Brings back what `save` gave. Invalid when it does not fit this scene; the activity is then as new.
    [[nodiscard]] virtual Result<void> restore(const nlohmann::json& saved) = 0;

protected:
    Activity() = default;
};

}  // namespace pathlight
