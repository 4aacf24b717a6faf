// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pageitems.h"

#include "itemkind.h"

#include <algorithm>
#include <functional>
#include <iterator>

namespace pathlight {

namespace {

const QRectF everywhere(-1e6, -1e6, 2e6, 2e6);

QRectF placeOf(const QQuickItem& item) {
    return item.mapRectToScene(isText(item) ? wordsPlace(item) : QRectF(0, 0, item.width(), item.height()));
}

/// What an item's children may reach and show, where it scrolls.
void enterScroller(QQuickItem& scroller, PageItem& within) {
    const QRectF frame = placeOf(scroller);
    const QPointF shown(scroller.property("contentX").toDouble(), scroller.property("contentY").toDouble());
    const QRectF all = scroller.mapRectToScene(scrolledContent(scroller).translated(-shown));
    if (isScrolling(scroller, Qt::Vertical)) {
        within.reach.setTop(all.top());
        within.reach.setBottom(all.bottom());
    } else if (scroller.clip()) {
        within.reach.setTop(std::max(within.reach.top(), frame.top()));
        within.reach.setBottom(std::min(within.reach.bottom(), frame.bottom()));
    }
    if (isScrolling(scroller, Qt::Horizontal)) {
        within.reach.setLeft(all.left());
        within.reach.setRight(all.right());
    } else if (scroller.clip()) {
        within.reach.setLeft(std::max(within.reach.left(), frame.left()));
        within.reach.setRight(std::min(within.reach.right(), frame.right()));
    }
    within.scroller = &scroller;
    within.shelter = everywhere;
    if (scroller.clip()) within.seen &= frame;
}

template <typename Condition>
std::vector<PageItem> those(const std::vector<PageItem>& items, Condition condition) {
    std::vector<PageItem> chosen;
    std::copy_if(items.begin(), items.end(), std::back_inserter(chosen),
                 [&condition](const PageItem& one) { return condition(*one.item); });
    return chosen;
}

}  // namespace

PageItems::PageItems(QQuickWindow& window) {
    const QRectF all(QPointF(), window.size());
    walk(*window.contentItem(), {nullptr, all, all, all, everywhere, nullptr, 1});
}

std::vector<PageItem> PageItems::texts() const { return those(m_all, isText); }

std::vector<PageItem> PageItems::pressables() const { return those(m_all, isPressable); }

std::vector<QQuickItem*> PageItems::scrollers() const {
    std::vector<QQuickItem*> found;
    for (const PageItem& one : m_all) {
        if (isScroller(*one.item) && isScrolling(*one.item, Qt::Vertical)) found.push_back(one.item);
    }
    return found;
}

void PageItems::walk(QQuickItem& item, PageItem within) {
    within.opacity *= item.opacity();
    if (!item.isVisible() || within.opacity <= 0) return;
    PageItem found = within;
    found.item = &item;
    found.place = placeOf(item);
    found.seen &= found.place;
    found.shelter &= found.place;
    if (!found.place.isEmpty()) m_all.push_back(found);
    if (isScroller(item)) {
        enterScroller(item, within);
    } else if (item.clip()) {
        const QRectF frame = item.mapRectToScene(QRectF(0, 0, item.width(), item.height()));
        within.seen &= frame;
        within.reach &= frame;
        within.shelter &= frame;
    }
    QList<QQuickItem*> children = item.childItems();
    std::stable_sort(children.begin(), children.end(),
                     [](const QQuickItem* one, const QQuickItem* other) { return one->z() < other->z(); });
    for (QQuickItem* child : children)
        walk(*child, within);
}

}  // namespace pathlight
