// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/offeredmodules.h"

#include "content/catalogue.h"
#include "ui/adultpresence.h"
#include "ui/backend.h"
#include "ui/bandname.h"
#include "ui/offer.h"
#include "ui/settings.h"

#include <algorithm>

namespace pathlight {

OfferedModules::OfferedModules(const Catalogue& catalogue, const Settings& settings, Offer& offer,
                               const AdultPresence& adult, QObject* parent)
    : QAbstractListModel(parent), m_catalogue(catalogue), m_settings(settings), m_offer(offer), m_adult(adult) {
    connect(&settings, &Settings::languageChanged, this, &OfferedModules::reload);
    reload();
}

OfferedModules* OfferedModules::create(QQmlEngine* engine, QJSEngine* /*scriptEngine*/) {
    return lend(Backend::of(engine).offeredModules());
}

int OfferedModules::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : count(); }
int OfferedModules::count() const { return static_cast<int>(m_rows.size()); }
QString OfferedModules::band() const { return bandName(m_band); }

QVariant OfferedModules::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const ModuleSummary& row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
        case ModuleIdRole: return QString::fromStdString(row.id);
        case Qt::DisplayRole:
        case TitleRole: return QString::fromStdString(row.title);
        case SummaryRole: return QString::fromStdString(row.summary);
        case SensitiveRole: return row.sensitive;
        case OfferedRole: return m_offer.offersModule(row.id);
        default: return {};
    }
}

QHash<int, QByteArray> OfferedModules::roleNames() const {
    return {{ModuleIdRole, "moduleId"},
            {TitleRole, "title"},
            {SummaryRole, "summary"},
            {SensitiveRole, "sensitive"},
            {OfferedRole, "offered"}};
}

void OfferedModules::setBand(const QString& band) {
    const auto wanted = parseAgeBand(band.toStdString());
    if (!wanted || *wanted == m_band) return;
    m_band = *wanted;
    reload();
    emit bandChanged();
}

int OfferedModules::rowOf(const QString& moduleId) const {
    const auto found = std::find_if(m_rows.begin(), m_rows.end(),
                                    [id = moduleId.toStdString()](const ModuleSummary& row) { return row.id == id; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

void OfferedModules::offer(const QString& moduleId, bool offered) {
    const int row = rowOf(moduleId);
    if (row < 0 || !m_adult.isHere()) return;
    m_offer.offerModule(moduleId.toStdString(), offered);
    emit dataChanged(index(row), index(row), {OfferedRole});
}

void OfferedModules::move(const QString& moduleId, int places) {
    const int from = rowOf(moduleId);
    if (from < 0 || !m_adult.isHere()) return;
    const int to = std::clamp(from + places, 0, count() - 1);
    if (to == from) return;
    beginMoveRows({}, from, from, {}, to > from ? to + 1 : to);
    const auto first = m_rows.begin() + std::min(from, to);
    const auto last = m_rows.begin() + std::max(from, to) + 1;
    std::rotate(first, to > from ? first + 1 : last - 1, last);
    endMoveRows();
    std::vector<std::string> ids;
    for (const ModuleSummary& row : m_rows)
        ids.push_back(row.id);
    m_offer.setOrder(m_band, ids);
}

void OfferedModules::reload() {
    beginResetModel();
    m_rows.clear();
    auto rows = m_catalogue.modules(m_band, m_settings.locale().toStdString());
    if (rows)
        m_rows = m_offer.inOrder(m_band, std::move(*rows));
    else
        qWarning("%s", rows.error().text().c_str());
    std::erase_if(m_rows, [this](const ModuleSummary& row) { return !m_offer.mayOffer(row.id); });
    endResetModel();
    emit countChanged();
}

}  // namespace pathlight
