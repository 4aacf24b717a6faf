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

/// QML singleton `Learners`: who learns on this computer, in the order of the language, and who of them is here now.
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
    /// Somebody who was chosen has to show three pictures first; see `Login`.
    Q_PROPERTY(bool arriving READ isArriving NOTIFY arrivingChanged)
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
        GroupRole,                         ///< group: its id, 0 for none
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

    [[nodiscard]] bool isArriving() const;

    /// In the order of the list.
    [[nodiscard]] const std::vector<Learner>& all() const;
    /// How many there are in a group.
    [[nodiscard]] int membersOf(GroupId group) const;
    /// The learner who is here now.
    [[nodiscard]] const std::optional<Learner>& current() const;
    /// Who was chosen and has to show three pictures first.
    [[nodiscard]] const std::optional<Learner>& arriving() const;
    /// The band of who is here or, while nobody is, of who is arriving; "" otherwise.
    [[nodiscard]] QString bandHere() const;
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

    /// Makes who is arriving the current learner when the login is theirs; false when it is not.
    [[nodiscard]] bool enter(const std::string& login);
    /// Nobody is arriving any more.
    void turnBack();

    /// Takes over what the disk now holds of a learner.
    void replace(const Learner& learner);
    void remove(LearnerId learner);
    /// Takes over learners whom the disk holds since now.
    void append(const std::vector<Learner>& learners);
    /// Its learners are in no group any more.
    void forgetGroup(GroupId group);

    /// Keeps a new learner, who then is the current one. The nickname is trimmed and may be "". `login` is three signs
    /// in their order, or nothing.
    Q_INVOKABLE void add(const QString& picture, const QString& nickname, const QString& band,
                         const QStringList& login = {});
    /// Makes the learner the current one; those who have a login are then arriving.
    Q_INVOKABLE void choose(qint64 learnerId);
    /// Nobody is here any more, and what was done is backed up.
    Q_INVOKABLE void leave();

signals:
    void countChanged();
    void currentChanged();
    void arrivingChanged();
    /// What is kept on the disk has changed as a whole.
    void reloading();
    void faultChanged();
    void bandsChanged();
    /// The progress of the current learner in a module changed.
    void progressChanged(const QString& moduleId);
    /// The current learner began a review, or went on in it.
    void reviewChanged();

private:
    [[nodiscard]] std::vector<Learner>::iterator find(LearnerId learner);
    void take(std::vector<Learner> learners);
    void putInOrder();
    void insert(const Learner& learner);
    void load(const Learner& learner);
    void setCurrent(const Learner& learner, const LearnerProgress& progress);
    void setArriving(std::optional<Learner> learner);
    void setFault(std::optional<ErrorCode> fault);

    ProgressStore& m_store;
    const Settings& m_settings;
    const Offer& m_offer;
    std::vector<Learner> m_learners;
    int m_listed = 0;  ///< how often the learners were listed anew
    std::optional<Learner> m_current;
    std::optional<Learner> m_arriving;
    LearnerProgress m_progress;
    std::optional<ErrorCode> m_fault;
};

}  // namespace pathlight
