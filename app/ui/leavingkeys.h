// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

class QKeyEvent;

namespace pathlight {

/// An event filter that hears the keys for leaving quickly: F2, and Shift pressed three times by itself within 1.2
/// seconds. Any other key and any press of the mouse between begins the count anew, so that capitals and selecting do
/// not leave. F2 goes no further; Shift does.
class LeavingKeys : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;
    bool eventFilter(QObject* watched, QEvent* event) override;

signals:
    void pressed();

private:
    /// True when the key is ours alone.
    bool press(const QKeyEvent& key);
    void countShift(quint64 milliseconds);

    QList<quint64> m_shifts;  // when Shift was pressed, in the event's milliseconds
};

}  // namespace pathlight
