// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "camera.h"
#include "ui/backend.h"

#include "learning/modulewalker.h"

#include <QQmlApplicationEngine>
#include <QSize>
#include <QTemporaryDir>

#include <memory>

namespace pathlight {

/// What the pages are to look like.
struct TourLook {
    QString language;
    QSize size;
    double textScale = 1.0;
    QString colours;
};

/// One run of the real program on a throw-away data folder: opens every page and every scene of every module, in one
/// look.
class Tour {
public:
    /// Starts the program. An error says what kept it from starting.
    [[nodiscard]] static Result<std::unique_ptr<Tour>> start(const TourLook& look, const QString& folder,
                                                             const QStringList& pages);
    ~Tour();

    /// Goes everywhere and takes the pictures; gives their number, or what kept it from going on.
    [[nodiscard]] Result<int> run();

private:
    Tour() = default;
    [[nodiscard]] Result<void> firstPages();
    [[nodiscard]] Result<void> addLearner(const QString& picture, const QString& nickname, const QString& band);
    [[nodiscard]] Result<void> choose(const QString& band);
    [[nodiscard]] Result<void> homes();
    [[nodiscard]] Result<void> everyModule();
    [[nodiscard]] Result<void> everyRoute(const Module& module, const std::vector<std::vector<WalkStep>>& routes);
    [[nodiscard]] Result<void> route(const QString& module, const std::vector<WalkStep>& steps);
    [[nodiscard]] Result<void> step(const QString& module, const WalkStep& step);
    void otherPages();
    void open(const char* page);
    void home();

    SystemClock m_clock;
    QTemporaryDir m_dataFolder;
    std::unique_ptr<Backend> m_backend;
    std::unique_ptr<QQmlApplicationEngine> m_engine;
    std::unique_ptr<Camera> m_camera;
    QObject* m_navigation = nullptr;
    QStringList m_shownSteps;
};

}  // namespace pathlight
