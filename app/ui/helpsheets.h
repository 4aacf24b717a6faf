// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/printing/helpsheet.h"

#include <QObject>
#include <QQmlEngine>

#include <optional>

namespace pathlight {

class Catalogue;
class HelpDirectory;
class LearnerList;
class Settings;

/// QML singleton `HelpSheets`: the sheets with help that can be taken along on paper, for the country of `Help` and the
/// learner who is here. It keeps nothing and writes nothing; `Printing.help` does so when it is asked to.
class HelpSheets : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
    /// "card", "minutes" and "list".
    Q_PROPERTY(QStringList kinds READ kinds CONSTANT)
    /// The one that is wanted, or "".
    Q_PROPERTY(QString kind READ kind WRITE setKind NOTIFY kindChanged)

public:
    /// `program` is the name that the program goes by.
    HelpSheets(const Catalogue& catalogue, const Settings& settings, const LearnerList& learners,
               const HelpDirectory& directory, QString program, QObject* parent = nullptr);
    static HelpSheets* create(QQmlEngine* engine, QJSEngine* scriptEngine);

    [[nodiscard]] QStringList kinds() const;
    [[nodiscard]] QString kind() const;
    /// The sheet of the kind that is wanted, in the program's language; nothing for "".
    [[nodiscard]] std::optional<Sheet> sheet() const;

    /// No effect when there is no such kind.
    void setKind(const QString& kind);

signals:
    void kindChanged();
    void sheetChanged();

private:
    [[nodiscard]] HelpFacts facts() const;
    [[nodiscard]] HelpReader reader() const;

    const Catalogue& m_catalogue;
    const Settings& m_settings;
    const LearnerList& m_learners;
    const HelpDirectory& m_directory;
    QString m_program;
    QString m_kind;
};

}  // namespace pathlight
