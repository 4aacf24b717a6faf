// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "content/model.h"

#include <QByteArray>
#include <QImage>
#include <QSize>

namespace pathlight {

/// Draws an SVG as large as fits into `wanted` pixels, keeping its shape; a width or height of 0 leaves that side free,
/// and with both 0 the drawing has its own size. No side grows over 4096 pixels. Invalid when nothing can be drawn.
[[nodiscard]] Result<QImage> renderSvg(const QByteArray& bytes, QSize wanted);

/// Reads a PNG of at most 4096 pixels a side and scales it down into `wanted` as above; it never grows.
[[nodiscard]] Result<QImage> readPng(const QByteArray& bytes, QSize wanted);

/// A bundle's picture, drawn; an SVG is checked once more before Qt sees it.
[[nodiscard]] Result<QImage> drawMedia(const Media& media, QSize wanted);

/// The size that a bundle's picture has by itself; Invalid when it is none.
[[nodiscard]] Result<QSize> mediaSize(const Media& media);

}  // namespace pathlight
