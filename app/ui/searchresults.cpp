// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/searchresults.h"

#include "content/catalogue.h"
#include "ui/backend.h"
#include "ui/offer.h"
#include "ui/settings.h"

#include <limits>

namespace pathlight {

namespace {

constexpr std::size_t maxHits = 50;

}  // namespace

SearchResults::SearchResults(const Catalogue& catalogue, const Settings& settings, const Offer& offer, QObject* parent)
    : QAbstractListModel(parent), m_catalogue(catalogue), m_settings(settings), m_offer(offer) {
    connect(&settings, &Settings::languageChanged, this, &SearchResults::find);
    connect(&offer, &Offer::modulesChanged, this, &SearchResults::find);
}

SearchResults* SearchResults::create(QQmlEngine* engine, QJSEngine* /*scriptEngine*/) {
    return lend(Backend::of(engine).search());
}

int SearchResults::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : count(); }
int SearchResults::count() const { return static_cast<int>(m_hits.size()); }
QString SearchResults::query() const { return m_query; }

QVariant SearchResults::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const SearchHit& hit = m_hits[static_cast<std::size_t>(index.row())];
    switch (role) {
        case ModuleIdRole: return QString::fromStdString(hit.moduleId);
        case Qt::DisplayRole:
        case TitleRole: return QString::fromStdString(hit.title);
        case ExcerptRole: return QString::fromStdString(hit.excerpt);
        default: return {};
    }
}

QHash<int, QByteArray> SearchResults::roleNames() const {
    return {{ModuleIdRole, "moduleId"}, {TitleRole, "title"}, {ExcerptRole, "excerpt"}};
}

void SearchResults::setQuery(const QString& query) {
    if (query == m_query) return;
    m_query = query;
    emit queryChanged();
    find();
}

void SearchResults::find() {
    beginResetModel();
    m_hits = m_query.isEmpty() ? std::vector<SearchHit>() : hits();
    endResetModel();
    emit countChanged();
}

std::vector<SearchHit> SearchResults::hits() const {
    // Those that are not offered must not take the place of those that are.
    const int limit = m_offer.leavesModulesOut() ? std::numeric_limits<int>::max() : static_cast<int>(maxHits);
    auto found = m_catalogue.search(m_query.toStdString(), m_settings.locale().toStdString(), limit);
    if (!found) {
        qWarning("%s", found.error().text().c_str());
        return {};
    }
    std::erase_if(*found, [this](const SearchHit& hit) { return !m_offer.offersModule(hit.moduleId); });
    if (found->size() > maxHits) found->resize(maxHits);
    return std::move(*found);
}

}  // namespace pathlight
