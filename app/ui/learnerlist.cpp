// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/learnerlist.h"

#include "ui/backend.h"
#include "ui/bandname.h"
#include "ui/learnerorder.h"
#include "ui/offer.h"
#include "ui/progressstore.h"
#include "ui/settings.h"
#include "ui/signs.h"

#include <algorithm>

namespace pathlight {

namespace {

constexpr qsizetype maxNickname = 40;

}  // namespace

LearnerList::LearnerList(ProgressStore& store, std::vector<Learner> learners, const Settings& settings,
                         const Offer& offer, QObject* parent)
    : QAbstractListModel(parent),
      m_store(store),
      m_settings(settings),
      m_offer(offer),
      m_learners(std::move(learners)) {
    putInOrder();
    connect(&settings, &Settings::languageChanged, this, [this] {
        beginResetModel();
        putInOrder();
        endResetModel();
        emit faultChanged();
    });
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
        case BandRole: return bandName(learner.band);
        case GroupRole: return QVariant::fromValue<qint64>(learner.group.value_or(0));
        default: return {};
    }
}

QHash<int, QByteArray> LearnerList::roleNames() const {
    return {{LearnerIdRole, "learnerId"},
            {PictureRole, "picture"},
            {NicknameRole, "nickname"},
            {BandRole, "band"},
            {GroupRole, "group"}};
}

bool LearnerList::hasCurrent() const { return m_current.has_value(); }
qint64 LearnerList::currentId() const { return m_current ? m_current->id : 0; }
QString LearnerList::picture() const { return m_current ? QString::fromStdString(m_current->picture) : QString(); }
QString LearnerList::nickname() const { return m_current ? QString::fromStdString(m_current->nickname) : QString(); }
QString LearnerList::band() const { return m_current ? bandName(m_current->band) : QString(); }

bool LearnerList::young() const {
    return m_current && (m_current->band == AgeBand::From4To6 || m_current->band == AgeBand::From7To10);
}

bool LearnerList::older() const {
    return m_current && (m_current->band == AgeBand::From11To13 || m_current->band == AgeBand::From14To17);
}

bool LearnerList::grownUp() const {
    return m_current && (m_current->band == AgeBand::Parents || m_current->band == AgeBand::Educators);
}

bool LearnerList::isArriving() const { return m_arriving.has_value(); }

QString LearnerList::bandHere() const { return m_arriving ? bandName(m_arriving->band) : band(); }

QStringList LearnerList::pictures() const {
    return {QStringLiteral("otter"),  QStringLiteral("owl"),      QStringLiteral("fox"),    QStringLiteral("turtle"),
            QStringLiteral("whale"),  QStringLiteral("hedgehog"), QStringLiteral("face-1"), QStringLiteral("face-2"),
            QStringLiteral("face-3"), QStringLiteral("face-4"),   QStringLiteral("face-5"), QStringLiteral("face-6")};
}

QStringList LearnerList::bands() const {
    QStringList names;
    for (const AgeBand band : allAgeBands) {
        if (m_offer.offersBand(band)) names.append(bandName(band));
    }
    return names;
}

bool LearnerList::bandsLimited() const { return m_offer.bandsSet(); }

QString LearnerList::fault() const {
    if (!m_fault) return {};
    if (*m_fault == ErrorCode::TooLarge) {
        //: Shown when a new learner cannot be kept because there are as many as there may be.
        return tr("%Ln learner(s) are here already, and there is no place for one more. Ask a grown-up to make room.",
                  nullptr, maxLearners);
    }
    if (*m_fault == ErrorCode::NoSpace) {
        //: Shown when a new learner, or the learner's place, cannot be kept because the disk is full.
        return tr(
            "There is no room left on this computer's disk. What was kept before is safe. "
            "Ask a grown-up to make room, then try again.");
    }
    //: Shown when a new learner cannot be kept, or a learner's place cannot be found.
    return tr("This could not be kept or opened. What was kept before is as it was. Please try again.");
}

const std::vector<Learner>& LearnerList::all() const { return m_learners; }

int LearnerList::membersOf(GroupId group) const {
    return static_cast<int>(std::count_if(m_learners.begin(), m_learners.end(),
                                          [group](const Learner& learner) { return learner.group == group; }));
}

const std::optional<Learner>& LearnerList::current() const { return m_current; }
const std::optional<Learner>& LearnerList::arriving() const { return m_arriving; }

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

std::vector<Learner>::iterator LearnerList::find(LearnerId learner) {
    return std::find_if(m_learners.begin(), m_learners.end(),
                        [learner](const Learner& one) { return one.id == learner; });
}

