// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "paperproof.h"

#include "programrun.h"
#include "ui/drawing.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>

#include <gtest/gtest.h>

namespace pathlight {

namespace {

QByteArray art(const QString& name) {
    QFile file(QStringLiteral(PATHLIGHT_SOURCE_DIR "/qml/Components/art/%1.svg").arg(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

}  // namespace

SheetLook lookIn(const QString& family, PaperSize paper) {
    return {paper, family, 1.0, renderSvg(art(QStringLiteral("lantern-lit")), {640, 640}).value_or(QImage()),
            [](const QString& /*media*/, int side) {
                return renderSvg(art(QStringLiteral("owl")), {side, side}).value_or(QImage());
            }};
}

QString keepPdf(const QString& name, const QByteArray& pdf) {
    const QString folder = QStringLiteral(PATHLIGHT_BINARY_DIR "/tests/sheets");
    QDir().mkpath(folder);
    QFile file(folder + u'/' + name + QStringLiteral(".pdf"));
    EXPECT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(pdf);
    return file.fileName();
}

QString textOf(const QString& path) {
    const ProgramRun run =
        runProgram(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), path, QStringLiteral("-")});
    EXPECT_EQ(run.status, 0) << run.error.toStdString();
    return run.out.normalized(QString::NormalizationForm_KC).simplified();
}

QString lettersOf(const QString& text) {
    static const QRegularExpression signs(QStringLiteral("\\p{M}"));
    static const QRegularExpression others(QStringLiteral("[^\\p{L}\\p{N}]"));
    static const QRegularExpression lamAlef(QStringLiteral("ل[اأإآ]"));
    return text.normalized(QString::NormalizationForm_KC).remove(signs).remove(lamAlef).remove(others);
}

QString factOf(const QString& path, const QString& name) {
    const ProgramRun run = runProgram(QStringLiteral("pdfinfo"), {path});
    EXPECT_EQ(run.status, 0) << run.error.toStdString();
    for (const QString& line : run.out.split(u'\n')) {
        if (line.startsWith(name + u':')) return line.section(u':', 1).trimmed();
    }
    return {};
}

}  // namespace pathlight
