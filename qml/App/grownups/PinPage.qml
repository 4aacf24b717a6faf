// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Pathlight.Backend
import Pathlight.Components

/*! Sets, changes and removes the PIN, and says what it does not protect. */
PageFrame {
    id: page

    readonly property bool changeable: !AdultStep.pinImposed
    readonly property bool wide: width > 820 * Theme.textScale

    /*! The field that the pad types into. */
    property PinField current: fresh.field

    function empty() {
        for (const line of [old, fresh, again]) {
            line.field.clear()
        }
    }

    /*! The PIN in a field is complete: on to the next one, and after the last it is set. */
    function goOn() {
        if (current === again.field) {
            AdultStep.setPin(old.text, fresh.text, again.text)
        } else {
            (current === old.field ? fresh : again).field.forceActiveFocus(Qt.OtherFocusReason)
        }
    }

    objectName: "PinPage"
    //: Title of the page on which the PIN is set, changed or removed.
    title: qsTr("PIN")
    readsUnasked: false
    Component.onCompleted: AdultStep.begin()

    footer: BottomBar {
        visible: page.changeable

        QuietButton {
            objectName: "removePin"
            visible: AdultStep.hasPin
            //: Takes the PIN away, so that a question opens the pages for grown-ups.
            text: qsTr("Remove the PIN")
            onClicked: AdultStep.removePin(old.text)
        }

        Item {
            Layout.fillWidth: true
        }

        PrimaryButton {
            objectName: "setPin"
            //: Puts another PIN in the place of the one that is set.
            text: AdultStep.hasPin ? qsTr("Change the PIN")
                                   //: Sets a PIN where there was none.
                                   : qsTr("Set the PIN")
            iconName: "check"
            onClicked: AdultStep.setPin(old.text, fresh.text, again.text)
        }
    }

    Connections {
        target: AdultStep

        function onPinChanged() {
            page.empty()
        }
    }

    PageColumn {
        name: page.title

        Notice {
            objectName: "pinNotice"
            text: AdultStep.notice
            iconName: "key"
            Layout.fillWidth: true
        }

        Notice {
            text: AdultStep.waitNotice
            iconName: "lock"
            Layout.fillWidth: true
        }

        Passage {
            visible: !page.changeable
            //: Heading on the page about the PIN where an administrator has chosen it.
            heading: qsTr("Chosen for this computer")
            sentences: [qsTr("Whoever looks after this computer has chosen the PIN. It can only be changed there.")]
            Layout.fillWidth: true
        }

        GridLayout {
            visible: page.changeable
            columns: page.wide ? 2 : 1
            columnSpacing: Theme.space.xl
            rowSpacing: Theme.space.l
            Layout.fillWidth: true

            Panel {
                spacing: Theme.space.m
                Layout.fillWidth: true
                Layout.alignment: Qt.AlignTop

                PinLine {
                    id: old

                    objectName: "oldPin"
                    visible: AdultStep.hasPin
                    //: Above the field for the PIN that is set at present.
                    label: qsTr("The PIN until now")
                    Layout.fillWidth: true
                    onReached: page.current = field
                    onAccepted: page.goOn()
                }

                PinLine {
                    id: fresh

                    objectName: "newPin"
                    //: Above the field for a new PIN.
                    label: qsTr("The new PIN, 4 to 12 digits")
                    Layout.fillWidth: true
                    onReached: page.current = field
                    onAccepted: page.goOn()
                }

                PinLine {
                    id: again

                    objectName: "newPinAgain"
                    //: Above the field in which a new PIN is typed a second time.
                    label: qsTr("The new PIN once more")
                    Layout.fillWidth: true
                    onReached: page.current = field
                    onAccepted: page.goOn()
                }
            }

            PinPad {
                field: page.current
                Layout.alignment: Qt.AlignHCenter | Qt.AlignTop
                onEntered: page.goOn()
            }
        }

        Passage {
            //: Heading above what a PIN protects and what it does not.
            heading: qsTr("What the PIN does, and what it does not")
            sentences: [
                qsTr("It keeps children out of the pages for grown-ups. Getting help and leaving quickly stay open to everybody."),
                qsTr("It does not lock the file in which Pathlight keeps everything. Whoever may open that file on this computer can read it."),
                qsTr("Nobody can send you a new one. If it is forgotten, all that helps is to erase what Pathlight keeps of every learner here. Write it down where no child looks.")
            ]
            Layout.fillWidth: true
        }
    }
}
