// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "inspector/finding.h"

#include <QJsonObject>
#include <QString>

#include <vector>

namespace pathlight {

/// A page that was visited.
struct Visited {
    QString page;
    QString picture;  ///< its file's name, or ""
    Findings findings;
};

/// What one visit of the program in one look found. Kept as <look>.json beside the pictures, so that a long tour can go
/// on where it was stopped, and several processes can share it.
class LookReport {
public:
    explicit LookReport(QString look) : m_look(std::move(look)) {}

    void add(Visited visited) { m_visited.push_back(std::move(visited)); }
    [[nodiscard]] const QString& look() const { return m_look; }
    [[nodiscard]] const std::vector<Visited>& visited() const { return m_visited; }
    [[nodiscard]] int complaints() const;

    /// False when the file cannot be written.
    [[nodiscard]] bool save(const QString& folder) const;

    /// All the reports that lie in a folder, by look.
    [[nodiscard]] static std::vector<LookReport> readAll(const QString& folder);

private:
    [[nodiscard]] static LookReport fromJson(const QJsonObject& json);
    [[nodiscard]] QJsonObject toJson() const;

    QString m_look;
    std::vector<Visited> m_visited;
};

/// Writes report.html: the complaints, and a table of pages and looks with the pictures. False when it cannot.
[[nodiscard]] bool writeReportPage(const QString& folder, const std::vector<LookReport>& reports);

/// The complaints, one a line, each with the first page it is about and how many more there are, and the counts.
[[nodiscard]] QString reportText(const std::vector<LookReport>& reports);

}  // namespace pathlight
