// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "content/markdown.h"

#include <QList>
#include <QPointer>
#include <QQuickItem>

namespace pathlight {

/// A text on a page.
struct PageText {
    QPointer<QQuickItem> item;
    Prose words;
    bool digits = false;  ///< a telephone number or the like, said digit by digit
};

/// The texts that are seen below an item, in the order in which they are read: that of the items, except that
/// `spokenOrder`, where a QML item has it, sorts it among its siblings. QML marks a Text with `spoken: true`; its words
/// are its `prose`, or else its `text`. What lies below an item with `spoken: false` is passed over.
[[nodiscard]] QList<PageText> textsOf(QQuickItem& root);

}  // namespace pathlight
