// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "inspector.h"

#include "contrastmeter.h"
#include "itemkind.h"
#include "mirrorproof.h"
#include "names.h"
#include "outside.h"
#include "overlap.h"
#include "pageitems.h"
#include "targets.h"
#include "text/locales.h"
#include "truncation.h"

#include <QAccessible>

#include <algorithm>
#include <utility>

namespace pathlight {

namespace {

void append(Findings& all, const Findings& more) {
    for (const Finding& finding : more) {
        if (std::find(all.begin(), all.end(), finding) == all.end()) all.push_back(finding);
    }
}

}  // namespace

Inspector::Inspector(QQuickWindow& window, QString language, const LanguageGuard& guard, std::function<void()> rest)
    : m_window(window),
      m_language(std::move(language)),
      m_rightToLeft(isRightToLeft(m_language.toStdString())),
      m_guard(guard),
      m_rest(std::move(rest)) {
    QAccessible::setActive(true);
}

Findings Inspector::inspect() {
    const PageItems page(m_window);
    Findings all;
    append(all, truncatedTexts(page));
    append(all, overlaps(page));
    append(all, outsidePage(page));
    append(all, smallTargets(page));
    append(all, namelessItems(page));
    append(all, m_guard.foreignTexts(page, m_language));
    append(all, contrast());
    if (m_rightToLeft) append(all, mirroring());
    return all;
}

Findings Inspector::contrast() {
    ContrastMeter meter(m_window);
    Findings all = meter.measure(PageItems(m_window));
    for (QQuickItem* scroller : PageItems(m_window).scrollers()) {
        const double start = scroller->property("contentY").toDouble();
        const QRectF content = scrolledContent(*scroller);
        const double end = content.bottom() - scroller->height();
        for (double y = content.top() - scroller->height(); y < end;) {
            y = std::min(end, y + scroller->height() * 0.7);
            scroller->setProperty("contentY", std::max(content.top(), y));
            append(all, meter.measure(PageItems(m_window)));
        }
        scroller->setProperty("contentY", start);
    }
    return all;
}

Findings Inspector::mirroring() {
    const PageItems page(m_window);
    Findings all = wrongSides(page, m_window.size());
    append(all, MirrorProof(m_window, m_rest).prove(page));
    return all;
}

}  // namespace pathlight
