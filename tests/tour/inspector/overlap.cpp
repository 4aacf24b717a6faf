// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "overlap.h"

#include "itemkind.h"

namespace pathlight {

namespace {

/// Lines of text reach a little into the room above and below their letters.
constexpr double tolerance = 3;

bool holds(const QQuickItem& one, const QQuickItem& other) {
    return one.isAncestorOf(&other) || other.isAncestorOf(&one);
}

QRectF shared(const PageItem& one, const PageItem& other) {
    return one.scroller == other.scroller ? one.shelter & other.shelter : one.seen & other.seen;
}

void compare(const PageItem& one, const PageItem& other, Findings& findings) {
    const QRectF both = shared(one, other);
    if (both.width() <= tolerance || both.height() <= tolerance || holds(*one.item, *other.item)) return;
    findings.push_back({QStringLiteral("overlap"), describe(*one.item),
                        QStringLiteral("lies over %1 by %2 x %3 px")
                            .arg(describe(*other.item))
                            .arg(both.width(), 0, 'f', 0)
                            .arg(both.height(), 0, 'f', 0)});
}

}  // namespace

Findings overlaps(const PageItems& page) {
    Findings findings;
    const auto texts = page.texts();
    const auto controls = page.pressables();
    for (auto text = texts.begin(); text != texts.end(); ++text) {
        for (auto other = text + 1; other != texts.end(); ++other)
            compare(*text, *other, findings);
        for (const PageItem& control : controls)
            compare(*text, control, findings);
    }
    for (auto control = controls.begin(); control != controls.end(); ++control) {
        for (auto other = control + 1; other != controls.end(); ++other)
            compare(*control, *other, findings);
    }
    return findings;
}

}  // namespace pathlight
