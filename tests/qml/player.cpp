// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "player.h"

#include "content/catalogue.h"
#include "learning/modulewalker.h"
#include "ui/backend.h"
#include "ui/json.h"
#include "ui/learnerlist.h"

namespace pathlight {

namespace {

const QString sceneField = QStringLiteral("scene");
const QString actionsField = QStringLiteral("actions");

QVariantMap toMap(const WalkStep& step) {
    QVariantList actions;
    for (const nlohmann::json& action : step.actions)
        actions.append(toVariant(action));
    return {{sceneField, QString::fromStdString(step.scene)}, {actionsField, actions}};
}

}  // namespace

Player::Player(Backend& backend, QObject* parent) : QObject(parent), m_backend(backend) {}

const std::vector<QVariantList>& Player::routes(const std::string& module) {
    const auto [known, isNew] = m_routes.try_emplace(module);
    if (!isNew) return known->second;
    const auto loaded = m_backend.catalogue().module(module, "en");
    if (!loaded) qFatal("%s", loaded.error().text().c_str());
    for (const std::vector<WalkStep>& steps : walkModule(std::make_shared<const Module>(*loaded)).routes) {
        QVariantList route;
        for (const WalkStep& step : steps)
            route.append(toMap(step));
        known->second.push_back(route);
    }
    return known->second;
}

QVariantList Player::route(const QString& module) { return routes(module.toStdString()).front(); }

QVariantList Player::situation(int number) {
    const auto& situation =
        m_backend.learners().progress().reviews.back().situations.at(static_cast<std::size_t>(number));
    for (const QVariantList& route : routes(situation.module)) {
        for (const QVariant& step : route) {
            if (step.toMap().value(sceneField).toString().toStdString() == situation.scene) {
                return step.toMap().value(actionsField).toList();
            }
        }
    }
    qFatal("no way leads through %s", situation.scene.c_str());
}

}  // namespace pathlight
