// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QStringList>

class QQuickItem;

namespace pathlight {

/// A telephone's camera: reads square codes where they are drawn on the screen, with a decoder that Pathlight has no
/// part in. QML sees it as `codeReader`.
class CodeReader : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    /// What the codes within an item and so many pixels around it say, as the window is drawn now. Nothing where none
    /// can be read.
    Q_INVOKABLE [[nodiscard]] QStringList read(QQuickItem* item, int around) const;
};

}  // namespace pathlight
