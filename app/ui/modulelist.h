// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "content/model.h"

#include <QAbstractListModel>
#include <QQmlEngine>

namespace pathlight {

class Catalogue;
class LearnerList;
class Settings;
class Offer;

/// QML singleton `Modules`: the modules for the current learner in the current language that are offered, in
/// the order to do them.
class ModuleList : public QAbstractListModel {
    Q_OBJECT
    QML_NAMED_ELEMENT(Modules)
    QML_SINGLETON
    Q_PROPERTY(int count READ count NOTIFY countChanged)
    /// The module to do next: the started one, or else the first new one; "" when all are finished.
    Q_PROPERTY(QString nextModule READ nextModule NOTIFY nextChanged)
    Q_PROPERTY(QString nextTitle READ nextTitle NOTIFY nextChanged)
    /// The themes that have a module here, in their order: {id, title}.
    Q_PROPERTY(QVariantList themes READ themes NOTIFY countChanged)

public:
    enum Role {
        ModuleIdRole = Qt::UserRole + 1,  ///< moduleId
        CodeRole,                         ///< code: "M06"
        TitleRole,                        ///< title
        SummaryRole,                      ///< summary
        MinutesRole,                      ///< minutes
        CoverRole,                        ///< cover: for a DrawingItem, media/<id>
        ThemeRole,                        ///< theme: id
        ThemeTitleRole,                   ///< themeTitle: in the current language
        StatusRole,                       ///< status: "new", "started" or "finished"
        NextRole,                         ///< next: the one to do next
        OtherLanguageRole,                ///< otherLanguage: own name of its language when not the chosen one
        TrainsRole,                       ///< trains: behaviours, "B1" to "B15"
    };

    ModuleList(const Catalogue& catalogue, const Settings& settings, const LearnerList& learners, const Offer& offer,
               QObject* parent = nullptr);
    static ModuleList* create(QQmlEngine* engine, QJSEngine* scriptEngine);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;
    [[nodiscard]] int count() const;
    [[nodiscard]] QString nextModule() const;
    [[nodiscard]] QString nextTitle() const;
    [[nodiscard]] QVariantList themes() const;

signals:
    void countChanged();
    void nextChanged();

private:
    [[nodiscard]] QString statusOf(const ModuleSummary& summary) const;
    [[nodiscard]] int findNext() const;
    void reload();
    void updateStatus();

    const Catalogue& m_catalogue;
    const Settings& m_settings;
    const LearnerList& m_learners;
    const Offer& m_offer;
    std::vector<ModuleSummary> m_rows;
    int m_next = -1;
};

}  // namespace pathlight
