// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/drawing.h"

#include <QBuffer>

#include <gtest/gtest.h>

namespace pathlight {

namespace {

const QByteArray lantern =
    "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 48 24' width='48' height='24'>"
    "<rect x='0' y='0' width='24' height='24' fill='#FFC845'/></svg>";

QByteArray png(int width, int height) {
    QImage image(width, height, QImage::Format_RGB32);
    image.fill(Qt::red);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    image.save(&buffer, "PNG");
    return bytes;
}

Media media(const char* kind, const QByteArray& bytes) { return {"picture", kind, bytes.toStdString()}; }

}  // namespace

TEST(Drawing, AnSvgFitsWhatIsWanted) {
    struct Case {
        QSize wanted;
        QSize drawn;
    };
    for (const Case& size : {Case{{0, 0}, {48, 24}}, Case{{480, 480}, {480, 240}}, Case{{480, 0}, {480, 240}},
                             Case{{0, 240}, {480, 240}}, Case{{24, 24}, {24, 12}}, Case{{-5, -5}, {48, 24}},
                             Case{{1, 0}, {1, 1}}, Case{{100'000, 100'000}, {4096, 2048}}}) {
        const auto image = renderSvg(lantern, size.wanted);
        ASSERT_TRUE(image) << image.error().text();
        EXPECT_EQ(image->size(), size.drawn);
    }
}

TEST(Drawing, AnSvgIsSharpAtTheSizeWanted) {
    const QImage image = renderSvg(lantern, {480, 240}).value();
    EXPECT_EQ(image.pixelColor(120, 120), QColor(0xFF, 0xC8, 0x45));
    EXPECT_EQ(image.pixelColor(239, 120), QColor(0xFF, 0xC8, 0x45));
    EXPECT_EQ(image.pixelColor(241, 120).alpha(), 0);
}

TEST(Drawing, APngShrinksButNeverGrows) {
    EXPECT_EQ(readPng(png(40, 20), {20, 20}).value().size(), QSize(20, 10));
    EXPECT_EQ(readPng(png(40, 20), {400, 400}).value().size(), QSize(40, 20));
    EXPECT_EQ(readPng(png(40, 20), {0, 0}).value().size(), QSize(40, 20));
}

TEST(Drawing, WhatIsNoPictureIsRefused) {
    const QByteArray whole = png(40, 20);
    struct Case {
        const char* what;
        Media media;
    };
    for (const Case& bad :
         {Case{"nothing", media("svg", "")}, Case{"no SVG", media("svg", "lantern")},
          Case{"a file drawn in", media("svg",
                                        "<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'>"
                                        "<image href='/etc/passwd'/></svg>")},
          Case{"an entity", media("svg",
                                  "<!DOCTYPE svg [<!ENTITY a 'b'>]><svg "
                                  "xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>")},
          Case{"an empty PNG", media("png", "")}, Case{"half a PNG", media("png", whole.left(whole.size() / 2))},
          Case{"a PNG named SVG", media("svg", whole)}, Case{"an SVG named PNG", media("png", lantern)},
          Case{"a PNG too wide", media("png", png(4097, 1))},
          Case{"a PNG over the memory limit", media("png", png(4096, 4096))},
          Case{"another kind", media("gif", "GIF89a")}}) {
        EXPECT_FALSE(drawMedia(bad.media, {64, 64})) << bad.what;
    }
}

}  // namespace pathlight
