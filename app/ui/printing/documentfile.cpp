// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/printing/documentfile.h"

#include "base/files.h"

#include <QRegularExpression>
#include <QTextBoundaryFinder>

namespace pathlight {

namespace {

constexpr qsizetype maxBytes = 120;
constexpr int maxSameNames = 999;

/// The beginning of a text that fits into `maxBytes` of UTF-8, with whole letters only.
QString shortened(const QString& text) {
    if (text.toUtf8().size() <= maxBytes) return text;
    QTextBoundaryFinder letters(QTextBoundaryFinder::Grapheme, text);
    qsizetype end = 0;
    for (qsizetype next = 0; next >= 0 && QStringView(text).left(next).toUtf8().size() <= maxBytes;) {
        end = next;
        next = letters.toNextBoundary();
    }
    return text.left(end);
}

}  // namespace

QString fileNameOf(const QString& title) {
    static const QRegularExpression forbidden(QStringLiteral(R"([<>:"/\\|?*\x{0}-\x{1F}\x{7F}-\x{9F}])"));
    static const QRegularExpression turning(
        QStringLiteral(R"([\x{61C}\x{200E}\x{200F}\x{202A}-\x{202E}\x{2066}-\x{2069}\x{FEFF}])"));
    static const QRegularExpression dots(QStringLiteral(R"(^[. ]+|[. ]+$)"));
    static const QRegularExpression reserved(QStringLiteral(R"(^(CON|PRN|AUX|NUL|COM\d|LPT\d)(\.|$))"),
                                             QRegularExpression::CaseInsensitiveOption);
    QString name = title.normalized(QString::NormalizationForm_C);
    name = name.replace(forbidden, QStringLiteral(" ")).remove(turning).simplified().remove(dots);
    name = shortened(name).remove(dots);
    QString program = QStringLiteral("Pathlight");
    if (name.isEmpty()) return program;
    return reserved.match(name).hasMatch() ? program + u' ' + name : name;
}

Result<std::filesystem::path> writeDocument(const std::filesystem::path& folder, const QString& name,
                                            const QString& ending, std::string_view bytes) {
    if (const auto made = makeFolder(folder); !made) return fail(made.error());
    for (int number = 1; number <= maxSameNames; ++number) {
        const QString counted = number == 1 ? name : QStringLiteral("%1 (%2)").arg(name).arg(number);
        const std::filesystem::path path = folder / toPath(counted + ending);
        const auto reserved = reserveFile(path);
        if (!reserved) return fail(reserved.error());
        if (!*reserved) continue;
        // Replaces the empty file that keeps the name, in one step.
        if (const auto written = writeFile(path, bytes); !written) {
            std::error_code ignored;
            std::filesystem::remove(path, ignored);
            return fail(written.error());
        }
        return path;
    }
    return fail(ErrorCode::Io, folder.string(), "holds too many files of one name");
}

QString toText(const std::filesystem::path& path) { return QString::fromStdU16String(path.u16string()); }
std::filesystem::path toPath(const QString& text) { return text.toStdU16String(); }

}  // namespace pathlight
