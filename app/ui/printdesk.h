// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/printing/printer.h"
#include "ui/printing/printoutcome.h"
#include "ui/printing/sheet.h"
#include "ui/printing/sheetlook.h"

#include <QObject>
#include <QQmlEngine>

#include <functional>
#include <memory>
#include <optional>

namespace pathlight {

class Catalogue;
class Settings;

/// A sheet that somebody makes, on paper or as a PDF. Nothing leaves the computer but to a printer, and nothing is
/// written but on request.
class PrintDesk : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The desks are those of Printing")
    /// Whether there is something to print.
    Q_PROPERTY(bool available READ available NOTIFY sheetChanged)
    /// False when nothing may be printed or saved.
    Q_PROPERTY(bool allowed READ allowed NOTIFY allowedChanged)
    /// ISO 15924 code of the script that the sheet is written in.
    Q_PROPERTY(QString script READ script NOTIFY sheetChanged)
    /// Names of the printers, the default one first; none until they are found.
    Q_PROPERTY(QStringList printers READ printers NOTIFY printersChanged)
    /// The one that `print` uses; "" when there is none.
    Q_PROPERTY(QString printer READ printer WRITE setPrinter NOTIFY printerChanged)
    /// A printer has not taken its sheet yet.
    Q_PROPERTY(bool busy READ busy NOTIFY noticeChanged)
    /// What came of the last request; "" before one.
    Q_PROPERTY(QString notice READ notice NOTIFY noticeChanged)

public:
    /// Makes the sheet as it is to be now; nothing where there is none.
    using Source = std::function<std::optional<Sheet>()>;

    /// Where sheets go.
    struct Ways {
        QString program;               ///< the name that the program goes by
        std::filesystem::path folder;  ///< where files are saved
        std::unique_ptr<Printer> printer;
        bool allowed = true;  ///< the ways are open
    };

    PrintDesk(Source source, const Settings& settings, const Catalogue& catalogue, Ways ways,
              QObject* parent = nullptr);
    ~PrintDesk() override;

    /// Takes the sheet from the source anew; to be called whenever that has another one.
    void renewSheet();

    [[nodiscard]] bool available() const;
    [[nodiscard]] bool allowed() const;
    [[nodiscard]] QString script() const;
    [[nodiscard]] QStringList printers() const;
    [[nodiscard]] QString printer() const;
    [[nodiscard]] bool busy() const;
    [[nodiscard]] QString notice() const;

    void setAllowed(bool allowed);
    /// No effect when there is no such printer.
    void setPrinter(const QString& name);

    /// Saves the sheet as a new PDF, set in a font.
    Q_INVOKABLE void save(const QString& family);
    /// Prints the sheet, set in a font.
    Q_INVOKABLE void print(const QString& family);

signals:
    void sheetChanged();
    void allowedChanged();
    void printersChanged();
    void printerChanged();
    void noticeChanged();

private:
    void findPrinters();
    void showPrinters(const QStringList& names);
    void setOutcome(std::optional<PrintOutcome> outcome);
    [[nodiscard]] SheetLook look(const QString& family) const;
    [[nodiscard]] QImage picture(const QString& media, int side) const;

    Source m_source;
    const Settings& m_settings;
    const Catalogue& m_catalogue;
    Ways m_ways;
    std::optional<Sheet> m_sheet;
    QStringList m_printers;
    QString m_printer;
    std::optional<PrintOutcome> m_outcome;
};

}  // namespace pathlight
