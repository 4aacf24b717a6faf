// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/ageband.h"
#include "content/model.h"

#include <QAbstractListModel>
#include <QQmlEngine>

#include <vector>

namespace pathlight {

class AdultPresence;
class Catalogue;
class Offer;
class Settings;

/// QML singleton `OfferedModules`: for grown-ups, the modules of one age in their order, offered or not. Only those
/// that the policy leaves. A change needs a grown-up who is here.
class OfferedModules : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
    Q_PROPERTY(int count READ count NOTIFY countChanged)
    /// "4-6", ... "educators"; no effect when it is none of these.
    Q_PROPERTY(QString band READ band WRITE setBand NOTIFY bandChanged)

public:
    enum Role {
        ModuleIdRole = Qt::UserRole + 1,  ///< moduleId
        TitleRole,                        ///< title
        SummaryRole,                      ///< summary
        SensitiveRole,                    ///< sensitive: about hard things; nothing of it is kept
        OfferedRole,                      ///< offered
    };

    /// All must outlive this.
    OfferedModules(const Catalogue& catalogue, const Settings& settings, Offer& offer, const AdultPresence& adult,
                   QObject* parent = nullptr);
    static OfferedModules* create(QQmlEngine* engine, QJSEngine* scriptEngine);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;
    [[nodiscard]] int count() const;
    [[nodiscard]] QString band() const;
    void setBand(const QString& band);

    Q_INVOKABLE void offer(const QString& moduleId, bool offered);
    /// Puts the module `places` later (or earlier, below 0) in the order, at most to the end.
    Q_INVOKABLE void move(const QString& moduleId, int places);

signals:
    void countChanged();
    void bandChanged();

private:
    void reload();
    [[nodiscard]] int rowOf(const QString& moduleId) const;

    const Catalogue& m_catalogue;
    const Settings& m_settings;
    Offer& m_offer;
    const AdultPresence& m_adult;
    AgeBand m_band = AgeBand::From7To10;
    std::vector<ModuleSummary> m_rows;
};

}  // namespace pathlight
