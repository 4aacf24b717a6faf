// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/helpdirectory.h"

#include "content/catalogue.h"
#include "text/collator.h"
#include "text/locales.h"
#include "ui/backend.h"
#include "ui/learnerlist.h"
#include "ui/phonenumber.h"
#include "ui/settings.h"

#include <QLocale>

#include <algorithm>
#include <array>
#include <iterator>

namespace pathlight {

namespace {

constexpr std::string_view worldwide = "ZZ";

/// The kinds, the most urgent first.
constexpr std::array<std::string_view, 7> urgency{"emergency", "helpline",       "hotline", "removal",
                                                  "missing",   "parent-support", "police"};

auto rank(const HelpEntry& entry) {
    const auto kind = std::find(urgency.begin(), urgency.end(), entry.kind) - urgency.begin();
    return std::make_tuple(entry.country == worldwide, kind, !entry.confirmed);
}

/// The names, in `locale`, of languages given as tags separated by ", ".
QString languageNames(const std::string& tags, const std::string& locale) {
    QStringList names;
    for (const QString& tag : QString::fromStdString(tags).split(QLatin1Char(','), Qt::SkipEmptyParts)) {
        names.append(QString::fromStdString(displayName(tag.trimmed().toStdString(), locale)));
    }
    return QLocale(QString::fromStdString(locale)).createSeparatedList(names);
}

}  // namespace

HelpDirectory::HelpDirectory(const Catalogue& catalogue, Settings& settings, const LearnerList& learners,
                             QObject* parent)
    : QAbstractListModel(parent), m_catalogue(catalogue), m_settings(settings), m_learners(learners) {
    connect(&settings, &Settings::languageChanged, this, [this] {
        if (!m_entries.empty()) emit dataChanged(index(0), index(count() - 1), {LanguagesRole, CheckedRole});
        emit countriesChanged();
        emit countryChanged();
    });
    connect(&settings, &Settings::countryChanged, this, &HelpDirectory::reload);
    connect(&learners, &LearnerList::currentChanged, this, &HelpDirectory::reload);
    m_country = startCountry();
    reload();
}

HelpDirectory* HelpDirectory::create(QQmlEngine* engine, QJSEngine* /*scriptEngine*/) {
    return lend(Backend::of(engine).help());
}

bool HelpDirectory::isListed(const QString& code) const {
    const auto codes = m_catalogue.helpCountries();
    return codes && std::find(codes->begin(), codes->end(), code.toStdString()) != codes->end();
}

QString HelpDirectory::startCountry() const {
    const QString system = QLocale::territoryToCode(QLocale::system().territory());
    for (const QString& code : {m_settings.country(), system}) {
        if (isListed(code)) return code;
    }
    return {};
}

int HelpDirectory::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : count(); }
int HelpDirectory::count() const { return static_cast<int>(m_entries.size()); }

QVariant HelpDirectory::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const HelpEntry& entry = m_entries[static_cast<std::size_t>(index.row())];
    const std::string locale = m_settings.locale().toStdString();
    switch (role) {
        case KindRole: return QString::fromStdString(entry.kind);
        case Qt::DisplayRole:
        case NameRole: return QString::fromStdString(entry.name);
        case NameLocalRole: return QString::fromStdString(entry.nameLocal);
        case PhoneRole: return QString::fromStdString(entry.phone);
        case PhoneGroupedRole: return groupedPhone(QString::fromStdString(entry.phone));
        case TextOrChatRole: return QString::fromStdString(entry.textOrChat);
        case UrlRole: return QString::fromStdString(entry.url);
        case HoursRole: return QString::fromStdString(entry.hours);
        case ForWhomRole: return QString::fromStdString(entry.forWhom);
        case LanguagesRole: return languageNames(entry.languages, locale);
        case RegionRole: return QString::fromStdString(entry.region);
        case ConfirmedRole: return entry.confirmed;
        case CheckedRole: return QString::fromStdString(formatDate(entry.sourceDate, locale));
        case AdultsOnlyRole: return entry.adultsOnly;
        case WorldwideRole: return entry.country == worldwide;
        default: return {};
    }
}

