// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

class QWindow;

namespace pathlight {

/// Keeps a window on the whole screen: it does not close when it is asked to, whatever asks, and a change to another
/// state is undone. Ending the process is all that is left, and is the system's to allow.
class Kiosk : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    void keep(QWindow& window);
    bool eventFilter(QObject* watched, QEvent* event) override;
};

}  // namespace pathlight
