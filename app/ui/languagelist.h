// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "content/model.h"

#include <QAbstractListModel>
#include <QQmlEngine>

namespace pathlight {

class Catalogue;
class Settings;
class Offer;

/// How much of a language exists, 0 to 100 per cent.
[[nodiscard]] int percentComplete(const LocaleStatus& locale);

/// QML singleton `Languages`: the languages that the bundles bring and that are offered, the guessed one first, then
/// by their own names.
class LanguageList : public QAbstractListModel {
    Q_OBJECT
    QML_NAMED_ELEMENT(Languages)
    QML_SINGLETON
    Q_PROPERTY(int count READ count NOTIFY countChanged)
    /// The policy says which ones are offered.
    Q_PROPERTY(bool limited READ limited CONSTANT)

public:
    enum Role {
        TagRole = Qt::UserRole + 1,  ///< tag: BCP 47
        OwnNameRole,                 ///< ownName: the language's name in itself
        CurrentRole,                 ///< current: in use now
        GuessedRole,                 ///< guessed: what the system's settings ask for
        ReviewedRole,                ///< reviewed: by a native professional
        CompleteRole,                ///< complete: 0 to 100, per cent of the strings that exist in it
    };

    LanguageList(const Catalogue& catalogue, Settings& settings, const Offer& offer, QObject* parent = nullptr);
    static LanguageList* create(QQmlEngine* engine, QJSEngine* scriptEngine);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;
    [[nodiscard]] int count() const;
    [[nodiscard]] bool limited() const;

    /// Makes this language the chosen one. No effect when it is not in the list.
    Q_INVOKABLE void choose(const QString& tag);

signals:
    void countChanged();

private:
    struct Row {
        QString tag;
        QString ownName;
        bool guessed;
        bool reviewed = false;
        int complete = 0;
    };
    void reload();
    void sortByOwnName();

    const Catalogue& m_catalogue;
    Settings& m_settings;
    const Offer& m_offer;
    QList<Row> m_rows;
};

}  // namespace pathlight
