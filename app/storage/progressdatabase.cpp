// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/progressdatabase.h"

#include "base/file.h"
#include "storage/grouprows.h"
#include "storage/learnerfile.h"
#include "storage/learnermerge.h"
#include "storage/learnerrows.h"
#include "storage/progressbackups.h"
#include "storage/progressfile.h"
#include "storage/progressrestore.h"
#include "storage/reviewrows.h"
#include "storage/sqliteerror.h"
#include "storage/steprows.h"

#include <algorithm>
#include <string>
#include <utility>

namespace pathlight {

/// The open file, and the statements that every answer runs.
struct ProgressDatabase::Connection {
    Connection(SQLite::Database opened, std::filesystem::path path, const Clock& time)
        : database(std::move(opened)), file(std::move(path)), place(placeOf(file)), clock(time) {}
    Connection(const Connection&) = delete;
    Connection& operator=(const Connection&) = delete;

    ~Connection() {
        // Closing would remove the journal by its name, and that may be another file's by now.
        if (hasMoved()) database.tryExec("PRAGMA journal_mode = PERSIST");
    }

    [[nodiscard]] static Result<ProgressDatabase> wrap(Result<SQLite::Database> opened,
                                                       const std::filesystem::path& file, const Clock& clock) {
        if (!opened) return fail(std::move(opened.error()));
        try {
            return ProgressDatabase(std::make_unique<Connection>(std::move(*opened), file, clock));
        } catch (const SQLite::Exception& exception) {
            return fail(sqliteError(exception, 0, file.string()));
        }
    }

    /// Device and inode of a file; none when it is not there.
    [[nodiscard]] static std::optional<std::pair<std::uint64_t, std::uint64_t>> placeOf(
        const std::filesystem::path& path) {
        const auto stamp = stampOf(path);
        return stamp ? std::optional(std::pair(stamp->device, stamp->inode)) : std::nullopt;
    }

    [[nodiscard]] bool hasMoved() const { return !file.empty() && (!place || placeOf(file) != place); }

    [[nodiscard]] std::int64_t now() const { return clock.now().time_since_epoch().count(); }

    [[nodiscard]] std::int64_t timeOf(const std::optional<std::chrono::sys_seconds>& at) const {
        return at ? at->time_since_epoch().count() : now();
    }

    /// Runs `work`, which changes something, and turns what it throws into an Error. NotFound when the file was moved
    /// or removed meanwhile: what is written into it then would be kept nowhere.
    template <typename Work>
    [[nodiscard]] std::invoke_result_t<Work> change(const Work& work) {
        if (hasMoved()) return fail(ErrorCode::NotFound, file.string(), "is no longer where it was opened");
        return guardSqlite(database, work);
    }

    /// NotFound unless there is such a learner.
    [[nodiscard]] Result<void> find(LearnerId learner) {
        return guardSqlite(database, [&]() -> Result<void> {
            SQLite::Statement row(database, "SELECT 1 FROM learner WHERE id = ?");
            row.bind(1, learner);
            if (row.executeStep()) return {};
            return fail(ErrorCode::NotFound, "learner " + std::to_string(learner), "is not kept");
        });
    }

    /// Copies hold what is to be erased, so they go as well.
    [[nodiscard]] Result<void> wipeCopies() const {
        return file.empty() ? Result<void>() : ProgressBackups(file).wipe();
    }

    /// Writes the whole file anew: where rows were moved about, traces of them stay that secure_delete does not
    /// overwrite.
    [[nodiscard]] Result<void> rewrite() {
        return change([&]() -> Result<void> {
            database.exec("VACUUM");
            return {};
        });
    }

