// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/progressdatabase.h"

#include "base/files.h"
#include "storage/nickname.h"
#include "storage/progressfile.h"
#include "storage/sqliteerror.h"

#include <system_error>

namespace pathlight {

/// The open file, and the statements that every answer runs.
struct ProgressDatabase::Connection {
    Connection(SQLite::Database opened, std::filesystem::path path, const Clock& time)
        : database(std::move(opened)), file(std::move(path)), clock(time) {}

    [[nodiscard]] static Result<ProgressDatabase> wrap(Result<SQLite::Database> opened,
                                                       const std::filesystem::path& file, const Clock& clock) {
        if (!opened) return fail(std::move(opened.error()));
        try {
            return ProgressDatabase(std::make_unique<Connection>(std::move(*opened), file, clock));
        } catch (const SQLite::Exception& exception) {
            return fail(sqliteError(exception, 0, file.string()));
        }
    }

    [[nodiscard]] std::int64_t now() const { return clock.now().time_since_epoch().count(); }

    SQLite::Database database;
    std::filesystem::path file;  ///< empty when in memory
    const Clock& clock;
    SQLite::Statement saveState{database,
                                "INSERT INTO module_state (learner, module, state, finished, changed_at, finished_at) "
                                "VALUES (?1, ?2, ?3, ?4, ?5, iif(?4, ?5, NULL)) ON CONFLICT DO UPDATE SET "
                                "state = excluded.state, finished = max(finished, excluded.finished), "
                                "changed_at = excluded.changed_at, "
                                "finished_at = coalesce(finished_at, excluded.finished_at)"};
    SQLite::Statement saveAnswer{
        database,
        "INSERT INTO answer (learner, module, scene, item, attempt, value, is_right, answered_at) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?)"};
};

namespace {

Result<void> checkLearner(const Learner& learner) {
    if (learner.picture.empty()) return fail(ErrorCode::Invalid, "learner", "has no picture");
    return checkNickname(learner.nickname);
}

Result<Learner> readLearner(SQLite::Statement& row, const std::string& context) {
    const auto band = parseAgeBand(row.getColumn(3).getString());
    if (!band) return fail(ErrorCode::Damaged, context, "a learner's band: " + band.error().text());
    return Learner{row.getColumn(0).getInt64(), row.getColumn(1).getString(), row.getColumn(2).getString(), *band};
}

void bindLearner(SQLite::Statement& statement, const Learner& learner) {
    statement.bind(1, learner.picture);
    statement.bind(2, learner.nickname);
    statement.bind(3, std::string(name(learner.band)));
}

/// The time in a column; none where it is NULL.
std::optional<std::chrono::sys_seconds> readTime(SQLite::Statement& row, int column) {
    if (row.isColumnNull(column)) return std::nullopt;
    return std::chrono::sys_seconds(std::chrono::seconds(row.getColumn(column).getInt64()));
}

/// Runs a kept statement and leaves it ready for the next time, whatever happens.
void runOnce(SQLite::Statement& statement) {
    struct Reset {
        SQLite::Statement& used;
        ~Reset() { used.tryReset(); }
    } const reset{statement};
    statement.exec();
}

void writeState(SQLite::Statement& statement, const ProgressStep& step, std::int64_t now) {
    statement.bind(1, step.learner);
    statement.bind(2, step.module);
    statement.bind(3, step.state);
    statement.bind(4, step.finished ? 1 : 0);
    statement.bind(5, now);
    runOnce(statement);
}

void bindRight(SQLite::Statement& statement, int index, std::optional<bool> right) {
    if (right) {
        statement.bind(index, *right ? 1 : 0);
    } else {
        statement.bind(index);
    }
}

void writeAnswer(SQLite::Statement& statement, const ProgressStep& step, const AnswerRecord& answer, std::int64_t now) {
    statement.bind(1, step.learner);
    statement.bind(2, step.module);
    statement.bind(3, answer.scene);
    statement.bind(4, answer.item);
    statement.bind(5, answer.attempt);
    statement.bind(6, answer.value);
    bindRight(statement, 7, answer.right);
    statement.bind(8, now);
    runOnce(statement);
}

std::vector<SituationRecord> readSituations(SQLite::Database& database, std::int64_t review) {
    std::vector<SituationRecord> situations;
    SQLite::Statement rows(database, "SELECT module, scene FROM review_situation WHERE review = ? ORDER BY position");
    rows.bind(1, review);
    while (rows.executeStep()) {
        situations.push_back({rows.getColumn(0).getString(), rows.getColumn(1).getString()});
    }
    return situations;
}

void writeSituations(SQLite::Database& database, std::int64_t review, const std::vector<SituationRecord>& situations) {
    SQLite::Statement insert(database,
                             "INSERT INTO review_situation (review, position, module, scene) VALUES (?, ?, ?, ?)");
    int position = 0;
    for (const SituationRecord& situation : situations) {
        insert.bind(1, review);
        insert.bind(2, position++);
        insert.bind(3, situation.module);
        insert.bind(4, situation.scene);
        runOnce(insert);
    }
}

/// The review that the learner is in.
std::optional<std::int64_t> begunReview(SQLite::Database& database, LearnerId learner) {
    SQLite::Statement row(database, "SELECT id FROM review WHERE learner = ? AND done_at IS NULL");
    row.bind(1, learner);
    if (!row.executeStep()) return std::nullopt;
    return row.getColumn(0).getInt64();
}

void writeReviewState(SQLite::Database& database, std::int64_t review, const ReviewStep& step, std::int64_t now) {
    SQLite::Statement update(database, "UPDATE review SET state = ?, done_at = ? WHERE id = ?");
    update.bind(1, step.done ? std::string() : step.state);
    if (step.done) update.bind(2, now);
    update.bind(3, review);
    update.exec();
}

void writeReviewAnswers(SQLite::Database& database, std::int64_t review, const ReviewStep& step, std::int64_t now) {
    SQLite::Statement insert(
        database,
        "INSERT INTO review_answer (review, position, item, attempt, value, is_right, answered_at) "
        "VALUES (?, ?, ?, ?, ?, ?, ?)");
    for (const AnswerRecord& answer : step.answers) {
        insert.bind(1, review);
        insert.bind(2, step.situation);
        insert.bind(3, answer.item);
        insert.bind(4, answer.attempt);
        insert.bind(5, answer.value);
        bindRight(insert, 6, answer.right);
        insert.bind(7, now);
        runOnce(insert);
    }
}

/// Backups hold what is to be erased, so they go as well.
Result<void> removeBackups(const std::filesystem::path& file) {
    if (file.empty()) return {};
    for (std::size_t version = 1; version < progressMigrations.size(); ++version) {
        const std::filesystem::path backup = progressBackup(file, static_cast<int>(version));
        std::error_code error;
        std::filesystem::remove(backup, error);
        if (error) return fail(systemError(error.value(), backup, "cannot be removed"));
    }
    return {};
}

}  // namespace

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

Result<std::vector<Learner>> ProgressDatabase::learners() {
    SQLite::Database& database = m_connection->database;
    return guardSqlite(database, [&]() -> Result<std::vector<Learner>> {
        std::vector<Learner> learners;
        SQLite::Statement rows(database, "SELECT id, picture, nickname, band FROM learner ORDER BY id");
        while (rows.executeStep()) {
            auto learner = readLearner(rows, database.getFilename());
            if (!learner) return fail(std::move(learner.error()));
            learners.push_back(std::move(*learner));
        }
        return learners;
    });
}

Result<Learner> ProgressDatabase::addLearner(const Learner& learner) {
    if (auto valid = checkLearner(learner); !valid) return fail(std::move(valid.error()));
    SQLite::Database& database = m_connection->database;
    return guardSqlite(database, [&]() -> Result<Learner> {
        SQLite::Statement insert(database,
                                 "INSERT INTO learner (picture, nickname, band, created_at) VALUES (?, ?, ?, ?)");
        bindLearner(insert, learner);
        insert.bind(4, m_connection->now());
        insert.exec();
        Learner added = learner;
        added.id = database.getLastInsertRowid();
        return added;
    });
}

Result<void> ProgressDatabase::updateLearner(const Learner& learner) {
    if (auto valid = checkLearner(learner); !valid) return valid;
    SQLite::Database& database = m_connection->database;
    return guardSqlite(database, [&]() -> Result<void> {
        SQLite::Statement update(database, "UPDATE learner SET picture = ?, nickname = ?, band = ? WHERE id = ?");
        bindLearner(update, learner);
        update.bind(4, learner.id);
        if (update.exec() == 0) {
            return fail(ErrorCode::NotFound, "learner " + std::to_string(learner.id), "is not kept");
        }
        return {};
    });
}

Result<void> ProgressDatabase::eraseLearner(LearnerId learner) {
    if (auto removed = removeBackups(m_connection->file); !removed) return removed;
    SQLite::Database& database = m_connection->database;
    return guardSqlite(database, [&]() -> Result<void> {
        SQLite::Statement erase(database, "DELETE FROM learner WHERE id = ?");
        erase.bind(1, learner);
        if (erase.exec() == 0) return fail(ErrorCode::NotFound, "learner " + std::to_string(learner), "is not kept");
        return {};
    });
}

Result<std::vector<ModuleProgress>> ProgressDatabase::progress(LearnerId learner) {
    SQLite::Database& database = m_connection->database;
    return guardSqlite(database, [&]() -> Result<std::vector<ModuleProgress>> {
        std::vector<ModuleProgress> progress;
        SQLite::Statement rows(database,
                               "SELECT module, state, finished, changed_at, finished_at FROM module_state "
                               "WHERE learner = ? ORDER BY module");
        rows.bind(1, learner);
        while (rows.executeStep()) {
            progress.push_back({rows.getColumn(0).getString(), rows.getColumn(1).getString(),
                                rows.getColumn(2).getInt() != 0, *readTime(rows, 3), readTime(rows, 4)});
        }
        return progress;
    });
}

Result<void> ProgressDatabase::saveStep(const ProgressStep& step) {
    Connection& connection = *m_connection;
    return guardSqlite(connection.database, [&]() -> Result<void> {
        const std::int64_t now = connection.now();
        SQLite::Transaction transaction(connection.database, SQLite::TransactionBehavior::IMMEDIATE);
        writeState(connection.saveState, step, now);
        for (const AnswerRecord& answer : step.answers) {
            writeAnswer(connection.saveAnswer, step, answer, now);
        }
        transaction.commit();
        return {};
    });
}

Result<std::vector<ReviewRecord>> ProgressDatabase::reviews(LearnerId learner) {
    SQLite::Database& database = m_connection->database;
    return guardSqlite(database, [&]() -> Result<std::vector<ReviewRecord>> {
        std::vector<ReviewRecord> reviews;
        SQLite::Statement rows(database, "SELECT id, state, done_at FROM review WHERE learner = ? ORDER BY id");
        rows.bind(1, learner);
        while (rows.executeStep()) {
            reviews.push_back({readSituations(database, rows.getColumn(0).getInt64()), rows.getColumn(1).getString(),
                               readTime(rows, 2)});
        }
        return reviews;
    });
}

Result<void> ProgressDatabase::beginReview(LearnerId learner, const ReviewRecord& review) {
    SQLite::Database& database = m_connection->database;
    return guardSqlite(database, [&]() -> Result<void> {
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
    return guardSqlite(database, [&]() -> Result<void> {
        const std::int64_t now = m_connection->now();
        SQLite::Transaction transaction(database, SQLite::TransactionBehavior::IMMEDIATE);
        const auto review = begunReview(database, step.learner);
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
    return guardSqlite(database, [&]() -> Result<void> {
        SQLite::Statement save(database,
                               "INSERT INTO setting (key, value) VALUES (?, ?) "
                               "ON CONFLICT DO UPDATE SET value = excluded.value");
        save.bind(1, key);
        save.bind(2, value);
        save.exec();
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
