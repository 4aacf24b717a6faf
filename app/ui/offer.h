// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/ageband.h"
#include "content/model.h"

#include <QObject>
#include <QQmlEngine>
#include <QVariantList>

#include <string>
#include <string_view>
#include <vector>

namespace pathlight {

class AdultPresence;
class KeptSettings;
struct Policy;

/// QML singleton `Offer`: what this computer offers those who learn on it. Whoever looks after the computer sets it for
/// everybody (Policy); what they leave open, a grown-up chooses while one is here. What is new in a bundle is offered.
class Offer : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
    /// Set by whoever looks after this computer, and not to be chosen here.
    Q_PROPERTY(bool languagesSet READ languagesSet CONSTANT)
    Q_PROPERTY(bool bandsSet READ bandsSet CONSTANT)
    Q_PROPERTY(bool modulesSet READ modulesSet CONSTANT)
    Q_PROPERTY(bool printingSet READ printingSet CONSTANT)
    /// Every language that the policy leaves, {tag, ownName, offered}, by their own names; of the bands {band,
    /// offered}.
    Q_PROPERTY(QVariantList languages READ languages NOTIFY languagesChanged)
    Q_PROPERTY(QVariantList bands READ bands NOTIFY bandsChanged)
    /// Sheets may be printed and saved.
    Q_PROPERTY(bool printing READ printing WRITE setPrinting NOTIFY printingChanged)
    /// Children up to ten do the modules about hard things together with a grown-up.
    Q_PROPERTY(bool together READ together WRITE setTogether NOTIFY togetherChanged)
    /// A grown-up's own words to those who learn here, at most `maxGreeting` characters; "" for none.
    Q_PROPERTY(QString greeting READ greeting WRITE setGreeting NOTIFY greetingChanged)
    Q_PROPERTY(int maxGreeting READ maxGreeting CONSTANT)

public:
    /// `languages` are the tags of all that exist. The others must outlive this.
    Offer(KeptSettings& kept, const Policy& policy, const AdultPresence& adult, std::vector<std::string> languages,
          QObject* parent = nullptr);
    static Offer* create(QQmlEngine* engine, QJSEngine* scriptEngine);

    [[nodiscard]] bool languagesSet() const;
    [[nodiscard]] bool bandsSet() const;
    [[nodiscard]] bool modulesSet() const;
    [[nodiscard]] bool printingSet() const;
    [[nodiscard]] QVariantList languages() const;
    [[nodiscard]] QVariantList bands() const;
    [[nodiscard]] bool printing() const;
    [[nodiscard]] bool together() const;
    [[nodiscard]] QString greeting() const;
    [[nodiscard]] int maxGreeting() const;

    /// ISO 3166 code of the country whose help the policy shows; "" when it sets none.
    [[nodiscard]] QString countrySet() const;
    [[nodiscard]] bool offersLanguage(std::string_view tag) const;
    /// To somebody new; who is there already stays.
    [[nodiscard]] bool offersBand(AgeBand band) const;
    /// Whether a module stands in lists. What the help page leads to is open in any case.
    [[nodiscard]] bool offersModule(std::string_view id) const;
    /// False when there is no need to look for what is left out.
    [[nodiscard]] bool leavesModulesOut() const;
    /// Whether the policy leaves it to grown-ups to offer a module.
    [[nodiscard]] bool mayOffer(std::string_view id) const;
    /// The modules of a band in the order that grown-ups gave them; those that came later are last.
    [[nodiscard]] std::vector<ModuleSummary> inOrder(AgeBand band, std::vector<ModuleSummary> modules) const;

    // None of these has an effect while no grown-up is here.

    /// No effect on what is set, on what does not exist, and when nothing would be left.
    Q_INVOKABLE void offerLanguage(const QString& tag, bool offered);
    Q_INVOKABLE void offerBand(const QString& band, bool offered);
    void offerModule(const std::string& id, bool offered);
    void setOrder(AgeBand band, const std::vector<std::string>& ids);
    void setPrinting(bool printing);
    void setTogether(bool together);
    void setGreeting(const QString& greeting);

signals:
    void languagesChanged();
    void bandsChanged();
    /// Which modules are offered, or their order.
    void modulesChanged();
    void printingChanged();
    void togetherChanged();
    void greetingChanged();

private:
    using Names = std::vector<std::string>;

    [[nodiscard]] Names keptNames(const std::string& key) const;
    bool keepNames(const std::string& key, const Names& names);

    KeptSettings& m_kept;
    const Policy& m_policy;
    const AdultPresence& m_adult;
    Names m_languages;     ///< those that the policy leaves
    Names m_languagesOff;  ///< never all of them
    Names m_bandsOff;
    Names m_modulesOff;
};

}  // namespace pathlight
