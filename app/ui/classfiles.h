// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"
#include "ui/foundfiles.h"

#include <QObject>
#include <QQmlEngine>

#include <optional>

namespace pathlight {

class AdultPresence;
class ProgressStore;
class Settings;

/// QML singleton `ClassFiles`: files out of which the list of a class may come: tables saved as CSV, and plain text.
/// They are read and never changed. Nothing is looked for, told or read while no grown-up is here.
class ClassFiles : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
    /// Of each file that was found, the newest first: `name`, `folder`, `about` (day, time and size).
    Q_PROPERTY(QVariantList files READ files NOTIFY filesChanged)
    /// The place in `files` of the one to take; -1 for none.
    Q_PROPERTY(int chosen READ chosen WRITE choose NOTIFY chosenChanged)
    /// Where files are looked for, besides sticks.
    Q_PROPERTY(QString folder READ folder CONSTANT)
    /// Translated sentence when the file that was chosen gives no list, "" otherwise.
    Q_PROPERTY(QString fault READ fault NOTIFY faultChanged)

public:
    /// All must outlive this. Files are looked for in `documents` and the user's other places for them.
    ClassFiles(ProgressStore& store, const Settings& settings, const AdultPresence& adult,
               std::filesystem::path documents, QObject* parent = nullptr);
    static ClassFiles* create(QQmlEngine* engine, QJSEngine* scriptEngine);

    [[nodiscard]] QVariantList files() const;
    [[nodiscard]] int chosen() const;
    void choose(int file);
    [[nodiscard]] QString folder() const;
    [[nodiscard]] QString fault() const;

    /// Looks for files anew, and forgets the fault. None is chosen then.
    Q_INVOKABLE void find();
    /// Reads the chosen file; `taken` follows, or a fault.
    Q_INVOKABLE void take();

signals:
    void filesChanged();
    void chosenChanged();
    void faultChanged();
    /// The list that the file holds.
    void taken(const QString& text);

private:
    void setFault(std::optional<ErrorCode> fault, const QString& name = {});

    ProgressStore& m_store;
    const Settings& m_settings;
    const AdultPresence& m_adult;
    std::filesystem::path m_documents;
    std::vector<FoundFile> m_files;
    int m_chosen = -1;
    std::optional<ErrorCode> m_fault;
    QString m_name;  ///< of the file that the fault is about
};

}  // namespace pathlight
