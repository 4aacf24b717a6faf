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

/// QML singleton `Search`: the modules that are offered, in which the typed words occur, best first.
class SearchResults : public QAbstractListModel {
    Q_OBJECT
    QML_NAMED_ELEMENT(Search)
    QML_SINGLETON
    Q_PROPERTY(QString query READ query WRITE setQuery NOTIFY queryChanged)
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    enum Role {
        ModuleIdRole = Qt::UserRole + 1,  ///< moduleId
        TitleRole,                        ///< title
        ExcerptRole,                      ///< excerpt: plain text
    };

    SearchResults(const Catalogue& catalogue, const Settings& settings, const Offer& offer, QObject* parent = nullptr);
    static SearchResults* create(QQmlEngine* engine, QJSEngine* scriptEngine);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;
    [[nodiscard]] QString query() const;
    [[nodiscard]] int count() const;

    void setQuery(const QString& query);

signals:
    void queryChanged();
    void countChanged();

private:
    void find();
    [[nodiscard]] std::vector<SearchHit> hits() const;

    const Catalogue& m_catalogue;
    const Settings& m_settings;
    const Offer& m_offer;
    QString m_query;
    std::vector<SearchHit> m_hits;
};

}  // namespace pathlight
