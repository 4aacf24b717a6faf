// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "targets.h"

#include "itemkind.h"

#include <algorithm>

namespace pathlight {

namespace {

constexpr double least = 44;

double margin(const QQuickItem& item) {
    double widest = 0;
    for (const QObject* child : item.children()) {
        if (child->inherits("QQuickTapHandler")) widest = std::max(widest, child->property("margin").toDouble());
    }
    return widest;
}

}  // namespace

Findings smallTargets(const PageItems& page) {
    Findings findings;
    for (const PageItem& control : page.pressables()) {
        const double around = 2 * margin(*control.item);
        const QSizeF size(control.place.width() + around, control.place.height() + around);
        if (size.width() >= least && size.height() >= least) continue;
        findings.push_back(
            {QStringLiteral("target"), describe(*control.item),
             QStringLiteral("is %1 x %2 px").arg(size.width(), 0, 'f', 1).arg(size.height(), 0, 'f', 1)});
    }
    return findings;
}

}  // namespace pathlight
