// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/qrcode.h"

#include <QPainter>

#include <gtest/gtest.h>

namespace pathlight {

namespace {

bool isDark(const QImage& image, int x, int y) { return image.pixelColor(x, y).lightness() < 128; }

/// Whether the pattern that readers look for (a dark square in a light one in a dark one) begins there.
bool hasFinder(const QImage& code, int left, int top) {
    for (int y = 0; y < 7; ++y) {
        for (int x = 0; x < 7; ++x) {
            const int ring = std::max(std::abs(x - 3), std::abs(y - 3));
            if (isDark(code, left + x, top + y) != (ring != 2)) return false;
        }
    }
    return true;
}

/// Whether a border of so many modules is white.
bool hasQuietZone(const QImage& code, int border) {
    const QRect inside = code.rect().adjusted(border, border, -border, -border);
    for (int y = 0; y < code.height(); ++y) {
        for (int x = 0; x < code.width(); ++x) {
            if (!inside.contains(x, y) && code.pixelColor(x, y) != QColor(Qt::white)) return false;
        }
    }
    return true;
}

}  // namespace

TEST(QrCode, HasItsFindersWithinAQuietZoneOfFourModules) {
    for (const auto& text : {QStringLiteral("tel:116111"), QStringLiteral("https://report.iwf.org.uk/en"),
                             QString(280, QLatin1Char('a'))}) {
        const QImage code = qrCode(text);
        ASSERT_FALSE(code.isNull());
        EXPECT_EQ(code.width(), code.height());
        EXPECT_EQ((code.width() - 8 - 17) % 4, 0) << "no size that a code can have";
        EXPECT_TRUE(hasQuietZone(code, 4));
        EXPECT_FALSE(hasQuietZone(code, 5));
        const int far = code.width() - 4 - 7;
        EXPECT_TRUE(hasFinder(code, 4, 4));
        EXPECT_TRUE(hasFinder(code, far, 4));
        EXPECT_TRUE(hasFinder(code, 4, far));
    }
    EXPECT_NE(qrCode(QStringLiteral("tel:116111")), qrCode(QStringLiteral("tel:116000")));
}

TEST(QrCode, IsNothingWhereThereIsNothingToHold) {
    EXPECT_TRUE(qrCode({}).isNull());
    EXPECT_TRUE(qrCode(QString(5000, QLatin1Char('a'))).isNull());
}

TEST(QrCode, IsDrawnInWholePixelsInTheMiddleOnWhite) {
    QrCode item;
    item.setText(QStringLiteral("tel:116111"));
    const int modules = item.modules();
    item.setSize(QSizeF(modules * 3 + 2, modules * 3 + 2));
    QImage drawn(modules * 3 + 2, modules * 3 + 2, QImage::Format_RGB32);
    drawn.fill(Qt::red);
    QPainter painter(&drawn);
    item.paint(&painter);
    painter.end();
    const QImage code = qrCode(item.text());
    for (int y = 0; y < modules * 3; ++y) {
        for (int x = 0; x < modules * 3; ++x)
            ASSERT_EQ(drawn.pixelColor(x + 1, y + 1), code.pixelColor(x / 3, y / 3)) << x << ' ' << y;
    }
    EXPECT_EQ(drawn.pixelColor(0, 0), QColor(Qt::white));
}

}  // namespace pathlight
