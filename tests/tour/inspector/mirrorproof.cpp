// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mirrorproof.h"

#include "itemkind.h"

#include <QQmlProperty>

#include <cmath>

namespace pathlight {

namespace {

const QString rule = QStringLiteral("mirroring");
constexpr double tolerance = 2;

QRectF boxOf(const QQuickItem& item) { return item.mapRectToScene(QRectF(0, 0, item.width(), item.height())); }

/// What is rightly the same in every language.
bool staysAsItIs(const QQuickItem& item) {
    // The spots of a picture lie where the picture has them.
    return (standsIn(item, QStringLiteral("HotspotPicture")) && typeName(item) != QLatin1String("HotspotPicture")) ||
           // A fingerprint is of the drawing as it is.
           standsIn(item, QStringLiteral("LineDrawing"));
}

bool matters(QQuickItem& item) {
    return (isText(item) || isPressable(item) || isPicture(item)) && !staysAsItIs(item) && isMirrored(item);
}

void setMirrored(QQuickItem& item, bool mirrored) {
    QQmlProperty(&item, QStringLiteral("LayoutMirroring.enabled"), qmlContext(&item)).write(mirrored);
}

}  // namespace

Findings MirrorProof::prove(const PageItems& page) {
    note(page);
    unmirror(*m_window.contentItem());
    m_rest();
    Findings findings = compare();
    mirrorAgain();
    m_rest();
    return findings;
}

void MirrorProof::note(const PageItems& page) {
    m_places.clear();
    for (const PageItem& one : page.all()) {
        if (matters(*one.item)) m_places.push_back({one.item, describe(*one.item), boxOf(*one.item)});
    }
}

void MirrorProof::unmirror(QQuickItem& item) {
    if (!item.isVisible()) return;
    if (isMirrored(item)) {
        setMirrored(item, false);
        m_unmirrored.emplace_back(&item);
    }
    const auto children = item.childItems();
    for (QQuickItem* child : children)
        unmirror(*child);
}

void MirrorProof::mirrorAgain() {
    for (const auto& item : m_unmirrored) {
        if (item) setMirrored(*item, true);
    }
    m_unmirrored.clear();
}

Findings MirrorProof::compare() {
    Findings findings;
    for (const Place& noted : m_places) {
        if (!noted.item || !noted.item->isVisible()) continue;
        const QRectF now = boxOf(*noted.item);
        const double wanted = m_window.width() - now.right();
        if (std::abs(noted.place.left() - wanted) <= tolerance) continue;
        findings.push_back({rule, noted.name,
                            QStringLiteral("begins at %1, mirrored it would at %2")
                                .arg(noted.place.left(), 0, 'f', 0)
                                .arg(wanted, 0, 'f', 0)});
    }
    return findings;
}

Findings wrongSides(const PageItems& page, QSizeF window) {
    constexpr double leastRoom = 4;
    Findings findings;
    for (const PageItem& one : page.all()) {
        const double middle = one.place.center().x();
        const QString name = one.item->objectName();
        if (name == QLatin1String("helpButton") && middle > window.width() / 2) {
            findings.push_back({rule, describe(*one.item), QStringLiteral("stands at the right")});
        }
        const bool atStart = name == QLatin1String("backButton") || name == QLatin1String("leaveButton");
        if (atStart && middle < window.width() / 2) {
            findings.push_back({rule, describe(*one.item), QStringLiteral("stands at the left")});
        }
    }
    for (const PageItem& text : page.texts()) {
        const bool begins = text.item->property("effectiveHorizontalAlignment").toInt() == Qt::AlignLeft;
        const bool hasRoom = text.item->width() > text.item->property("contentWidth").toDouble() + leastRoom;
        if (!begins || !hasRoom || !isMirrored(*text.item) || staysAsItIs(*text.item)) continue;
        findings.push_back({rule, describe(*text.item), QStringLiteral("begins at the left")});
    }
    return findings;
}

}  // namespace pathlight
