// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Pathlight.Backend
import Pathlight.Components

/*! The sheet chosen in HelpSheets: what stands on it, what it leaves behind, and the ways onto paper. Nothing is
    written before one of these is taken. */
PageFrame {
    id: page

    objectName: "PaperPage"
    title: PaperWords.title(HelpSheets.kind)
    showsHelp: false
    readsUnasked: false
    // What was said of a sheet is nobody's business afterwards.
    Component.onDestruction: HelpSheets.kind = ""

    PageColumn {
        id: column

        focus: true
        name: page.title
        // What came of saving or printing stands last on the page.
        onContentHeightChanged: if (bar.notice !== "") contentY = Math.max(0, contentHeight - height)

        BodyText {
            objectName: "notYourFault"
            //: On the page of a sheet to print, to a grown-up.
            text: Learners.grownUp ? qsTr("It is not the child's fault.")
                                   //: On the page of a sheet to print, to a child.
                                   : qsTr("It is not your fault.")
            font.bold: true
            Layout.fillWidth: true
        }

        BodyText {
            text: PaperWords.content(HelpSheets.kind)
            Layout.fillWidth: true
        }

        BodyText {
            visible: HelpSheets.kind !== "list"
            //: On the page of a sheet to print. %1 is the name of a country.
            text: Help.country ? qsTr("The numbers are those of this country: %1.").arg(Help.countryName)
                               : qsTr("No country is chosen yet. Go back and choose yours first, so that its numbers are "
                                      + "on the sheet.")
            Layout.fillWidth: true
        }

        BodyText {
            text: qsTr("Pathlight keeps no note of this page, and writes nothing before you ask for it here.")
            soft: true
            Layout.fillWidth: true
        }

        PrintBar {
            id: bar

            objectName: "printBar"
            allowed: Printing.help.allowed
            printers: Printing.help.printers
            printer: Printing.help.printer
            busy: Printing.help.busy
            notice: Printing.help.notice
            sensitive: true
            //: Above the buttons that save or print a sheet with help.
            lead: qsTr("You can have this on paper.")
            Layout.fillWidth: true
            onSaveWanted: Printing.help.save(Theme.familyOf(Printing.help.script))
            onPrintWanted: Printing.help.print(Theme.familyOf(Printing.help.script))
            onPrinterChosen: name => Printing.help.printer = name
        }
    }
}
