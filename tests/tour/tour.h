// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "camera.h"
#include "inspector/idlewatch.h"
#include "inspector/inspector.h"
#include "lookreport.h"
#include "support/travellingclock.h"
#include "ui/backend.h"

#include "learning/modulewalker.h"

#include <QQmlApplicationEngine>
#include <QSize>
#include <QTemporaryDir>

#include <memory>

namespace pathlight {

/// What the pages are to look like.
struct TourLook {
    QString language;
    QSize size;
    double textScale = 1.0;
    QString colours;

    /// "ar-1024x600", and behind that what differs from the usual: "ar-1024x600-200-dark".
    [[nodiscard]] QString name() const;
};

/// Where to go, and what to do there.
struct TourPlan {
    QString folder;          ///< for the pictures
    QStringList pages;       ///< beginnings of the pages' names; empty for all
    QString country{};       ///< ISO 3166-1 alpha-2: whose help shows
    bool sample = false;     ///< every page, but of each type of scene only the first that comes
    bool everyBand = false;  ///< each module as a learner of each of its bands sees it
    bool inspecting = true;  ///< hold each page against the rules
    bool idling = false;     ///< instead, see that each page rests, with motion switched on
    bool school = false;     ///< the pages of a computer with many learners, instead of all others
    PolicyReading policy{};  ///< what an administrator has set
};

/// What the report of a visit is called: the look's name, and what was done there besides inspecting.
[[nodiscard]] QString reportName(const TourLook& look, const TourPlan& plan);

/// One run of the real program on a throw-away data folder: opens every page and every scene of every module, in one
/// look.
class Tour {
public:
    /// Starts the program. An error says what kept it from starting.
    [[nodiscard]] static Result<std::unique_ptr<Tour>> start(const TourLook& look, const TourPlan& plan,
                                                             const LanguageGuard& guard);
    ~Tour();

    /// Goes everywhere; gives what it found, or what kept it from going on.
    [[nodiscard]] Result<LookReport> run();

private:
    explicit Tour(TourPlan plan, const QString& look) : m_plan(std::move(plan)), m_report(look) {}
    /// Looks at the page that is shown, unless it is not wanted.
    void stop(const QString& page);
    /// The same, for pages of which a sample needs one of a kind.
    void stopOnceOf(const QString& kind, const QString& page);
    [[nodiscard]] QString pageOf(const Module& module) const;
    [[nodiscard]] Findings unrest();
    [[nodiscard]] Result<void> firstPages();
    [[nodiscard]] Result<void> addLearner(const QString& picture, const QString& nickname, const QString& band);
    [[nodiscard]] Result<void> choose(const QString& band);
    [[nodiscard]] Result<void> homes();
    [[nodiscard]] Result<void> everyModule();
    [[nodiscard]] Result<void> everyBand(const Module& module, const std::vector<std::vector<WalkStep>>& routes);
    [[nodiscard]] Result<void> everyRoute(const Module& module, const std::vector<std::vector<WalkStep>>& routes);
    [[nodiscard]] Result<void> route(const Module& module, const std::vector<WalkStep>& steps);
    [[nodiscard]] Result<void> walk(const Module& module, const std::vector<WalkStep>& steps);
    void everyDoor(const QString& page);
    [[nodiscard]] Result<void> step(const QString& page, const WalkStep& step);
    [[nodiscard]] bool isNewIn(const Module& module, const std::vector<WalkStep>& steps) const;
    [[nodiscard]] Result<void> reviews();
    [[nodiscard]] Result<void> finishAModuleToReview(AgeBand band);
    [[nodiscard]] Result<void> review();
    [[nodiscard]] Result<LookReport> school();
    [[nodiscard]] Result<void> schoolForGrownUps();
    /// Answers the question that stands before the pages for grown-ups.
    [[nodiscard]] Result<void> answerQuestion();
    void newLearner();
    void otherPages();
    [[nodiscard]] Result<void> grownUps();
    [[nodiscard]] Result<void> together();
    void setTogether(bool together);
    [[nodiscard]] Result<void> pinOfGrownUps();
    [[nodiscard]] Result<void> quiz();
    /// Does what a screen reader's press does, to every item of that name.
    void press(const QString& name);
    void open(const char* page);
    void home();
    [[nodiscard]] bool inArabic() const;

    TourPlan m_plan;
    LookReport m_report;
    TravellingClock m_clock;
    QTemporaryDir m_dataFolder;
    std::unique_ptr<Backend> m_backend;
    std::unique_ptr<QQmlApplicationEngine> m_engine;
    std::unique_ptr<Camera> m_camera;
    std::unique_ptr<Inspector> m_inspector;
    std::unique_ptr<IdleWatch> m_idleWatch;
    QObject* m_navigation = nullptr;
    QString m_bandSuffix;
    QStringList m_shownSteps;
    QStringList m_shownTypes;  ///< of scenes, as "story", and kinds of pages
    bool m_passing = false;    ///< a scene that is walked through only to come to others
};

}  // namespace pathlight
