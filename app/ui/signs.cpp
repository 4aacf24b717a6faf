// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/signs.h"

#include <algorithm>

namespace pathlight {

QStringList signNames() {
    return {QStringLiteral("star"), QStringLiteral("boat"), QStringLiteral("fish"),
            QStringLiteral("tree"), QStringLiteral("cup"),  QStringLiteral("kite"),
            QStringLiteral("sun"),  QStringLiteral("moon"), QStringLiteral("flower")};
}

QString signOf(std::int64_t group) {
    const QStringList names = signNames();
    return names.at(static_cast<qsizetype>(group) % names.size());
}

std::optional<std::string> toLogin(const QStringList& names) {
    const QStringList known = signNames();
    const bool areSigns =
        std::all_of(names.begin(), names.end(), [&known](const QString& name) { return known.contains(name); });
    if (names.size() != signsOfLogin || !areSigns) return std::nullopt;
    return names.join(u' ').toStdString();
}

}  // namespace pathlight
