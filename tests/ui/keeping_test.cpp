// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fulldisk.h"
#include "practice.h"

#include "ui/adultstep.h"
#include "ui/keeping.h"
#include "ui/learnerdesk.h"
#include "ui/learnerlist.h"
#include "ui/printing/documentfile.h"
#include "ui/privacy.h"
#include "ui/progressstore.h"
#include "ui/session.h"
#include "ui/settings.h"

#include <QLocale>
#include <QSignalSpy>

#include <algorithm>
#include <fstream>

namespace pathlight {

namespace files = std::filesystem;

class KeepingTest : public Practice {
protected:
    void SetUp() override {
        Practice::SetUp();
        addLearner();
        restart();
    }

    /// A new start that saves documents in a folder of the test's.
    void restart() {
        m_backend.reset();
        auto opened = Backend::open({dataFolder(), practiceBundle(), {}, documents()}, m_clock);
        ASSERT_TRUE(opened) << opened.error().text();
        m_backend = std::move(*opened);
        openStep();
    }

    void openStep() {
        AdultStep& step = m_backend->adultStep();
        step.begin();
        ASSERT_TRUE(waitFor([&] { return step.ready(); }));
        const QLocale locale(m_backend->settings().locale());
        step.answer(QString::number(locale.toInt(step.left()) * locale.toInt(step.right())));
        ASSERT_TRUE(step.isOpen());
    }

    [[nodiscard]] files::path documents() const { return dataFolder() / "documents"; }
    Keeping& keeping() { return m_backend->keeping(); }
    LearnerList& learners() { return m_backend->learners(); }

    qint64 learnerId(int row) {
        return learners().data(learners().index(row), LearnerList::LearnerIdRole).toLongLong();
    }

    void finish() {
        ASSERT_TRUE(waitFor([&] { return !keeping().busy() && !keeping().notice().isEmpty(); }));
        settle();
    }

    /// Until the disk has answered everything that was asked before.
    void settle() {
        bool counted = false;
        QObject context;
        QObject::connect(&m_backend->privacy(), &Privacy::changed, &context, [&counted] { counted = true; });
        m_backend->privacy().refresh();
        ASSERT_TRUE(waitFor([&] { return counted; }));
    }

    void save(int row, const char* name) {
        keeping().saveLearner(learnerId(row), QString::fromUtf8(name));
        finish();
    }

    void find() {
        keeping().findFiles();
        settle();
    }

    void takeIn(int file) {
        keeping().takeIn(file);
        finish();
    }

    void findBackups() {
        keeping().findBackups();
        settle();
    }

