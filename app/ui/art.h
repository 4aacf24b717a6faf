// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

namespace pathlight {

/// The SVG of one of the program's own drawings, "<name>", or of an icon in a colour, "<name>/<RRGGBB>"; empty when
/// there is none.
[[nodiscard]] QByteArray artSvg(const QString& id);

}  // namespace pathlight
