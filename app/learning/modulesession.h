// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "content/model.h"
#include "learning/activity.h"

#include <memory>
#include <string>
#include <vector>

namespace pathlight {

/// A learner in a module: which scene, how they came there, what they did in each. Copying it copies the whole state,
/// so a caller can try a step on a copy, store it, and only then show it.
class ModuleSession {
public:
    /// Starts at the first scene, or where `saved` (from `save`) left off. When `saved` does not fit the module
    /// (a newer bundle changed it), starts as near as the trail still leads. Whatever `saved` holds is no error;
    /// Invalid when the module itself is unsound: a scene against its schema, a way to nowhere, a scene without a way
    /// to the end.
    [[nodiscard]] static Result<ModuleSession> start(std::shared_ptr<const Module> module,
                                                     const nlohmann::json& saved = {});

    ModuleSession(const ModuleSession& other);
    ModuleSession& operator=(const ModuleSession& other);
    ModuleSession(ModuleSession&&) noexcept;
    ModuleSession& operator=(ModuleSession&&) noexcept;
    ~ModuleSession();

    [[nodiscard]] const Module& module() const;
    [[nodiscard]] const Scene& scene() const;
    [[nodiscard]] const Activity& activity() const;

    /// Passes an action to the scene's activity. Invalid when it does not take it, or at the finish.
    [[nodiscard]] Result<std::vector<Answer>> act(const nlohmann::json& action);

    /// Whether `next` leads on: the activity is done, or the module is sensitive and the way on is the same whatever
    /// the learner does. There everything may be passed over.
    [[nodiscard]] bool canGoOn() const;

    /// Goes to the scene that follows, or to the finish. Invalid while it may not. When a detour leads
    /// back to a scene behind the learner, the way goes on from there: that scene and those of the detour are met anew.
    [[nodiscard]] Result<void> next();

    /// Goes back one scene, from the finish to the last; its state is as the learner left it. No effect at the first
    /// scene.
    void back();

    [[nodiscard]] bool canGoBack() const;
    [[nodiscard]] bool isFinished() const;

    /// Scenes behind the learner, from 0 to `length`, which it is at the finish.
    [[nodiscard]] int position() const;

    /// Scenes of the way so far and of the shortest one from here to the end (for the dots).
    [[nodiscard]] int length() const;

    /// The state as JSON, for `start`: of each scene what its activity lets be kept.
    [[nodiscard]] nlohmann::json save() const;

private:
    struct State;
    explicit ModuleSession(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
};

}  // namespace pathlight
