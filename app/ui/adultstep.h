// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "learning/adultquestion.h"
#include "storage/adultpin.h"
#include "ui/absencewatch.h"

#include <QDeadlineTimer>
#include <QObject>
#include <QQmlEngine>
#include <QTimer>

#include <functional>
#include <memory>
#include <optional>

namespace pathlight {

class AdultPresence;
class LearnerList;
class Leaving;
class ProgressStore;
class Session;
class Settings;

/// QML singleton `AdultStep`: whether a grown-up is here. The pages for grown-ups open only while one is; who comes
/// shows it with the PIN or, while none is set, by a multiplication. It ends when a learner is chosen, when somebody
/// leaves quickly, when nothing was touched for `patience`, and by `close`. A module that a child does with a grown-up
/// comes through here, too.
class AdultStep : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
    Q_PROPERTY(bool open READ isOpen NOTIFY openChanged)
    /// Whether there is a PIN has been read.
    Q_PROPERTY(bool ready READ ready NOTIFY stateChanged)
    Q_PROPERTY(bool hasPin READ hasPin NOTIFY stateChanged)
    /// An administrator chose the PIN; it cannot be changed here.
    Q_PROPERTY(bool pinImposed READ pinImposed CONSTANT)
    /// A try is being looked at.
    Q_PROPERTY(bool busy READ busy NOTIFY busyChanged)
    /// Until the PIN may be tried again.
    Q_PROPERTY(int waitSeconds READ waitSeconds NOTIFY waitChanged)
    /// The same as a sentence; "" when it may be tried.
    Q_PROPERTY(QString waitNotice READ waitNotice NOTIFY waitChanged)
    /// The two numbers to multiply, in the language's digits.
    Q_PROPERTY(QString left READ left NOTIFY questionChanged)
    Q_PROPERTY(QString right READ right NOTIFY questionChanged)
    /// The digits 0 to 9 of the language.
    Q_PROPERTY(QStringList digits READ digits NOTIFY questionChanged)
    Q_PROPERTY(int mostDigits READ mostDigits CONSTANT)
    Q_PROPERTY(int patienceMinutes READ patienceMinutes CONSTANT)
    /// What came of the last try or change: a sentence, or "".
    Q_PROPERTY(QString notice READ notice NOTIFY noticeChanged)

public:
    /// Whoever was here has gone when nothing is touched for so long.
    static constexpr std::chrono::minutes patience{10};

    /// `imposed` is the hash of an administrator's PIN, or "". All references must outlive this.
    AdultStep(ProgressStore& store, const Settings& settings, LearnerList& learners, Session& session,
              const Leaving& leaving, AdultPresence& adult, const Clock& clock, std::string imposed,
              std::mt19937 random, QObject* parent = nullptr);
    ~AdultStep() override;
    static AdultStep* create(QQmlEngine* engine, QJSEngine* scriptEngine);

    [[nodiscard]] bool isOpen() const;
    [[nodiscard]] bool ready() const;
    [[nodiscard]] bool hasPin() const;
    [[nodiscard]] bool pinImposed() const;
    [[nodiscard]] bool busy() const;
    [[nodiscard]] int waitSeconds() const;
    [[nodiscard]] QString waitNotice() const;
    [[nodiscard]] QString left() const;
    [[nodiscard]] QString right() const;
    [[nodiscard]] QStringList digits() const;
    [[nodiscard]] int mostDigits() const;
    [[nodiscard]] int patienceMinutes() const;
    [[nodiscard]] QString notice() const;

    /// Whether the page is for grown-ups alone. Every page of qml/App/grownups is, but for those that lead in.
    Q_INVOKABLE [[nodiscard]] bool guards(const QString& page) const;
    /// Whether it is, and no grown-up is here.
    Q_INVOKABLE [[nodiscard]] bool shuts(const QString& page) const;
    /// The page to show when `page` is asked for: itself, or the one that leads in, and then on to `page`.
    Q_INVOKABLE [[nodiscard]] QString wayTo(const QString& page);
    /// These pages are open. The grown-up has gone when none of them is for grown-ups; and a module waits for one no
    /// longer than the page that leads in is open.
    Q_INVOKABLE void stay(const QStringList& pages);

    /// Reads anew whether there is a PIN and how long it has to wait, and forgets the last notice.
    Q_INVOKABLE void begin();
    /// The grown-up has gone.
    Q_INVOKABLE void close();

    /// In the digits of any script. Opens when it is right.
    Q_INVOKABLE void tryPin(const QString& pin);
    /// The product of the two numbers, in the digits of any script. Opens when it is right and no PIN is set; there is
    /// a new question when it is not.
    Q_INVOKABLE void answer(const QString& product);
    /// While it is open. `old` is not looked at when there is none; `again` must be `fresh` once more.
    Q_INVOKABLE void setPin(const QString& old, const QString& fresh, const QString& again);
    /// While it is open.
    Q_INVOKABLE void removePin(const QString& old);
    /// For a PIN that is forgotten: erases every learner and every backup, and then the PIN. Opens when that is done.
    /// Nothing happens but a new question unless `product` is right.
    Q_INVOKABLE void eraseEverything(const QString& product);

signals:
    /// Shows that a grown-up is here: above the page to begin at belongs `page`, or nothing when it is "".
    void passed(const QString& page);
    void openChanged();
    void stateChanged();
    void busyChanged();
    void waitChanged();
    void questionChanged();
    void noticeChanged();
    /// The PIN was set, changed or removed.
    void pinChanged();

private:
    enum class Said { WrongPin, NoPin, NotAlike, WrongProduct, Set, Removed, NotErased, NotKept, NoRoom, Gone };

    [[nodiscard]] bool productIsRight(const QString& product);
    void run(std::function<Result<PinOutcome>(AdultPin&)> task, std::function<void()> whenRight);
    void take(const Result<PinOutcome>& outcome, const std::function<void()>& whenRight);
    void takeState(const PinState& state);
    void pass();
    void setBusy(bool busy);
    void say(std::optional<Said> said);
    void sayFault(const Error& error);

    ProgressStore& m_store;
    const Settings& m_settings;
    LearnerList& m_learners;
    Session& m_session;
    AdultPresence& m_adult;
    const Clock& m_clock;
    std::string m_imposed;
    AdultQuestion m_question;
    QDeadlineTimer m_wait;
    QTimer m_tick;
    AbsenceWatch m_absence;
    QString m_wanted;  ///< the page that is led on to
    std::optional<Said> m_said;
    int m_visit = 0;  ///< counts how often somebody has gone
    bool m_ready = false;
    bool m_hasPin = false;
    bool m_busy = false;
};

}  // namespace pathlight
