// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QQuickWindow>
#include <QRectF>

#include <vector>

namespace pathlight {

/// An item that is there for whoever looks at a page. All places are in the window's coordinates.
struct PageItem {
    QQuickItem* item = nullptr;
    QRectF place;                    ///< all of it; of a text, its words
    QRectF seen;                     ///< what no edge cuts off now
    QRectF reach;                    ///< where it may lie so that scrolling brings all of it into sight
    QRectF shelter;                  ///< what edges within its scroller leave of it, wherever that has scrolled to
    QQuickItem* scroller = nullptr;  ///< the nearest that it moves with, or null
    double opacity = 1;              ///< with that of what it stands in
};

/// The visible items of a window, those in front after those behind.
class PageItems {
public:
    explicit PageItems(QQuickWindow& window);

    [[nodiscard]] const std::vector<PageItem>& all() const { return m_all; }
    [[nodiscard]] std::vector<PageItem> texts() const;
    [[nodiscard]] std::vector<PageItem> pressables() const;
    /// What can be scrolled up and down, and has more than is seen.
    [[nodiscard]] std::vector<QQuickItem*> scrollers() const;

private:
    void walk(QQuickItem& item, PageItem within);

    std::vector<PageItem> m_all;
};

}  // namespace pathlight
