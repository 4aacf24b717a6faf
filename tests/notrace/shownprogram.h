// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/clock.h"
#include "ui/backend.h"

#include <QQmlApplicationEngine>
#include <QQuickWindow>

#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace pathlight {

/// Says why the walk cannot go on, and ends the process.
[[noreturn]] void giveUp(const std::string& why);

/// Lets the event loop run until `condition` holds; gives up when it does not.
void waitFor(const std::function<bool()>& condition, const std::string& what);

/// The program on a data folder, with its window and all pages.
class ShownProgram {
public:
    ShownProgram(const std::filesystem::path& dataFolder, const std::vector<std::filesystem::path>& bundles);

    [[nodiscard]] Backend& backend() { return *m_backend; }

    /// Shows a page, by its type's name, until it is drawn.
    void open(const char* page);
    /// Waits until what changed is drawn.
    void look();

private:
    SystemClock m_clock;
    std::unique_ptr<Backend> m_backend;
    QQmlApplicationEngine m_engine;
    QQuickWindow* m_window = nullptr;
    QObject* m_navigation = nullptr;
};

}  // namespace pathlight
