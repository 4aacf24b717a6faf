// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/ageband.h"
#include "base/clock.h"

#include "base/result.h"

#include <chrono>
#include <cstdint>
#include <filesystem>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace pathlight {

using LearnerId = std::int64_t;
using GroupId = std::int64_t;

inline constexpr int maxLearners = 200;

enum class GroupKind { Class, Family };

/// Learners who belong together.
struct Group {
    GroupId id = 0;
    std::string name;  ///< 1 to 60 characters
    GroupKind kind = GroupKind::Family;

    bool operator==(const Group&) const = default;
};

/// A person who learns: a picture, and at most a nickname.
struct Learner {
    LearnerId id = 0;
    std::string picture;   ///< the name of one of the program's own pictures
    std::string nickname;  ///< may be empty; at most 40 characters
    AgeBand band = AgeBand::From7To10;
    std::string login{};             ///< the names of three pictures in order, a space between; "" to come in without
    std::optional<GroupId> group{};  ///< the group they are in
    std::string uid{};               ///< 32 hexadecimal digits that no other learner has, on no computer; never changed

    bool operator==(const Learner&) const = default;
};

/// How far a learner is in a module.
struct ModuleProgress {
    std::string module;
    std::string state;      ///< ModuleSession::save as JSON text
    bool finished = false;  ///< finished at least once
    std::chrono::sys_seconds changedAt{};
    std::optional<std::chrono::sys_seconds> finishedAt{};  ///< for the first time

    bool operator==(const ModuleProgress&) const = default;
};

/// An answer on its way into the database.
struct AnswerRecord {
    std::string scene;
    std::string item;
    int attempt = 1;
    std::string value;
    std::optional<bool> right;

    bool operator==(const AnswerRecord&) const = default;
};

/// One step of a learner in a module: the answers and the state after them, kept together or not at all.
struct ProgressStep {
    LearnerId learner = 0;
    std::string module;
    std::string state;
    bool finished = false;
    std::vector<AnswerRecord> answers;
    std::optional<std::chrono::sys_seconds> at{};  ///< when it was done; the present unless given
    bool again = false;  ///< with `at`: an error came of it before, so that it may be there, and is not kept twice
};

/// A scene of a module that a review shows.
struct SituationRecord {
    std::string module;
    std::string scene;

    bool operator==(const SituationRecord&) const = default;
};

/// A review: a few situations out of finished modules.
struct ReviewRecord {
    std::vector<SituationRecord> situations;
    std::string state;                                 ///< ModuleSession::save as JSON text; "" when done
    std::optional<std::chrono::sys_seconds> doneAt{};  ///< empty while the learner is in it

    bool operator==(const ReviewRecord&) const = default;
};

/// What is kept of a learner's way.
struct LearnerProgress {
    std::vector<ModuleProgress> modules;  ///< ordered by module
    std::vector<ReviewRecord> reviews;    ///< in the order in which they were begun; at most one is not done
};

/// One step of a learner in the review that they began.
struct ReviewStep {
    LearnerId learner = 0;
    std::string state;
    bool done = false;
    int situation = 0;                             ///< the number of the one that was answered, from 0
    std::vector<AnswerRecord> answers;             ///< their scene is the situation's
    std::optional<std::chrono::sys_seconds> at{};  ///< when it was done; the present unless given
    bool again = false;                            ///< as in ProgressStep
};

/// How far a learner is in a module, as grown-ups may know it: never what was answered.
struct ModuleDates {
    std::string module;
    std::chrono::sys_seconds changedAt{};
    std::optional<std::chrono::sys_seconds> finishedAt{};  ///< for the first time; empty when only begun

    bool operator==(const ModuleDates&) const = default;
};

/// Every module that a learner has begun or finished, ordered by module.
using ModuleOverview = std::map<LearnerId, std::vector<ModuleDates>>;

/// A backup that can be gone back to.
struct KeptBackup {
    std::filesystem::path file;
    std::chrono::sys_seconds madeAt{};
    std::optional<int> learners{};  ///< how many are in it; empty when it is no good

    bool operator==(const KeptBackup&) const = default;
};

/// How much is kept, for the privacy page.
struct KeptCounts {
    int learners = 0;
    int modules = 0;
    int answers = 0;  ///< those given in reviews too
};

/// progress.db: STRICT tables, foreign keys, synchronous=FULL, rollback journal, exclusive locking. Every call that
/// changes something has reached the disk when it returns, and is NotFound when the file has moved: it, or the disk
/// that it is on, was taken away since. Not thread-safe: one thread at a time.
class ProgressDatabase {
public:
    /// Opens or creates the file in a folder that exists, and brings its schema to the newest, after a backup beside
    /// it. quick_check first. TooNew when a newer Pathlight wrote it, Damaged when it does not hold together, Invalid
    /// when it belongs to another program (in all three the file stays as it was, byte for byte), Busy when another
    /// process has it, NotFound, NoAccess, NoSpace or Io otherwise. The clock must outlive the database.
    [[nodiscard]] static Result<ProgressDatabase> open(const std::filesystem::path& file, const Clock& clock);

    /// A database in memory, for when the disk cannot be used: learning goes on, nothing is kept.
    [[nodiscard]] static Result<ProgressDatabase> openInMemory(const Clock& clock);