    [[nodiscard]] bool says(const char* words) { return keeping().notice().contains(QString::fromUtf8(words)); }
};

TEST_F(KeepingTest, ALearnerMovesInAFileAndIsNotCountedTwice) {
    save(0, "Nour / 7");
    EXPECT_TRUE(keeping().done());
    EXPECT_TRUE(says("Nour   7") || says("Nour 7")) << keeping().notice().toStdString();
    EXPECT_TRUE(files::is_regular_file(documents() / "Nour 7.pathlight-learner"));
    find();
    ASSERT_EQ(keeping().files().size(), 1);
    const QVariantMap file = keeping().files().constFirst().toMap();
    EXPECT_EQ(file[QStringLiteral("name")], QStringLiteral("Nour 7"));
    EXPECT_EQ(file[QStringLiteral("folder")], toText(documents()));
    takeIn(0);
    EXPECT_TRUE(keeping().done());
    EXPECT_EQ(learners().count(), 1) << "the same learner";
    keeping().eraseAll();
    finish();
    EXPECT_EQ(learners().count(), 0);
    takeIn(0);
    EXPECT_TRUE(keeping().done());
    EXPECT_EQ(learners().count(), 1) << "without a new start";
}

TEST_F(KeepingTest, FilesAreFoundNewestFirst) {
    save(0, "Older");
    save(0, "Newer");
    save(0, "Newer");
    const auto old = files::last_write_time(documents() / "Newer.pathlight-learner") - std::chrono::hours(24);
    files::last_write_time(documents() / "Older.pathlight-learner", old);
    std::ofstream(documents() / "notes.txt") << "none of ours";
    files::create_directory(documents() / "folder.pathlight-learner");
    find();
    ASSERT_EQ(keeping().files().size(), 3);
    EXPECT_EQ(keeping().files().constLast().toMap()[QStringLiteral("name")], QStringLiteral("Older"));
}

TEST_F(KeepingTest, WhatCannotBeTakenInIsSaidAndChangesNothing) {
    files::create_directories(documents());
    std::ofstream(documents() / "none.pathlight-learner") << "{\"no\": \"learner\"}";
    find();
    ASSERT_EQ(keeping().files().size(), 1);
    takeIn(0);
    EXPECT_FALSE(keeping().done());
    EXPECT_TRUE(says("holds no learner")) << keeping().notice().toStdString();
    files::remove(documents() / "none.pathlight-learner");
    takeIn(0);
    EXPECT_TRUE(says("no longer there")) << keeping().notice().toStdString();
    EXPECT_EQ(learners().count(), 1);
    keeping().takeIn(7);
    keeping().takeIn(-1);
    EXPECT_FALSE(keeping().busy());
}

TEST_F(KeepingTest, ALearnerComesInFromWhereNothingMayBeWritten) {
    save(0, "Nour");
    const files::path file = documents() / "Nour.pathlight-learner";
    const std::string bytes = filesOf(documents()).at(file.string());
    files::permissions(file, files::perms::owner_read);
    files::permissions(documents(), files::perms::owner_read | files::perms::owner_exec);
    keeping().eraseAll();
    finish();
    find();
    ASSERT_EQ(keeping().files().size(), 1);
    takeIn(0);
    EXPECT_TRUE(keeping().done()) << keeping().notice().toStdString();
    EXPECT_EQ(learners().count(), 1);
    EXPECT_EQ(filesOf(documents()), (std::map<std::string, std::string>{{file.string(), bytes}}));
    files::permissions(documents(), files::perms::owner_all);
}

TEST_F(KeepingTest, ADiskThatTakesNothingIsSaidAndNoFileIsLeft) {
    {
        const FullDisk full;
        save(0, "Nour");
    }
    EXPECT_FALSE(keeping().done());
    EXPECT_TRUE(says("No file could be written")) << keeping().notice().toStdString();
    find();
    EXPECT_TRUE(keeping().files().isEmpty());
}

TEST_F(KeepingTest, ABackupComesBackWithoutANewStart) {
    m_backend.reset();
    restart();
    addLearner();
    learners().leave();
    settle();
    openStep();
    findBackups();
    ASSERT_FALSE(keeping().backups().isEmpty());
    const int newest = keeping().backups().constFirst().toMap()[QStringLiteral("learners")].toInt();
    EXPECT_EQ(newest, 2);
    addLearner();
    EXPECT_EQ(learners().count(), 3);
    learners().leave();
    openStep();
    keeping().restore(0);
    finish();
    EXPECT_TRUE(keeping().done()) << keeping().notice().toStdString();
    EXPECT_EQ(learners().count(), 2);
    EXPECT_EQ(m_backend->privacy().learnersKept(), 2);
    settle();
    EXPECT_EQ(keeping().backups().constFirst().toMap()[QStringLiteral("learners")].toInt(), 3);
    keeping().restore(0);
    finish();
    EXPECT_EQ(learners().count(), 3) << "what was kept before can be gone back to";
}

TEST_F(KeepingTest, ADamagedBackupIsSaidAndChangesNothing) {
    m_backend.reset();
    restart();
    findBackups();
    ASSERT_FALSE(keeping().backups().isEmpty());
    for (const auto& entry : files::directory_iterator(dataFolder() / "backups"))
        std::ofstream(entry.path()) << std::string(8192, 'x');
    keeping().restore(0);
    finish();
    EXPECT_FALSE(keeping().done());
    EXPECT_TRUE(says("damaged") || says("could not")) << keeping().notice().toStdString();
    EXPECT_EQ(learners().count(), 1);
}

/// What learners did, in a folder where an older version left a copy of its file as well: Nour, who is in that copy,
/// and two who answered since.
class ErasingTest : public KeepingTest {
protected:
    void SetUp() override {
        KeepingTest::SetUp();
        m_backend.reset();
        files::remove_all(dataFolder() / "backups");
        files::copy_file(files::path(PATHLIGHT_SOURCE_DIR) / "tests/data/progress/v2.db", dataFolder() / "progress.db",
                         files::copy_options::overwrite_existing);
        restart();
        ASSERT_TRUE(files::exists(dataFolder() / "progress.db.v2.bak"));
        learn("Erased-for-ever", {"stone", "lantern"});
        learn("Stays-here", {"lantern", "stone"});
        openStep();
        ASSERT_GT(count("Nour"), 2U) << "the database, its backups, and the older copy";
        ASSERT_GT(count("m20-messagesfirstturn-over"), 2U);
        ASSERT_GT(count("Erased-for-ever"), 1U);
        ASSERT_GT(count("t01-practicepickstone"), 1U) << "an answer as the rows hold it";
        ASSERT_GT(count(R"("chosen":["stone","lantern"])"), 1U);
    }

    void learn(const char* nickname, std::initializer_list<const char*> options) {
        const int before = learners().count();
        learners().add(QStringLiteral("fox"), QString::fromUtf8(nickname), QStringLiteral("7-10"));
        ASSERT_TRUE(waitFor([&] { return learners().count() > before; }));
        m_backend->session().open(QStringLiteral("t01-practice"));
        ASSERT_TRUE(waitFor([&] { return !m_backend->session().saving(); }));
        next();
        for (const char* option : options)
            act(choose(option));
        learners().leave();
        settle();
    }

