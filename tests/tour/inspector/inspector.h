// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "finding.h"
#include "languageguard.h"

#include <QQuickWindow>

#include <functional>

namespace pathlight {

/// Holds a page that is shown in a window against every rule.
class Inspector {
public:
    /// `rest` lets the window come to rest.
    Inspector(QQuickWindow& window, QString language, const LanguageGuard& guard, std::function<void()> rest);

    /// What is wrong with the page as it is shown now. Scrolls through it and back, and takes its mirroring away and
    /// gives it back.
    [[nodiscard]] Findings inspect();

private:
    [[nodiscard]] Findings contrast();
    [[nodiscard]] Findings mirroring();

    QQuickWindow& m_window;
    QString m_language;
    bool m_rightToLeft;
    const LanguageGuard& m_guard;
    std::function<void()> m_rest;
};

}  // namespace pathlight
