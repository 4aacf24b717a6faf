// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "content/model.h"

#include <QAbstractListModel>
#include <QQmlEngine>
#include <QVariant>

namespace pathlight {

class Catalogue;
class LearnerList;
class Settings;

/// QML singleton `Help`: the places to turn to in a country, then the worldwide ones. Emergency numbers first, then
/// helplines; confirmed entries before unconfirmed ones. What is for adults only shows to grown-ups only.
class HelpDirectory : public QAbstractListModel {
    Q_OBJECT
    QML_NAMED_ELEMENT(Help)
    QML_SINGLETON
    Q_PROPERTY(int count READ count NOTIFY countChanged)
    /// ISO 3166-1 alpha-2 code; the system's country until another is set; "" when that has no entries.
    Q_PROPERTY(QString country READ country WRITE setCountry NOTIFY countryChanged)
    Q_PROPERTY(QString countryName READ countryName NOTIFY countryChanged)
    /// List of {code, name}, by name in the current language.
    Q_PROPERTY(QVariantList countries READ countries NOTIFY countriesChanged)
    /// The only kind listed, or "" for all of them.
    Q_PROPERTY(QString kind READ kind WRITE setKind NOTIFY kindChanged)
    /// The kinds that have entries, the most urgent first, whichever is listed.
    Q_PROPERTY(QStringList kinds READ kinds NOTIFY kindsChanged)

public:
    enum Role {
        KindRole = Qt::UserRole + 1,  ///< kind: emergency, helpline, hotline, removal, missing, parent-support, police
        NameRole,                     ///< name
        NameLocalRole,                ///< nameLocal: may be ""
        PhoneRole,                    ///< phone: digits as dialled; may be ""
        PhoneGroupedRole,             ///< phoneGrouped: the same with spaces, isolated left to right
        TextOrChatRole,               ///< textOrChat
        UrlRole,                      ///< url: to be read, never opened
        HoursRole,                    ///< hours
        ForWhomRole,                  ///< forWhom
        LanguagesRole,                ///< languages: names in the current language
        RegionRole,                   ///< region
        ConfirmedRole,                ///< confirmed
        CheckedRole,                  ///< checked: when its source was seen, in the current language; may be ""
        AdultsOnlyRole,               ///< adultsOnly
        WorldwideRole,                ///< worldwide: not of the chosen country
    };

    HelpDirectory(const Catalogue& catalogue, Settings& settings, const LearnerList& learners,
                  QObject* parent = nullptr);
    static HelpDirectory* create(QQmlEngine* engine, QJSEngine* scriptEngine);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;
    [[nodiscard]] int count() const;
    [[nodiscard]] QString country() const;
    [[nodiscard]] QString countryName() const;
    [[nodiscard]] QVariantList countries() const;
    [[nodiscard]] QString kind() const;
    [[nodiscard]] QStringList kinds() const;

    /// No effect when the country has no entries.
    void setCountry(const QString& code);
    /// No effect when there are no entries of that kind.
    void setKind(const QString& kind);

signals:
    void countChanged();
    void countryChanged();
    void countriesChanged();
    void kindChanged();
    void kindsChanged();

private:
    [[nodiscard]] bool isListed(const QString& code) const;
    [[nodiscard]] QString startCountry() const;
    void reload();
    /// The entries that this learner may see, in the order in which they show.
    [[nodiscard]] std::vector<HelpEntry> readEntries() const;
    void list();

    const Catalogue& m_catalogue;
    Settings& m_settings;
    const LearnerList& m_learners;
    QString m_country;
    QString m_kind;
    std::vector<HelpEntry> m_all;
    std::vector<HelpEntry> m_entries;  ///< those of `m_all` that are listed
};

}  // namespace pathlight