    /// In how many files below the data folder the text is.
    [[nodiscard]] std::size_t count(const std::string& text) const {
        std::size_t holding = 0;
        for (const auto& [name, bytes] : filesOf(dataFolder()))
            holding += bytes.find(text) == std::string::npos ? 0 : 1;
        return holding;
    }

    [[nodiscard]] const Learner& learner(const char* nickname) {
        const auto& all = learners().all();
        return *std::find_if(all.begin(), all.end(), [&](const Learner& one) { return one.nickname == nickname; });
    }

    /// As a grown-up does on the learner's page. Gives what marks the learner in every copy.
    [[nodiscard]] std::string erase(const char* nickname) {
        const Learner gone = learner(nickname);
        comeAsGrownUp();
        LearnerDesk desk(m_backend->store(), learners(), m_backend->settings(), m_backend->adult());
        desk.choose(static_cast<int>(gone.id));
        QSignalSpy erased(&desk, &LearnerDesk::erased);
        desk.erase();
        EXPECT_TRUE(waitFor([&] { return !erased.isEmpty(); })) << desk.fault().toStdString();
        return gone.uid;
    }
};

TEST_F(ErasingTest, WhoIsErasedIsInNoFileAndTheOthersStay) {
    const std::string uid = erase("Erased-for-ever");
    const auto gone = {std::string("Erased-for-ever"), uid, std::string(R"("chosen":["stone","lantern"])")};
    for (const std::string& text : gone)
        EXPECT_EQ(count(text), 0U) << text;
    EXPECT_EQ(count("Stays-here"), 1U) << "no copy is kept of a time when both were there";
    EXPECT_EQ(count("Nour"), 1U);
    EXPECT_EQ(count(R"("chosen":["lantern","stone"])"), 1U);
    m_backend.reset();
    for (const std::string& text : gone)
        EXPECT_EQ(count(text), 0U) << text << ", after the program has ended";
    EXPECT_EQ(count("Stays-here"), 2U) << "backed up";
}

TEST_F(ErasingTest, WhoIsInTheCopyOfAnOlderVersionGoesThereToo) {
    const std::string uid = erase("Nour");
    m_backend.reset();
    for (const std::string& text : {std::string("Nour"), uid, std::string("m20-messagesfirstturn-over")})
        EXPECT_EQ(count(text), 0U) << text;
    EXPECT_FALSE(files::exists(dataFolder() / "progress.db.v2.bak"));
    restart();
    EXPECT_EQ(learners().count(), 3);
}

TEST_F(ErasingTest, NothingOfAnybodyIsLeftWhenAllAreErased) {
    std::vector<std::string> texts{"Nour",         "Erased-for-ever",       "Stays-here",
                                   "m20-messages", "t01-practicepickstone", R"("chosen":[)"};
    for (const Learner& one : learners().all())
        texts.push_back(one.uid);
    keeping().eraseAll();
    finish();
    EXPECT_TRUE(keeping().done());
    EXPECT_EQ(learners().count(), 0);
    EXPECT_TRUE(keeping().backups().isEmpty());
    for (const std::string& text : texts)
        EXPECT_EQ(count(text), 0U) << text;
    m_backend.reset();
    for (const std::string& text : texts)
        EXPECT_EQ(count(text), 0U) << text << ", after the program has ended";
}

TEST_F(KeepingTest, NothingIsDoneWithoutAGrownUp) {
    save(0, "Nour");
    find();
    findBackups();
    m_backend->adultStep().close();
    EXPECT_TRUE(keeping().files().isEmpty() && keeping().backups().isEmpty());
    keeping().findFiles();
    keeping().findBackups();
    keeping().saveLearner(learnerId(0), QStringLiteral("Again"));
    keeping().takeIn(0);
    keeping().restore(0);
    keeping().eraseAll();
    EXPECT_FALSE(keeping().busy());
    settle();
    EXPECT_EQ(learners().count(), 1);
    EXPECT_FALSE(files::exists(documents() / "Again.pathlight-learner"));
}

TEST(KeepingWords, EveryErrorIsASentenceThatSaysWhatIsSafeOrWhatToDo) {
    using Deed = KeepingOutcome::Deed;
    for (const Deed deed : {Deed::Export, Deed::Import, Deed::Restore, Deed::EraseAll}) {
        for (int code = 0; code <= static_cast<int>(ErrorCode::Internal); ++code) {
            const KeepingOutcome outcome{deed, static_cast<ErrorCode>(code), "/some/file", {}, {}};
            const QString words = explain(outcome, QStringLiteral("en"));
            EXPECT_TRUE(words.contains(QStringLiteral("lease"))) << words.toStdString();
            EXPECT_FALSE(words.contains(u'!')) << words.toStdString();
        }
        EXPECT_FALSE(explain({deed, {}, "/some/file", {}, {}}, QStringLiteral("ar")).isEmpty());
    }
}

}  // namespace pathlight
