// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/printing/documentfile.h"

#include "base/files.h"
#include "fulldisk.h"
#include "practice.h"

#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace pathlight {

namespace fs = std::filesystem;

namespace {

std::string nameOf(const char* title) { return fileNameOf(QString::fromUtf8(title)).toStdString(); }

}  // namespace

TEST(FileName, KeepsTheTitleInItsLanguage) {
    EXPECT_EQ(nameOf("Our family agreement"), "Our family agreement");
    EXPECT_EQ(nameOf("Notre accord, à nous"), "Notre accord, à nous");
    EXPECT_EQ(nameOf("اتفاق عائلتنا"), "اتفاق عائلتنا");
}

TEST(FileName, IsGoodOnEveryFileSystem) {
    EXPECT_EQ(nameOf("At home: yes/no?"), "At home yes no");
    EXPECT_EQ(nameOf("../../etc/passwd"), "etc passwd");
    EXPECT_EQ(nameOf("a\tb\nc\\d|e<f>g\"h*"), "a b c d e f g h");
    EXPECT_EQ(nameOf(".hidden. "), "hidden");
    EXPECT_EQ(nameOf("con"), "Pathlight con");
    EXPECT_EQ(nameOf("LPT1.txt"), "Pathlight LPT1.txt");
    EXPECT_EQ(nameOf("Console"), "Console");
    EXPECT_EQ(nameOf("good\u202Efdp.exe"), "goodfdp.exe");
    EXPECT_EQ(nameOf("e\u0301"), "\u00E9");
    for (const char* empty : {"", "...", " / ", "\u200F"})
        EXPECT_EQ(nameOf(empty), "Pathlight");
}

TEST(FileName, IsShortAndEndsWithAWholeLetter) {
    const QString letter = QStringLiteral("نً");  // a letter with its vowel sign
    const QString name = fileNameOf(letter.repeated(100));
    EXPECT_LE(name.toUtf8().size(), 120);
    EXPECT_EQ(name, letter.repeated(30));
}

class DocumentFile : public testing::Test {
protected:
    fs::path folder() const { return toPath(m_folder.path()); }

    static std::string bytes(const fs::path& path) { return readFile(path, 1000).value_or("not there"); }

    QTemporaryDir m_folder;
};

TEST_F(DocumentFile, NeverTakesTheNameOfAnother) {
    const QString name = QStringLiteral("Accord à deux");
    ASSERT_TRUE(writeFile(folder() / "Accord à deux.pdf", "mine"));
    const auto second = writeDocument(folder(), name, QStringLiteral(".pdf"), "second");
    ASSERT_TRUE(second) << second.error().text();
    EXPECT_EQ(*second, folder() / "Accord à deux (2).pdf");
    fs::create_directory(folder() / "Accord à deux (3).pdf");
    const auto fourth = writeDocument(folder(), name, QStringLiteral(".pdf"), "fourth");
    EXPECT_EQ(fourth.value(), folder() / "Accord à deux (4).pdf");
    EXPECT_EQ(bytes(folder() / "Accord à deux.pdf"), "mine");
    EXPECT_EQ(bytes(*second), "second");
    EXPECT_EQ(bytes(*fourth), "fourth");
    EXPECT_EQ(filesOf(folder()).size(), 3U);
}

TEST_F(DocumentFile, MakesTheFolder) {
    const auto path = writeDocument(folder() / "a" / "b", QStringLiteral("c"), QStringLiteral(".pdf"), "x");
    ASSERT_TRUE(path) << path.error().text();
    EXPECT_EQ(bytes(folder() / "a" / "b" / "c.pdf"), "x");
}

TEST_F(DocumentFile, SaysWhyAFolderCannotBeUsed) {
    ASSERT_TRUE(writeFile(folder() / "file", "x"));
    const auto inFile = writeDocument(folder() / "file", QStringLiteral("c"), QStringLiteral(".pdf"), "x");
    ASSERT_FALSE(inFile);
    const auto inProc = writeDocument("/proc", QStringLiteral("c"), QStringLiteral(".pdf"), "x");
    ASSERT_FALSE(inProc);
    EXPECT_TRUE(inProc.error().code == ErrorCode::NotFound || inProc.error().code == ErrorCode::NoAccess);
}

TEST_F(DocumentFile, AFullDiskLeavesNothingBehind) {
    const FullDisk full;
    EXPECT_FALSE(writeDocument(folder(), QStringLiteral("c"), QStringLiteral(".pdf"), "x"));
    EXPECT_TRUE(filesOf(folder()).empty());
}

}  // namespace pathlight
