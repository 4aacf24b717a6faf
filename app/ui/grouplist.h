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

class AdultPresence;
class LearnerList;
class ProgressStore;
class Settings;

/// QML singleton `Groups`: the classes and families of the learners on this computer, in the order of the language.
/// Changes need a grown-up who is here and go through the writer thread: the list changes once the disk has answered.
class GroupList : public QAbstractListModel {
    Q_OBJECT
    QML_NAMED_ELEMENT(Groups)
    QML_SINGLETON
    Q_PROPERTY(int count READ count NOTIFY countChanged)
    /// The group whose page is shown, 0 for none.
    Q_PROPERTY(int currentId READ currentId NOTIFY currentChanged)
    Q_PROPERTY(QString currentName READ currentName NOTIFY currentChanged)
    /// "class" or "family".
    Q_PROPERTY(QString currentKind READ currentKind NOTIFY currentChanged)
    Q_PROPERTY(QString currentSign READ currentSign NOTIFY currentChanged)
    /// Translated sentence when a group could not be kept, "" otherwise.
    Q_PROPERTY(QString fault READ fault NOTIFY faultChanged)

public:
    enum Role {
        GroupIdRole = Qt::UserRole + 1,  ///< groupId
        NameRole,                        ///< name
        KindRole,                        ///< kind: "class" or "family"
        SignRole,                        ///< sign: of signNames
        MembersRole,                     ///< members: how many learners there are
    };

    /// All references must outlive this.
    GroupList(ProgressStore& store, std::vector<Group> groups, LearnerList& learners, const Settings& settings,
              const AdultPresence& adult, QObject* parent = nullptr);
    static GroupList* create(QQmlEngine* engine, QJSEngine* scriptEngine);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    [[nodiscard]] int count() const;
    [[nodiscard]] int currentId() const;
    [[nodiscard]] QString currentName() const;
    [[nodiscard]] QString currentKind() const;
    [[nodiscard]] QString currentSign() const;
    [[nodiscard]] QString fault() const;
    /// In the order of the list.
    [[nodiscard]] const std::vector<Group>& all() const;

    /// Makes the group the one whose page is shown, with 0 none; nothing when there is no such group.
    Q_INVOKABLE void choose(int groupId);
    /// Keeps a new group; the name is trimmed. It is then the current one.
    Q_INVOKABLE void add(const QString& name, const QString& kind);
    /// Gives the current group another name and kind.
    Q_INVOKABLE void change(const QString& name, const QString& kind);
    /// Removes the current group; its learners stay.
    Q_INVOKABLE void remove();
    /// What the group is called, "" when there is none.
    Q_INVOKABLE [[nodiscard]] QString nameOf(int groupId) const;

signals:
    void countChanged();
    void currentChanged();
    void faultChanged();
    /// The current group was added, changed or removed.
    void kept();

private:
    [[nodiscard]] const Group* find(GroupId group) const;
    [[nodiscard]] std::optional<Group> toGroup(const QString& name, const QString& kind) const;
    void setGroups(std::vector<Group> groups);
    void reload();
    void setCurrent(std::optional<GroupId> group);
    void setFault(std::optional<ErrorCode> fault);

    ProgressStore& m_store;
    LearnerList& m_learners;
    const Settings& m_settings;
    const AdultPresence& m_adult;
    std::vector<Group> m_groups;
    std::optional<GroupId> m_current;
    std::optional<ErrorCode> m_fault;
};

}  // namespace pathlight
