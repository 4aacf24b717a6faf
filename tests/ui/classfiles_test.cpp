// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "practice.h"

#include "base/files.h"
#include "ui/adultpresence.h"
#include "ui/classfiles.h"
#include "ui/classimport.h"
#include "ui/learnerlist.h"
#include "ui/progressstore.h"

#include <QSignalSpy>

#include <unistd.h>

#include <fstream>
#include <optional>

namespace pathlight {

namespace files = std::filesystem;

/// A teacher with files in a folder of documents.
class ClassFilesTest : public Practice {
protected:
    void SetUp() override {
        Practice::SetUp();
        comeAsGrownUp();
        files::create_directories(documents());
        m_files.emplace(m_backend->store(), m_backend->settings(), m_backend->adult(), documents());
        m_taken.emplace(&*m_files, &ClassFiles::taken);
    }

    [[nodiscard]] files::path documents() const { return dataFolder() / "documents"; }

    void write(const char* name, const std::string& bytes) const {
        std::ofstream(documents() / name, std::ios::binary) << bytes;
    }

    /// Until the disk has answered everything that was asked before.
    void settle() {
        bool answered = false;
        m_backend->store().countKept([&answered](const Result<KeptCounts>&) { answered = true; });
        ASSERT_TRUE(waitFor([&] { return answered; }));
    }

    /// Where the file of that name stands among those found in the folder; -1 when it is not there.
    [[nodiscard]] int place(const char* name) {
        const QVariantList found = m_files->files();
        for (int at = 0; at < found.size(); ++at) {
            const QVariantMap file = found.at(at).toMap();
            if (file[QStringLiteral("name")] == QString::fromUtf8(name) &&
                file[QStringLiteral("folder")] == m_files->folder())
                return at;
        }
        return -1;
    }

    void find() {
        m_files->find();
        settle();
    }

    void take(const char* name) {
        find();
        takeAt(place(name));
    }

    void takeAt(int place) {
        m_files->choose(place);
        m_files->take();
        settle();
    }

    /// Why a file with these bytes gives no list.
    [[nodiscard]] QString faultOf(const std::string& bytes) {
        write("bad.csv", bytes);
        take("bad");
        return m_files->fault();
    }

    std::optional<ClassFiles> m_files;
    std::optional<QSignalSpy> m_taken;
};

TEST_F(ClassFilesTest, TablesAndTextsAreFoundWhateverTheLettersOfTheEnding) {
    for (const char* name : {"one.csv", "two.TXT", "three.Tsv", "four.tab", "none.xlsx", "none.pathlight-learner"})
        write(name, "Bee");
    files::create_directory(documents() / "folder.csv");
    find();
    for (const char* name : {"one", "two", "three", "four"})
        EXPECT_GE(place(name), 0) << name;
    EXPECT_EQ(place("none"), -1);
    EXPECT_EQ(place("folder"), -1);
}

TEST_F(ClassFilesTest, AListOfASpreadsheetComesInAndItsFileStaysAsItIs) {
    const std::string bytes = "Classe;Pseudo\r\n7a;Chlo\xe9\r\n7a;Ana\xefs\r\n7b;L\xe9o\r\n";
    write("class.csv", bytes);
    files::permissions(documents() / "class.csv", files::perms::owner_read);
    const auto changed = files::last_write_time(documents() / "class.csv");
    take("class");
    ASSERT_EQ(m_taken->size(), 1) << m_files->fault().toStdString();
    ClassImport import(m_backend->store(), m_backend->learners(), m_backend->offer(), m_backend->settings(),
                       m_backend->adult());
    import.setText(m_taken->constFirst().constFirst().toString());
    EXPECT_EQ(import.nicknames(), list({"Chloé", "Anaïs", "Léo"}));
    EXPECT_EQ(m_backend->learners().count(), 0) << "nobody is added yet";
    EXPECT_EQ(readFile(documents() / "class.csv", 1000).value(), bytes);
    EXPECT_EQ(files::last_write_time(documents() / "class.csv"), changed);
}

TEST_F(ClassFilesTest, WhatGivesNoListIsSaid) {
    const QString noList = faultOf("PK\x03\x04\x14 archive\x81\x8d");
    EXPECT_TRUE(noList.contains(QStringLiteral("bad.csv"))) << noList.toStdString();
    EXPECT_EQ(faultOf(""), noList);
    EXPECT_EQ(faultOf("\r\n\r\n"), noList);
    const QString tooLong = faultOf(std::string(ClassImport::maxText + 1, 'x'));
    EXPECT_NE(tooLong, noList);
    write("bad.csv", "Bee");
    find();
    const int bad = place("bad");
    EXPECT_EQ(m_files->fault(), QString()) << "a new look forgets it";
    files::remove(documents() / "bad.csv");
    takeAt(bad);
    EXPECT_TRUE(m_files->fault().contains(QStringLiteral("no longer there"))) << m_files->fault().toStdString();
    EXPECT_TRUE(m_taken->isEmpty());
    takeAt(-1);
    takeAt(1000);
    EXPECT_EQ(m_files->chosen(), -1);
}

TEST_F(ClassFilesTest, AFileThatMayNotBeReadIsSaid) {
    if (::geteuid() == 0) GTEST_SKIP() << "root may read everything";
    write("locked.csv", "Bee");
    files::permissions(documents() / "locked.csv", files::perms::none);
    take("locked");
    EXPECT_TRUE(m_files->fault().contains(QStringLiteral("may not read"))) << m_files->fault().toStdString();
    EXPECT_TRUE(m_taken->isEmpty());
}

TEST_F(ClassFilesTest, NothingIsFoundOrReadWithoutAGrownUp) {
    write("class.csv", "Bee");
    find();
    const int there = place("class");
    ASSERT_GE(there, 0);
    m_backend->adult().set(false);
    EXPECT_TRUE(m_files->files().isEmpty());
    m_files->find();
    takeAt(there);
    EXPECT_TRUE(m_taken->isEmpty());
    comeAsGrownUp();
    m_files->choose(there);
    m_files->take();
    m_backend->adult().set(false);
    settle();
    EXPECT_TRUE(m_taken->isEmpty()) << "nor after they have gone";
}

}  // namespace pathlight
