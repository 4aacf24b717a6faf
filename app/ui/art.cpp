// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/art.h"

#include <QFile>
#include <QRegularExpression>

namespace pathlight {

QByteArray artSvg(const QString& id) {
    static const QRegularExpression pattern(QStringLiteral("^([a-z0-9-]+)(?:/([0-9A-Fa-f]{6}))?$"));
    const QRegularExpressionMatch match = pattern.match(id);
    if (!match.hasMatch()) return {};
    const QString prefix = match.hasCaptured(2) ? QStringLiteral("icon-") : QString();
    QFile file(QStringLiteral(":/qt/qml/Pathlight/Components/art/%1%2.svg").arg(prefix, match.captured(1)));
    if (!file.open(QIODevice::ReadOnly)) return {};
    return file.readAll().replace("currentColor", "#" + match.captured(2).toLatin1());
}

}  // namespace pathlight
