// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "secretwords.h"

#include "base/files.h"
#include "ui/bundleloader.h"

#include <QProcess>
#include <QProcessEnvironment>
#include <QTemporaryDir>
#include <QThread>

#include <gmock/gmock.h>

#include <algorithm>
#include <array>
#include <iterator>
#include <map>

namespace pathlight {

namespace fs = std::filesystem;

namespace {

using Files = std::map<std::string, std::string>;  ///< path to bytes

constexpr int patienceMilliseconds = 600'000;
constexpr std::array<const char*, 6> folders{"HOME",           "XDG_CACHE_HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME",
                                             "XDG_STATE_HOME", "TMPDIR"};

/// With `bundles` also the signed ones, which are as they were given.
Files filesIn(const fs::path& folder, bool bundles = true) {
    Files files;
    for (const auto& entry : fs::recursive_directory_iterator(folder)) {
        if (!bundles && entry.path().extension() == ".pathlight") continue;
        if (entry.is_regular_file()) files[entry.path().string()] = readFile(entry.path(), 1U << 30U).value_or("");
    }
    return files;
}

/// Files that came, went or changed.
std::vector<std::string> differences(const Files& before, const Files& after) {
    std::vector<std::string> names;
    for (const auto& [name, bytes] : after) {
        const auto found = before.find(name);
        if (found == before.end() || found->second != bytes) names.push_back(name);
    }
    for (const auto& [name, bytes] : before) {
        if (!after.contains(name)) names.push_back(name);
    }
    return names;
}

bool holds(const std::string& bytes, const std::string& words) {
    return bytes.find(words) != std::string::npos || bytes.find(inUtf16(words)) != std::string::npos;
}

}  // namespace

/// The walk through all that must leave nothing, in a home of its own.
class NoTrace : public testing::Test {
protected:
    void SetUp() override {
        for (const char* folder : folders)
            fs::create_directories(home() / folder);
        fs::create_directories(data() / "trusted-keys");
        fs::copy_file(QUIET_KEY, data() / "trusted-keys" / "quiet.pub");
    }

    /// Makes the learners, by the walk's task of that name.
    void prepare(const char* task) {
        start(task);
        ASSERT_TRUE(m_walk.waitForFinished(patienceMilliseconds));
        ASSERT_EQ(m_walk.exitCode(), 0) << m_walk.readAllStandardError().toStdString();
    }

    [[nodiscard]] fs::path home() const { return fs::path(m_folder.path().toStdString()) / "everything"; }
    [[nodiscard]] fs::path data() const { return home() / "data"; }

    void start(const char* task) {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const char* folder : folders)
            environment.insert(QString::fromUtf8(folder), QString::fromStdString((home() / folder).string()));
        environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
        environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
        environment.insert(QStringLiteral("TZ"), QStringLiteral("UTC"));  // the zone of no country
        m_walk.setProcessEnvironment(environment);
        m_walk.start(QStringLiteral(QUIET_WALK),
                     {QString::fromUtf8(task), QString::fromStdString(data().string()), QStringLiteral(QUIET_BUNDLE)});
        ASSERT_TRUE(m_walk.waitForStarted());
    }

    /// Waits for the walk's next line; the walk then waits until `goOn`.
    std::string hear() {
        while (!m_walk.canReadLine()) {
            if (!m_walk.waitForReadyRead(patienceMilliseconds)) return m_walk.readAllStandardError().toStdString();
        }
        return m_walk.readLine().trimmed().toStdString();
    }

    void goOn() {
        m_walk.write("\n");
        m_walk.waitForBytesWritten();
    }

    /// What the progress file holds, line by line: of a copy, since the walk has it open.
    [[nodiscard]] std::set<std::string> kept() const {
        const QString copy = m_folder.filePath(QStringLiteral("copy.db"));
        fs::copy_file(data() / "progress.db", copy.toStdString(), fs::copy_options::overwrite_existing);
        QProcess sqlite;
        sqlite.start(QStringLiteral("sqlite3"), {copy, QStringLiteral(".dump")});
        EXPECT_TRUE(sqlite.waitForFinished());
        std::set<std::string> lines;
        for (const QByteArray& line : sqlite.readAllStandardOutput().split('\n'))
            lines.insert(line.toStdString());
        return lines;
    }

    /// Waits until the progress file holds a line that none did before; gives all of these.
    [[nodiscard]] std::vector<std::string> newlyKept(const std::set<std::string>& before) const {
        std::vector<std::string> lines;
        for (int tries = 0; lines.empty() && tries < 100; ++tries) {
            QThread::msleep(100);
            const std::set<std::string> now = kept();
            std::set_difference(now.begin(), now.end(), before.begin(), before.end(), std::back_inserter(lines));
        }
        return lines;
    }

