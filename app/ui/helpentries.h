// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "content/model.h"

#include <QAbstractListModel>
#include <QPointer>
#include <QQmlEngine>
#include <QQmlParserStatus>
#include <QStringList>

#include <optional>
#include <vector>

namespace pathlight {

class HelpDirectory;

/// QML type `HelpEntries`: the places to turn to for some kinds of help, those of the chosen country and those that
/// help everywhere, in the order in which they show. What is for people of 18 and more shows to grown-ups only.
class HelpEntries : public QAbstractListModel, public QQmlParserStatus {
    Q_OBJECT
    Q_INTERFACES(QQmlParserStatus)
    QML_ELEMENT
    /// The kinds of entries, in the order wanted; empty for all, the most urgent first.
    Q_PROPERTY(QStringList kinds READ kinds WRITE setKinds NOTIFY kindsChanged)
    /// A grown-up asks; as the learner is unless set.
    Q_PROPERTY(bool grownUp READ grownUp WRITE setGrownUp NOTIFY grownUpChanged)
    /// No more than so many; 0 for all.
    Q_PROPERTY(int most READ most WRITE setMost NOTIFY mostChanged)
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    enum Role {
        KindRole = Qt::UserRole + 1,  ///< kind: emergency, helpline, hotline, removal, missing, parent-support, police
        NameRole,                     ///< name
        NameSpokenRole,               ///< nameSpoken: with digits apart, for screen readers
        NameLocalRole,                ///< nameLocal: "" where the name says it already
        PhoneRole,                    ///< phone: as one reads it, in groups, isolated left to right; may be ""
        PhoneSpokenRole,              ///< phoneSpoken: digit by digit, for screen readers
        PhoneAddressRole,             ///< phoneAddress: what a telephone dials from, "tel:..."; may be ""
        TextOrChatRole,               ///< textOrChat
        TextOrChatSpokenRole,         ///< textOrChatSpoken: with digits apart
        UrlRole,                      ///< url: to be read, never opened
        FactsRole,                    ///< facts: sentences on for whom, when, where, in which languages
        OnlyInRole,                   ///< onlyIn: the same on the part of the country it is for; may be ""
        ConfirmedRole,                ///< confirmed
        TrustRole,                    ///< trust: a sentence on whether it is confirmed, and when it was checked
        WorldwideRole,                ///< worldwide: not of the chosen country
    };

    explicit HelpEntries(QObject* parent = nullptr);

    /// Lists what a directory knows. Without it there are no entries; QML's come from the engine's.
    void setDirectory(const HelpDirectory& directory);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;
    [[nodiscard]] QStringList kinds() const;
    [[nodiscard]] bool grownUp() const;
    [[nodiscard]] int most() const;
    [[nodiscard]] int count() const;

    void setKinds(const QStringList& kinds);
    void setGrownUp(bool grownUp);
    void setMost(int most);

    void classBegin() override {}
    void componentComplete() override;

signals:
    void kindsChanged();
    void grownUpChanged();
    void mostChanged();
    void countChanged();

private:
    void list();
    void sayAnew();

    QPointer<const HelpDirectory> m_directory;
    QStringList m_kinds;
    std::optional<bool> m_grownUp;
    int m_most = 0;
    std::vector<HelpEntry> m_entries;
};

}  // namespace pathlight
