// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/progressdatabase.h"

#include <QObject>
#include <QQmlEngine>
#include <QStringList>

#include <optional>

namespace pathlight {

class AdultPresence;
class LearnerList;
class ProgressStore;
class Settings;

/// QML singleton `LearnerDesk`: a learner whom a grown-up looks after: what is kept of them changes at once, and stays
/// as it was when the disk refuses. The three pictures of the login are set or removed and never told. There is none
/// while no grown-up is here.
class LearnerDesk : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
    /// 0 while there is none.
    Q_PROPERTY(int learnerId READ learnerId NOTIFY changed)
    Q_PROPERTY(QString picture READ picture WRITE setPicture NOTIFY changed)
    /// Trimmed; at most 40 characters; may be "".
    Q_PROPERTY(QString nickname READ nickname WRITE setNickname NOTIFY changed)
    Q_PROPERTY(QString band READ band WRITE setBand NOTIFY changed)
    /// The group's id, 0 for none.
    Q_PROPERTY(int group READ group WRITE setGroup NOTIFY changed)
    Q_PROPERTY(bool hasLogin READ hasLogin NOTIFY changed)
    /// Translated sentence when a change could not be kept, "" otherwise.
    Q_PROPERTY(QString fault READ fault NOTIFY faultChanged)

public:
    /// All must outlive this.
    LearnerDesk(ProgressStore& store, LearnerList& learners, const Settings& settings, const AdultPresence& adult,
                QObject* parent = nullptr);
    static LearnerDesk* create(QQmlEngine* engine, QJSEngine* scriptEngine);

    [[nodiscard]] int learnerId() const;
    [[nodiscard]] QString picture() const;
    [[nodiscard]] QString nickname() const;
    [[nodiscard]] QString band() const;
    [[nodiscard]] int group() const;
    [[nodiscard]] bool hasLogin() const;
    [[nodiscard]] QString fault() const;

    void setPicture(const QString& picture);
    void setNickname(const QString& nickname);
    void setBand(const QString& band);
    void setGroup(int group);

    /// Whom to look after from now on.
    Q_INVOKABLE void choose(int learnerId);
    /// Three signs in their order, or none for a learner who comes in without.
    Q_INVOKABLE void setLogin(const QStringList& signs);
    /// Erases the learner with everything that is kept of them, in every copy.
    Q_INVOKABLE void erase();

signals:
    void changed();
    void faultChanged();
    /// The learner is not there any more.
    void erased();

private:
    void keep(const Learner& learner);
    void refresh();
    void setFault(std::optional<ErrorCode> fault);

    ProgressStore& m_store;
    LearnerList& m_learners;
    const AdultPresence& m_adult;
    std::optional<Learner> m_learner;  ///< with the changes that the disk has not answered yet
    std::optional<ErrorCode> m_fault;
};

}  // namespace pathlight
