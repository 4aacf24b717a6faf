// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "learning/modulewalker.h"

#include "learning/activityfactory.h"
#include "learning/modulesession.h"
#include "learning/scenegraph.h"

#include <algorithm>
#include <deque>
#include <map>
#include <optional>
#include <set>

namespace pathlight {

using nlohmann::json;

namespace {

using Way = std::pair<std::string, std::string>;  // from a scene to a scene or "end"

/// Finds actions after which a scene leads to a given exit, depth first.
class ActionFinder {
public:
    ActionFinder(const Scene& scene, std::string exit) : m_scene(scene), m_exit(std::move(exit)) {}

    [[nodiscard]] std::optional<std::vector<json>> find(const Activity& from) {
        if (leadsOn(from)) return std::vector<json>{};
        if (!search(from)) return std::nullopt;
        return m_actions;
    }

private:
    static constexpr std::size_t maxStates = 5000;  // the largest scene, 12 cards and 4 baskets, needs 1200

    [[nodiscard]] bool leadsOn(const Activity& activity) const {
        return activity.isDone() && activity.next() == m_exit;
    }

    /// The activity after the action; nothing when the action is refused or leads to a state seen before.
    [[nodiscard]] std::unique_ptr<Activity> after(const Activity& before, const json& action) {
        auto activity = makeActivity(m_scene).value();
        if (!activity->restore(before.save()) || !activity->act(action)) return nullptr;
        if (m_seen.size() >= maxStates || !m_seen.insert(activity->save().dump()).second) return nullptr;
        return activity;
    }

    [[nodiscard]] bool search(const Activity& from) {
        std::vector<std::pair<json, std::unique_ptr<Activity>>> steps;
        for (json& action : from.possibleActions()) {
            auto activity = after(from, action);
            if (!activity) continue;
            const bool found = leadsOn(*activity);
            steps.emplace_back(std::move(action), std::move(activity));
            if (!found) continue;
            m_actions.push_back(steps.back().first);
            return true;
        }
        for (auto& [action, activity] : steps) {
            m_actions.push_back(std::move(action));
            if (search(*activity)) return true;
            m_actions.pop_back();
        }
        return false;
    }

    const Scene& m_scene;
    std::string m_exit;
    std::set<std::string> m_seen;
    std::vector<json> m_actions;
};

/// One walk over all ways of a module.
class Walker {
public:
    Walker(std::shared_ptr<const Module> module, SceneGraph graph)
        : m_module(std::move(module)), m_graph(std::move(graph)), m_reachable(reachableScenes()) {
        for (const std::string& scene : m_reachable) {
            for (const std::string& exit : m_graph.exits(scene)) {
                m_untaken.emplace(scene, exit);
            }
        }
    }

    [[nodiscard]] WalkReport walk() {
        while (!m_untaken.empty() && walkRoute()) {
        }
        for (const Scene& scene : m_module->scenes) {
            if (!m_reachable.contains(scene.id)) fault(scene.id, "no way leads here");
        }
        m_report.scenes = static_cast<int>(m_reached.size());
        return std::move(m_report);
    }

private:
    void fault(const std::string& scene, const std::string& message) {
        m_report.faults.push_back({ErrorCode::Invalid, m_module->summary.id + "/" + scene, message});
    }

    [[nodiscard]] std::set<std::string> reachableScenes() const {
        std::set<std::string> reached{m_module->start};
        std::deque<std::string> open{m_module->start};
        for (; !open.empty(); open.pop_front()) {
            for (const std::string& exit : m_graph.exits(open.front())) {
                if (exit != endOfModule && reached.insert(exit).second) open.push_back(exit);
            }
        }
        return reached;
    }

    /// The exit that leads on the shortest path to a way not yet taken; empty when none can be reached from here.
    [[nodiscard]] std::string exitToUntaken(const std::string& from) const {
        std::map<std::string, std::string> firstExit{{from, ""}};
        std::deque<std::string> open{from};
        for (; !open.empty(); open.pop_front()) {
            const std::string scene = open.front();
            for (const std::string& exit : m_graph.exits(scene)) {
                std::string first = scene == from ? exit : firstExit.at(scene);
                if (m_untaken.contains({scene, exit})) return first;
                if (exit != endOfModule && firstExit.emplace(exit, first).second) open.push_back(exit);
            }
        }
        return {};
    }

    [[nodiscard]] std::string exitToEnd(const std::string& from) const {
        const std::vector<std::string>& exits = m_graph.exits(from);
        return *std::min_element(exits.begin(), exits.end(), [this](const std::string& a, const std::string& b) {
            return m_graph.distanceToEnd(a) < m_graph.distanceToEnd(b);
        });
    }

    /// From the first scene over ways not yet taken to an end. False when a fault makes further walking pointless.
    [[nodiscard]] bool walkRoute() {
        auto session = ModuleSession::start(m_module);
        std::vector<WalkStep> route;
        while (!session->isFinished()) {
            const std::string scene = session->scene().id;
            m_reached.insert(scene);
            std::string exit = exitToUntaken(scene);
            if (exit.empty()) exit = exitToEnd(scene);
            if (!takeStep(*session, exit, route)) return false;
            if (m_untaken.erase({scene, exit}) > 0 && exit == endOfModule) ++m_report.ends;
        }
        m_report.routes.push_back(std::move(route));
        return true;
    }

    [[nodiscard]] bool takeStep(ModuleSession& session, const std::string& exit, std::vector<WalkStep>& route) {
        const std::string scene = session.scene().id;
        checkActions(session);
        const auto actions = ActionFinder(session.scene(), exit).find(session.activity());
        if (!actions) {
            fault(scene, "no actions lead to " + exit);
            return false;
        }
        for (const json& action : *actions) {
            (void)session.act(action);  // the finder has seen it accepted
            checkResumed(session);
        }
        if (!session.next()) {
            fault(scene, "cannot be left");
            return false;
        }
        checkResumed(session);
        route.push_back({scene, *actions, exit});
        return true;
    }

    void checkActions(const ModuleSession& session) {
        for (const json& action : session.activity().possibleActions()) {
            if (!ModuleSession(session).act(action)) {
                fault(session.scene().id, "refuses the possible action " + action.dump());
            }
        }
    }

    void checkResumed(const ModuleSession& session) {
        const auto resumed = ModuleSession::start(m_module, session.save());
        const bool forgets = session.activity().keep() != session.activity().save();
        const bool same = resumed && resumed->save() == session.save() &&
                          (forgets || resumed->activity().view() == session.activity().view());
        if (!same) fault(session.scene().id, "is not the same when resumed");
    }

    std::shared_ptr<const Module> m_module;
    SceneGraph m_graph;
    std::set<std::string> m_reachable;
    std::set<Way> m_untaken;
    std::set<std::string> m_reached;
    WalkReport m_report;
};

}  // namespace

WalkReport walkModule(const std::shared_ptr<const Module>& module) {
    auto graph = SceneGraph::create(*module);
    if (graph) return Walker(module, std::move(*graph)).walk();
    WalkReport report;
    report.faults.push_back(std::move(graph.error()));
    return report;
}

}  // namespace pathlight
