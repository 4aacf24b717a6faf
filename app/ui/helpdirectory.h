// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "content/model.h"

#include <QObject>
#include <QQmlEngine>
#include <QVariant>

#include <chrono>
#include <vector>

namespace pathlight {

class Catalogue;
class Clock;
class LearnerList;
class Settings;

/// QML singleton `Help`: which country's help shows, and what the help page is asked for. The entries themselves are a
/// `HelpEntries`. Nothing of it is kept but the country.
class HelpDirectory : public QObject {
    Q_OBJECT
    QML_NAMED_ELEMENT(Help)
    QML_SINGLETON
    /// ISO 3166-1 alpha-2 code; the system's country until another is set; "" when that has no entries.
    Q_PROPERTY(QString country READ country WRITE setCountry NOTIFY countryChanged)
    Q_PROPERTY(QString countryName READ countryName NOTIFY countryChanged)
    /// The policy says which country shows. Another one does until the help page closes, and is not kept.
    Q_PROPERTY(bool countrySet READ countrySet CONSTANT)
    /// List of {code, name}, by name in the current language.
    Q_PROPERTY(QVariantList countries READ countries NOTIFY countriesChanged)
    /// A grown-up asks. Starts as the learner is; false when nobody is chosen.
    Q_PROPERTY(bool grownUp READ grownUp WRITE setGrownUp NOTIFY grownUpChanged)
    /// The kind that the help page shows, or "" for all of them.
    Q_PROPERTY(QString kind READ kind WRITE setKind NOTIFY kindChanged)
    /// The kinds that have entries for who asks, the most urgent first.
    Q_PROPERTY(QStringList kinds READ kinds NOTIFY kindsChanged)
    /// Modules for who asks that the help page leads to: {id, band} each. Those of the learner's band; without one, or
    /// when another than the learner asks, those of every band that it may be.
    Q_PROPERTY(QVariantList modules READ modules NOTIFY modulesChanged)

public:
    HelpDirectory(const Catalogue& catalogue, Settings& settings, const LearnerList& learners, const Clock& clock,
                  QObject* parent = nullptr);
    static HelpDirectory* create(QQmlEngine* engine, QJSEngine* scriptEngine);

    [[nodiscard]] QString country() const;
    [[nodiscard]] QString countryName() const;
    [[nodiscard]] bool countrySet() const;
    [[nodiscard]] QVariantList countries() const;
    [[nodiscard]] bool grownUp() const;
    [[nodiscard]] QString kind() const;
    [[nodiscard]] QStringList kinds() const;
    [[nodiscard]] QVariantList modules() const;

    /// The entries of the country and the worldwide ones, for whomever.
    [[nodiscard]] const std::vector<HelpEntry>& entries() const;
    /// Whether the learner who is here is a grown-up.
    [[nodiscard]] bool learnerIsGrownUp() const;
    /// BCP 47 tag of the language in use.
    [[nodiscard]] std::string locale() const;
    [[nodiscard]] std::chrono::sys_days today() const;

    /// No effect when the country has no entries.
    void setCountry(const QString& code);
    void setGrownUp(bool grownUp);
    /// No effect when there are no entries of that kind.
    void setKind(const QString& kind);

    /// Chooses the first of these kinds that has entries, for the help page to open with.
    Q_INVOKABLE void choose(const QStringList& kinds);
    /// The help page opens: with the kind that was just chosen, or else with all; and asks anew who asks.
    Q_INVOKABLE void begin();
    /// The help page closes: what was chosen for it is forgotten, and so is a country that is not the set one.
    Q_INVOKABLE void end();

signals:
    void countryChanged();
    void countriesChanged();
    void entriesChanged();
    void grownUpChanged();
    void kindChanged();
    void kindsChanged();
    void learnerChanged();
    void modulesChanged();
    /// What the entries say is now said in another language.
    void localeChanged();

private:
    [[nodiscard]] bool isListed(const QString& code) const;
    [[nodiscard]] QString startCountry() const;
    [[nodiscard]] std::vector<HelpEntry> readEntries() const;
    [[nodiscard]] std::vector<AgeBand> bands() const;
    void reload();
    void dropMissingKind();

    const Catalogue& m_catalogue;
    Settings& m_settings;
    const LearnerList& m_learners;
    const Clock& m_clock;
    QString m_country;
    QString m_kind;
    bool m_grownUp = false;
    bool m_chosen = false;  // the kind, for a page that is about to open
    std::vector<HelpEntry> m_entries;
};

}  // namespace pathlight
