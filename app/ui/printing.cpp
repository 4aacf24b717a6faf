// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/printing.h"

#include "content/catalogue.h"
#include "text/locales.h"
#include "ui/backend.h"
#include "ui/drawing.h"
#include "ui/printing/activitysheet.h"
#include "ui/printing/documentfile.h"
#include "ui/printing/pdf.h"
#include "ui/session.h"
#include "ui/settings.h"

#include <QFile>
#include <QLocale>

namespace pathlight {

namespace {

constexpr int ornamentSide = 640;  ///< pixels

QImage lantern() {
    QFile file(QStringLiteral(":/qt/qml/Pathlight/Components/art/lantern-lit.svg"));
    if (!file.open(QIODevice::ReadOnly)) return {};
    return renderSvg(file.readAll(), {ornamentSide, ornamentSide}).value_or(QImage());
}

}  // namespace

Printing::Printing(const Session& session, const Settings& settings, const Catalogue& catalogue, QString program,
                   std::filesystem::path folder, std::unique_ptr<Printer> printer, QObject* parent)
    : QObject(parent),
      m_session(session),
      m_settings(settings),
      m_catalogue(catalogue),
      m_program(std::move(program)),
      m_folder(std::move(folder)),
      m_system(std::move(printer)) {
    connect(&session, &Session::viewChanged, this, &Printing::renewSheet);
    connect(&settings, &Settings::languageChanged, this, &Printing::noticeChanged);
    renewSheet();
}

Printing::~Printing() = default;

Printing* Printing::create(QQmlEngine* engine, QJSEngine* /*scriptEngine*/) {
    return lend(Backend::of(engine).printing());
}

bool Printing::available() const { return m_sheet.has_value(); }
QStringList Printing::printers() const { return m_printers; }
QString Printing::printer() const { return m_printer; }
QString Printing::notice() const { return m_outcome ? explain(*m_outcome) : QString(); }
bool Printing::busy() const { return m_outcome && m_outcome->kind == PrintOutcome::Kind::Sending; }

QString Printing::script() const {
    return m_sheet ? QString::fromStdString(scriptOf(m_sheet->locale.toStdString())) : QString();
}

void Printing::setPrinter(const QString& name) {
    if (name == m_printer || !m_printers.contains(name)) return;
    m_printer = name;
    emit printerChanged();
}

void Printing::renewSheet() {
    const bool before = available();
    m_sheet = activitySheet(m_session.sceneType(), m_session.view().toMap(), m_session.locale(), m_program);
    // What was said of another sheet is true no more.
    if (!busy()) setOutcome(std::nullopt);
    if (available() && !before) m_system->find([this](const QStringList& names) { showPrinters(names); });
    emit sheetChanged();
}

void Printing::showPrinters(const QStringList& names) {
    if (names == m_printers) return;
    m_printers = names;
    if (!names.contains(m_printer)) m_printer = names.value(0);
    emit printersChanged();
    emit printerChanged();
}

void Printing::save(const QString& family) {
    if (!m_sheet || busy()) return;
    const QByteArray pdf = toPdf(*m_sheet, look(family));
    const auto path = writeDocument(m_folder, fileNameOf(m_sheet->title), QStringLiteral(".pdf"),
                                    {pdf.constData(), static_cast<std::size_t>(pdf.size())});
    if (path) return setOutcome(PrintOutcome{PrintOutcome::Kind::Saved, *path, {}, {}});
    qWarning("%s", path.error().text().c_str());
    setOutcome(PrintOutcome{PrintOutcome::Kind::NotSaved, m_folder, {}, path.error().code});
}

void Printing::print(const QString& family) {
    if (!m_sheet || busy() || m_printer.isEmpty()) return;
    setOutcome(PrintOutcome{PrintOutcome::Kind::Sending, {}, m_printer, {}});
    // The queue of a printer is seen by others: it learns the program's name, and not what the sheet is about.
    m_system->print(toPdf(*m_sheet, look(family)), m_program, m_printer,
                    [this, printer = m_printer](const Result<void>& sent) {
                        if (sent) return setOutcome(PrintOutcome{PrintOutcome::Kind::Sent, {}, printer, {}});
                        qWarning("%s", sent.error().text().c_str());
                        setOutcome(PrintOutcome{PrintOutcome::Kind::NotSent, {}, printer, sent.error().code});
                    });
}

void Printing::setOutcome(std::optional<PrintOutcome> outcome) {
    if (!m_outcome && !outcome) return;
    m_outcome = std::move(outcome);
    emit noticeChanged();
}

SheetLook Printing::look(const QString& family) const {
    QString country = m_settings.country();
    if (country.isEmpty()) country = QLocale::territoryToCode(QLocale::system().territory());
    return {paperSizeIn(country.toStdString()), family, m_settings.textScale(), lantern(),
            [this](const QString& media, int side) { return picture(media, side); }};
}

QImage Printing::picture(const QString& media, int side) const {
    const auto drawn = m_catalogue.media(media.toStdString()).and_then([side](const Media& found) {
        return drawMedia(found, {side, side});
    });
    if (!drawn) qWarning("%s", drawn.error().text().c_str());
    return drawn.value_or(QImage());
}

}  // namespace pathlight