    ProgressDatabase(ProgressDatabase&&) noexcept;
    ProgressDatabase& operator=(ProgressDatabase&&) noexcept;
    ~ProgressDatabase();

    /// Whether the file is not any more, or another one is, where it was opened. Never in memory.
    [[nodiscard]] bool hasMoved() const;

    /// Opens the file that has the name now, when the one that was open has moved. Never makes one. Invalid when other
    /// learners are in it, otherwise the errors of `open`: everything is then as it was.
    [[nodiscard]] Result<void> reopen();

    /// In the order in which they were added.
    [[nodiscard]] Result<std::vector<Learner>> learners();

    /// Gives the learner an `id`, never one that was in use before, and a `uid`. Invalid without a picture, with a
    /// nickname that is not plain UTF-8 or with a login that is not three pictures; TooLarge when the nickname is too
    /// long or there are `maxLearners`; NotFound when there is no such group.
    [[nodiscard]] Result<Learner> addLearner(const Learner& learner);

    /// The same for a whole class: all of them or, on an error, none.
    [[nodiscard]] Result<std::vector<Learner>> addLearners(const std::vector<Learner>& learners);

    /// Like addLearner, for a learner who is there; NotFound otherwise. Their `uid` stays.
    [[nodiscard]] Result<void> updateLearner(const Learner& learner);

    /// Erases the learner with everything kept of them: overwritten in the database, and every copy of the database
    /// overwritten and removed (backups, and damaged files that were kept). NotFound when there is none.
    [[nodiscard]] Result<void> eraseLearner(LearnerId learner);

    /// The same for every learner and group, and the file is then as small as it can be. Settings stay.
    [[nodiscard]] Result<void> eraseAll();

    /// In the order in which they were added.
    [[nodiscard]] Result<std::vector<Group>> groups();

    /// Gives the group an `id`. Invalid without a name or with one that is not plain UTF-8, TooLarge when it is too
    /// long.
    [[nodiscard]] Result<Group> addGroup(const Group& group);

    /// Like addGroup, for a group that is there; NotFound otherwise.
    [[nodiscard]] Result<void> updateGroup(const Group& group);

    /// Its learners stay, in no group. NotFound when there is none.
    [[nodiscard]] Result<void> removeGroup(GroupId group);

    /// What every learner has begun and finished, for grown-ups.
    [[nodiscard]] Result<ModuleOverview> moduleOverview();

    /// The learner with everything kept of them, as a text (JSON) that another Pathlight can take in. NotFound when
    /// there is none.
    [[nodiscard]] Result<std::string> exportLearner(LearnerId learner);

    /// Takes in what `exportLearner` gave. The same learner (by `uid`) gets what they lack: answers that are there
    /// already are not added again, of a module the state that changed last stays, and what was finished in either
    /// stays so. Invalid when the text is no such export, TooNew when a newer Pathlight made it, TooLarge when it is
    /// too long or there are `maxLearners`; nothing is changed then.
    [[nodiscard]] Result<Learner> importLearner(std::string_view text);

    /// Everything begun, ordered by module.
    [[nodiscard]] Result<std::vector<ModuleProgress>> progress(LearnerId learner);

    /// Keeps the state in place of the earlier one and adds the answers, with the time. What was finished once stays
    /// so. NotFound when there is no such learner, Invalid without a module or a scene; nothing is kept then.
    [[nodiscard]] Result<void> saveStep(const ProgressStep& step);

    /// In the order in which they were begun; at most one is not done.
    [[nodiscard]] Result<std::vector<ReviewRecord>> reviews(LearnerId learner);

    /// Keeps a new review, in place of one that was begun and not done. NotFound when there is no such learner, Invalid
    /// when a situation lacks its module or scene; nothing is changed then.
    [[nodiscard]] Result<void> beginReview(LearnerId learner, const ReviewRecord& review);

    /// Keeps the state in place of the earlier one, adds the answers apart from those of modules, and with `done` the
    /// time. NotFound when no review is begun or it has no such situation; nothing is kept then.
    [[nodiscard]] Result<void> saveReviewStep(const ReviewStep& step);

    [[nodiscard]] Result<std::map<std::string, std::string>> settings();
    [[nodiscard]] Result<void> saveSetting(const std::string& key, const std::string& value);

    /// Makes a backup when something changed since the last one or since opening; see ProgressBackups. Nothing to do in
    /// memory. An error leaves the backups that are there.
    [[nodiscard]] Result<void> backUp();

    /// Newest first. Empty in memory; NoAccess or Io when the folder cannot be read.
    [[nodiscard]] Result<std::vector<KeptBackup>> backups();

    /// Takes every learner and group of the backup in the place of those kept, in one transaction, after a backup of
    /// what is kept now; the oldest backup may go for that, as ever. Settings stay as they are. NotFound when it is
    /// none of `backups`, Damaged or TooNew when it is no good: nothing is changed on an error.
    [[nodiscard]] Result<void> restore(const std::filesystem::path& backup);

    [[nodiscard]] Result<KeptCounts> keptCounts();

private:
    struct Connection;
    explicit ProgressDatabase(std::unique_ptr<Connection> connection);
    std::unique_ptr<Connection> m_connection;
};

}  // namespace pathlight
