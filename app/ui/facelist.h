// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/progressdatabase.h"

#include <QAbstractListModel>
#include <QQmlEngine>
#include <QQmlParserStatus>

#include <map>
#include <string>
#include <vector>

namespace pathlight {

class GroupList;
class LearnerList;
class Settings;

/// QML type `Faces`: what there is to choose from, in the order of `Learners`: all of them, those of a group, or those
/// in whose nickname the typed words are. With `tiles` the groups come first and then those who are in none.
class FaceList : public QAbstractListModel, public QQmlParserStatus {
    Q_OBJECT
    Q_INTERFACES(QQmlParserStatus)
    QML_NAMED_ELEMENT(Faces)
    /// What was typed; "" for everybody.
    Q_PROPERTY(QString search READ search WRITE setSearch NOTIFY searchChanged)
    /// The group's id, 0 for everybody.
    Q_PROPERTY(int group READ group WRITE setGroup NOTIFY groupChanged)
    /// Groups as tiles in place of their learners, while nothing is searched.
    Q_PROPERTY(bool tiles READ tiles WRITE setTiles NOTIFY tilesChanged)
    Q_PROPERTY(int count READ count NOTIFY countChanged)
    /// There are so many, whatever is searched, that it is worth while to type.
    Q_PROPERTY(bool searchable READ searchable NOTIFY searchableChanged)

public:
    enum Role {
        LearnerIdRole = Qt::UserRole + 1,  ///< learnerId: 0 for a group
        GroupIdRole,                       ///< groupId: the group, or that of the learner; 0 for none
        PictureRole,                       ///< picture: the name of a drawing, art/<name>
        NameRole,                          ///< name: of the group, or the nickname, which may be ""
        BandRole,                          ///< band: "" for a group
        MembersRole,                       ///< members: how many learners are in the group, 0 for a learner
    };

    explicit FaceList(QObject* parent = nullptr);

    void classBegin() override;
    void componentComplete() override;
    /// Shows these from now on; they must outlive this.
    void show(const LearnerList& learners, const GroupList& groups, const Settings& settings);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    [[nodiscard]] QString search() const;
    [[nodiscard]] int group() const;
    [[nodiscard]] bool tiles() const;
    [[nodiscard]] int count() const;
    [[nodiscard]] bool searchable() const;

    void setSearch(const QString& search);
    void setGroup(int group);
    void setTiles(bool tiles);

signals:
    void searchChanged();
    void groupChanged();
    void tilesChanged();
    void countChanged();
    void searchableChanged();

private:
    struct Row {
        LearnerId learner = 0;
        GroupId group = 0;
        QString picture;
        QString name;
        QString band;
        int members = 0;

        bool operator==(const Row&) const = default;
    };

    [[nodiscard]] Row rowOf(const Learner& learner) const;
    [[nodiscard]] bool wants(const Learner& learner, const std::string& words);
    void refresh();

    const LearnerList* m_learners = nullptr;
    const GroupList* m_groups = nullptr;
    const Settings* m_settings = nullptr;
    std::map<std::string, std::string> m_folded;  ///< nicknames as the search reads them
    std::vector<Row> m_rows;
    QString m_search;
    int m_group = 0;
    bool m_tiles = false;
    bool m_searchable = false;
};

}  // namespace pathlight
