// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/printing/cupsprinter.h"

#include "base/files.h"
#include "practice.h"

#include <QCoreApplication>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <optional>

namespace pathlight {

namespace fs = std::filesystem;
using namespace std::chrono_literals;

/// A PATH with commands of the test's own before the system's.
class CupsPrinterTest : public testing::Test {
protected:
    void SetUp() override {
        m_path = qgetenv("PATH");
        qputenv("PATH", (m_folder.path() + u':').toUtf8() + m_path);
    }
    void TearDown() override { qputenv("PATH", m_path); }

    fs::path folder() const { return m_folder.path().toStdString(); }

    void command(const std::string& name, const std::string& script) const {
        ASSERT_TRUE(writeFile(folder() / name, "#!/bin/sh\n" + script));
        fs::permissions(folder() / name, fs::perms::owner_all);
    }

    /// A file that a command wrote beside itself.
    std::string written(const std::string& name) const { return readFile(folder() / name, 1U << 20U).value_or(""); }

    static QStringList found(CupsPrinter& printer) {
        std::optional<QStringList> names;
        printer.find([&](const QStringList& all) { names = all; });
        EXPECT_FALSE(names) << "told before the call was over";
        EXPECT_TRUE(waitFor([&] { return names.has_value(); }));
        return names.value_or(QStringList());
    }

    static Result<void> sent(CupsPrinter& printer, const QByteArray& pdf, const QString& name) {
        std::optional<Result<void>> result;
        printer.print(pdf, QStringLiteral("Pathlight"), name, [&](const Result<void>& told) { result = told; });
        EXPECT_FALSE(result) << "told before the call was over";
        EXPECT_TRUE(waitFor([&] { return result.has_value(); }));
        return result.value_or(fail(ErrorCode::Internal, "", "nothing told"));
    }

    /// An lp that writes down what it is given.
    void recordingLp() const {
        command("lp", "cd \"${0%/*}\"\nprintf '%s\\n' \"$@\" > arguments\ncat > input\necho \"$LC_ALL\" > locale\n");
    }

    QTemporaryDir m_folder;
    QByteArray m_path;
};

TEST_F(CupsPrinterTest, FindsPrintersAndTheDefaultFirst) {
    recordingLp();
    command("lpstat",
            "case $1 in -e) printf 'Office_2\\nKitchen\\n\\nFlur-Süd\\n';; "
            "-d) echo 'system default destination: Kitchen';; esac\n");
    CupsPrinter printer;
    EXPECT_EQ(found(printer),
              QStringList({QStringLiteral("Kitchen"), QStringLiteral("Office_2"), QStringLiteral("Flur-Süd")}));
}

TEST_F(CupsPrinterTest, WithoutADefaultTheOrderStays) {
    recordingLp();
    command("lpstat", "case $1 in -e) printf 'A\\nB\\n';; -d) echo 'no system default destination';; esac\n");
    CupsPrinter printer;
    EXPECT_EQ(found(printer), QStringList({QStringLiteral("A"), QStringLiteral("B")}));
}

TEST_F(CupsPrinterTest, WithoutLpOrLpstatThereIsNoPrinter) {
    CupsPrinter printer;
    qputenv("PATH", m_folder.path().toUtf8());
    EXPECT_EQ(found(printer), QStringList());
    command("lpstat", "echo A\n");
    EXPECT_EQ(found(printer), QStringList());
    EXPECT_EQ(sent(printer, "%PDF", QStringLiteral("A")).error().code, ErrorCode::NotFound);
    recordingLp();
    EXPECT_EQ(found(printer), QStringList{QStringLiteral("A")});
}

TEST_F(CupsPrinterTest, AnLpstatThatFailsOrHangsFindsNone) {
    recordingLp();
    command("lpstat", "echo A; echo 'lpstat: Bad file descriptor' >&2; exit 1\n");
    CupsPrinter printer({200ms, 200ms});
    EXPECT_EQ(found(printer), QStringList());
    command("lpstat", "exec sleep 600\n");
    EXPECT_EQ(found(printer), QStringList());
}

TEST_F(CupsPrinterTest, GivesThePdfToTheNamedPrinterWhateverItsName) {
    recordingLp();
    CupsPrinter printer;
    const QByteArray pdf = "%PDF-1.4\n" + QByteArray(300'000, '\0') + "'\"$(touch bad)\n";
    for (const char* name : {"Kitchen", "-o", "Flur Süd; touch bad", "$(touch bad)", "a'b\"c"}) {
        const auto done = sent(printer, pdf, QString::fromUtf8(name));
        ASSERT_TRUE(done) << done.error().text();
        EXPECT_EQ(written("arguments"), "-d\n" + std::string(name) + "\n-t\nPathlight\n-o\nfit-to-page\n");
        EXPECT_EQ(written("input"), pdf.toStdString());
        EXPECT_EQ(written("locale"), "C.UTF-8\n");
    }
    EXPECT_FALSE(fs::exists(folder() / "bad"));
}

TEST_F(CupsPrinterTest, SaysWhenLpRefuses) {
    command("lp", "echo 'lp: The printer or class does not exist.' >&2; exit 1\n");
    CupsPrinter printer;
    const auto refused = sent(printer, QByteArray(300'000, 'x'), QStringLiteral("A"));
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::Io);
    EXPECT_NE(refused.error().message.find("does not exist"), std::string::npos);
    command("lp", "kill -9 $$\n");
    EXPECT_EQ(sent(printer, "x", QStringLiteral("A")).error().code, ErrorCode::Io);
    ASSERT_TRUE(writeFile(folder() / "lp", "not a program"));
    fs::permissions(folder() / "lp", fs::perms::owner_all);
    EXPECT_EQ(sent(printer, "x", QStringLiteral("A")).error().code, ErrorCode::Io);
}

TEST_F(CupsPrinterTest, AnLpThatHangsIsStopped) {
    command("lp", "echo $$ > \"${0%/*}/pid\"\nexec sleep 600\n");
    CupsPrinter printer({200ms, 1s});
    EXPECT_EQ(sent(printer, QByteArray(300'000, 'x'), QStringLiteral("A")).error().code, ErrorCode::Busy);
    const std::string process = "/proc/" + QString::fromStdString(written("pid")).trimmed().toStdString();
    ASSERT_GT(process.size(), 6U);
    EXPECT_TRUE(waitFor([&] { return !fs::exists(process); }));
}

TEST_F(CupsPrinterTest, NothingIsToldAfterItsEnd) {
    command("lpstat", "exec sleep 600\n");
    bool told = false;
    {
        CupsPrinter printer;
        printer.find([&](const QStringList&) { told = true; });
    }
    QCoreApplication::processEvents();
    EXPECT_FALSE(told);
}

}  // namespace pathlight
