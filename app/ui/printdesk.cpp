// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/printdesk.h"

#include "content/catalogue.h"
#include "text/locales.h"
#include "ui/drawing.h"
#include "ui/printing/documentfile.h"
#include "ui/printing/pdf.h"
#include "ui/settings.h"

#include <QFile>
#include <QLocale>

namespace pathlight {

namespace {

constexpr int ornamentPixels = 640;  ///< pixels

QImage lantern() {
    QFile file(QStringLiteral(":/qt/qml/Pathlight/Components/art/lantern-lit.svg"));
    if (!file.open(QIODevice::ReadOnly)) return {};
    return renderSvg(file.readAll(), {ornamentPixels, ornamentPixels}).value_or(QImage());
}

}  // namespace

PrintDesk::PrintDesk(Source source, const Settings& settings, const Catalogue& catalogue, Ways ways, QObject* parent)
    : QObject(parent),
      m_source(std::move(source)),
      m_settings(settings),
      m_catalogue(catalogue),
      m_ways(std::move(ways)) {
    connect(&settings, &Settings::languageChanged, this, &PrintDesk::noticeChanged);
    renewSheet();
}

PrintDesk::~PrintDesk() = default;

bool PrintDesk::available() const { return m_sheet.has_value(); }
bool PrintDesk::allowed() const { return m_ways.allowed; }
QStringList PrintDesk::printers() const { return m_printers; }
QString PrintDesk::printer() const { return m_printer; }
QString PrintDesk::notice() const { return m_outcome ? explain(*m_outcome) : QString(); }
bool PrintDesk::busy() const { return m_outcome && m_outcome->kind == PrintOutcome::Kind::Sending; }

QString PrintDesk::script() const {
    return m_sheet ? QString::fromStdString(scriptOf(m_sheet->locale.toStdString())) : QString();
}

void PrintDesk::setPrinter(const QString& name) {
    if (name == m_printer || !m_printers.contains(name)) return;
    m_printer = name;
    emit printerChanged();
}

void PrintDesk::renewSheet() {
    const bool before = available();
    m_sheet = m_source();
    // What was said of another sheet is true no more.
    if (!busy()) setOutcome(std::nullopt);
    if (available() && !before) findPrinters();
    emit sheetChanged();
}

void PrintDesk::setAllowed(bool allowed) {
    if (allowed == m_ways.allowed) return;
    m_ways.allowed = allowed;
    if (available()) findPrinters();
    emit allowedChanged();
}

void PrintDesk::findPrinters() {
    if (allowed()) m_ways.printer->find([this](const QStringList& names) { showPrinters(names); });
}

void PrintDesk::showPrinters(const QStringList& names) {
    if (names == m_printers) return;
    m_printers = names;
    if (!names.contains(m_printer)) m_printer = names.value(0);
    emit printersChanged();
    emit printerChanged();
}

void PrintDesk::save(const QString& family) {
    if (!allowed() || !m_sheet || busy()) return;
    const QByteArray pdf = toPdf(*m_sheet, look(family));
    const auto path = writeDocument(m_ways.folder, fileNameOf(m_sheet->title), QStringLiteral(".pdf"),
                                    {pdf.constData(), static_cast<std::size_t>(pdf.size())});
    if (path) return setOutcome(PrintOutcome{PrintOutcome::Kind::Saved, *path, {}, {}});
    qWarning("%s", path.error().text().c_str());
    setOutcome(PrintOutcome{PrintOutcome::Kind::NotSaved, m_ways.folder, {}, path.error().code});
}

void PrintDesk::print(const QString& family) {
    if (!allowed() || !m_sheet || busy() || m_printer.isEmpty()) return;
    setOutcome(PrintOutcome{PrintOutcome::Kind::Sending, {}, m_printer, {}});
    // The queue of a printer is seen by others: it learns the program's name, and not what the sheet is about.
    m_ways.printer->print(toPdf(*m_sheet, look(family)), m_ways.program, m_printer,
                          [this, printer = m_printer](const Result<void>& sent) {
                              if (sent) return setOutcome(PrintOutcome{PrintOutcome::Kind::Sent, {}, printer, {}});
                              qWarning("%s", sent.error().text().c_str());
                              setOutcome(PrintOutcome{PrintOutcome::Kind::NotSent, {}, printer, sent.error().code});
                          });
}

void PrintDesk::setOutcome(std::optional<PrintOutcome> outcome) {
    if (!m_outcome && !outcome) return;
    m_outcome = std::move(outcome);
    emit noticeChanged();
}

SheetLook PrintDesk::look(const QString& family) const {
    QString country = m_settings.country();
    if (country.isEmpty()) country = QLocale::territoryToCode(QLocale::system().territory());
    return {paperSizeIn(country.toStdString()), family, m_settings.textScale(), lantern(),
            [this](const QString& media, int side) { return picture(media, side); }};
}

QImage PrintDesk::picture(const QString& media, int side) const {
    const auto drawn = m_catalogue.media(media.toStdString()).and_then([side](const Media& found) {
        return drawMedia(found, {side, side});
    });
    if (!drawn) qWarning("%s", drawn.error().text().c_str());
    return drawn.value_or(QImage());
}

}  // namespace pathlight
