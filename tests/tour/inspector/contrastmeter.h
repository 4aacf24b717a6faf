// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "finding.h"
#include "pageitems.h"

#include <QQuickWindow>
#include <QSet>

namespace pathlight {

/// Measures the contrast of words on a page, from two pictures of it: one as it is, and one without its words. Where
/// they differ there are letters, and what the second shows there is exactly their ground, be it a drawing.
class ContrastMeter {
public:
    explicit ContrastMeter(QQuickWindow& window) : m_window(window) {}

    /// Texts in full sight that have not been measured before: those below 4.5:1 where they are worst, and those that
    /// cannot be seen at all.
    [[nodiscard]] Findings measure(const PageItems& page);

private:
    QQuickWindow& m_window;
    QSet<const QQuickItem*> m_measured;
};

}  // namespace pathlight
