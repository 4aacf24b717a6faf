// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "content/model.h"

#include <map>
#include <string>
#include <vector>

namespace pathlight {

/// Which scene of a module leads to which, and how far each is from the end.
class SceneGraph {
public:
    /// Reads every scene. Invalid, with "module/scene", when one does not follow its schema, an id occurs twice or is
    /// no kebab-case, a way leads nowhere, or a scene has no way to the end.
    [[nodiscard]] static Result<SceneGraph> create(const Module& module);

    /// The ways out of a scene: ids of scenes, or "end".
    [[nodiscard]] const std::vector<std::string>& exits(const std::string& scene) const;

    /// The fewest scenes from this one to the end, itself counted; 0 for "end".
    [[nodiscard]] int distanceToEnd(const std::string& scene) const;

private:
    SceneGraph() = default;
    [[nodiscard]] Result<void> readScenes(const Module& module);
    [[nodiscard]] Result<void> checkWays(const Module& module) const;
    void measure();

    std::map<std::string, std::vector<std::string>> m_exits;
    std::map<std::string, int> m_distance;
};

}  // namespace pathlight
