// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Pathlight.Components

/*! The ways onto paper of what stands above it, and what came of the one taken. */
Panel {
    id: bar

    /*! Names of the printers; without any, the sheet can only be saved. */
    required property var printers
    /*! The one to print on. */
    required property string printer
    /*! A printer has not taken its sheet yet. */
    required property bool busy
    /*! What came of the last request; "" before one. */
    required property string notice
    /*! False when an administrator lets nothing be printed or saved. */
    property bool allowed: true
    /*! The sheet is about what others need not know. */
    required property bool sensitive
    //: Above the buttons that save or print what the page shows.
    property string lead: qsTr("You can have this on paper. Names are written there by hand.")
    readonly property bool severalPrinters: printers.length > 1
    property bool choosing: false

    signal saveWanted
    signal printWanted
    signal printerChosen(string name)

    quiet: true
    spacing: Theme.space.m

    BodyText {
        visible: bar.allowed
        text: bar.lead
        Layout.fillWidth: true
    }

    BodyText {
        objectName: "keepsWarning"
        visible: bar.allowed && bar.sensitive
        text: bar.printers.length > 0
              //: Before a sheet of a sensitive module is saved or printed.
              ? qsTr("A saved file stays on this computer until somebody deletes it. A page in the printer can be seen by whoever comes by. The list of prints may show for a while that this program printed something.")
              //: Before a sheet of a sensitive module is saved.
              : qsTr("A saved file stays on this computer until somebody deletes it.")
        Layout.fillWidth: true
    }

    ManagedNote {
        objectName: "printingSet"
        visible: !bar.allowed
        //: In the place of the buttons that print and save what the page shows.
        text: qsTr("You can copy this by hand. Printing and saving are switched off by whoever looks after this computer.")
        Layout.fillWidth: true
    }

    Flow {
        visible: bar.allowed
        spacing: Theme.space.m
        Layout.fillWidth: true

        QuietButton {
            objectName: "printSheet"
            visible: bar.printers.length > 0
            width: Math.min(implicitWidth, parent.width)
            text: bar.severalPrinters
                  //: Prints what the page shows. %1 is the name of a printer.
                  ? qsTr("Print on %1").arg(bar.printer)
                  //: Prints what the page shows.
                  : qsTr("Print")
            iconName: "print"
            onClicked: if (!bar.busy) bar.printWanted()
        }

        QuietButton {
            id: other

            objectName: "otherPrinter"
            visible: bar.severalPrinters
            width: Math.min(implicitWidth, parent.width)
            //: Shows the list of printers.
            text: qsTr("Another printer")
            Accessible.checkable: true
            Accessible.checked: bar.choosing
            onClicked: bar.choosing = !bar.choosing
        }

        QuietButton {
            objectName: "saveSheet"
            width: Math.min(implicitWidth, parent.width)
            //: Saves what the page shows as a file in the user's folder for documents.
            text: qsTr("Save as PDF")
            iconName: "save"
            onClicked: if (!bar.busy) bar.saveWanted()
        }
    }

    ColumnLayout {
        visible: bar.severalPrinters && bar.choosing
        spacing: Theme.space.s
        Layout.fillWidth: true
        Accessible.role: Accessible.Grouping
        //: Heading of a list of printers, for screen readers.
        Accessible.name: qsTr("Printers")

        Repeater {
            model: bar.printers

            ChoiceRow {
                required property string modelData

                objectName: "printer-" + modelData
                text: modelData
                picked: modelData === bar.printer
                Layout.fillWidth: true
                onClicked: {
                    bar.printerChosen(modelData)
                    other.forceActiveFocus()
                    bar.choosing = false
                }
            }
        }
    }

    Notice {
        objectName: "printNotice"
        text: bar.notice
        quiet: false
        Layout.fillWidth: true
    }
}
