// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/learnerlist.h"

#include "ui/backend.h"
#include "ui/offer.h"
#include "ui/progressstore.h"
#include "ui/settings.h"

#include <algorithm>

namespace pathlight {

namespace {

constexpr qsizetype maxNickname = 40;

QString bandName(const Learner& learner) { return QString::fromUtf8(name(learner.band).data()); }

}  // namespace

LearnerList::LearnerList(ProgressStore& store, std::vector<Learner> learners, const Settings& settings,
                         const Offer& offer, QObject* parent)
    : QAbstractListModel(parent), m_store(store), m_offer(offer), m_learners(std::move(learners)) {
    connect(&settings, &Settings::languageChanged, this, &LearnerList::faultChanged);
    connect(&offer, &Offer::bandsChanged, this, &LearnerList::bandsChanged);
}

LearnerList* LearnerList::create(QQmlEngine* engine, QJSEngine* /*scriptEngine*/) {
    return lend(Backend::of(engine).learners());
}

int LearnerList::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : count(); }
int LearnerList::count() const { return static_cast<int>(m_learners.size()); }

QVariant LearnerList::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const Learner& learner = m_learners[static_cast<std::size_t>(index.row())];
    switch (role) {
        case LearnerIdRole: return QVariant::fromValue<qint64>(learner.id);
        case PictureRole: return QString::fromStdString(learner.picture);
        case Qt::DisplayRole:
        case NicknameRole: return QString::fromStdString(learner.nickname);
        case BandRole: return bandName(learner);
        default: return {};
    }
}

QHash<int, QByteArray> LearnerList::roleNames() const {
    return {{LearnerIdRole, "learnerId"}, {PictureRole, "picture"}, {NicknameRole, "nickname"}, {BandRole, "band"}};
}

bool LearnerList::hasCurrent() const { return m_current.has_value(); }
qint64 LearnerList::currentId() const { return m_current ? m_current->id : 0; }
QString LearnerList::picture() const { return m_current ? QString::fromStdString(m_current->picture) : QString(); }
QString LearnerList::nickname() const { return m_current ? QString::fromStdString(m_current->nickname) : QString(); }
QString LearnerList::band() const { return m_current ? bandName(*m_current) : QString(); }

bool LearnerList::young() const {
    return m_current && (m_current->band == AgeBand::From4To6 || m_current->band == AgeBand::From7To10);
}

bool LearnerList::older() const {
    return m_current && (m_current->band == AgeBand::From11To13 || m_current->band == AgeBand::From14To17);
}

bool LearnerList::grownUp() const {
    return m_current && (m_current->band == AgeBand::Parents || m_current->band == AgeBand::Educators);
}

QStringList LearnerList::pictures() const {
    return {QStringLiteral("otter"),  QStringLiteral("owl"),      QStringLiteral("fox"),    QStringLiteral("turtle"),
            QStringLiteral("whale"),  QStringLiteral("hedgehog"), QStringLiteral("face-1"), QStringLiteral("face-2"),
            QStringLiteral("face-3"), QStringLiteral("face-4"),   QStringLiteral("face-5"), QStringLiteral("face-6")};
}

QStringList LearnerList::bands() const {
    QStringList names;
    for (const AgeBand band : allAgeBands) {
        if (m_offer.offersBand(band)) names.append(QString::fromUtf8(name(band).data()));
    }
    return names;
}

bool LearnerList::bandsLimited() const { return m_offer.bandsSet(); }

QString LearnerList::fault() const {
    if (!m_fault) return {};
    if (*m_fault == ErrorCode::NoSpace) {
        //: Shown when a new learner, or the learner's place, cannot be kept because the disk is full.
        return tr(
            "There is no room left on this computer's disk. What was kept before is safe. "
            "Ask a grown-up to make room, then try again.");
    }
    //: Shown when a new learner cannot be kept, or a learner's place cannot be found.
    return tr("This could not be kept or opened. What was kept before is as it was. Please try again.");
}

const std::optional<Learner>& LearnerList::current() const { return m_current; }

const LearnerProgress& LearnerList::progress() const { return m_progress; }

const ModuleProgress* LearnerList::progressOf(const std::string& module) const {
    const auto found = std::find_if(m_progress.modules.begin(), m_progress.modules.end(),
                                    [&](const ModuleProgress& one) { return one.module == module; });
    return found == m_progress.modules.end() ? nullptr : &*found;
}

void LearnerList::setProgress(const ModuleProgress& progress) {
    std::erase_if(m_progress.modules, [&](const ModuleProgress& one) { return one.module == progress.module; });
    m_progress.modules.push_back(progress);
    emit progressChanged(QString::fromStdString(progress.module));
}

void LearnerList::setReview(const ReviewRecord& review) {
    std::vector<ReviewRecord>& reviews = m_progress.reviews;
    if (!reviews.empty() && !reviews.back().doneAt) reviews.pop_back();
    reviews.push_back(review);
    emit reviewChanged();
}

void LearnerList::add(const QString& picture, const QString& nickname, const QString& band) {
    const auto parsed = parseAgeBand(band.toStdString());
    if (!parsed || !m_offer.offersBand(*parsed) || !pictures().contains(picture)) return setFault(ErrorCode::Invalid);
    const Learner learner{0, picture.toStdString(), nickname.simplified().left(maxNickname).toStdString(), *parsed};
    m_store.addLearner(learner, [this](const Result<Learner>& added) {
        if (!added) return setFault(added.error().code);
        beginInsertRows({}, count(), count());
        m_learners.push_back(*added);
        endInsertRows();
        emit countChanged();
        setCurrent(*added, {});
    });
}

void LearnerList::choose(qint64 learnerId) {
    const auto found = std::find_if(m_learners.begin(), m_learners.end(),
                                    [learnerId](const Learner& learner) { return learner.id == learnerId; });
    if (found == m_learners.end()) return setFault(ErrorCode::NotFound);
    m_store.loadProgress(learnerId, [this, learner = *found](const Result<LearnerProgress>& progress) {
        if (!progress) return setFault(progress.error().code);
        setCurrent(learner, *progress);
    });
}

void LearnerList::reload() {
    leave();
    m_store.run<std::vector<Learner>>([](ProgressDatabase& database) { return database.learners(); },
                                      [this](const Result<std::vector<Learner>>& learners) {
                                          if (!learners) return setFault(learners.error().code);
                                          beginResetModel();
                                          m_learners = *learners;
                                          endResetModel();
                                          emit countChanged();
                                      });
}

void LearnerList::leave() {
    if (!m_current) return;
    m_current.reset();
    m_progress = {};
    m_store.backUp();
    emit currentChanged();
}

void LearnerList::setCurrent(const Learner& learner, const LearnerProgress& progress) {
    m_current = learner;
    m_progress = progress;
    setFault(std::nullopt);
    emit currentChanged();
}

void LearnerList::setFault(std::optional<ErrorCode> fault) {
    if (m_fault == fault) return;
    m_fault = fault;
    emit faultChanged();
}

}  // namespace pathlight
