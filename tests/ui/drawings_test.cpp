// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/drawings.h"
#include "practice.h"
#include "ui/drawingitem.h"

#include <QPainter>
#include <QQmlContext>
#include <QQmlEngine>
#include <QQuickWindow>

namespace pathlight {

namespace {

QImage shownIn(QQuickWindow& window) { return window.grabWindow().convertToFormat(QImage::Format_RGB32); }

QImage inTheMiddleOf(const QQuickWindow& window, const QImage& drawing) {
    QImage page(window.size(), QImage::Format_RGB32);
    page.fill(window.color());
    QPainter painter(&page);
    painter.drawImage((page.width() - drawing.width()) / 2, (page.height() - drawing.height()) / 2, drawing);
    return page;
}

}  // namespace

using DrawingsTest = Practice;

TEST_F(DrawingsTest, FindsWhatTheBundlesHave) {
    Drawings drawings(m_backend->catalogue());
    const QImage image = drawings.image(QStringLiteral("media/lantern"), {64, 64});
    EXPECT_EQ(std::max(image.width(), image.height()), 64);
    EXPECT_NEAR(drawings.proportion(QStringLiteral("media/lantern")), double(image.width()) / image.height(), 0.05);
}

TEST_F(DrawingsTest, WhatNobodyHasIsNoImage) {
    Drawings drawings(m_backend->catalogue());
    for (const char* source : {"", "media/", "media/nothing", "art/nothing", "art/../otter", "icon/help",
                               "icon/help/red", "file/etc/passwd", "otter", "media/lantern/more"}) {
        EXPECT_TRUE(drawings.image(QString::fromUtf8(source), {64, 64}).isNull()) << source;
        EXPECT_EQ(drawings.proportion(QString::fromUtf8(source)), 0) << source;
    }
}

TEST_F(DrawingsTest, GivesWhatItHasDrawnAgain) {
    Drawings drawings(m_backend->catalogue());
    const QString source = QStringLiteral("media/lantern");
    const QImage first = drawings.image(source, {64, 64});
    EXPECT_EQ(drawings.image(source, {64, 64}).cacheKey(), first.cacheKey());
    EXPECT_NE(drawings.image(source, {65, 65}).cacheKey(), first.cacheKey());
}

TEST_F(DrawingsTest, AnItemShowsTheDrawingInItsMiddleAndTurnedRound) {
    QQmlEngine engine;
    m_backend->attach(engine);
    QQuickWindow window;
    window.resize(600, 100);
    DrawingItem item;
    QQmlEngine::setContextForObject(&item, engine.rootContext());
    item.setSize({600, 100});
    item.setSource(QStringLiteral("media/lantern"));
    item.setParentItem(window.contentItem());
    window.show();
    const QImage alone = m_backend->drawings().image(QStringLiteral("media/lantern"), {600, 100});
    ASSERT_NE(alone, alone.mirrored(true, false));
    EXPECT_EQ(shownIn(window), inTheMiddleOf(window, alone));
    item.setMirror(true);
    EXPECT_EQ(shownIn(window), inTheMiddleOf(window, alone.mirrored(true, false)));
    item.setSource({});
    EXPECT_EQ(shownIn(window), inTheMiddleOf(window, {}));
}

}  // namespace pathlight
