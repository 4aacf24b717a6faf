// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QQuickImageProvider>

namespace pathlight {

class Catalogue;

/// image://media/<media id>: the drawings of the bundles.
class MediaProvider : public QQuickImageProvider {
public:
    /// `catalogue` must outlive the engine that owns this provider.
    explicit MediaProvider(const Catalogue& catalogue);
    QImage requestImage(const QString& id, QSize* size, const QSize& requestedSize) override;

private:
    const Catalogue& m_catalogue;
};

}  // namespace pathlight
