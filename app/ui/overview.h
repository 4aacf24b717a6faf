// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/progressdatabase.h"

#include <QObject>
#include <QQmlEngine>
#include <QVariantList>

#include <vector>

namespace pathlight {

class AdultPresence;
class Catalogue;
class LearnerList;
class ProgressStore;
class Settings;

/// QML singleton `Overview`: for grown-ups, what each learner has finished and what to talk about next. Of the modules
/// about hard things nothing is kept, so that nothing of them shows here. Empty while no grown-up is here.
class Overview : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
    /// {learnerId, picture, nickname, band, groupId, finished, begun}, in the order of Learners. The numbers finished
    /// and begun are those of modules; groupId is 0 for who is in no group.
    Q_PROPERTY(QVariantList learners READ learners NOTIFY learnersChanged)
    Q_PROPERTY(qint64 learnerId READ learnerId NOTIFY changed)
    Q_PROPERTY(QString picture READ picture NOTIFY changed)
    Q_PROPERTY(QString nickname READ nickname NOTIFY changed)
    Q_PROPERTY(QString band READ band NOTIFY changed)
    Q_PROPERTY(int groupId READ groupId NOTIFY changed)
    /// Of the learner shown, the newest first: {title, finished, day}.
    Q_PROPERTY(QVariantList modules READ modules NOTIFY changed)
    /// What to talk about next with the learner shown, at most `maxTalks`: {title, talk}.
    Q_PROPERTY(QVariantList talks READ talks NOTIFY changed)
    /// Says that it could not be read; "" otherwise.
    Q_PROPERTY(QString fault READ fault NOTIFY learnersChanged)

public:
    /// All must outlive this.
    Overview(const Catalogue& catalogue, ProgressStore& store, const LearnerList& learners, const Settings& settings,
             const AdultPresence& adult, QObject* parent = nullptr);
    static Overview* create(QQmlEngine* engine, QJSEngine* scriptEngine);

    [[nodiscard]] QVariantList learners() const;
    [[nodiscard]] qint64 learnerId() const;
    [[nodiscard]] QString picture() const;
    [[nodiscard]] QString nickname() const;
    [[nodiscard]] QString band() const;
    [[nodiscard]] int groupId() const;
    [[nodiscard]] QVariantList modules() const;
    [[nodiscard]] QVariantList talks() const;
    [[nodiscard]] QString fault() const;

    /// Reads anew; `learnersChanged` follows when the disk has answered.
    Q_INVOKABLE void refresh();
    /// Shows the learner; nobody when there is none of this id.
    Q_INVOKABLE void show(qint64 learnerId);

signals:
    /// With `changed`.
    void learnersChanged();
    void changed();

private:
    void forget();
    void tell();
    [[nodiscard]] const Learner* shown() const;
    [[nodiscard]] std::vector<ModuleDates> newestFirst() const;
    [[nodiscard]] const std::vector<ModuleDates>& modulesOf(LearnerId learner) const;

    const Catalogue& m_catalogue;
    ProgressStore& m_store;
    const LearnerList& m_learners;
    const Settings& m_settings;
    const AdultPresence& m_adult;
    ModuleOverview m_modules;
    LearnerId m_shown = 0;
    bool m_failed = false;
};

}  // namespace pathlight
