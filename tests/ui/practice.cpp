// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "practice.h"

#include "base/files.h"
#include "ui/adultpresence.h"
#include "ui/learnerlist.h"
#include "ui/session.h"
#include "ui/settings.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>

namespace pathlight {

namespace fs = std::filesystem;

fs::path practiceBundle() { return PRACTICE_BUNDLE; }

void trustPractice(const fs::path& dataFolder) {
    fs::create_directories(dataFolder / "trusted-keys");
    fs::copy_file(PRACTICE_KEY, dataFolder / "trusted-keys" / "practice.pub", fs::copy_options::overwrite_existing);
}

bool waitFor(const std::function<bool()>& condition) {
    QElapsedTimer timer;
    timer.start();
    while (!condition()) {
        if (timer.hasExpired(10'000)) return false;
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
    }
    return true;
}

std::map<std::string, std::string> filesOf(const fs::path& folder) {
    std::map<std::string, std::string> files;
    for (const auto& entry : fs::recursive_directory_iterator(folder)) {
        if (entry.is_regular_file()) files[entry.path().string()] = readFile(entry.path(), 1U << 30U).value();
    }
    return files;
}

void Practice::SetUp() {
    trustPractice(dataFolder());
    start();
}

void Practice::start() {
    m_backend.reset();
    auto backend = Backend::open({dataFolder(), practiceBundle(), {}, {}, m_policy}, m_clock);
    ASSERT_TRUE(backend) << backend.error().text();
    m_backend = std::move(*backend);
}

void Practice::comeAsGrownUp() { m_backend->adult().set(true); }

void Practice::addLearner(const QString& band) {
    LearnerList& learners = m_backend->learners();
    const int before = learners.count();
    learners.add(QStringLiteral("otter"), QStringLiteral("Nour"), band);
    ASSERT_TRUE(waitFor([&] { return learners.count() == before + 1; }));
}

void Practice::chooseLearner(int row) {
    LearnerList& learners = m_backend->learners();
    learners.choose(learners.data(learners.index(row), LearnerList::LearnerIdRole).toLongLong());
    ASSERT_TRUE(waitFor([&] { return learners.hasCurrent(); }));
}

void Practice::act(const QVariantMap& action) {
    Session& session = m_backend->session();
    session.act(action);
    ASSERT_TRUE(waitFor([&] { return !session.saving(); }));
}

void Practice::finish(const char* module) {
    Session& session = m_backend->session();
    session.open(QString::fromUtf8(module));
    ASSERT_TRUE(waitFor([&] { return !session.saving(); }));
    answerToTheEnd();
}

void Practice::answerToTheEnd() {
    const Session& session = m_backend->session();
    for (int step = 0; !session.finished() && step < 20; ++step) {
        if (!session.done()) act(choose("tell"));
        next();
    }
    ASSERT_TRUE(session.finished());
}

void Practice::next() {
    Session& session = m_backend->session();
    session.next();
    ASSERT_TRUE(waitFor([&] { return !session.saving(); }));
}

QStringList column(const QAbstractItemModel& model, int role) {
    QStringList values;
    for (int row = 0; row < model.rowCount(); ++row)
        values.append(model.data(model.index(row, 0), role).toString());
    return values;
}

QStringList list(std::initializer_list<const char*> texts) {
    QStringList values;
    for (const char* text : texts)
        values.append(QString::fromUtf8(text));
    return values;
}

QVariantMap Practice::choose(const char* option) {
    return {{QStringLiteral("do"), QStringLiteral("choose")}, {QStringLiteral("option"), QString::fromUtf8(option)}};
}

QVariantMap Practice::place(const char* card, const char* basket) {
    return {{QStringLiteral("do"), QStringLiteral("place")},
            {QStringLiteral("card"), QString::fromUtf8(card)},
            {QStringLiteral("basket"), QString::fromUtf8(basket)}};
}

}  // namespace pathlight
