// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lookreport.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSaveFile>

namespace pathlight {

namespace {

bool write(const QString& path, const QByteArray& bytes) {
    QSaveFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit();
}

QJsonObject toJson(const Finding& finding) {
    return {{QStringLiteral("rule"), finding.rule},
            {QStringLiteral("item"), finding.item},
            {QStringLiteral("what"), finding.what}};
}

Finding findingFrom(const QJsonObject& json) {
    return {json[QStringLiteral("rule")].toString(), json[QStringLiteral("item")].toString(),
            json[QStringLiteral("what")].toString()};
}

}  // namespace

int LookReport::complaints() const {
    std::size_t count = 0;
    for (const Visited& one : m_visited)
        count += one.findings.size();
    return static_cast<int>(count);
}

bool LookReport::save(const QString& folder) const {
    return write(QStringLiteral("%1/%2.json").arg(folder, m_look), QJsonDocument(toJson()).toJson());
}

std::vector<LookReport> LookReport::readAll(const QString& folder) {
    std::vector<LookReport> reports;
    const QDir files(folder, QStringLiteral("*.json"), QDir::Name);
    for (const QString& name : files.entryList()) {
        QFile file(files.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            reports.push_back(fromJson(QJsonDocument::fromJson(file.readAll()).object()));
    }
    return reports;
}

LookReport LookReport::fromJson(const QJsonObject& json) {
    LookReport report(json[QStringLiteral("look")].toString());
    for (const auto& page : json[QStringLiteral("pages")].toArray()) {
        const QJsonObject one = page.toObject();
        Visited visited{one[QStringLiteral("page")].toString(), one[QStringLiteral("picture")].toString(), {}};
        for (const auto& finding : one[QStringLiteral("findings")].toArray())
            visited.findings.push_back(findingFrom(finding.toObject()));
        report.add(std::move(visited));
    }
    return report;
}

QJsonObject LookReport::toJson() const {
    QJsonArray pages;
    for (const Visited& one : m_visited) {
        QJsonArray findings;
        for (const Finding& finding : one.findings)
            findings.append(pathlight::toJson(finding));
        pages.append(QJsonObject{{QStringLiteral("page"), one.page},
                                 {QStringLiteral("picture"), one.picture},
                                 {QStringLiteral("findings"), findings}});
    }
    return {{QStringLiteral("look"), m_look}, {QStringLiteral("pages"), pages}};
}

}  // namespace pathlight
