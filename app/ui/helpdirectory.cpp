// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/helpdirectory.h"

#include "base/clock.h"
#include "content/catalogue.h"
#include "content/helpselection.h"
#include "text/collator.h"
#include "text/locales.h"
#include "ui/backend.h"
#include "ui/bandname.h"
#include "ui/learnerlist.h"
#include "ui/settings.h"

#include <algorithm>

namespace pathlight {

HelpDirectory::HelpDirectory(const Catalogue& catalogue, Settings& settings, const LearnerList& learners,
                             const Clock& clock, QObject* parent)
    : QObject(parent), m_catalogue(catalogue), m_settings(settings), m_learners(learners), m_clock(clock) {
    connect(&settings, &Settings::languageChanged, this, [this] {
        emit localeChanged();
        emit countriesChanged();
        emit countryChanged();
    });
    connect(&learners, &LearnerList::currentChanged, this, [this] {
        begin();
        emit learnerChanged();
        emit modulesChanged();
    });
    m_country = startCountry();
    m_grownUp = learners.grownUp();
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
    for (const std::string& code : {m_settings.country().toStdString(), regionOfSystem(), regionOfTimeZone()}) {
        if (isListed(QString::fromStdString(code))) return QString::fromStdString(code);
    }
    return {};
}

QString HelpDirectory::country() const { return m_country; }
bool HelpDirectory::countrySet() const { return m_settings.countrySet(); }

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
    reload();
    emit countryChanged();
}

bool HelpDirectory::grownUp() const { return m_grownUp; }
bool HelpDirectory::learnerIsGrownUp() const { return m_learners.grownUp(); }
QString HelpDirectory::kind() const { return m_kind; }
const std::vector<HelpEntry>& HelpDirectory::entries() const { return m_entries; }
std::string HelpDirectory::locale() const { return m_settings.locale().toStdString(); }

std::chrono::sys_days HelpDirectory::today() const { return std::chrono::floor<std::chrono::days>(m_clock.now()); }

QStringList HelpDirectory::kinds() const {
    QStringList kinds;
    for (const std::string& kind : offeredKinds(m_entries, m_grownUp))
        kinds.append(QString::fromStdString(kind));
    return kinds;
}

std::vector<AgeBand> HelpDirectory::bands() const {
    const auto& learner = m_learners.current();
    if (learner && m_grownUp == m_learners.grownUp()) return {learner->band};
    if (m_grownUp) return {AgeBand::Parents, AgeBand::Educators};
    return {AgeBand::From4To6, AgeBand::From7To10, AgeBand::From11To13, AgeBand::From14To17};
}

QVariantList HelpDirectory::modules() const {
    QVariantList list;
    for (const AgeBand band : bands()) {
        const auto modules = m_catalogue.modulesFromHelp(band, locale());
        if (!modules) qWarning("%s", modules.error().text().c_str());
        for (const ModuleSummary& module : modules.value_or(std::vector<ModuleSummary>())) {
            list.append(QVariantMap{{QStringLiteral("id"), QString::fromStdString(module.id)},
                                    {QStringLiteral("band"), bandName(band)}});
        }
    }
    return list;
}

void HelpDirectory::setGrownUp(bool grownUp) {
    if (grownUp == m_grownUp) return;
    m_grownUp = grownUp;
    emit grownUpChanged();
    emit kindsChanged();
    emit modulesChanged();
    dropMissingKind();
}

void HelpDirectory::setKind(const QString& kind) {
    m_chosen = false;
    if (kind == m_kind || !(kind.isEmpty() || kinds().contains(kind))) return;
    m_kind = kind;
    emit kindChanged();
}

void HelpDirectory::choose(const QStringList& kinds) {
    const QStringList offered = this->kinds();
    const auto found =
        std::find_if(kinds.begin(), kinds.end(), [&](const QString& kind) { return offered.contains(kind); });
    setKind(found == kinds.end() ? QString() : *found);
    m_chosen = true;
}

void HelpDirectory::begin() {
    if (!m_chosen) setKind({});
    m_chosen = false;
    setGrownUp(learnerIsGrownUp());
}

void HelpDirectory::end() {
    setKind({});
    if (countrySet()) setCountry(m_settings.country());
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
    return found;
}

void HelpDirectory::reload() {
    m_entries = readEntries();
    emit entriesChanged();
    emit kindsChanged();
    dropMissingKind();
}

void HelpDirectory::dropMissingKind() {
    if (!kinds().contains(m_kind)) setKind({});
}

}  // namespace pathlight
