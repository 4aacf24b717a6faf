// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "authoring/modulegraph.h"

#include "authoring/annotations.h"

namespace pathlight {

namespace {

const std::string endOfModule = "end";

}  // namespace

ModuleGraph::ModuleGraph(const SourceModule& module, const SchemaSet& schemas)
    : m_module(module), m_start(module.document.json()["start"]) {
    for (const SourceScene& scene : module.scenes)
        addEdges(scene, schemas);
}

void ModuleGraph::addEdges(const SourceScene& scene, const SchemaSet& schemas) {
    m_showsHelp[scene.id] = false;
    std::set<std::string> detours;  // pointers of the items that need a way back
    const nlohmann::json& schema = *schemas.find("scene-" + scene.type);
    visitDescribed(
        schema, m_module.document.json().at(scene.pointer), scene.pointer, "", [&](const DescribedValue& found) {
            if (found.schema.contains(annotation::help) && found.value == true) m_showsHelp[scene.id] = true;
            if (found.schema.contains(annotation::wayBack) && matches(found.value, found.schema[annotation::wayBack])) {
                detours.insert(found.pointer.to_string());
            }
            if (!found.schema.contains(annotation::scene)) return;
            const bool detour = detours.contains(found.pointer.parent_pointer().to_string());
            m_edges.push_back({scene.id, found.value, found.pointer, detour});
        });
}

void ModuleGraph::check(Complaints& complaints) const {
    const std::size_t before = complaints.errors();
    checkTargets(complaints);
    if (complaints.errors() != before) return;  // the ways are not known
    checkReach(complaints);
    checkEnds(complaints);
    checkWaysBack(complaints);
}

bool ModuleGraph::exists(const std::string& scene) const { return m_showsHelp.contains(scene); }

ModuleGraph::Reach ModuleGraph::reachableFrom(const std::string& scene) const {
    Reach reached{scene};
    std::vector<std::string> waiting{scene};
    while (!waiting.empty()) {
        const std::string current = waiting.back();
        waiting.pop_back();
        for (const Edge& edge : m_edges) {
            if (edge.from == current && reached.insert(edge.to).second) waiting.push_back(edge.to);
        }
    }
    return reached;
}

void ModuleGraph::checkTargets(Complaints& complaints) const {
    const YamlDocument& document = m_module.document;
    if (!exists(m_start)) {
        complaints.error(document.file(), document.markOf(Pointer("/start")), "there is no scene '" + m_start + "'",
                         "name the first scene");
    }
    for (const Edge& edge : m_edges) {
        if (edge.to == endOfModule || exists(edge.to)) continue;
        complaints.error(document.file(), document.markOf(edge.pointer), "there is no scene '" + edge.to + "'",
                         "name a scene of this module, or end");
    }
}

void ModuleGraph::checkReach(Complaints& complaints) const {
    const YamlDocument& document = m_module.document;
    const Reach reached = reachableFrom(m_start);
    for (const SourceScene& scene : m_module.scenes) {
        if (!reached.contains(scene.id)) {
            complaints.error(document.file(), document.markOf(scene.pointer),
                             "no way leads to the scene '" + scene.id + "'",
                             "lead a next or to field here, or delete the scene");
        }
        if (!reachableFrom(scene.id).contains(endOfModule)) {
            complaints.error(document.file(), document.markOf(scene.pointer),
                             "from the scene '" + scene.id + "' the end cannot be reached",
                             "lead one of its ways on, so that it comes to next: end");
        }
    }
}

void ModuleGraph::checkEnds(Complaints& complaints) const {
    const YamlDocument& document = m_module.document;
    for (const Edge& edge : m_edges) {
        if (edge.to != endOfModule || m_showsHelp.at(edge.from)) continue;
        complaints.error(document.file(), document.markOf(edge.pointer),
                         "the module ends here without showing the way to help",
                         "go on to a story with help: true, and end after that one");
    }
}

void ModuleGraph::checkWaysBack(Complaints& complaints) const {
    const YamlDocument& document = m_module.document;
    for (const Edge& edge : m_edges) {
        if (!edge.needsWayBack || reachableFrom(edge.to).contains(edge.from)) continue;
        complaints.error(document.file(), document.markOf(edge.pointer),
                         "this detour does not lead back to the scene '" + edge.from + "'",
                         "lead it back, or call the choice one that helps");
    }
}

}  // namespace pathlight
