// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/learnerdesk.h"

#include "storage/nickname.h"
#include "ui/adultpresence.h"
#include "ui/backend.h"
#include "ui/bandname.h"
#include "ui/learnerlist.h"
#include "ui/progressstore.h"
#include "ui/settings.h"
#include "ui/signs.h"

#include <algorithm>

namespace pathlight {

LearnerDesk::LearnerDesk(ProgressStore& store, LearnerList& learners, const Settings& settings,
                         const AdultPresence& adult, QObject* parent)
    : QObject(parent), m_store(store), m_learners(learners), m_adult(adult) {
    connect(&adult, &AdultPresence::changed, this, &LearnerDesk::refresh);
    connect(&settings, &Settings::languageChanged, this, &LearnerDesk::faultChanged);
    connect(&learners, &LearnerList::modelReset, this, &LearnerDesk::refresh);
    connect(&learners, &LearnerList::dataChanged, this, &LearnerDesk::refresh);
}

LearnerDesk* LearnerDesk::create(QQmlEngine* engine, QJSEngine* /*scriptEngine*/) {
    Backend& backend = Backend::of(engine);
    return new LearnerDesk(backend.store(), backend.learners(), backend.settings(), backend.adult());
}

int LearnerDesk::learnerId() const { return m_learner ? static_cast<int>(m_learner->id) : 0; }
QString LearnerDesk::picture() const { return m_learner ? QString::fromStdString(m_learner->picture) : QString(); }
QString LearnerDesk::nickname() const { return m_learner ? QString::fromStdString(m_learner->nickname) : QString(); }

QString LearnerDesk::band() const { return m_learner ? bandName(m_learner->band) : QString(); }

int LearnerDesk::group() const { return m_learner ? static_cast<int>(m_learner->group.value_or(0)) : 0; }
bool LearnerDesk::hasLogin() const { return m_learner && !m_learner->login.empty(); }

QString LearnerDesk::fault() const {
    if (!m_fault) return {};
    if (*m_fault == ErrorCode::NoSpace) {
        //: Shown to a grown-up when a learner could not be changed or erased because the disk is full.
        return tr(
            "There is no room left on this computer's disk. What was kept before is as it was. "
            "Make room, then try again.");
    }
    //: Shown to a grown-up when a learner could not be changed or erased.
    return tr("This could not be kept. What was kept before is as it was. Please try again.");
}

void LearnerDesk::choose(int learnerId) {
    const auto& all = m_learners.all();
    const auto found =
        std::find_if(all.begin(), all.end(), [learnerId](const Learner& one) { return one.id == learnerId; });
    m_learner = found == all.end() || !m_adult.isHere() ? std::nullopt : std::optional(*found);
    setFault(std::nullopt);
    emit changed();
}

void LearnerDesk::setPicture(const QString& picture) {
    if (!m_learner || !m_learners.pictures().contains(picture)) return;
    Learner learner = *m_learner;
    learner.picture = picture.toStdString();
    keep(learner);
}

void LearnerDesk::setNickname(const QString& nickname) {
    if (!m_learner) return;
    Learner learner = *m_learner;
    learner.nickname = nickname.simplified().left(static_cast<qsizetype>(maxNicknameLength)).toStdString();
    keep(learner);
}

void LearnerDesk::setBand(const QString& band) {
    const auto parsed = parseAgeBand(band.toStdString());
    if (!m_learner || !parsed) return;
    Learner learner = *m_learner;
    learner.band = *parsed;
    keep(learner);
}

void LearnerDesk::setGroup(int group) {
    if (!m_learner) return;
    Learner learner = *m_learner;
    learner.group = group == 0 ? std::nullopt : std::optional<GroupId>(group);
    keep(learner);
}

void LearnerDesk::setLogin(const QStringList& signs) {
    const auto login = signs.isEmpty() ? std::optional(std::string()) : toLogin(signs);
    if (!m_learner || !login) return;
    Learner learner = *m_learner;
    learner.login = *login;
    keep(learner);
}

void LearnerDesk::erase() {
    if (!m_learner) return;
    m_store.run<void>([id = m_learner->id](ProgressDatabase& database) { return database.eraseLearner(id); },
                      [this, id = m_learner->id](const Result<void>& done) {
                          if (!done) return setFault(done.error().code);
                          m_learners.remove(id);
                          choose(0);
                          emit erased();
                      });
}

void LearnerDesk::keep(const Learner& learner) {
    if (learner == *m_learner) return;
    m_learner = learner;
    emit changed();
    m_store.run<void>([learner](ProgressDatabase& database) { return database.updateLearner(learner); },
                      [this, learner](const Result<void>& done) {
                          if (done) m_learners.replace(learner);
                          if (!done) refresh();
                          setFault(done ? std::nullopt : std::optional(done.error().code));
                      });
}

/// Shows what the list says, after a change that was not made here or could not be kept; nobody without a grown-up.
void LearnerDesk::refresh() { choose(learnerId()); }

void LearnerDesk::setFault(std::optional<ErrorCode> fault) {
    if (m_fault == fault) return;
    m_fault = fault;
    emit faultChanged();
}

}  // namespace pathlight
