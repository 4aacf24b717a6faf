// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"
#include "learning/modulesession.h"
#include "storage/progressdatabase.h"
#include "ui/reviewloader.h"

#include <QObject>
#include <QQmlEngine>
#include <QVariant>

#include <deque>
#include <functional>
#include <optional>

namespace pathlight {

class Catalogue;
class Clock;
class LearnerList;
class ModuleList;
class Offer;
class ProgressStore;
class Reviews;
class Settings;

/// QML singleton `Session`: the module that the current learner works in, or the review. What the learner does shows
/// only after it has reached the disk, or waits to because the disk cannot be used (`Program::waitingNotice`); what is
/// done meanwhile waits in a queue. Of a sensitive module nothing is kept, and nothing waits.
class Session : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
    /// True when this is no module but a review: situations out of finished ones.
    Q_PROPERTY(bool review READ isReview NOTIFY moduleChanged)
    /// The titles of the modules that the review's situations come from, each once.
    Q_PROPERTY(QStringList practised READ practised NOTIFY moduleChanged)
    Q_PROPERTY(QString moduleId READ moduleId NOTIFY moduleChanged)
    Q_PROPERTY(QString title READ title NOTIFY moduleChanged)
    Q_PROPERTY(QString cover READ cover NOTIFY moduleChanged)
    /// The learner's own band when the module has it, or else the module's first.
    Q_PROPERTY(QString band READ band NOTIFY moduleChanged)
    /// The language that the module speaks, which may not be the chosen one.
    Q_PROPERTY(QString locale READ locale NOTIFY moduleChanged)
    Q_PROPERTY(bool rightToLeft READ rightToLeft NOTIFY moduleChanged)
    Q_PROPERTY(bool sensitive READ sensitive NOTIFY moduleChanged)
    Q_PROPERTY(QStringList canDo READ canDo NOTIFY moduleChanged)
    Q_PROPERTY(QString talk READ talk NOTIFY moduleChanged)
    Q_PROPERTY(QString sceneId READ sceneId NOTIFY sceneChanged)
    /// "story", "choice", "sort", "branch", ...
    Q_PROPERTY(QString sceneType READ sceneType NOTIFY sceneChanged)
    Q_PROPERTY(int position READ position NOTIFY sceneChanged)
    Q_PROPERTY(int length READ length NOTIFY sceneChanged)
    Q_PROPERTY(bool canGoBack READ canGoBack NOTIFY sceneChanged)
    Q_PROPERTY(bool finished READ finished NOTIFY sceneChanged)
    /// What the activity shows, as its C++ class documents.
    Q_PROPERTY(QVariant view READ view NOTIFY viewChanged)
    Q_PROPERTY(bool done READ done NOTIFY viewChanged)
    Q_PROPERTY(bool saving READ saving NOTIFY savingChanged)
    /// Says what is still to do when next() came too early; "" otherwise.
    Q_PROPERTY(QString hint READ hint NOTIFY hintChanged)
    /// Says what could not be kept or opened; "" otherwise.
    Q_PROPERTY(QString fault READ fault NOTIFY faultChanged)
    /// A module was asked for that wants a grown-up beside the learner.
    Q_PROPERTY(bool waitsForGrownUp READ waitsForGrownUp NOTIFY waitsForGrownUpChanged)
    Q_PROPERTY(QString nextModule READ nextModule NOTIFY nextChanged)
    Q_PROPERTY(QString nextTitle READ nextTitle NOTIFY nextChanged)

public:
    Session(const Catalogue& catalogue, ProgressStore& store, const Settings& settings, LearnerList& learners,
            const ModuleList& modules, Reviews& reviews, const Offer& offer, const Clock& clock,
            QObject* parent = nullptr);
    ~Session() override;
    static Session* create(QQmlEngine* engine, QJSEngine* scriptEngine);

