// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QQuickImageProvider>

namespace pathlight {

/// image://art/<name>: the program's own drawings.
/// image://icon/<name>/<RRGGBB>: its icons, in that colour.
class ArtProvider : public QQuickImageProvider {
public:
    ArtProvider();
    QImage requestImage(const QString& id, QSize* size, const QSize& requestedSize) override;
};

}  // namespace pathlight
