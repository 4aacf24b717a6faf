// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QVariant>

#include <map>
#include <string>

namespace pathlight {

class Backend;

/// Knows how a scene is brought to its end. QML sees it as `player`.
class Player : public QObject {
    Q_OBJECT

public:
    explicit Player(Backend& backend, QObject* parent = nullptr);

    /// One way through a module: {scene, actions} of each step, in order.
    Q_INVOKABLE [[nodiscard]] QVariantList route(const QString& module);
    /// The actions that do a situation of the current learner's latest review; numbers from 0.
    Q_INVOKABLE [[nodiscard]] QVariantList situation(int number);

private:
    [[nodiscard]] const std::vector<QVariantList>& routes(const std::string& module);

    Backend& m_backend;
    std::map<std::string, std::vector<QVariantList>> m_routes;
};

}  // namespace pathlight
