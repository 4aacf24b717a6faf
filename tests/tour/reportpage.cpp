// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lookreport.h"

#include <QHash>
#include <QSaveFile>
#include <QStringList>

#include <algorithm>
#include <map>

namespace pathlight {

namespace {

/// A complaint, and every look and page that it is about.
struct Gathered {
    Finding finding;
    QStringList places;
};

/// The same fault shows in many looks and on many pages, and is told once. By rule, in the order they were met.
std::vector<Gathered> gather(const std::vector<LookReport>& reports) {
    std::vector<Gathered> all;
    std::map<QString, std::size_t> known;
    for (const LookReport& report : reports) {
        for (const Visited& visited : report.visited()) {
            for (const Finding& finding : visited.findings) {
                const QString key = finding.rule + u'\n' + finding.item + u'\n' + finding.what;
                const auto [place, isNew] = known.try_emplace(key, all.size());
                if (isNew) all.push_back({finding, {}});
                all[place->second].places.append(report.look() + u' ' + visited.page);
            }
        }
    }
    std::stable_sort(all.begin(), all.end(),
                     [](const Gathered& one, const Gathered& other) { return one.finding.rule < other.finding.rule; });
    return all;
}

QStringList pagesOf(const std::vector<LookReport>& reports) {
    QStringList pages;
    for (const LookReport& report : reports) {
        for (const Visited& visited : report.visited()) {
            if (!pages.contains(visited.page)) pages.append(visited.page);
        }
    }
    return pages;
}

QString escaped(const QString& text) { return text.toHtmlEscaped(); }

QString complaintList(const std::vector<Gathered>& complaints) {
    QString html = QStringLiteral("<ol>\n");
    for (const Gathered& one : complaints) {
        html += QStringLiteral("<li><b>%1</b> %2: %3 <small>%4</small></li>\n")
                    .arg(escaped(one.finding.rule), escaped(one.finding.item), escaped(one.finding.what),
                         escaped(one.places.join(QStringLiteral(", "))));
    }
    return html + QStringLiteral("</ol>\n");
}

QString cell(const Visited* visited) {
    if (!visited) return QStringLiteral("<td></td>");
    const QString mark = visited->findings.empty() ? QString() : QStringLiteral(" class=fault");
    const QString count = visited->findings.empty() ? QString() : QString::number(visited->findings.size());
    if (visited->picture.isEmpty())
        return QStringLiteral("<td%1>%2</td>").arg(mark, count.isEmpty() ? QStringLiteral("0") : count);
    return QStringLiteral("<td%1><a href=\"%2\"><img loading=lazy width=160 src=\"%2\" alt=\"%3\"></a>%4</td>")
        .arg(mark, escaped(visited->picture), escaped(visited->page), count);
}

QString pictureTable(const std::vector<LookReport>& reports) {
    QString html = QStringLiteral("<table>\n<tr><th></th>");
    std::vector<QHash<QString, const Visited*>> columns;
    for (const LookReport& report : reports) {
        html += QStringLiteral("<th>%1</th>").arg(escaped(report.look()));
        QHash<QString, const Visited*>& column = columns.emplace_back();
        for (const Visited& visited : report.visited())
            column.insert(visited.page, &visited);
    }
    html += QStringLiteral("</tr>\n");
    for (const QString& page : pagesOf(reports)) {
        html += QStringLiteral("<tr><th>%1</th>").arg(escaped(page));
        for (const auto& column : columns)
            html += cell(column.value(page));
        html += QStringLiteral("</tr>\n");
    }
    return html + QStringLiteral("</table>\n");
}

QString counts(const std::vector<LookReport>& reports) {
    std::size_t pages = 0;
    int complaints = 0;
    for (const LookReport& report : reports) {
        pages += report.visited().size();
        complaints += report.complaints();
    }
    return QStringLiteral("looks: %1\npages: %2\ncomplaints: %3\n").arg(reports.size()).arg(pages).arg(complaints);
}

}  // namespace

bool writeReportPage(const QString& folder, const std::vector<LookReport>& reports) {
    const QString html =
        QStringLiteral(
            "<!DOCTYPE html>\n<html lang=en><meta charset=utf-8><title>Tour of Pathlight</title>\n"
            "<style>body{font-family:sans-serif}td,th{border:1px solid #ccc;padding:4px;vertical-align:top}"
            "th{position:sticky;left:0;background:#fff}.fault{background:#ffd9cc}small{color:#555}</style>\n"
            "<h1>Tour of Pathlight</h1>\n<pre>%1</pre>\n%2%3</html>\n")
            .arg(counts(reports), complaintList(gather(reports)), pictureTable(reports));
    QSaveFile file(folder + QStringLiteral("/report.html"));
    return file.open(QIODevice::WriteOnly) && file.write(html.toUtf8()) >= 0 && file.commit();
}

QString reportText(const std::vector<LookReport>& reports) {
    QString text;
    for (const Gathered& one : gather(reports)) {
        const qsizetype more = one.places.size() - 1;
        text += QStringLiteral("%1: %2: %3: %4%5\n")
                    .arg(one.places.first(), one.finding.rule, one.finding.item, one.finding.what,
                         more > 0 ? QStringLiteral(" (and %1 more)").arg(more) : QString());
    }
    return text + counts(reports);
}

}  // namespace pathlight
