// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QQuickItem>
#include <QString>

namespace pathlight {

/// A Text, or a field with something typed into it.
[[nodiscard]] bool isText(const QQuickItem& item);

/// Answers to a tap or a click.
[[nodiscard]] bool isPressable(const QQuickItem& item);

/// Scrolls what it shows; `isScrolling` tells along which of the two ways there is more than is seen.
[[nodiscard]] bool isScroller(const QQuickItem& item);
[[nodiscard]] bool isScrolling(const QQuickItem& scroller, Qt::Orientation way);

/// What a scroller can show, in its content's coordinates: contentX and contentY go from its beginning to its end less
/// the scroller's own size.
[[nodiscard]] QRectF scrolledContent(const QQuickItem& scroller);

[[nodiscard]] bool isPicture(const QQuickItem& item);

/// Laid out from right to left.
[[nodiscard]] bool isMirrored(QQuickItem& item);

/// The name of its type as in the QML files: "BodyText".
[[nodiscard]] QString typeName(const QQuickItem& item);

/// Whether an ancestor, or the item itself, is of this type.
[[nodiscard]] bool standsIn(const QQuickItem& item, const QString& type);

/// The words of a text as one reads them, without markup.
[[nodiscard]] QString wordsOf(const QQuickItem& text);

/// What the words of a text cover, in its own coordinates: less than the item where they are short, more where they
/// run over.
[[nodiscard]] QRectF wordsPlace(const QQuickItem& text);

/// A short path to an item, by names and types, and the beginning of its words.
[[nodiscard]] QString describe(const QQuickItem& item);

}  // namespace pathlight
