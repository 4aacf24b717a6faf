// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/keptplan.h"

#include "content/catalogue.h"
#include "learning/activityfactory.h"
#include "ui/learnerlist.h"

#include <algorithm>

namespace pathlight {

namespace {

using nlohmann::json;

/// The roles chosen in one scene, as its learner left it.
QStringList rolesIn(const Scene& scene, const json& saved) {
    QStringList roles;
    const auto activity = makeActivity(scene);
    if (!activity || !(*activity)->restore(saved)) return roles;
    const json view = (*activity)->view();
    for (const json& role : view["roles"]) {
        if (role["chosen"] == true) roles.append(QString::fromStdString(role["text"]["plain"].get<std::string>()));
    }
    return roles;
}

/// The roles chosen in the last plan of a module.
QStringList rolesIn(const Module& module, const json& saved) {
    QStringList roles;
    const json scenes = saved.is_object() ? saved.value("scenes", json()) : json();
    for (const Scene& scene : module.scenes) {
        if (scene.type != "plan" || !scenes.contains(scene.id)) continue;
        const QStringList chosen = rolesIn(scene, scenes[scene.id]);
        if (!chosen.isEmpty()) roles = chosen;
    }
    return roles;
}

}  // namespace

QStringList keptRoles(const Catalogue& catalogue, const LearnerList& learners, const QString& locale) {
    std::vector<ModuleProgress> kept = learners.progress().modules;
    std::stable_sort(kept.begin(), kept.end(), [](const ModuleProgress& left, const ModuleProgress& right) {
        return left.changedAt > right.changedAt;
    });
    for (const ModuleProgress& progress : kept) {
        const auto module = catalogue.module(progress.module, locale.toStdString());
        if (!module || QString::fromStdString(module->summary.locale) != locale) continue;
        QStringList roles = rolesIn(*module, json::parse(progress.state, nullptr, false));
        if (!roles.isEmpty()) return roles;
    }
    return {};
}

}  // namespace pathlight
