// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "finding.h"
#include "pageitems.h"

#include <QPointer>
#include <QQuickWindow>

#include <functional>
#include <vector>

namespace pathlight {

/// Proves that a page shown from right to left is the mirror image of itself shown from left to right: notes where
/// everything is, takes the mirroring away, compares, and gives it back. That compares the same words with themselves,
/// so that every place must agree to the pixel; another language's words would be longer or shorter.
class MirrorProof {
public:
    /// `rest` lets the window come to rest.
    MirrorProof(QQuickWindow& window, std::function<void()> rest) : m_window(window), m_rest(std::move(rest)) {}

    /// What is not mirrored, though the page is to be.
    [[nodiscard]] Findings prove(const PageItems& page);

private:
    struct Place {
        QPointer<QQuickItem> item;
        QString name;
        QRectF place;
    };
    void note(const PageItems& page);
    void unmirror(QQuickItem& item);
    void mirrorAgain();
    [[nodiscard]] Findings compare();

    QQuickWindow& m_window;
    std::function<void()> m_rest;
    std::vector<Place> m_places;
    std::vector<QPointer<QQuickItem>> m_unmirrored;
};

/// Paragraphs of a right-to-left page that begin at the left, and a top bar whose ways are at the wrong sides.
[[nodiscard]] Findings wrongSides(const PageItems& page, QSizeF window);

}  // namespace pathlight