void LearnerList::putInOrder() {
    if (m_learners.size() < 2) return;
    const LearnerOrder order(m_settings.locale().toStdString());
    std::sort(m_learners.begin(), m_learners.end(),
              [&order](const Learner& left, const Learner& right) { return order.before(left, right); });
}

void LearnerList::insert(const Learner& learner) {
    const LearnerOrder order(m_settings.locale().toStdString());
    const auto place = std::find_if(m_learners.begin(), m_learners.end(),
                                    [&](const Learner& other) { return order.before(learner, other); });
    const int row = static_cast<int>(place - m_learners.begin());
    beginInsertRows({}, row, row);
    m_learners.insert(place, learner);
    endInsertRows();
}

void LearnerList::replace(const Learner& learner) {
    const auto found = find(learner.id);
    if (found == m_learners.end()) return;
    const int row = static_cast<int>(found - m_learners.begin());
    beginRemoveRows({}, row, row);
    m_learners.erase(found);
    endRemoveRows();
    insert(learner);
    if (currentId() != learner.id) return;
    m_current = learner;
    emit currentChanged();
}

void LearnerList::remove(LearnerId learner) {
    const auto found = find(learner);
    if (found == m_learners.end()) return;
    if (currentId() == learner) leave();
    const int row = static_cast<int>(found - m_learners.begin());
    beginRemoveRows({}, row, row);
    m_learners.erase(found);
    endRemoveRows();
    emit countChanged();
}

void LearnerList::append(const std::vector<Learner>& learners) {
    beginResetModel();
    m_learners.insert(m_learners.end(), learners.begin(), learners.end());
    putInOrder();
    endResetModel();
    emit countChanged();
}

void LearnerList::forgetGroup(GroupId group) {
    for (Learner& learner : m_learners) {
        if (learner.group == group) learner.group.reset();
    }
    if (count() > 0) emit dataChanged(index(0), index(count() - 1), {GroupRole});
}

void LearnerList::add(const QString& picture, const QString& nickname, const QString& band, const QStringList& login) {
    const auto parsed = parseAgeBand(band.toStdString());
    const auto signs = login.isEmpty() ? std::optional(std::string()) : toLogin(login);
    if (!parsed || !signs || !m_offer.offersBand(*parsed) || !pictures().contains(picture))
        return setFault(ErrorCode::Invalid);
    const Learner learner{0, picture.toStdString(), nickname.simplified().left(maxNickname).toStdString(), *parsed,
                          *signs};
    m_store.addLearner(learner, [this](const Result<Learner>& added) {
        if (!added) return setFault(added.error().code);
        insert(*added);
        emit countChanged();
        setCurrent(*added, {});
    });
}

void LearnerList::choose(qint64 learnerId) {
    const auto found = find(learnerId);
    if (found == m_learners.end()) return setFault(ErrorCode::NotFound);
    if (found->login.empty()) return load(*found);
    setFault(std::nullopt);
    setArriving(*found);
}

bool LearnerList::enter(const std::string& login) {
    if (!m_arriving || m_arriving->login != login) return false;
    load(*m_arriving);
    return true;
}

void LearnerList::turnBack() { setArriving(std::nullopt); }

void LearnerList::load(const Learner& learner) {
    m_store.loadProgress(learner.id, [this, learner, listed = m_listed](const Result<LearnerProgress>& progress) {
        // In another database the same id may be somebody else's.
        if (listed != m_listed) return;
        if (!progress) return setFault(progress.error().code);
        setCurrent(learner, *progress);
    });
}

void LearnerList::reload() {
    leave();
    turnBack();
    ++m_listed;
    take({});
    emit reloading();
    m_store.loadLearners([this](const Result<std::vector<Learner>>& learners) {
        learners ? take(*learners) : setFault(learners.error().code);
    });
}

void LearnerList::take(std::vector<Learner> learners) {
    beginResetModel();
    m_learners = std::move(learners);
    putInOrder();
    endResetModel();
    emit countChanged();
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
    setArriving(std::nullopt);
    emit currentChanged();
}

void LearnerList::setArriving(std::optional<Learner> learner) {
    if (m_arriving == learner) return;
    m_arriving = std::move(learner);
    emit arrivingChanged();
}

void LearnerList::setFault(std::optional<ErrorCode> fault) {
    if (m_fault == fault) return;
    m_fault = fault;
    emit faultChanged();
}

}  // namespace pathlight
