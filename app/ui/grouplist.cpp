// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/grouplist.h"

#include "ui/adultpresence.h"
#include "ui/backend.h"
#include "ui/learnerlist.h"
#include "ui/learnerorder.h"
#include "ui/progressstore.h"
#include "ui/settings.h"
#include "ui/signs.h"

#include <algorithm>

namespace pathlight {

namespace {

QString kindName(GroupKind kind) {
    return kind == GroupKind::Class ? QStringLiteral("class") : QStringLiteral("family");
}

}  // namespace

GroupList::GroupList(ProgressStore& store, std::vector<Group> groups, LearnerList& learners, const Settings& settings,
                     const AdultPresence& adult, QObject* parent)
    : QAbstractListModel(parent), m_store(store), m_learners(learners), m_settings(settings), m_adult(adult) {
    setGroups(std::move(groups));
    connect(&settings, &Settings::languageChanged, this, [this] {
        setGroups(m_groups);
        emit faultChanged();
    });
    const auto count = [this] {
        if (!m_groups.empty()) emit dataChanged(index(0), index(GroupList::count() - 1), {MembersRole});
    };
    connect(&learners, &LearnerList::reloading, this, &GroupList::reload);
    connect(&learners, &LearnerList::countChanged, this, count);
    connect(&learners, &LearnerList::rowsInserted, this, count);
}

GroupList* GroupList::create(QQmlEngine* engine, QJSEngine* /*scriptEngine*/) {
    return lend(Backend::of(engine).groups());
}

int GroupList::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : count(); }
int GroupList::count() const { return static_cast<int>(m_groups.size()); }

QVariant GroupList::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const Group& group = m_groups[static_cast<std::size_t>(index.row())];
    switch (role) {
        case GroupIdRole: return QVariant::fromValue<qint64>(group.id);
        case Qt::DisplayRole:
        case NameRole: return QString::fromStdString(group.name);
        case KindRole: return kindName(group.kind);
        case SignRole: return signOf(group.id);
        case MembersRole: return m_learners.membersOf(group.id);
        default: return {};
    }
}

QHash<int, QByteArray> GroupList::roleNames() const {
    return {
        {GroupIdRole, "groupId"}, {NameRole, "name"}, {KindRole, "kind"}, {SignRole, "sign"}, {MembersRole, "members"}};
}

int GroupList::currentId() const { return static_cast<int>(m_current.value_or(0)); }
QString GroupList::currentName() const { return nameOf(currentId()); }

QString GroupList::currentKind() const {
    const Group* group = find(currentId());
    return group ? kindName(group->kind) : QString();
}

QString GroupList::currentSign() const { return m_current ? signOf(*m_current) : QString(); }

QString GroupList::fault() const {
    if (!m_fault) return {};
    if (*m_fault == ErrorCode::Invalid) {
        //: Shown to a grown-up who adds a class or family without a name.
        return tr("A group needs a name first.");
    }
    if (*m_fault == ErrorCode::NoSpace) {
        //: Shown to a grown-up when a class or family cannot be kept because the disk is full.
        return tr(
            "There is no room left on this computer's disk. What was kept before is safe. "
            "Make room, then try again.");
    }
    //: Shown to a grown-up when a class or family cannot be kept.
    return tr("The group could not be kept. What was kept before is as it was. Please try again.");
}

const std::vector<Group>& GroupList::all() const { return m_groups; }

QString GroupList::nameOf(int groupId) const {
    const Group* group = find(groupId);
    return group ? QString::fromStdString(group->name) : QString();
}

void GroupList::choose(int groupId) {
    if (groupId == 0) setCurrent(std::nullopt);
    if (find(groupId)) setCurrent(groupId);
}

void GroupList::add(const QString& name, const QString& kind) {
    if (!m_adult.isHere()) return;
    const auto group = toGroup(name, kind);
    if (!group) return setFault(ErrorCode::Invalid);
    m_store.run<Group>([group = *group](ProgressDatabase& database) { return database.addGroup(group); },
                       [this](const Result<Group>& added) {
                           if (!added) return setFault(added.error().code);
                           std::vector<Group> groups = m_groups;
                           groups.push_back(*added);
                           setGroups(std::move(groups));
                           setCurrent(added->id);
                           emit kept();
                       });
}

void GroupList::change(const QString& name, const QString& kind) {
    if (!m_adult.isHere()) return;
    auto group = toGroup(name, kind);
    if (!group || !m_current) return setFault(ErrorCode::Invalid);
    group->id = *m_current;
    m_store.run<void>([group = *group](ProgressDatabase& database) { return database.updateGroup(group); },
                      [this, group = *group](const Result<void>& done) {
                          if (!done) return setFault(done.error().code);
                          std::vector<Group> groups = m_groups;
                          std::replace_if(
                              groups.begin(), groups.end(), [&](const Group& one) { return one.id == group.id; },
                              group);
                          setGroups(std::move(groups));
                          emit kept();
                      });
}

void GroupList::remove() {
    if (!m_current || !m_adult.isHere()) return;
    m_store.run<void>([group = *m_current](ProgressDatabase& database) { return database.removeGroup(group); },
                      [this, group = *m_current](const Result<void>& done) {
                          if (!done) return setFault(done.error().code);
                          m_learners.forgetGroup(group);
                          std::vector<Group> groups = m_groups;
                          std::erase_if(groups, [group](const Group& one) { return one.id == group; });
                          setGroups(std::move(groups));
                          emit kept();
                      });
}

void GroupList::reload() {
    m_store.run<std::vector<Group>>([](ProgressDatabase& database) { return database.groups(); },
                                    [this](const Result<std::vector<Group>>& groups) {
                                        if (groups) setGroups(*groups);
                                    });
}

const Group* GroupList::find(GroupId group) const {
    const auto found =
        std::find_if(m_groups.begin(), m_groups.end(), [group](const Group& one) { return one.id == group; });
    return found == m_groups.end() ? nullptr : &*found;
}

std::optional<Group> GroupList::toGroup(const QString& name, const QString& kind) const {
    const std::string trimmed = name.simplified().toStdString();
    const bool isClass = kind == kindName(GroupKind::Class);
    if (trimmed.empty() || (!isClass && kind != kindName(GroupKind::Family))) return std::nullopt;
    return Group{0, trimmed, isClass ? GroupKind::Class : GroupKind::Family};
}

void GroupList::setGroups(std::vector<Group> groups) {
    const LearnerOrder order(m_settings.locale().toStdString());
    std::sort(groups.begin(), groups.end(),
              [&order](const Group& left, const Group& right) { return order.before(left, right); });
    const bool counted = groups.size() != m_groups.size();
    beginResetModel();
    m_groups = std::move(groups);
    endResetModel();
    if (counted) emit countChanged();
    if (m_current && !find(*m_current)) m_current.reset();
    setFault(std::nullopt);
    emit currentChanged();
}

void GroupList::setCurrent(std::optional<GroupId> group) {
    setFault(std::nullopt);
    if (m_current == group) return;
    m_current = group;
    emit currentChanged();
}

void GroupList::setFault(std::optional<ErrorCode> fault) {
    if (m_fault == fault) return;
    m_fault = fault;
    emit faultChanged();
}

}  // namespace pathlight
