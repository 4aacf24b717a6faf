// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/grouprows.h"

#include "storage/nickname.h"

namespace pathlight {

namespace {

const char* nameOf(GroupKind kind) { return kind == GroupKind::Class ? "class" : "family"; }

}  // namespace

Result<void> checkGroup(const Group& group) {
    if (group.name.empty()) return fail(ErrorCode::Invalid, "group", "has no name");
    return checkPlainText("group", group.name, maxGroupNameLength);
}

std::vector<Group> readGroups(SQLite::Database& database) {
    std::vector<Group> groups;
    SQLite::Statement rows(database, "SELECT id, name, kind FROM learner_group ORDER BY id");
    while (rows.executeStep()) {
        const bool isClass = rows.getColumn(2).getString() == nameOf(GroupKind::Class);
        groups.push_back({rows.getColumn(0).getInt64(), rows.getColumn(1).getString(),
                          isClass ? GroupKind::Class : GroupKind::Family});
    }
    return groups;
}

GroupId insertGroup(SQLite::Database& database, const Group& group) {
    SQLite::Statement insert(database, "INSERT INTO learner_group (name, kind) VALUES (?, ?)");
    insert.bind(1, group.name);
    insert.bind(2, nameOf(group.kind));
    insert.exec();
    return database.getLastInsertRowid();
}

bool updateGroup(SQLite::Database& database, const Group& group) {
    SQLite::Statement update(database, "UPDATE learner_group SET name = ?, kind = ? WHERE id = ?");
    update.bind(1, group.name);
    update.bind(2, nameOf(group.kind));
    update.bind(3, group.id);
    return update.exec() > 0;
}

bool deleteGroup(SQLite::Database& database, GroupId group) {
    SQLite::Statement erase(database, "DELETE FROM learner_group WHERE id = ?");
    erase.bind(1, group);
    return erase.exec() > 0;
}

}  // namespace pathlight
