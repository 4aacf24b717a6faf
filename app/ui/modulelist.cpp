// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/modulelist.h"

#include "content/catalogue.h"
#include "text/locales.h"
#include "ui/backend.h"
#include "ui/learnerlist.h"
#include "ui/offer.h"
#include "ui/settings.h"

#include <algorithm>

namespace pathlight {

namespace {

const QString& newStatus() {
    static const QString status = QStringLiteral("new");
    return status;
}

const QString& startedStatus() {
    static const QString status = QStringLiteral("started");
    return status;
}

const QString& finishedStatus() {
    static const QString status = QStringLiteral("finished");
    return status;
}

QStringList toList(const std::vector<std::string>& texts) {
    QStringList list;
    for (const std::string& text : texts)
        list.append(QString::fromStdString(text));
    return list;
}

}  // namespace

ModuleList::ModuleList(const Catalogue& catalogue, const Settings& settings, const LearnerList& learners,
                       const Offer& offer, QObject* parent)
    : QAbstractListModel(parent), m_catalogue(catalogue), m_settings(settings), m_learners(learners), m_offer(offer) {
    connect(&settings, &Settings::languageChanged, this, &ModuleList::reload);
    connect(&learners, &LearnerList::currentChanged, this, &ModuleList::reload);
    connect(&offer, &Offer::modulesChanged, this, &ModuleList::reload);
    connect(&learners, &LearnerList::progressChanged, this, &ModuleList::updateStatus);
    reload();
}

ModuleList* ModuleList::create(QQmlEngine* engine, QJSEngine* /*scriptEngine*/) {
    return lend(Backend::of(engine).modules());
}

int ModuleList::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : count(); }
int ModuleList::count() const { return static_cast<int>(m_rows.size()); }

QVariant ModuleList::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const ModuleSummary& row = m_rows[static_cast<std::size_t>(index.row())];
    const std::string locale = m_settings.locale().toStdString();
    switch (role) {
        case ModuleIdRole: return QString::fromStdString(row.id);
        case CodeRole: return QString::fromStdString(row.code);
        case Qt::DisplayRole:
        case TitleRole: return QString::fromStdString(row.title);
        case SummaryRole: return QString::fromStdString(row.summary);
        case MinutesRole: return row.minutes;
        case CoverRole: return QString::fromStdString(row.cover);
        case ThemeRole: return QString::fromStdString(row.theme);
        case ThemeTitleRole: return QString::fromStdString(m_catalogue.themeTitle(row.theme, locale).value_or(""));
        case StatusRole: return statusOf(row);
        case NextRole: return index.row() == m_next;
        case OtherLanguageRole: return row.locale == locale ? QString() : QString::fromStdString(ownName(row.locale));
        case TrainsRole: return toList(row.trains);
        default: return {};
    }
}

QHash<int, QByteArray> ModuleList::roleNames() const {
    return {{ModuleIdRole, "moduleId"},
            {CodeRole, "code"},
            {TitleRole, "title"},
            {SummaryRole, "summary"},
            {MinutesRole, "minutes"},
            {CoverRole, "cover"},
            {ThemeRole, "theme"},
            {ThemeTitleRole, "themeTitle"},
            {StatusRole, "status"},
            {NextRole, "next"},
            {OtherLanguageRole, "otherLanguage"},
            {TrainsRole, "trains"}};
}

QString ModuleList::nextModule() const {
    return m_next < 0 ? QString() : QString::fromStdString(m_rows[static_cast<std::size_t>(m_next)].id);
}

QString ModuleList::nextTitle() const {
    return m_next < 0 ? QString() : QString::fromStdString(m_rows[static_cast<std::size_t>(m_next)].title);
}

QVariantList ModuleList::themes() const {
    QVariantList list;
    for (const std::string& theme : m_catalogue.themes()) {
        if (std::none_of(m_rows.begin(), m_rows.end(), [&](const ModuleSummary& row) { return row.theme == theme; }))
            continue;
        const auto title = m_catalogue.themeTitle(theme, m_settings.locale().toStdString());
        list.append(QVariantMap{{QStringLiteral("id"), QString::fromStdString(theme)},
                                {QStringLiteral("title"), QString::fromStdString(title.value_or(""))}});
    }
    return list;
}

QString ModuleList::statusOf(const ModuleSummary& summary) const {
    const ModuleProgress* progress = m_learners.progressOf(summary.id);
    if (!progress) return newStatus();
    return progress->finished ? finishedStatus() : startedStatus();
}

int ModuleList::findNext() const {
    // A sensitive module is never known to be done, and nobody is to be led into one.
    const auto first = [this](const QString& status) {
        const auto found = std::find_if(m_rows.begin(), m_rows.end(), [&](const ModuleSummary& row) {
            return !row.sensitive && statusOf(row) == status;
        });
        return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
    };
    const int started = first(startedStatus());
    return started >= 0 ? started : first(newStatus());
}

void ModuleList::reload() {
    beginResetModel();
    m_rows.clear();
    if (const auto& learner = m_learners.current()) {
        auto rows = m_catalogue.modules(learner->band, m_settings.locale().toStdString());
        if (rows)
            m_rows = m_offer.inOrder(learner->band, std::move(*rows));
        else
            qWarning("%s", rows.error().text().c_str());
        std::erase_if(m_rows, [this](const ModuleSummary& row) { return !m_offer.offersModule(row.id); });
    }
    m_next = findNext();
    endResetModel();
    emit countChanged();
    emit nextChanged();
}

void ModuleList::updateStatus() {
    m_next = findNext();
    if (!m_rows.empty()) emit dataChanged(index(0), index(count() - 1), {StatusRole, NextRole});
    emit nextChanged();
}

}  // namespace pathlight
