// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

namespace pathlight {

/// Whether a grown-up has passed the adult step and is still here, as AdultStep tells it. Whatever changes or shows
/// what is for grown-ups alone asks this itself, by whichever way it is reached.
class AdultPresence : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    [[nodiscard]] bool isHere() const;
    void set(bool here);

signals:
    void changed();

private:
    bool m_here = false;
};

}  // namespace pathlight
