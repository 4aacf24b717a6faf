// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/printing/cupsprinter.h"

#include <QStandardPaths>

namespace pathlight {

namespace {

const QString lp = QStringLiteral("lp");
const QString lpstat = QStringLiteral("lpstat");

/// The names that `lpstat -e` lists, one a line.
QStringList namesIn(const QByteArray& listed) {
    QStringList names;
    for (const QString& line : QString::fromUtf8(listed).split(u'\n')) {
        const QString name = line.trimmed();
        if (!name.isEmpty()) names.append(name);
    }
    return names;
}

/// The name in "system default destination: NAME"; "" when there is no default.
QString standardIn(const QByteArray& told) {
    const QString line = QString::fromUtf8(told).section(u'\n', 0, 0);
    return line.contains(QLatin1String("destination: ")) ? line.section(QStringLiteral("destination: "), 1).trimmed()
                                                         : QString();
}

}  // namespace

std::unique_ptr<Printer> systemPrinter() { return std::make_unique<CupsPrinter>(); }

CupsPrinter::CupsPrinter() : CupsPrinter(Limits{}) {}
CupsPrinter::CupsPrinter(const Limits& limits) : m_lpstat(limits.find), m_lp(limits.print) {}

void CupsPrinter::find(Found found) {
    m_lpstat.run(lpstat, {QStringLiteral("-e")}, {}, [this, found](const Result<QByteArray>& listed) {
        const QStringList names =
            listed && !QStandardPaths::findExecutable(lp).isEmpty() ? namesIn(*listed) : QStringList();
        if (names.isEmpty()) return found({});
        m_lpstat.run(lpstat, {QStringLiteral("-d")}, {}, [names, found](const Result<QByteArray>& told) {
            const qsizetype standard = told ? names.indexOf(standardIn(*told)) : -1;
            QStringList ordered = names;
            if (standard > 0) ordered.move(standard, 0);
            found(ordered);
        });
    });
}

void CupsPrinter::print(const QByteArray& pdf, const QString& title, const QString& name, Done done) {
    const QStringList arguments{QStringLiteral("-d"),         name, QStringLiteral("-t"), title, QStringLiteral("-o"),
                                QStringLiteral("fit-to-page")};
    m_lp.run(lp, arguments, pdf, [done](const Result<QByteArray>& ended) {
        if (!ended) return done(fail(ended.error()));
        done({});
    });
}

}  // namespace pathlight
