// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/progressdatabase.h"

#include <QAbstractListModel>
#include <QQmlEngine>

#include <optional>
#include <string>
#include <vector>

namespace pathlight {

class ProgressStore;
class Settings;
class Offer;

/// QML singleton `Learners`: who learns on this computer, and who of them is here now.
/// Adding and choosing go through the writer thread: the learner is current once the disk has answered
/// (`currentChanged`).
class LearnerList : public QAbstractListModel {
    Q_OBJECT
    QML_NAMED_ELEMENT(Learners)
    QML_SINGLETON
    Q_PROPERTY(int count READ count NOTIFY countChanged)
    Q_PROPERTY(bool hasCurrent READ hasCurrent NOTIFY currentChanged)
    Q_PROPERTY(qint64 currentId READ currentId NOTIFY currentChanged)
    Q_PROPERTY(QString picture READ picture NOTIFY currentChanged)
    Q_PROPERTY(QString nickname READ nickname NOTIFY currentChanged)
    Q_PROPERTY(QString band READ band NOTIFY currentChanged)
    /// 4-6 or 7-10.
    Q_PROPERTY(bool young READ young NOTIFY currentChanged)
    /// 11-13 or 14-17.
    Q_PROPERTY(bool older READ older NOTIFY currentChanged)
    /// Parents or educators.
    Q_PROPERTY(bool grownUp READ grownUp NOTIFY currentChanged)
    /// Names of the drawings to choose a picture from, for a DrawingItem, art/<name>.
    Q_PROPERTY(QStringList pictures READ pictures CONSTANT)
    /// "4-6", "7-10", "11-13", "14-17", "parents", "educators": those that somebody new may be of.
    Q_PROPERTY(QStringList bands READ bands NOTIFY bandsChanged)
    /// The policy says which ones these are.
    Q_PROPERTY(bool bandsLimited READ bandsLimited CONSTANT)
    /// Translated sentence when a learner could not be kept or opened, "" otherwise.
    Q_PROPERTY(QString fault READ fault NOTIFY faultChanged)

public:
    enum Role {
        LearnerIdRole = Qt::UserRole + 1,  ///< learnerId
        PictureRole,                       ///< picture: a name out of `pictures`
        NicknameRole,                      ///< nickname: may be ""
        BandRole,                          ///< band
    };

    LearnerList(ProgressStore& store, std::vector<Learner> learners, const Settings& settings, const Offer& offer,
                QObject* parent = nullptr);
    static LearnerList* create(QQmlEngine* engine, QJSEngine* scriptEngine);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    [[nodiscard]] int count() const;
    [[nodiscard]] bool hasCurrent() const;
    [[nodiscard]] qint64 currentId() const;
    [[nodiscard]] QString picture() const;
    [[nodiscard]] QString nickname() const;
    [[nodiscard]] QString band() const;
    [[nodiscard]] bool young() const;
    [[nodiscard]] bool older() const;
    [[nodiscard]] bool grownUp() const;
    [[nodiscard]] QStringList pictures() const;
    [[nodiscard]] QStringList bands() const;
    [[nodiscard]] bool bandsLimited() const;
    [[nodiscard]] QString fault() const;

    /// The learner who is here now.
    [[nodiscard]] const std::optional<Learner>& current() const;
    /// What the current learner has kept of a module, or nullptr.
    [[nodiscard]] const ModuleProgress* progressOf(const std::string& module) const;
    /// Takes over what the disk now holds of a module of the current learner.
    void setProgress(const ModuleProgress& progress);
    /// Everything that the current learner has kept.
    [[nodiscard]] const LearnerProgress& progress() const;
    /// Takes over what the disk now holds of the review that the current learner has begun.
    void setReview(const ReviewRecord& review);

    /// Takes everybody from the disk anew, after what is kept there changed as a whole. Nobody is here then.
    void reload();

    /// Keeps a new learner, who then is the current one. The nickname is trimmed and may be "".
    Q_INVOKABLE void add(const QString& picture, const QString& nickname, const QString& band);
    /// Makes the learner the current one.
    Q_INVOKABLE void choose(qint64 learnerId);
    /// Nobody is here any more, and what was done is backed up.
    Q_INVOKABLE void leave();

signals:
    void countChanged();
    void currentChanged();
    void faultChanged();
    void bandsChanged();
    /// The progress of the current learner in a module changed.
    void progressChanged(const QString& moduleId);
    /// The current learner began a review, or went on in it.
    void reviewChanged();

private:
    void setCurrent(const Learner& learner, const LearnerProgress& progress);
    void setFault(std::optional<ErrorCode> fault);

    ProgressStore& m_store;
    const Offer& m_offer;
    std::vector<Learner> m_learners;
    std::optional<Learner> m_current;
    LearnerProgress m_progress;
    std::optional<ErrorCode> m_fault;
};

}  // namespace pathlight
