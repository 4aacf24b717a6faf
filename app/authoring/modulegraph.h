// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "authoring/schemaset.h"
#include "authoring/source.h"

#include <map>
#include <set>
#include <string>
#include <vector>

namespace pathlight {

/// The ways between the scenes of a module, as the x-scene fields draw them.
class ModuleGraph {
public:
    ModuleGraph(const SourceModule& module, const SchemaSet& schemas);

    /// Complains of targets that do not exist, scenes that no way leads to, scenes without a way to the end, ends
    /// without help, and detours without a way back.
    void check(Complaints& complaints) const;

private:
    using Pointer = nlohmann::json::json_pointer;
    using Reach = std::set<std::string>;

    struct Edge {
        std::string from;
        std::string to;
        Pointer pointer;  ///< of the field that names the target
        bool needsWayBack = false;
    };

    void addEdges(const SourceScene& scene, const SchemaSet& schemas);
    [[nodiscard]] bool exists(const std::string& scene) const;
    [[nodiscard]] Reach reachableFrom(const std::string& scene) const;
    void checkTargets(Complaints& complaints) const;
    void checkReach(Complaints& complaints) const;
    void checkEnds(Complaints& complaints) const;
    void checkWaysBack(Complaints& complaints) const;

    const SourceModule& m_module;
    std::string m_start;
    std::vector<Edge> m_edges;
    std::map<std::string, bool> m_showsHelp;  ///< by scene
};

}  // namespace pathlight
