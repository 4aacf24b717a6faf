// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/helpentries.h"

#include "content/helpselection.h"
#include "ui/backend.h"
#include "ui/entrywords.h"
#include "ui/helpdirectory.h"
#include "ui/phonenumber.h"

#include <algorithm>

namespace pathlight {

HelpEntries::HelpEntries(QObject* parent) : QAbstractListModel(parent) {}

void HelpEntries::setDirectory(const HelpDirectory& directory) {
    m_directory = &directory;
    connect(&directory, &HelpDirectory::entriesChanged, this, &HelpEntries::list);
    connect(&directory, &HelpDirectory::localeChanged, this, &HelpEntries::sayAnew);
    connect(&directory, &HelpDirectory::learnerChanged, this, [this] {
        if (m_grownUp) return;
        emit grownUpChanged();
        list();
    });
    list();
}

void HelpEntries::componentComplete() { setDirectory(Backend::of(qmlEngine(this)).help()); }

int HelpEntries::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : count(); }
int HelpEntries::count() const { return static_cast<int>(m_entries.size()); }
QStringList HelpEntries::kinds() const { return m_kinds; }
int HelpEntries::most() const { return m_most; }

bool HelpEntries::grownUp() const { return m_grownUp.value_or(m_directory && m_directory->learnerIsGrownUp()); }

QVariant HelpEntries::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || !m_directory) return {};
    const HelpEntry& entry = m_entries[static_cast<std::size_t>(index.row())];
    const QString phone = QString::fromStdString(entry.phone);
    switch (role) {
        case KindRole: return QString::fromStdString(entry.kind);
        case Qt::DisplayRole:
        case NameRole: return entrywords::name(entry);
        case NameSpokenRole: return spokenDigits(entrywords::name(entry));
        case NameLocalRole: return QString::fromStdString(entrywords::otherName(entry));
        case PhoneRole: return groupedPhone(phone);
        case PhoneSpokenRole: return spokenPhone(phone);
        case PhoneAddressRole: return phoneAddress(phone);
        case TextOrChatRole: return QString::fromStdString(entry.textOrChat);
        case TextOrChatSpokenRole: return spokenDigits(QString::fromStdString(entry.textOrChat));
        case UrlRole: return QString::fromStdString(entry.url);
        case FactsRole: return entrywords::facts(entry, m_directory->locale());
        case OnlyInRole: return entrywords::onlyIn(entry);
        case ConfirmedRole: return entry.confirmed;
        case TrustRole: return entrywords::trust(entry, m_directory->locale(), m_directory->today());
        case WorldwideRole: return entry.country == worldwide;
        default: return {};
    }
}

QHash<int, QByteArray> HelpEntries::roleNames() const {
    return {{KindRole, "kind"},
            {NameRole, "name"},
            {NameSpokenRole, "nameSpoken"},
            {NameLocalRole, "nameLocal"},
            {PhoneRole, "phone"},
            {PhoneSpokenRole, "phoneSpoken"},
            {PhoneAddressRole, "phoneAddress"},
            {TextOrChatRole, "textOrChat"},
            {TextOrChatSpokenRole, "textOrChatSpoken"},
            {UrlRole, "url"},
            {FactsRole, "facts"},
            {OnlyInRole, "onlyIn"},
            {ConfirmedRole, "confirmed"},
            {TrustRole, "trust"},
            {WorldwideRole, "worldwide"}};
}

void HelpEntries::setKinds(const QStringList& kinds) {
    if (kinds == m_kinds) return;
    m_kinds = kinds;
    emit kindsChanged();
    list();
}

void HelpEntries::setGrownUp(bool grownUp) {
    if (m_grownUp == grownUp) return;
    m_grownUp = grownUp;
    emit grownUpChanged();
    list();
}

void HelpEntries::setMost(int most) {
    if (most == m_most) return;
    m_most = most;
    emit mostChanged();
    list();
}

void HelpEntries::list() {
    if (!m_directory) return;
    HelpWish wish{{}, grownUp(), static_cast<std::size_t>(std::max(0, m_most))};
    for (const QString& kind : m_kinds)
        wish.kinds.push_back(kind.toStdString());
    auto entries = selectHelp(m_directory->entries(), wish);
    if (entries == m_entries) return;
    beginResetModel();
    m_entries = std::move(entries);
    endResetModel();
    emit countChanged();
}

void HelpEntries::sayAnew() {
    if (!m_entries.empty()) emit dataChanged(index(0), index(count() - 1));
}

}  // namespace pathlight
