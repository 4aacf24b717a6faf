// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/travellingclock.h"
#include "ui/backend.h"

#include <QAbstractItemModel>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <functional>
#include <initializer_list>
#include <map>
#include <memory>
#include <string>

namespace pathlight {

/// The bundle of tests/ui/bundle, signed by a key of its own.
[[nodiscard]] std::filesystem::path practiceBundle();

/// Makes a data folder trust the practice bundle's key, as an adult would.
void trustPractice(const std::filesystem::path& dataFolder);

/// Lets the event loop run until `condition` holds; false when it does not within ten seconds.
[[nodiscard]] bool waitFor(const std::function<bool()>& condition);

/// Every file below a folder with its bytes.
[[nodiscard]] std::map<std::string, std::string> filesOf(const std::filesystem::path& folder);

/// What each row of a model says in a role.
[[nodiscard]] QStringList column(const QAbstractItemModel& model, int role);

[[nodiscard]] QStringList list(std::initializer_list<const char*> texts);

/// A program with the practice bundle as its core and one learner of 7-10, on a throw-away data folder.
class Practice : public testing::Test {
protected:
    void SetUp() override;

    /// Starts the program on the data folder; ends the one that ran.
    void start();
    /// As if a grown-up had passed the adult step.
    void comeAsGrownUp();
    void addLearner(const QString& band = QStringLiteral("7-10"));
    void chooseLearner(int row);

    /// Does something in the session and waits until it is kept.
    void act(const QVariantMap& action);
    void next();
    /// Goes through a module of questions that telling answers, as it is opened; and through what is open.
    void finish(const char* module);
    void answerToTheEnd();
    [[nodiscard]] std::filesystem::path dataFolder() const { return m_folder.path().toStdString(); }

    static QVariantMap choose(const char* option);
    static QVariantMap place(const char* card, const char* basket);

    TravellingClock m_clock;
    PolicyReading m_policy;  ///< holds from the next start on
    QTemporaryDir m_folder;
    std::unique_ptr<Backend> m_backend;
};

}  // namespace pathlight
