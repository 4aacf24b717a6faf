// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/progressdatabase.h"
#include "ui/foundfiles.h"
#include "ui/keepingwords.h"

#include <QObject>
#include <QQmlEngine>
#include <QVariant>

#include <optional>
#include <vector>

namespace pathlight {

class AdultPresence;
class LearnerList;
class ProgressStore;
class Settings;

/// QML singleton `Keeping`: what grown-ups do with what is kept: learners to and from files, back to a backup, erase it
/// all. Nothing is done, looked for or told while no grown-up is here; one thing at a time.
class Keeping : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
    /// False while nothing is kept, so that there are no backups either.
    Q_PROPERTY(bool kept READ kept NOTIFY keptChanged)
    Q_PROPERTY(bool busy READ busy NOTIFY busyChanged)
    /// What came of the last request: a sentence, or "".
    Q_PROPERTY(QString notice READ notice NOTIFY noticeChanged)
    /// Whether that request was done.
    Q_PROPERTY(bool done READ done NOTIFY noticeChanged)
    /// Of each file of a learner that was found: `name`, `folder`, `about` (day, time and size).
    Q_PROPERTY(QVariantList files READ files NOTIFY filesChanged)
    /// Of each backup, newest first: `time`, `learners` (-1 when it is no good).
    Q_PROPERTY(QVariantList backups READ backups NOTIFY backupsChanged)
    /// Where files are saved.
    Q_PROPERTY(QString folder READ folder CONSTANT)

public:
    struct Place {
        std::filesystem::path documents;  ///< where files of learners are saved
        bool kept = true;                 ///< there is a database on the disk
    };

    /// All references must outlive this.
    Keeping(ProgressStore& store, const Settings& settings, LearnerList& learners, const AdultPresence& adult,
            Place place, QObject* parent = nullptr);
    ~Keeping() override;
    static Keeping* create(QQmlEngine* engine, QJSEngine* scriptEngine);

    [[nodiscard]] bool kept() const;
    /// From now on it is.
    void setKept();
    [[nodiscard]] bool busy() const;
    [[nodiscard]] QString notice() const;
    [[nodiscard]] bool done() const;
    [[nodiscard]] QVariantList files() const;
    [[nodiscard]] QVariantList backups() const;
    [[nodiscard]] QString folder() const;

    /// Forgets the last notice.
    Q_INVOKABLE void begin();
    /// Saves a learner, called `name`, as a file.
    Q_INVOKABLE void saveLearner(qint64 learnerId, const QString& name);
    /// Looks for files of learners.
    Q_INVOKABLE void findFiles();
    /// Takes in the learner of the file at that place in `files`.
    Q_INVOKABLE void takeIn(int file);
    /// Looks for backups.
    Q_INVOKABLE void findBackups();
    /// Goes back to the backup at that place in `backups`.
    Q_INVOKABLE void restore(int backup);
    /// Erases every learner and group and every backup.
    Q_INVOKABLE void eraseAll();

signals:
    void busyChanged();
    void noticeChanged();
    void filesChanged();
    void backupsChanged();
    /// Who or what is kept is not what it was.
    void keptChanged();

private:
    /// Whether something may begin now; it then has begun.
    [[nodiscard]] bool start();
    void finish(const KeepingOutcome& outcome);
    void setBusy(bool busy);

    ProgressStore& m_store;
    const Settings& m_settings;
    LearnerList& m_learners;
    const AdultPresence& m_adult;
    Place m_place;
    std::vector<FoundFile> m_files;
    std::vector<KeptBackup> m_backups;
    std::optional<KeepingOutcome> m_outcome;
    bool m_busy = false;
};

}  // namespace pathlight
