// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/nicknamelist.h"
#include "storage/progressdatabase.h"

#include <QObject>
#include <QQmlEngine>
#include <QStringList>
#include <QVariant>

#include <optional>

namespace pathlight {

class AdultPresence;
class LearnerList;
class Offer;
class ProgressStore;
class Settings;

/// QML singleton `ClassImport`: a list of nicknames or numbers that a teacher brings, and the learners it comes to. All
/// of them are added or none, and nobody while no grown-up is here.
class ClassImport : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
    /// What was typed or pasted. It stays until it is added, in case somebody is called away from it.
    Q_PROPERTY(QString text READ text WRITE setText NOTIFY changed)
    /// Of all who are added.
    Q_PROPERTY(QString band READ band WRITE setBand NOTIFY changed)
    /// The group they come into, 0 for none.
    Q_PROPERTY(int group READ group WRITE setGroup NOTIFY changed)
    /// The nicknames that the text comes to.
    Q_PROPERTY(QStringList nicknames READ nicknames NOTIFY changed)
    /// The lines that give no learner: {line, text, why} with a translated reason.
    Q_PROPERTY(QVariantList leftOut READ leftOut NOTIFY changed)
    /// For how many more learners there is a place on this computer.
    Q_PROPERTY(int room READ room NOTIFY changed)
    /// There are nicknames, an age band, and room for all of them.
    Q_PROPERTY(bool ready READ ready NOTIFY changed)
    /// Translated sentence when they could not be added, "" otherwise.
    Q_PROPERTY(QString fault READ fault NOTIFY faultChanged)

public:
    /// More than any list of a class; what is longer was pasted by mistake.
    static constexpr int maxText = 100'000;

    /// All must outlive this.
    ClassImport(ProgressStore& store, LearnerList& learners, const Offer& offer, const Settings& settings,
                const AdultPresence& adult, QObject* parent = nullptr);
    static ClassImport* create(QQmlEngine* engine, QJSEngine* scriptEngine);

    [[nodiscard]] QString text() const;
    [[nodiscard]] QString band() const;
    [[nodiscard]] int group() const;
    [[nodiscard]] QStringList nicknames() const;
    [[nodiscard]] QVariantList leftOut() const;
    [[nodiscard]] int room() const;
    [[nodiscard]] bool ready() const;
    [[nodiscard]] QString fault() const;

    void setText(const QString& text);
    void setBand(const QString& band);
    void setGroup(int group);

    /// Goes on with what was typed before, for learners of this group.
    Q_INVOKABLE void begin(int group);
    /// Begins with nothing.
    Q_INVOKABLE void clear();
    /// Adds the learners, with pictures dealt out among them. Nothing while it is not `ready`.
    Q_INVOKABLE void add();

signals:
    void changed();
    void faultChanged();
    void added(int count);

private:
    void read();
    [[nodiscard]] std::vector<Learner> toLearners() const;
    void setFault(std::optional<ErrorCode> fault);

    ProgressStore& m_store;
    LearnerList& m_learners;
    const Offer& m_offer;
    const AdultPresence& m_adult;
    QString m_text;
    std::optional<AgeBand> m_band;
    int m_group = 0;
    NicknameList m_list;
    bool m_busy = false;
    std::optional<ErrorCode> m_fault;
};

}  // namespace pathlight
