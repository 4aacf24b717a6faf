// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "learning/modulesession.h"

#include "learning/activityfactory.h"
#include "learning/scenegraph.h"

#include <algorithm>
#include <map>

namespace pathlight {

using nlohmann::json;

/// The trail holds each scene once: coming back to one of its scenes cuts it there. So every scene of it but the last
/// is done and leads to the one after it.
struct ModuleSession::State {
    std::shared_ptr<const Module> module;
    std::shared_ptr<const SceneGraph> graph;
    std::vector<std::string> trail;
    std::map<std::string, json> scenes;  ///< what the scenes that were left had saved
    std::unique_ptr<Activity> activity;  ///< of the trail's last scene
    bool finished = false;

    /// The scene's activity as the learner left it, or as new.
    [[nodiscard]] std::unique_ptr<Activity> recall(const std::string& scene) const {
        auto recalled = makeActivity(*module->scene(scene)).value();  // the graph has read every scene
        const auto saved = scenes.find(scene);
        // A state that no longer fits leaves the activity as new, which is what is wanted then.
        if (saved != scenes.end()) (void)recalled->restore(saved->second);
        return recalled;
    }

    void leave() { scenes[trail.back()] = activity->save(); }

    void enter() { activity = recall(trail.back()); }

    void goTo(const std::string& scene) {
        const auto behind = std::find(trail.begin(), trail.end(), scene);
        for (auto left = behind; left != trail.end(); ++left) {
            const auto again = recall(*left);
            again->meetAgain();
            scenes[*left] = again->save();
        }
        trail.erase(behind, trail.end());
        trail.push_back(scene);
        enter();
    }

    void restoreScenes(const json& saved) {
        if (!saved.is_object()) return;
        for (const auto& [scene, state] : saved.items()) {
            if (!module->scene(scene)) continue;
            const auto fresh = recall(scene);
            if (fresh->restore(state)) scenes[scene] = fresh->save();
        }
    }

    /// Follows the saved trail as far as each scene is still done and still leads to the next.
    void restoreTrail(const json& saved) {
        if (!saved.is_array() || saved.empty() || saved.front() != trail.back()) return;
        for (std::size_t index = 1; index < saved.size(); ++index) {
            if (!activity->isDone() || saved[index] != activity->next() || !module->scene(activity->next())) return;
            if (std::find(trail.begin(), trail.end(), activity->next()) != trail.end()) return;
            trail.push_back(activity->next());
            enter();
        }
    }

    void restore(const json& saved) {
        if (!saved.is_object()) return;
        restoreScenes(saved.value("scenes", json()));
        enter();
        const json savedTrail = saved.value("trail", json());
        restoreTrail(savedTrail);
        const bool arrived = savedTrail.is_array() && savedTrail.size() == trail.size();
        const auto savedFinished = saved.find("finished");
        const bool wasFinished = savedFinished != saved.end() && *savedFinished == true;
        finished = arrived && wasFinished && activity->isDone() && activity->next() == endOfModule;
    }
};

Result<ModuleSession> ModuleSession::start(std::shared_ptr<const Module> module, const json& saved) {
    auto graph = SceneGraph::create(*module);
    if (!graph) return fail(std::move(graph.error()));
    auto state = std::make_unique<State>();
    state->module = std::move(module);
    state->graph = std::make_shared<const SceneGraph>(std::move(*graph));
    state->trail = {state->module->start};
    state->enter();
    state->restore(saved);
    return ModuleSession(std::move(state));
}

ModuleSession::ModuleSession(std::unique_ptr<State> state) : m_state(std::move(state)) {}

ModuleSession::ModuleSession(const ModuleSession& other) : m_state(std::make_unique<State>()) {
    m_state->module = other.m_state->module;
    m_state->graph = other.m_state->graph;
    m_state->trail = other.m_state->trail;
    m_state->scenes = other.m_state->scenes;
    m_state->finished = other.m_state->finished;
    m_state->scenes[m_state->trail.back()] = other.m_state->activity->save();
    m_state->enter();
}

ModuleSession& ModuleSession::operator=(const ModuleSession& other) { return *this = ModuleSession(other); }

ModuleSession::ModuleSession(ModuleSession&&) noexcept = default;
ModuleSession& ModuleSession::operator=(ModuleSession&&) noexcept = default;
ModuleSession::~ModuleSession() = default;

const Module& ModuleSession::module() const { return *m_state->module; }

const Scene& ModuleSession::scene() const { return *m_state->module->scene(m_state->trail.back()); }

const Activity& ModuleSession::activity() const { return *m_state->activity; }

Result<std::vector<Answer>> ModuleSession::act(const json& action) {
    if (m_state->finished) return fail(ErrorCode::Invalid, m_state->module->summary.id, "is finished");
    return m_state->activity->act(action);
}

bool ModuleSession::canGoOn() const {
    const State& state = *m_state;
    if (state.finished) return false;
    return state.activity->isDone() || (state.module->summary.sensitive && state.activity->exits().size() == 1);
}

Result<void> ModuleSession::next() {
    State& state = *m_state;
    if (state.finished) return fail(ErrorCode::Invalid, state.module->summary.id, "is finished");
    if (!canGoOn()) return fail(ErrorCode::Invalid, state.trail.back(), "is not done");
    state.leave();
    const std::string target = state.activity->isDone() ? state.activity->next() : state.activity->exits().front();
    if (target == endOfModule) {
        state.finished = true;
    } else {
        state.goTo(target);
    }
    return {};
}

void ModuleSession::back() {
    State& state = *m_state;
    if (!canGoBack()) return;
    if (state.finished) {
        state.finished = false;
        return;
    }
    state.leave();
    state.trail.pop_back();
    state.enter();
}

bool ModuleSession::canGoBack() const { return m_state->finished || m_state->trail.size() > 1; }

bool ModuleSession::isFinished() const { return m_state->finished; }

int ModuleSession::position() const { return static_cast<int>(m_state->trail.size()) - (m_state->finished ? 0 : 1); }

int ModuleSession::length() const {
    const int ahead = m_state->finished ? 0 : m_state->graph->distanceToEnd(m_state->trail.back());
    return position() + ahead;
}

json ModuleSession::save() const {
    json scenes = json::object();
    for (const auto& left : m_state->scenes) {
        scenes[left.first] = m_state->recall(left.first)->keep();
    }
    scenes[m_state->trail.back()] = m_state->activity->keep();
    return {{"trail", m_state->trail}, {"scenes", std::move(scenes)}, {"finished", m_state->finished}};
}

}  // namespace pathlight
