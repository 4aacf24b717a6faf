// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/printing/printoutcome.h"

#include "ui/direction.h"
#include "ui/printing/documentfile.h"

#include <QCoreApplication>

namespace pathlight {

namespace {

/// The texts of this file, as translators find them.
class OutcomeText {
    Q_DECLARE_TR_FUNCTIONS(pathlight::PrintOutcome)
};

QString explainNotSaved(const PrintOutcome& outcome) {
    const QString folder = isolated(toText(outcome.path));
    switch (outcome.fault) {
        case ErrorCode::NoSpace:
            //: Shown when a sheet cannot be saved as a PDF file because the disk is full.
            return OutcomeText::tr(
                "There is no room left on this computer's disk, so the sheet was not saved. "
                "What you chose on this page is still here. Please make room, then save it again.");
        case ErrorCode::NoAccess:
        case ErrorCode::NotFound:
            //: Shown when a sheet cannot be saved as a PDF file. %1 is a folder.
            return OutcomeText::tr(
                       "The sheet was not saved, because nothing may be written into the folder %1. "
                       "What you chose on this page is still here. "
                       "Please ask somebody who looks after this computer to open the folder for you.")
                .arg(folder);
        default:
            //: Shown when a sheet cannot be saved as a PDF file, for another reason. %1 is a folder.
            return OutcomeText::tr(
                       "The sheet could not be saved in the folder %1. "
                       "What you chose on this page is still here. Please try again.")
                .arg(folder);
    }
}

QString explainNotSent(const PrintOutcome& outcome) {
    const QString printer = isolated(outcome.printer);
    if (outcome.fault == ErrorCode::Busy) {
        //: Shown when a printer does not react. %1 is its name.
        return OutcomeText::tr(
                   "The printer %1 does not answer, so the sheet was not printed. "
                   "What you chose on this page is still here. "
                   "Please see that the printer is switched on, or save the sheet as a PDF.")
            .arg(printer);
    }
    //: Shown when a printer refuses a sheet. %1 is its name.
    return OutcomeText::tr(
               "The printer %1 did not take the sheet. What you chose on this page is still here. "
               "Please try again, or save the sheet as a PDF.")
        .arg(printer);
}

}  // namespace

QString explain(const PrintOutcome& outcome) {
    switch (outcome.kind) {
        case PrintOutcome::Kind::Saved:
            //: After a sheet was saved as a PDF. %1 is the name of the file, %2 the folder it is in.
            return OutcomeText::tr("The sheet is saved. Its name is %1, and it is in the folder %2.")
                .arg(isolated(toText(outcome.path.filename())), isolated(toText(outcome.path.parent_path())));
        case PrintOutcome::Kind::Sending:
            //: While a sheet is handed to a printer. %1 is its name.
            return OutcomeText::tr("The sheet is on its way to the printer %1.").arg(isolated(outcome.printer));
        case PrintOutcome::Kind::Sent:
            //: After a printer has taken a sheet. %1 is its name.
            return OutcomeText::tr("The printer %1 has the sheet now.").arg(isolated(outcome.printer));
        case PrintOutcome::Kind::NotSaved: return explainNotSaved(outcome);
        case PrintOutcome::Kind::NotSent: return explainNotSent(outcome);
    }
    return {};
}

}  // namespace pathlight
