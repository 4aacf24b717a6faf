// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/facelist.h"

#include "text/searchtext.h"
#include "ui/backend.h"
#include "ui/bandname.h"
#include "ui/grouplist.h"
#include "ui/learnerlist.h"
#include "ui/settings.h"
#include "ui/signs.h"

#include <algorithm>
#include <sstream>

namespace pathlight {

namespace {

constexpr int mostToLookThrough = 12;

/// Whether each of the words begins a word of the text; both folded.
bool holds(const std::string& text, const std::string& words) {
    std::istringstream stream(words);
    const std::string spaced = ' ' + text;
    for (std::string word; stream >> word;) {
        if (spaced.find(' ' + word) == std::string::npos) return false;
    }
    return true;
}

}  // namespace

FaceList::FaceList(QObject* parent) : QAbstractListModel(parent) {}

void FaceList::classBegin() {}

void FaceList::componentComplete() {
    Backend& backend = Backend::of(qmlEngine(this));
    show(backend.learners(), backend.groups(), backend.settings());
}

void FaceList::show(const LearnerList& learners, const GroupList& groups, const Settings& settings) {
    m_learners = &learners;
    m_groups = &groups;
    m_settings = &settings;
    for (const QAbstractItemModel* model :
         {static_cast<const QAbstractItemModel*>(&learners), static_cast<const QAbstractItemModel*>(&groups)}) {
        connect(model, &QAbstractItemModel::rowsInserted, this, &FaceList::refresh);
        connect(model, &QAbstractItemModel::rowsRemoved, this, &FaceList::refresh);
        connect(model, &QAbstractItemModel::modelReset, this, &FaceList::refresh);
        connect(model, &QAbstractItemModel::dataChanged, this, &FaceList::refresh);
    }
    connect(&settings, &Settings::languageChanged, this, [this] {
        m_folded.clear();
        refresh();
    });
    refresh();
}

int FaceList::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : count(); }
int FaceList::count() const { return static_cast<int>(m_rows.size()); }

QVariant FaceList::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
        case LearnerIdRole: return QVariant::fromValue<qint64>(row.learner);
        case GroupIdRole: return QVariant::fromValue<qint64>(row.group);
        case PictureRole: return row.picture;
        case Qt::DisplayRole:
        case NameRole: return row.name;
        case BandRole: return row.band;
        case MembersRole: return row.members;
        default: return {};
    }
}

QHash<int, QByteArray> FaceList::roleNames() const {
    return {{LearnerIdRole, "learnerId"}, {GroupIdRole, "groupId"}, {PictureRole, "picture"},
            {NameRole, "name"},           {BandRole, "band"},       {MembersRole, "members"}};
}

QString FaceList::search() const { return m_search; }
int FaceList::group() const { return m_group; }
bool FaceList::tiles() const { return m_tiles; }
bool FaceList::searchable() const { return m_searchable; }

void FaceList::setSearch(const QString& search) {
    if (search == m_search) return;
    m_search = search;
    emit searchChanged();
    refresh();
}

void FaceList::setGroup(int group) {
    if (group == m_group) return;
    m_group = group;
    emit groupChanged();
    refresh();
}

void FaceList::setTiles(bool tiles) {
    if (tiles == m_tiles) return;
    m_tiles = tiles;
    emit tilesChanged();
    refresh();
}

FaceList::Row FaceList::rowOf(const Learner& learner) const {
    return {learner.id,
            learner.group.value_or(0),
            QString::fromStdString(learner.picture),
            QString::fromStdString(learner.nickname),
            bandName(learner.band),
            0};
}

bool FaceList::wants(const Learner& learner, const std::string& words) {
    if (m_group != 0 && learner.group != m_group) return false;
    if (words.empty()) return !m_tiles || !learner.group;
    const auto [folded, isNew] = m_folded.try_emplace(learner.nickname);
    if (isNew) folded->second = foldForSearch(learner.nickname, m_settings->locale().toStdString());
    return holds(folded->second, words);
}

void FaceList::refresh() {
    if (!m_learners) return;
    const std::string words = foldForSearch(m_search.toStdString(), m_settings->locale().toStdString());
    std::vector<Row> rows;
    if (m_tiles && words.empty()) {
        for (const Group& group : m_groups->all()) {
            rows.push_back({0, group.id, QStringLiteral("sign-") + signOf(group.id), QString::fromStdString(group.name),
                            QString(), m_learners->membersOf(group.id)});
        }
    }
    for (const Learner& learner : m_learners->all()) {
        if (wants(learner, words)) rows.push_back(rowOf(learner));
    }
    const int everybody = m_group == 0 ? m_learners->count() : m_learners->membersOf(m_group);
    if (m_searchable != (everybody > mostToLookThrough)) {
        m_searchable = !m_searchable;
        emit searchableChanged();
    }
    if (rows == m_rows) return;
    const bool counted = rows.size() != m_rows.size();
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
    if (counted) emit countChanged();
}

}  // namespace pathlight
