// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/progressdatabase.h"

#include <QObject>
#include <QQmlEngine>

namespace pathlight {

class ProgressStore;

/// QML singleton `Privacy`: how much is kept on this computer, and where.
class Privacy : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
    Q_PROPERTY(int learnersKept READ learnersKept NOTIFY changed)
    Q_PROPERTY(int modulesKept READ modulesKept NOTIFY changed)
    Q_PROPERTY(int answersKept READ answersKept NOTIFY changed)
    /// Path of the one file that holds it all; "" when nothing is kept in this run.
    Q_PROPERTY(QString file READ file NOTIFY changed)

public:
    Privacy(ProgressStore& store, QString file, QObject* parent = nullptr);
    static Privacy* create(QQmlEngine* engine, QJSEngine* scriptEngine);

    [[nodiscard]] int learnersKept() const;
    [[nodiscard]] int modulesKept() const;
    [[nodiscard]] int answersKept() const;
    [[nodiscard]] QString file() const;
    void setFile(const QString& file);

    /// Counts anew; `changed` follows when the disk has answered.
    Q_INVOKABLE void refresh();

signals:
    void changed();

private:
    ProgressStore& m_store;
    QString m_file;
    KeptCounts m_counts;
};

}  // namespace pathlight
