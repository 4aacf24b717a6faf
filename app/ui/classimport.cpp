// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/classimport.h"

#include "ui/adultpresence.h"
#include "ui/backend.h"
#include "ui/bandname.h"
#include "ui/learnerlist.h"
#include "ui/offer.h"
#include "ui/progressstore.h"
#include "ui/settings.h"

namespace pathlight {

namespace {

QString reason(LeftOut why) {
    switch (why) {
        case LeftOut::Empty:
            //: Why a line of a pasted table gives no learner.
            return ClassImport::tr("there is no nickname in it");
        case LeftOut::TooLong:
            //: Why a line of a pasted list gives no learner.
            return ClassImport::tr("it is longer than 40 characters");
        case LeftOut::NotPlain:
            //: Why a line of a pasted list gives no learner.
            return ClassImport::tr("it is not plain text");
        case LeftOut::Taken:
            //: Why a line of a pasted list gives no learner.
            return ClassImport::tr("it is there already");
    }
    return {};
}

}  // namespace

ClassImport::ClassImport(ProgressStore& store, LearnerList& learners, const Offer& offer, const Settings& settings,
                         const AdultPresence& adult, QObject* parent)
    : QObject(parent), m_store(store), m_learners(learners), m_offer(offer), m_adult(adult) {
    connect(&settings, &Settings::languageChanged, this, [this] {
        emit changed();
        emit faultChanged();
    });
    connect(&learners, &LearnerList::countChanged, this, &ClassImport::read);
}

ClassImport* ClassImport::create(QQmlEngine* engine, QJSEngine* /*scriptEngine*/) {
    Backend& backend = Backend::of(engine);
    return new ClassImport(backend.store(), backend.learners(), backend.offer(), backend.settings(), backend.adult());
}

QString ClassImport::text() const { return m_text; }
QString ClassImport::band() const { return m_band ? bandName(*m_band) : QString(); }
int ClassImport::group() const { return m_group; }

QStringList ClassImport::nicknames() const {
    QStringList names;
    for (const std::string& nickname : m_list.nicknames)
        names.append(QString::fromStdString(nickname));
    return names;
}

QVariantList ClassImport::leftOut() const {
    QVariantList lines;
    for (const LeftOutLine& line : m_list.leftOut) {
        lines.append(QVariantMap{{QStringLiteral("line"), line.number},
                                 {QStringLiteral("text"), QString::fromStdString(line.text).simplified()},
                                 {QStringLiteral("why"), reason(line.why)}});
    }
    return lines;
}

int ClassImport::room() const { return std::max(0, maxLearners - m_learners.count()); }

bool ClassImport::ready() const {
    const int wanted = static_cast<int>(m_list.nicknames.size());
    return m_band && m_offer.offersBand(*m_band) && wanted > 0 && wanted <= room() && !m_busy;
}

QString ClassImport::fault() const {
    if (!m_fault) return {};
    if (*m_fault == ErrorCode::NoSpace) {
        //: Shown to a teacher when the learners of a class cannot be added because the disk is full.
        return tr(
            "There is no room left on this computer's disk, so nobody was added. What was kept before is safe. "
            "Make room, then try again.");
    }
    //: Shown to a teacher when the learners of a class cannot be added.
    return tr("Nobody was added. What was kept before is as it was. Please try again.");
}

void ClassImport::setText(const QString& text) {
    if (text == m_text) return;
    m_text = text.left(maxText);
    read();
}

void ClassImport::setBand(const QString& band) {
    const auto parsed = parseAgeBand(band.toStdString());
    m_band = parsed ? std::optional(*parsed) : std::nullopt;
    emit changed();
}

void ClassImport::setGroup(int group) {
    m_group = group;
    read();
}

void ClassImport::begin(int group) {
    setFault(std::nullopt);
    setGroup(group);
}

void ClassImport::clear() {
    m_band.reset();
    m_group = 0;
    m_text.clear();
    setFault(std::nullopt);
    read();
}

void ClassImport::read() {
    std::vector<std::string> taken;
    for (const Learner& learner : m_learners.all()) {
        if (learner.group.value_or(0) == m_group && !learner.nickname.empty()) taken.push_back(learner.nickname);
    }
    m_list = readNicknames(m_text.toStdString(), taken);
    emit changed();
}

std::vector<Learner> ClassImport::toLearners() const {
    const QStringList pictures = m_learners.pictures();
    const auto group = m_group == 0 ? std::nullopt : std::optional<GroupId>(m_group);
    qsizetype dealt = m_group == 0 ? m_learners.count() : m_learners.membersOf(m_group);
    std::vector<Learner> learners;
    for (const std::string& nickname : m_list.nicknames) {
        const QString& picture = pictures.at(dealt++ % pictures.size());
        learners.push_back({0, picture.toStdString(), nickname, *m_band, {}, group});
    }
    return learners;
}

void ClassImport::add() {
    if (!ready() || !m_adult.isHere()) return;
    m_busy = true;
    emit changed();
    m_store.run<std::vector<Learner>>(
        [learners = toLearners()](ProgressDatabase& database) { return database.addLearners(learners); },
        [this](const Result<std::vector<Learner>>& learners) {
            m_busy = false;
            if (!learners) {
                setFault(learners.error().code);
                emit changed();
                return;
            }
            clear();
            m_learners.append(*learners);
            emit added(static_cast<int>(learners->size()));
        });
}

void ClassImport::setFault(std::optional<ErrorCode> fault) {
    if (m_fault == fault) return;
    m_fault = fault;
    emit faultChanged();
}

}  // namespace pathlight
