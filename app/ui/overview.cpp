// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overview.h"

#include "content/catalogue.h"
#include "text/locales.h"
#include "ui/adultpresence.h"
#include "ui/backend.h"
#include "ui/bandname.h"
#include "ui/learnerlist.h"
#include "ui/progressstore.h"
#include "ui/settings.h"

#include <QDateTime>

#include <algorithm>

namespace pathlight {

namespace {

constexpr int maxTalks = 3;

/// The day here, in the language's long form.
QString dayOf(std::chrono::sys_seconds time, const std::string& locale) {
    const QDate day = QDateTime::fromSecsSinceEpoch(time.time_since_epoch().count()).date();
    return QString::fromStdString(formatDate(day.toString(Qt::ISODate).toStdString(), locale));
}

int groupOf(const Learner& learner) { return static_cast<int>(learner.group.value_or(0)); }

std::chrono::sys_seconds lastDone(const ModuleDates& module) { return module.finishedAt.value_or(module.changedAt); }

}  // namespace

Overview::Overview(const Catalogue& catalogue, ProgressStore& store, const LearnerList& learners,
                   const Settings& settings, const AdultPresence& adult, QObject* parent)
    : QObject(parent),
      m_catalogue(catalogue),
      m_store(store),
      m_learners(learners),
      m_settings(settings),
      m_adult(adult) {
    connect(&adult, &AdultPresence::changed, this, &Overview::forget);
    connect(&settings, &Settings::languageChanged, this, &Overview::tell);
    connect(&learners, &LearnerList::countChanged, this, &Overview::tell);
}

Overview* Overview::create(QQmlEngine* engine, QJSEngine* /*scriptEngine*/) {
    return lend(Backend::of(engine).overview());
}

void Overview::refresh() {
    if (!m_adult.isHere()) return;
    m_store.run<ModuleOverview>([](ProgressDatabase& database) { return database.moduleOverview(); },
                                [this](const Result<ModuleOverview>& modules) {
                                    if (!m_adult.isHere()) return;
                                    m_failed = !modules;
                                    if (modules) m_modules = *modules;
                                    tell();
                                });
}

const std::vector<ModuleDates>& Overview::modulesOf(LearnerId learner) const {
    static const std::vector<ModuleDates> none;
    const auto found = m_modules.find(learner);
    return found == m_modules.end() ? none : found->second;
}

QVariantList Overview::learners() const {
    QVariantList list;
    if (!m_adult.isHere()) return list;
    for (const Learner& learner : m_learners.all()) {
        const auto& modules = modulesOf(learner.id);
        const auto finished = std::count_if(modules.begin(), modules.end(),
                                            [](const ModuleDates& module) { return module.finishedAt.has_value(); });
        list.append(QVariantMap{
            {QStringLiteral("learnerId"), QVariant::fromValue<qint64>(learner.id)},
            {QStringLiteral("picture"), QString::fromStdString(learner.picture)},
            {QStringLiteral("nickname"), QString::fromStdString(learner.nickname)},
            {QStringLiteral("band"), bandName(learner.band)},
            {QStringLiteral("groupId"), groupOf(learner)},
            {QStringLiteral("finished"), static_cast<int>(finished)},
            {QStringLiteral("begun"), static_cast<int>(std::ssize(modules) - finished)},
        });
    }
    return list;
}

const Learner* Overview::shown() const {
    const auto found = std::find_if(m_learners.all().begin(), m_learners.all().end(),
                                    [this](const Learner& learner) { return learner.id == m_shown; });
    return found == m_learners.all().end() ? nullptr : &*found;
}

qint64 Overview::learnerId() const { return shown() ? m_shown : 0; }
QString Overview::picture() const { return shown() ? QString::fromStdString(shown()->picture) : QString(); }
QString Overview::nickname() const { return shown() ? QString::fromStdString(shown()->nickname) : QString(); }
QString Overview::band() const { return shown() ? bandName(shown()->band) : QString(); }
int Overview::groupId() const { return shown() ? groupOf(*shown()) : 0; }

std::vector<ModuleDates> Overview::newestFirst() const {
    std::vector<ModuleDates> modules = modulesOf(m_shown);
    std::stable_sort(modules.begin(), modules.end(), [](const ModuleDates& left, const ModuleDates& right) {
        return lastDone(left) > lastDone(right);
    });
    return modules;
}

QVariantList Overview::modules() const {
    const std::string locale = m_settings.locale().toStdString();
    QVariantList list;
    for (const ModuleDates& dates : newestFirst()) {
        const auto module = m_catalogue.module(dates.module, locale);
        //: In the list of what a learner has done, for a module that the lessons now in use do not have.
        const QString title =
            module ? QString::fromStdString(module->summary.title) : tr("Not in these lessons any more");
        list.append(QVariantMap{{QStringLiteral("title"), title},
                                {QStringLiteral("finished"), dates.finishedAt.has_value()},
                                {QStringLiteral("day"), dayOf(lastDone(dates), locale)}});
    }
    return list;
}

QVariantList Overview::talks() const {
    QVariantList list;
    for (const ModuleDates& dates : newestFirst()) {
        if (list.size() == maxTalks) break;
        const auto module = m_catalogue.module(dates.module, m_settings.locale().toStdString());
        if (!dates.finishedAt || !module || module->talk.empty()) continue;
        list.append(QVariantMap{{QStringLiteral("title"), QString::fromStdString(module->summary.title)},
                                {QStringLiteral("talk"), QString::fromStdString(module->talk)}});
    }
    return list;
}

QString Overview::fault() const {
    //: For grown-ups, where what the learners have finished cannot be read from the disk.
    return m_failed ? tr("What the learners have finished could not be read just now. What is kept is as it was. "
                         "Close Pathlight, open it again and look once more.")
                    : QString();
}

void Overview::forget() {
    m_modules.clear();
    m_shown = 0;
    tell();
}

void Overview::tell() {
    emit learnersChanged();
    emit changed();
}

void Overview::show(qint64 learnerId) {
    if (learnerId != 0 && !m_adult.isHere()) return;
    m_shown = learnerId;
    emit changed();
}

}  // namespace pathlight
