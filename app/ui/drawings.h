// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "content/model.h"

#include <QCache>
#include <QImage>
#include <QString>

namespace pathlight {

class Catalogue;

/// Every drawing that pages show, in pixels. Those asked for last are kept, as far as they fit into 8 MiB.
/// A source is "media/<media id>" out of the bundles, "art/<name>" of the program's own, or "icon/<name>/<RRGGBB>".
class Drawings {
public:
    /// `catalogue` must outlive this.
    explicit Drawings(const Catalogue& catalogue);

    /// The drawing as large as fits into `wanted`. Null, with a line in the log, when there is none.
    [[nodiscard]] QImage image(const QString& source, QSize wanted);

    /// Width over height; 0, with a line in the log, when there is none.
    [[nodiscard]] double proportion(const QString& source) const;

private:
    [[nodiscard]] Result<Media> find(const QString& source) const;

    const Catalogue& m_catalogue;
    QCache<QString, QImage> m_kept;
};

}  // namespace pathlight
