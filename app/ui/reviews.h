// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/clock.h"
#include "learning/reviewselection.h"
#include "storage/progressdatabase.h"

#include <QObject>
#include <QQmlEngine>

#include <optional>
#include <random>
#include <vector>

namespace pathlight {

class Catalogue;
class LearnerList;
class Settings;
class Offer;

/// QML singleton `Reviews`: whether the current learner is offered a review. One that was begun is offered again where
/// it was left; otherwise one is chosen out of the modules that are due (learning/reviewschedule.h). What is not
/// offered is in none.
class Reviews : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
    Q_PROPERTY(bool offered READ offered NOTIFY offeredChanged)

public:
    Reviews(const Catalogue& catalogue, const Settings& settings, const LearnerList& learners, const Offer& offer,
            const Clock& clock, std::mt19937 random, QObject* parent = nullptr);
    static Reviews* create(QQmlEngine* engine, QJSEngine* scriptEngine);

    [[nodiscard]] bool offered();
    /// The review to open: the begun one, or a new one with an empty state; none when none is offered.
    [[nodiscard]] const std::optional<ReviewRecord>& next();

    /// Looks at the clock anew. For when the page that offers comes into sight; nothing runs while it stands there.
    Q_INVOKABLE void refresh();

signals:
    void offeredChanged();

private:
    void choose();
    [[nodiscard]] bool isThere(const ReviewRecord& review) const;
    [[nodiscard]] std::vector<ReviewSource> sources() const;

    const Catalogue& m_catalogue;
    const Settings& m_settings;
    const LearnerList& m_learners;
    const Offer& m_offer;
    const Clock& m_clock;
    std::mt19937 m_random;
    bool m_chosen = false;
    std::optional<ReviewRecord> m_next;
};

/// A situation as the database keeps it, and back.
[[nodiscard]] std::vector<SituationRecord> toRecords(const std::vector<Situation>& situations);
[[nodiscard]] std::vector<Situation> toSituations(const std::vector<SituationRecord>& records);

}  // namespace pathlight
