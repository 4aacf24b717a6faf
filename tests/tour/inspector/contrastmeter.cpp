// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "contrastmeter.h"

#include "itemkind.h"

#include <QColor>
#include <QImage>

#include <algorithm>
#include <cmath>
#include <cstdlib>

namespace pathlight {

namespace {

const QString rule = QStringLiteral("contrast");
constexpr double least = 4.5;
/// Of 255 steps of a colour: less is no letter.
constexpr int visibleStep = 6;
/// The share of a text's letters that counts as its worst place, so that one pixel at an edge does not decide.
constexpr double worstShare = 0.02;

double channel(int value) {
    const double share = value / 255.0;
    return share <= 0.04045 ? share / 12.92 : std::pow((share + 0.055) / 1.055, 2.4);
}

/// The relative luminance of WCAG 2.
double luminance(QRgb colour) {
    return 0.2126 * channel(qRed(colour)) + 0.7152 * channel(qGreen(colour)) + 0.0722 * channel(qBlue(colour));
}

double contrast(QRgb one, QRgb other) {
    const double brighter = std::max(luminance(one), luminance(other));
    const double darker = std::min(luminance(one), luminance(other));
    return (brighter + 0.05) / (darker + 0.05);
}

/// So much of a text that measuring it says enough.
bool isMostlySeen(const PageItem& text) {
    constexpr double enough = 120;
    return text.seen.width() >= text.place.width() - 2 &&
           text.seen.height() >= std::min(text.place.height() - 2, enough);
}

QRgb blended(const QColor& ink, double opacity, QRgb ground) {
    const double share = ink.alphaF() * opacity;
    const auto mix = [share](int over, int under) {
        return static_cast<int>(std::lround(over * share + under * (1 - share)));
    };
    return qRgb(mix(ink.red(), qRed(ground)), mix(ink.green(), qGreen(ground)), mix(ink.blue(), qBlue(ground)));
}

bool differ(QRgb one, QRgb other) {
    return std::abs(qRed(one) - qRed(other)) > visibleStep || std::abs(qGreen(one) - qGreen(other)) > visibleStep ||
           std::abs(qBlue(one) - qBlue(other)) > visibleStep;
}

/// The contrast of a text at its worst, or 0 when no letter of it is seen.
double worstContrast(const PageItem& text, const QImage& picture, const QImage& ground) {
    const QColor ink = text.item->property("color").value<QColor>();
    // Without its edge: of a text that begins within a pixel, Qt leaves a column of what it was when it vanishes.
    const QRect place = text.seen.toAlignedRect().adjusted(2, 2, -2, -2) & picture.rect();
    std::vector<double> contrasts;
    for (int y = place.top(); y <= place.bottom(); ++y) {
        for (int x = place.left(); x <= place.right(); ++x) {
            const QRgb under = ground.pixel(x, y);
            if (differ(picture.pixel(x, y), under))
                contrasts.push_back(contrast(blended(ink, text.opacity, under), under));
        }
    }
    if (contrasts.empty()) return 0;
    const auto worst =
        contrasts.begin() + static_cast<std::ptrdiff_t>(static_cast<double>(contrasts.size()) * worstShare);
    std::nth_element(contrasts.begin(), worst, contrasts.end());
    return *worst;
}

/// The window without the words of `texts`.
QImage pictureWithout(const std::vector<PageItem>& texts, QQuickWindow& window) {
    std::vector<double> opacities;
    for (const PageItem& text : texts) {
        opacities.push_back(text.item->opacity());
        text.item->setOpacity(0);
    }
    QImage picture = window.grabWindow();
    for (std::size_t index = 0; index < texts.size(); ++index)
        texts[index].item->setOpacity(opacities[index]);
    return picture;
}

}  // namespace

Findings ContrastMeter::measure(const PageItems& page) {
    std::vector<PageItem> texts = page.texts();
    // A field's ground is its child, and would go with its words.
    std::erase_if(texts, [this](const PageItem& text) {
        return m_measured.contains(text.item) || text.item->inherits("QQuickTextInput") || !isMostlySeen(text);
    });
    if (texts.empty()) return {};
    const QImage picture = m_window.grabWindow();
    const QImage ground = pictureWithout(texts, m_window);
    Findings findings;
    for (const PageItem& text : texts) {
        m_measured.insert(text.item);
        const double worst = worstContrast(text, picture, ground);
        if (worst >= least) continue;
        const QString what = worst == 0 ? QStringLiteral("cannot be seen")
                                        : QStringLiteral("has a contrast of %1:1").arg(worst, 0, 'f', 2);
        findings.push_back({rule, describe(*text.item), what});
    }
    return findings;
}

}  // namespace pathlight