    SQLite::Database database;
    std::filesystem::path file;                                    ///< empty when in memory
    std::optional<std::pair<std::uint64_t, std::uint64_t>> place;  ///< of the open file
    const Clock& clock;
    LearnerUids uids = readUids(database);
    int backedUpChanges = database.getTotalChanges();  ///< how many there were when the last backup was made
    StepRows steps{database};
};

ProgressDatabase::ProgressDatabase(std::unique_ptr<Connection> connection) : m_connection(std::move(connection)) {}
ProgressDatabase::ProgressDatabase(ProgressDatabase&&) noexcept = default;
ProgressDatabase& ProgressDatabase::operator=(ProgressDatabase&&) noexcept = default;
ProgressDatabase::~ProgressDatabase() = default;

Result<ProgressDatabase> ProgressDatabase::open(const std::filesystem::path& file, const Clock& clock) {
    return Connection::wrap(openProgressFile(file, progressMigrations), file, clock);
}

Result<ProgressDatabase> ProgressDatabase::openInMemory(const Clock& clock) {
    return Connection::wrap(openProgressInMemory(progressMigrations), {}, clock);
}

bool ProgressDatabase::hasMoved() const { return m_connection->hasMoved(); }

Result<void> ProgressDatabase::reopen() {
    if (!hasMoved()) return {};
    const std::filesystem::path& file = m_connection->file;
    auto opened = Connection::wrap(reopenProgressFile(file, progressMigrations), file, m_connection->clock);
    if (!opened) return fail(std::move(opened.error()));
    if (!goesOn(m_connection->uids, opened->m_connection->uids)) {
        return fail(ErrorCode::Invalid, file.string(), "holds other learners than the one that was there");
    }
    m_connection = std::move(opened->m_connection);
    return {};
}

Result<std::vector<Learner>> ProgressDatabase::learners() {
    SQLite::Database& database = m_connection->database;
    return guardSqlite(database, [&] { return readLearners(database); });
}

Result<Learner> ProgressDatabase::addLearner(const Learner& learner) {
    return addLearners({learner}).map([](std::vector<Learner> added) { return std::move(added.front()); });
}

Result<std::vector<Learner>> ProgressDatabase::addLearners(const std::vector<Learner>& learners) {
    SQLite::Database& database = m_connection->database;
    return m_connection->change([&]() -> Result<std::vector<Learner>> {
        SQLite::Transaction transaction(database, SQLite::TransactionBehavior::IMMEDIATE);
        std::vector<Learner> allAdded;
        for (Learner learner : learners) {
            learner.uid.clear();
            auto added =
                checkLearner(learner).and_then([&] { return insertLearner(database, learner, m_connection->now()); });
            if (!added) return fail(std::move(added.error()));
            allAdded.push_back(std::move(*added));
        }
        transaction.commit();
        for (const Learner& added : allAdded)
            m_connection->uids[added.id] = added.uid;
        return allAdded;
    });
}

Result<void> ProgressDatabase::updateLearner(const Learner& learner) {
    if (auto valid = checkLearner(learner); !valid) return valid;
    return m_connection->change([&]() -> Result<void> {
        if (pathlight::updateLearner(m_connection->database, learner)) return {};
        return fail(ErrorCode::NotFound, "learner " + std::to_string(learner.id), "is not kept");
    });
}

Result<void> ProgressDatabase::eraseLearner(LearnerId learner) {
    Connection& connection = *m_connection;
    const auto erase = [&]() -> Result<void> {
        SQLite::Statement row(connection.database, "DELETE FROM learner WHERE id = ?");
        row.bind(1, learner);
        row.exec();
        return {};
    };
    return connection
        .find(learner)
        // Once before anything is gone: a disk without room for it has none afterwards either.
        .and_then([&] { return connection.rewrite(); })
        .and_then([&] { return connection.wipeCopies(); })
        .and_then([&] { return connection.change(erase); })
        .and_then([&] { return connection.rewrite(); });
}

Result<void> ProgressDatabase::eraseAll() {
    if (auto wiped = m_connection->wipeCopies(); !wiped) return wiped;
    SQLite::Database& database = m_connection->database;
    return m_connection
        ->change([&]() -> Result<void> {
            SQLite::Transaction transaction(database, SQLite::TransactionBehavior::IMMEDIATE);
            database.exec("DELETE FROM learner");
            database.exec("DELETE FROM learner_group");
            transaction.commit();
            return {};
        })
        .and_then([this] { return m_connection->rewrite(); });
}

Result<std::vector<Group>> ProgressDatabase::groups() {
    SQLite::Database& database = m_connection->database;
    return guardSqlite(database, [&]() -> Result<std::vector<Group>> { return readGroups(database); });
}

Result<Group> ProgressDatabase::addGroup(const Group& group) {
    if (auto valid = checkGroup(group); !valid) return fail(std::move(valid.error()));
    return m_connection->change([&]() -> Result<Group> {
        return Group{insertGroup(m_connection->database, group), group.name, group.kind};
    });
}

Result<void> ProgressDatabase::updateGroup(const Group& group) {
    if (auto valid = checkGroup(group); !valid) return valid;
    return m_connection->change([&]() -> Result<void> {
        if (pathlight::updateGroup(m_connection->database, group)) return {};
        return fail(ErrorCode::NotFound, "group " + std::to_string(group.id), "is not kept");
    });
}

Result<void> ProgressDatabase::removeGroup(GroupId group) {
    return m_connection->change([&]() -> Result<void> {
        if (deleteGroup(m_connection->database, group)) return {};
        return fail(ErrorCode::NotFound, "group " + std::to_string(group), "is not kept");
    });
}

Result<ModuleOverview> ProgressDatabase::moduleOverview() {
    SQLite::Database& database = m_connection->database;
    return guardSqlite(database, [&]() -> Result<ModuleOverview> { return readModuleOverview(database); });
}

Result<std::string> ProgressDatabase::exportLearner(LearnerId learner) {
    SQLite::Database& database = m_connection->database;
    return guardSqlite(
        database, [&]() -> Result<std::string> { return readLearnerFile(database, learner).map(writeLearnerFile); });
}

Result<Learner> ProgressDatabase::importLearner(std::string_view text) {
    const auto file = parseLearnerFile(text);
    if (!file) return fail(file.error());
    SQLite::Database& database = m_connection->database;
    return m_connection->change([&]() -> Result<Learner> {
        SQLite::Transaction transaction(database, SQLite::TransactionBehavior::IMMEDIATE);
        auto learner = mergeLearnerFile(database, *file);
        if (!learner) return learner;
        transaction.commit();
        m_connection->uids[learner->id] = learner->uid;
        return learner;
    });
}

Result<std::vector<ModuleProgress>> ProgressDatabase::progress(LearnerId learner) {
    SQLite::Database& database = m_connection->database;
    return guardSqlite(database,
                       [&]() -> Result<std::vector<ModuleProgress>> { return readModules(database, learner); });
}

Result<void> ProgressDatabase::saveStep(const ProgressStep& step) {
    Connection& connection = *m_connection;
    return connection.change([&]() -> Result<void> {
        SQLite::Transaction transaction(connection.database, SQLite::TransactionBehavior::IMMEDIATE);
        connection.steps.write(step, connection.timeOf(step.at));
        transaction.commit();
        return {};
    });
}

Result<std::vector<ReviewRecord>> ProgressDatabase::reviews(LearnerId learner) {
    SQLite::Database& database = m_connection->database;
    return guardSqlite(database, [&]() -> Result<std::vector<ReviewRecord>> {
        std::vector<ReviewRecord> reviews;
        for (KeptReview& kept : readReviews(database, learner))
            reviews.push_back(std::move(kept.review));
        return reviews;
    });
}

Result<void> ProgressDatabase::beginReview(LearnerId learner, const ReviewRecord& review) {
    SQLite::Database& database = m_connection->database;
    return m_connection->change([&]() -> Result<void> {
        SQLite::Transaction transaction(database, SQLite::TransactionBehavior::IMMEDIATE);
        SQLite::Statement forget(database, "DELETE FROM review WHERE learner = ? AND done_at IS NULL");
        forget.bind(1, learner);
        forget.exec();
        SQLite::Statement insert(database, "INSERT INTO review (learner, state) VALUES (?, ?)");
        insert.bind(1, learner);
        insert.bind(2, review.state);
        insert.exec();
        writeSituations(database, database.getLastInsertRowid(), review.situations);
        transaction.commit();
        return {};
    });
}

Result<void> ProgressDatabase::saveReviewStep(const ReviewStep& step) {
    SQLite::Database& database = m_connection->database;
    return m_connection->change([&]() -> Result<void> {
        const std::int64_t now = m_connection->timeOf(step.at);
        SQLite::Transaction transaction(database, SQLite::TransactionBehavior::IMMEDIATE);
        const auto review = begunReview(database, step.learner);
        if (!review && step.again && step.done && isReviewDone(database, step.learner, now)) return {};
        if (!review) {
            return fail(ErrorCode::NotFound, "learner " + std::to_string(step.learner), "is in no review");
        }
        writeReviewState(database, *review, step, now);
        writeReviewAnswers(database, *review, step, now);
        transaction.commit();
        return {};
    });
}

Result<std::map<std::string, std::string>> ProgressDatabase::settings() {
    SQLite::Database& database = m_connection->database;
    return guardSqlite(database, [&]() -> Result<std::map<std::string, std::string>> {
        std::map<std::string, std::string> settings;
        SQLite::Statement rows(database, "SELECT key, value FROM setting");
        while (rows.executeStep()) {
            settings[rows.getColumn(0).getString()] = rows.getColumn(1).getString();
        }
        return settings;
    });
}

Result<void> ProgressDatabase::saveSetting(const std::string& key, const std::string& value) {
    SQLite::Database& database = m_connection->database;
    return m_connection->change([&]() -> Result<void> {
        SQLite::Statement save(database,
                               "INSERT INTO setting (key, value) VALUES (?, ?) "
                               "ON CONFLICT DO UPDATE SET value = excluded.value");
        save.bind(1, key);
        save.bind(2, value);
        save.exec();
        return {};
    });
}

Result<void> ProgressDatabase::backUp() {
    Connection& connection = *m_connection;
    const int changes = connection.database.getTotalChanges();
    if (connection.file.empty() || changes == connection.backedUpChanges) return {};
    return connection.change([&]() -> Result<void> {
        const auto made = ProgressBackups(connection.file).make(connection.database, connection.clock.now());
        if (!made) return fail(made.error());
        connection.backedUpChanges = changes;
        return {};
    });
}

Result<std::vector<KeptBackup>> ProgressDatabase::backups() {
    if (m_connection->file.empty()) return std::vector<KeptBackup>();
    const auto found = ProgressBackups(m_connection->file).list();
    if (!found) return fail(found.error());
    std::vector<KeptBackup> backups;
    for (const ProgressBackup& backup : *found) {
        const auto learners = countLearners(backup.file);
        backups.push_back({backup.file, backup.madeAt, learners ? std::optional(*learners) : std::nullopt});
    }
    return backups;
}

Result<void> ProgressDatabase::restore(const std::filesystem::path& backup) {
    Connection& connection = *m_connection;
    const auto found = backups();
    if (!found) return fail(found.error());
    const bool known =
        std::any_of(found->begin(), found->end(), [&backup](const KeptBackup& one) { return one.file == backup; });
    if (!known) return fail(ErrorCode::NotFound, backup.string(), "is no backup of this database");
    // In memory before a backup of what is kept now pushes it out.
    auto copy = loadProgress(backup);
    if (!copy) return fail(copy.error());
    return connection.change([&]() -> Result<void> {
        const auto made = ProgressBackups(connection.file).make(connection.database, connection.clock.now());
        if (!made) return fail(made.error());
        connection.backedUpChanges = -1;
        if (auto replaced = replaceProgress(*copy, connection.database); !replaced) return replaced;
        connection.uids = readUids(*copy);
        return {};
    });
}

Result<KeptCounts> ProgressDatabase::keptCounts() {
    SQLite::Database& database = m_connection->database;
    return guardSqlite(database, [&]() -> Result<KeptCounts> {
        SQLite::Statement row(database,
                              "SELECT (SELECT count(*) FROM learner), (SELECT count(*) FROM module_state), "
                              "(SELECT count(*) FROM answer) + (SELECT count(*) FROM review_answer)");
        row.executeStep();
        return KeptCounts{row.getColumn(0).getInt(), row.getColumn(1).getInt(), row.getColumn(2).getInt()};
    });
}

}  // namespace pathlight