QHash<int, QByteArray> HelpDirectory::roleNames() const {
    return {{KindRole, "kind"},
            {NameRole, "name"},
            {NameLocalRole, "nameLocal"},
            {PhoneRole, "phone"},
            {PhoneGroupedRole, "phoneGrouped"},
            {TextOrChatRole, "textOrChat"},
            {UrlRole, "url"},
            {HoursRole, "hours"},
            {ForWhomRole, "forWhom"},
            {LanguagesRole, "languages"},
            {RegionRole, "region"},
            {ConfirmedRole, "confirmed"},
            {CheckedRole, "checked"},
            {AdultsOnlyRole, "adultsOnly"},
            {WorldwideRole, "worldwide"}};
}

QString HelpDirectory::country() const { return m_country; }

QString HelpDirectory::countryName() const {
    if (m_country.isEmpty()) return {};
    return QString::fromStdString(regionName(m_country.toStdString(), m_settings.locale().toStdString()));
}

QVariantList HelpDirectory::countries() const {
    const std::string locale = m_settings.locale().toStdString();
    struct Country {
        std::string code;
        std::string name;
    };
    std::vector<Country> countries;
    for (const std::string& code : m_catalogue.helpCountries().value_or(std::vector<std::string>{})) {
        countries.push_back({code, regionName(code, locale)});
    }
    const Collator collator(locale);
    std::sort(countries.begin(), countries.end(), [&collator](const Country& left, const Country& right) {
        return collator.compare(left.name, right.name) < 0;
    });
    QVariantList list;
    for (const Country& country : countries) {
        list.append(QVariantMap{{QStringLiteral("code"), QString::fromStdString(country.code)},
                                {QStringLiteral("name"), QString::fromStdString(country.name)}});
    }
    return list;
}

void HelpDirectory::setCountry(const QString& code) {
    if (code == m_country || !isListed(code)) return;
    m_country = code;
    m_settings.setCountry(code);
    emit countryChanged();
}

QString HelpDirectory::kind() const { return m_kind; }

QStringList HelpDirectory::kinds() const {
    QStringList kinds;
    for (const std::string_view kind : urgency) {
        if (std::any_of(m_all.begin(), m_all.end(), [kind](const HelpEntry& entry) { return entry.kind == kind; })) {
            kinds.append(QString::fromUtf8(kind.data(), static_cast<qsizetype>(kind.size())));
        }
    }
    return kinds;
}

void HelpDirectory::setKind(const QString& kind) {
    if (kind == m_kind || !(kind.isEmpty() || kinds().contains(kind))) return;
    m_kind = kind;
    list();
    emit kindChanged();
}

std::vector<HelpEntry> HelpDirectory::readEntries() const {
    std::vector<HelpEntry> found;
    for (const std::string& country : {m_country.toStdString(), std::string(worldwide)}) {
        const auto entries = country.empty() ? Result<std::vector<HelpEntry>>() : m_catalogue.help(country);
        if (entries)
            found.insert(found.end(), entries->begin(), entries->end());
        else
            qWarning("%s", entries.error().text().c_str());
    }
    if (!m_learners.grownUp()) std::erase_if(found, [](const HelpEntry& entry) { return entry.adultsOnly; });
    std::stable_sort(found.begin(), found.end(),
                     [](const HelpEntry& left, const HelpEntry& right) { return rank(left) < rank(right); });
    return found;
}

void HelpDirectory::reload() {
    m_all = readEntries();
    emit kindsChanged();
    if (!m_kind.isEmpty() && !kinds().contains(m_kind)) {
        m_kind.clear();
        emit kindChanged();
    }
    list();
}

void HelpDirectory::list() {
    beginResetModel();
    m_entries.clear();
    std::copy_if(m_all.begin(), m_all.end(), std::back_inserter(m_entries),
                 [kind = m_kind.toStdString()](const auto& entry) { return kind.empty() || entry.kind == kind; });
    endResetModel();
    emit countChanged();
}

}  // namespace pathlight