    /// The words in every language, read from the bundles as the walk opened them.
    [[nodiscard]] std::set<std::string> words() const {
        auto loaded = loadBundles(data(), PATHLIGHT_BINARY_DIR "/share/pathlight/core.pathlight", {QUIET_BUNDLE});
        EXPECT_TRUE(loaded) << loaded.error().text();
        return secretWords(Catalogue(std::move(loaded->bundles)));
    }

    /// Where any of the words stands: in no file but the bundles themselves.
    [[nodiscard]] std::vector<std::string> traces() const {
        const auto secrets = words();
        std::vector<std::string> found;
        for (const auto& [name, bytes] : filesIn(home(), false)) {
            for (const std::string& secret : secrets) {
                if (holds(bytes, secret)) found.push_back(name + ": " + secret);
            }
        }
        return found;
    }

    QTemporaryDir m_folder;
    QProcess m_walk;
};

TEST_F(NoTrace, HelpPagesAndSensitiveModulesWriteNothing) {
    prepare("prepare-in-britain");
    const Files closed = filesIn(data());
    start("walk");
    ASSERT_EQ(hear(), "ready");
    const Files running = filesIn(data());
    goOn();
    const std::string walked = hear();
    ASSERT_THAT(walked, testing::MatchesRegex("walked help pages: [1-9][0-9]+, modules: [1-9][0-9]*, scenes: [1-9].*"));
    std::printf("%s, looked for %zu texts\n", walked.c_str(), words().size());
    EXPECT_THAT(differences(running, filesIn(data())), testing::IsEmpty()) << "while it runs";
    EXPECT_THAT(traces(), testing::IsEmpty()) << "while it runs";
    goOn();
    ASSERT_TRUE(m_walk.waitForFinished(patienceMilliseconds));
    EXPECT_EQ(m_walk.exitCode(), 0);
    EXPECT_THAT(differences(closed, filesIn(data())), testing::IsEmpty()) << "after it ended";
    EXPECT_THAT(traces(), testing::IsEmpty()) << "after it ended";
    for (const auto& [name, bytes] : filesIn(home(), false))
        EXPECT_FALSE(name.find("recently-used") != std::string::npos) << name;
}

TEST_F(NoTrace, ChoosingACountryKeepsTheCountryAndNothingElse) {
    prepare("prepare");
    start("countries");
    ASSERT_EQ(hear(), "ready");
    const std::set<std::string> before = kept();
    for (const std::string country : {"", "US", "FR", "EG"}) {
        goOn();
        ASSERT_EQ(hear(), country.empty() ? "chosen" : "chosen " + country);
        if (!country.empty()) {
            EXPECT_THAT(newlyKept(before),
                        testing::ElementsAre("INSERT INTO setting VALUES('country','" + country + "');"));
        }
        const Files chosen = filesIn(data());
        goOn();
        ASSERT_EQ(hear(), country.empty() ? "walked" : "walked " + country);
        EXPECT_THAT(differences(chosen, filesIn(data())), testing::IsEmpty()) << country;
    }
    EXPECT_THAT(traces(), testing::IsEmpty());
    const Files unsaved = filesIn(home());
    goOn();
    ASSERT_EQ(hear(), "saved");
    const auto saved = differences(unsaved, filesIn(home()));
    EXPECT_EQ(saved.size(), 3U);
    EXPECT_THAT(saved, testing::Each(testing::MatchesRegex(".*/everything/HOME/Documents/[^/]+\\.pdf")));
    goOn();
    ASSERT_TRUE(m_walk.waitForFinished(patienceMilliseconds));
    EXPECT_EQ(m_walk.exitCode(), 0);
}

TEST_F(NoTrace, TheSearchFindsWordsInBothEncodings) {
    const auto secrets = words();
    ASSERT_FALSE(secrets.empty());
    const std::string& secret = *secrets.rbegin();
    ASSERT_TRUE(writeFile(home() / "XDG_CACHE_HOME" / "utf8", "before " + secret + " after"));
    ASSERT_TRUE(writeFile(home() / "TMPDIR" / "utf16", "odd" + inUtf16(secret)));
    const auto found = traces();
    for (const char* file : {"utf8: ", "utf16: "})
        EXPECT_THAT(found, testing::Contains(testing::HasSubstr(file + secret)));
}

}  // namespace pathlight