    [[nodiscard]] bool isReview() const;
    [[nodiscard]] QStringList practised() const;
    [[nodiscard]] QString moduleId() const;
    [[nodiscard]] QString title() const;
    [[nodiscard]] QString cover() const;
    [[nodiscard]] QString band() const;
    [[nodiscard]] QString locale() const;
    [[nodiscard]] bool rightToLeft() const;
    [[nodiscard]] bool sensitive() const;
    [[nodiscard]] QStringList canDo() const;
    [[nodiscard]] QString talk() const;
    [[nodiscard]] QString sceneId() const;
    [[nodiscard]] QString sceneType() const;
    [[nodiscard]] int position() const;
    [[nodiscard]] int length() const;
    [[nodiscard]] bool canGoBack() const;
    [[nodiscard]] bool finished() const;
    [[nodiscard]] QVariant view() const;
    [[nodiscard]] bool done() const;
    [[nodiscard]] bool saving() const;
    [[nodiscard]] QString hint() const;
    [[nodiscard]] QString fault() const;
    [[nodiscard]] bool waitsForGrownUp() const;
    [[nodiscard]] QString nextModule() const;
    [[nodiscard]] QString nextTitle() const;

    /// Opens a module of the current learner where they stopped; a finished one opens at its beginning. Where children
    /// do modules about hard things together with a grown-up, such a one waits for `openTogether`.
    Q_INVOKABLE void open(const QString& moduleId);
    /// Opens a module that the help page leads to, for everybody and at once. No effect for any other.
    Q_INVOKABLE void openFromHelp(const QString& moduleId);
    /// A grown-up is there: opens the module that waits.
    Q_INVOKABLE void openTogether();
    /// No grown-up came: no module waits any more.
    Q_INVOKABLE void stopWaiting();
    /// Opens the review that is offered, where the learner stopped. No effect when none is.
    Q_INVOKABLE void openReview();
    /// Begins the opened module again.
    Q_INVOKABLE void restart();
    /// Passes to the activity what the learner did, for example {"do": "choose", "option": "a"}.
    Q_INVOKABLE void act(const QVariantMap& action);
    Q_INVOKABLE void next();
    Q_INVOKABLE void back();
    Q_INVOKABLE void close();

signals:
    /// A module was opened by `open`, or a review by `openReview`.
    void opened();
    void moduleChanged();
    void sceneChanged();
    void viewChanged();
    void savingChanged();
    void hintChanged();
    void faultChanged();
    void nextChanged();
    void waitsForGrownUpChanged();
    /// An answer has been kept and now shows in `view`.
    void answered();

private:
    /// Tries a step on a copy of the session; gives the answers it made.
    using Step = std::function<Result<std::vector<Answer>>(ModuleSession&)>;

    [[nodiscard]] const ModuleSummary& summary() const;
    [[nodiscard]] const ModuleSummary& origin() const;
    [[nodiscard]] bool wantsGrownUp(const QString& moduleId) const;
    void openAtOnce(const QString& moduleId);
    void setWaiting(const QString& moduleId);
    void start(const QString& moduleId, const nlohmann::json& saved);
    void startReview(const std::vector<Situation>& situations, const nlohmann::json& saved);
    void start(Result<ModuleSession> session);
    void startAgain(const nlohmann::json& saved);
    void changeLanguage();
    void take(Step step);
    void takeNextOfQueue();
    void keep(ModuleSession session, const std::vector<Answer>& answers);
    void keepStep(const ModuleSession& session, const std::vector<Answer>& answers);
    void keepReviewStep(const ModuleSession& session, const std::vector<Answer>& answers);
    void beginReview();
    [[nodiscard]] std::function<void(const Result<void>&)> whenKept(ModuleSession session, bool answered,
                                                                    std::function<void()> takeOver);
    void accept(ModuleSession session, bool answered);
    void show();
    void setSaving(bool saving);
    void setHint(bool wanted);
    void setFault(std::optional<ErrorCode> fault);

    const Catalogue& m_catalogue;
    ProgressStore& m_store;
    const Settings& m_settings;
    LearnerList& m_learners;
    const ModuleList& m_modules;
    Reviews& m_reviews;
    const Offer& m_offer;
    const Clock& m_clock;
    std::optional<ModuleSession> m_session;
    std::optional<LoadedReview> m_review;  ///< what the session shows when that is a review
    QString m_waiting;                     ///< the module that waits for a grown-up
    QVariant m_view;
    std::deque<Step> m_queue;
    int m_opening = 0;
    bool m_saving = false;
    bool m_hint = false;
    std::optional<ErrorCode> m_fault;
};

}  // namespace pathlight
