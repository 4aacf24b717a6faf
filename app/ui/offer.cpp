// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/offer.h"

#include "policy/policy.h"
#include "text/collator.h"
#include "text/locales.h"
#include "ui/adultpresence.h"
#include "ui/backend.h"
#include "ui/bandname.h"
#include "ui/keptsettings.h"

#include <algorithm>

namespace pathlight {

namespace {

constexpr int longestGreeting = 300;
const auto languagesOffKey = "languages-off";
const auto bandsOffKey = "bands-off";
const auto modulesOffKey = "modules-off";
const auto printingKey = "printing";
const auto togetherKey = "together";
const auto greetingKey = "greeting";

std::string orderKey(AgeBand band) { return "order-" + std::string(name(band)); }

bool has(const std::vector<std::string>& names, std::string_view name) {
    return std::find(names.begin(), names.end(), name) != names.end();
}

/// Puts the name in or takes it out.
std::vector<std::string> with(std::vector<std::string> names, const std::string& name, bool wanted) {
    std::erase(names, name);
    if (wanted) names.push_back(name);
    return names;
}

std::vector<AgeBand> bandsLeft(const Policy& policy) {
    std::vector<AgeBand> bands(allAgeBands.begin(), allAgeBands.end());
    std::erase_if(bands, [&policy](AgeBand band) { return !policy.offersBand(band); });
    return bands;
}

}  // namespace

Offer::Offer(KeptSettings& kept, const Policy& policy, const AdultPresence& adult, std::vector<std::string> languages,
             QObject* parent)
    : QObject(parent),
      m_kept(kept),
      m_policy(policy),
      m_adult(adult),
      m_languages(std::move(languages)),
      m_languagesOff(keptNames(languagesOffKey)),
      m_bandsOff(keptNames(bandsOffKey)),
      m_modulesOff(keptNames(modulesOffKey)) {
    std::erase_if(m_languages, [&policy](const std::string& tag) { return !policy.offersLanguage(tag); });
    const Collator collator("und");
    std::sort(m_languages.begin(), m_languages.end(), [&collator](const std::string& left, const std::string& right) {
        return collator.compare(ownName(left), ownName(right)) < 0;
    });
    // With another bundle, or after a change of the policy, what was chosen may leave nothing.
    if (std::none_of(m_languages.begin(), m_languages.end(), [this](const auto& tag) { return offersLanguage(tag); })) {
        m_languagesOff.clear();
    }
    const auto left = bandsLeft(policy);
    if (std::none_of(left.begin(), left.end(), [this](AgeBand band) { return offersBand(band); })) m_bandsOff.clear();
}

Offer* Offer::create(QQmlEngine* engine, QJSEngine* /*scriptEngine*/) { return lend(Backend::of(engine).offer()); }

bool Offer::languagesSet() const { return !m_policy.languages.empty(); }
bool Offer::bandsSet() const { return !m_policy.bands.empty(); }
bool Offer::modulesSet() const { return !m_policy.modules.empty(); }
bool Offer::printingSet() const { return m_policy.printing.has_value(); }
bool Offer::printing() const { return m_policy.printing.value_or(m_kept.value(printingKey) != yesOrNo(false)); }
QString Offer::countrySet() const { return QString::fromStdString(m_policy.helpCountry); }
bool Offer::together() const { return m_kept.value(togetherKey) == yesOrNo(true); }
QString Offer::greeting() const { return m_kept.value(greetingKey).left(longestGreeting); }
int Offer::maxGreeting() const { return longestGreeting; }

QVariantList Offer::languages() const {
    QVariantList list;
    for (const std::string& tag : m_languages) {
        list.append(QVariantMap{{QStringLiteral("tag"), QString::fromStdString(tag)},
                                {QStringLiteral("ownName"), QString::fromStdString(ownName(tag))},
                                {QStringLiteral("offered"), offersLanguage(tag)}});
    }
    return list;
}

QVariantList Offer::bands() const {
    QVariantList list;
    for (const AgeBand band : bandsLeft(m_policy)) {
        list.append(
            QVariantMap{{QStringLiteral("band"), bandName(band)}, {QStringLiteral("offered"), offersBand(band)}});
    }
    return list;
}

bool Offer::offersLanguage(std::string_view tag) const {
    return m_policy.offersLanguage(tag) && (languagesSet() || !has(m_languagesOff, tag));
}

bool Offer::offersBand(AgeBand band) const {
    return m_policy.offersBand(band) && (bandsSet() || !has(m_bandsOff, name(band)));
}

bool Offer::offersModule(std::string_view id) const {
    return m_policy.offersModule(id) && (modulesSet() || !has(m_modulesOff, id));
}

bool Offer::leavesModulesOut() const { return modulesSet() || !m_modulesOff.empty(); }

bool Offer::mayOffer(std::string_view id) const { return m_policy.offersModule(id); }

std::vector<ModuleSummary> Offer::inOrder(AgeBand band, std::vector<ModuleSummary> modules) const {
    const Names order = keptNames(orderKey(band));
    const auto place = [&order](const ModuleSummary& one) { return std::find(order.begin(), order.end(), one.id); };
    std::stable_sort(modules.begin(), modules.end(), [&place](const ModuleSummary& left, const ModuleSummary& right) {
        return place(left) < place(right);
    });
    return modules;
}

void Offer::offerLanguage(const QString& tag, bool offered) {
    const std::string wanted = tag.toStdString();
    if (!m_adult.isHere() || languagesSet() || !has(m_languages, wanted)) return;
    const auto off = with(m_languagesOff, wanted, !offered);
    if (std::all_of(m_languages.begin(), m_languages.end(), [&off](const auto& one) { return has(off, one); })) return;
    m_languagesOff = off;
    if (keepNames(languagesOffKey, off)) emit languagesChanged();
}

void Offer::offerBand(const QString& band, bool offered) {
    const auto wanted = parseAgeBand(band.toStdString());
    if (!m_adult.isHere() || bandsSet() || !wanted) return;
    const auto off = with(m_bandsOff, std::string(name(*wanted)), !offered);
    if (std::all_of(allAgeBands.begin(), allAgeBands.end(), [&off](AgeBand one) { return has(off, name(one)); })) {
        return;
    }
    m_bandsOff = off;
    if (keepNames(bandsOffKey, off)) emit bandsChanged();
}

void Offer::offerModule(const std::string& id, bool offered) {
    if (!m_adult.isHere() || modulesSet()) return;
    m_modulesOff = with(m_modulesOff, id, !offered);
    if (keepNames(modulesOffKey, m_modulesOff)) emit modulesChanged();
}

void Offer::setOrder(AgeBand band, const std::vector<std::string>& ids) {
    if (m_adult.isHere() && keepNames(orderKey(band), ids)) emit modulesChanged();
}

void Offer::setPrinting(bool printing) {
    if (!m_adult.isHere() || printingSet()) return;
    if (m_kept.keep(printingKey, yesOrNo(printing))) emit printingChanged();
}

void Offer::setTogether(bool together) {
    if (m_adult.isHere() && m_kept.keep(togetherKey, yesOrNo(together))) emit togetherChanged();
}

void Offer::setGreeting(const QString& greeting) {
    if (!m_adult.isHere()) return;
    if (m_kept.keep(greetingKey, greeting.simplified().left(longestGreeting))) emit greetingChanged();
}

Offer::Names Offer::keptNames(const std::string& key) const {
    Names names;
    const QStringList words = m_kept.value(key).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (const QString& word : words)
        names.push_back(word.toStdString());
    return names;
}

bool Offer::keepNames(const std::string& key, const Names& names) {
    QStringList words;
    for (const std::string& name : names)
        words.append(QString::fromStdString(name));
    return m_kept.keep(key, words.join(QLatin1Char(' ')));
}

}  // namespace pathlight
