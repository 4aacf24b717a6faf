// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/languagelist.h"

#include "content/catalogue.h"
#include "text/collator.h"
#include "text/locales.h"
#include "ui/backend.h"
#include "ui/offer.h"
#include "ui/settings.h"

#include <algorithm>

namespace pathlight {

int percentComplete(const LocaleStatus& locale) {
    return locale.total > 0 ? static_cast<int>(std::int64_t{locale.translated} * 100 / locale.total) : 0;
}

LanguageList::LanguageList(const Catalogue& catalogue, Settings& settings, const Offer& offer, QObject* parent)
    : QAbstractListModel(parent), m_catalogue(catalogue), m_settings(settings), m_offer(offer) {
    reload();
    connect(&offer, &Offer::languagesChanged, this, &LanguageList::reload);
    connect(&settings, &Settings::languageChanged, this, [this] {
        if (!m_rows.isEmpty()) emit dataChanged(index(0), index(count() - 1), {CurrentRole});
    });
}

LanguageList* LanguageList::create(QQmlEngine* engine, QJSEngine* /*scriptEngine*/) {
    return lend(Backend::of(engine).languages());
}

void LanguageList::reload() {
    beginResetModel();
    m_rows.clear();
    const QString guessed = m_settings.guessedLanguage();
    for (const LocaleStatus& locale : m_catalogue.locales()) {
        if (!m_offer.offersLanguage(locale.tag)) continue;
        const QString tag = QString::fromStdString(locale.tag);
        m_rows.append({tag, QString::fromStdString(ownName(locale.tag)), tag == guessed,
                       locale.review == Review::ByNativeProfessional, percentComplete(locale)});
    }
    sortByOwnName();
    endResetModel();
    emit countChanged();
}

void LanguageList::sortByOwnName() {
    const Collator collator("und");
    std::sort(m_rows.begin(), m_rows.end(), [&](const Row& left, const Row& right) {
        if (left.guessed != right.guessed) return left.guessed;
        return collator.compare(left.ownName.toStdString(), right.ownName.toStdString()) < 0;
    });
}

int LanguageList::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : count(); }
int LanguageList::count() const { return static_cast<int>(m_rows.size()); }
bool LanguageList::limited() const { return m_offer.languagesSet(); }

QVariant LanguageList::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const Row& row = m_rows.at(index.row());
    switch (role) {
        case TagRole: return row.tag;
        case Qt::DisplayRole:
        case OwnNameRole: return row.ownName;
        case CurrentRole: return row.tag == m_settings.locale();
        case GuessedRole: return row.guessed;
        case ReviewedRole: return row.reviewed;
        case CompleteRole: return row.complete;
        default: return {};
    }
}

QHash<int, QByteArray> LanguageList::roleNames() const {
    return {{TagRole, "tag"},         {OwnNameRole, "ownName"},   {CurrentRole, "current"},
            {GuessedRole, "guessed"}, {ReviewedRole, "reviewed"}, {CompleteRole, "complete"}};
}

void LanguageList::choose(const QString& tag) { m_settings.setLanguage(tag); }

}  // namespace pathlight
