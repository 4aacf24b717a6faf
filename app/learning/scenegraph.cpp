// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "learning/scenegraph.h"

#include "learning/activityfactory.h"
#include "learning/bodyreader.h"

#include <deque>

namespace pathlight {

Result<SceneGraph> SceneGraph::create(const Module& module) {
    SceneGraph graph;
    if (auto read = graph.readScenes(module); !read) return fail(std::move(read.error()));
    if (auto sound = graph.checkWays(module); !sound) return fail(std::move(sound.error()));
    graph.measure();
    for (const auto& [scene, exits] : graph.m_exits) {
        if (graph.m_distance.contains(scene)) continue;
        return fail(ErrorCode::Invalid, module.summary.id + "/" + scene, "no way leads from here to the end");
    }
    return graph;
}

Result<void> SceneGraph::readScenes(const Module& module) {
    for (const Scene& scene : module.scenes) {
        const std::string place = module.summary.id + "/" + scene.id;
        if (!isKebabCase(scene.id) || scene.id == endOfModule) {
            return fail(ErrorCode::Invalid, place, "no name for a scene");
        }
        const auto activity = makeActivity(scene);
        if (!activity) {
            const Error& error = activity.error();
            return fail(error.code, module.summary.id + "/" + error.context, error.message);
        }
        if (!m_exits.emplace(scene.id, (*activity)->exits()).second) {
            return fail(ErrorCode::Invalid, place, "occurs twice");
        }
    }
    return {};
}

Result<void> SceneGraph::checkWays(const Module& module) const {
    if (!m_exits.contains(module.start)) {
        return fail(ErrorCode::Invalid, module.summary.id, "there is no first scene " + module.start);
    }
    for (const auto& [scene, exits] : m_exits) {
        for (const std::string& exit : exits) {
            if (exit == endOfModule || m_exits.contains(exit)) continue;
            return fail(ErrorCode::Invalid, module.summary.id + "/" + scene,
                        "leads to " + exit + ", which is not there");
        }
    }
    return {};
}

void SceneGraph::measure() {
    std::map<std::string, std::vector<std::string>> entrances;
    for (const auto& [scene, exits] : m_exits) {
        for (const std::string& exit : exits) {
            entrances[exit].push_back(scene);
        }
    }
    std::deque<std::string> reached{std::string(endOfModule)};
    m_distance[reached.front()] = 0;
    for (; !reached.empty(); reached.pop_front()) {
        const int distance = m_distance.at(reached.front());
        for (const std::string& scene : entrances[reached.front()]) {
            if (m_distance.emplace(scene, distance + 1).second) reached.push_back(scene);
        }
    }
}

const std::vector<std::string>& SceneGraph::exits(const std::string& scene) const { return m_exits.at(scene); }

int SceneGraph::distanceToEnd(const std::string& scene) const { return m_distance.at(scene); }

}  // namespace pathlight
