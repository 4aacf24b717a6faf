// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Pathlight.Backend
import Pathlight.Components

/*! Leads to the pages for grown-ups: by the PIN, or by a question while there is none. */
PageFrame {
    id: page

    readonly property bool wide: width > 820 * Theme.textScale

    function enter() {
        if (!AdultStep.ready || AdultStep.busy) {
            return
        }
        if (AdultStep.hasPin) {
            AdultStep.tryPin(pin.text)
            pin.begin()
        } else {
            AdultStep.answer(question.product)
            question.begin()
        }
    }

    objectName: "AdultStepPage"
    //: Title of the page that leads to the pages for grown-ups.
    title: !Session.waitsForGrownUp ? qsTr("For grown-ups")
           //: Title of the page that comes before a module that a child does with a grown-up.
           : qsTr("Together with a grown-up")
    readsUnasked: false
    Component.onCompleted: AdultStep.begin()

    footer: BottomBar {
        QuietButton {
            objectName: "forgotten"
            visible: AdultStep.hasPin && !AdultStep.pinImposed
            //: Leads to the page about a PIN that nobody knows any more.
            text: qsTr("PIN forgotten")
            onClicked: Navigation.open("ForgottenPinPage")
        }

        Item {
            Layout.fillWidth: true
        }

        PrimaryButton {
            objectName: "goOn"
            //: Main action of the page that leads to the pages for grown-ups.
            text: qsTr("Go on")
            iconName: "forward"
            directional: true
            onClicked: page.enter()
        }
    }

    Connections {
        target: AdultStep

        function onStateChanged() {
            AdultStep.hasPin ? pin.forceActiveFocus(Qt.OtherFocusReason) : question.takeFocus()
        }
    }

    PageColumn {
        BodyText {
            visible: Session.waitsForGrownUp
            //: To a child, and the grown-up beside it, before a module about hard things.
            text: qsTr("You do this one with a grown-up you trust. Is one there? Then it is their turn now. Getting help is open without anybody.")
            font.pixelSize: Theme.textLarge
            Layout.fillWidth: true
        }

        Notice {
            objectName: "stepNotice"
            text: AdultStep.notice
            Layout.fillWidth: true
        }

        Notice {
            objectName: "waitNotice"
            text: AdultStep.waitNotice
            iconName: "lock"
            Layout.fillWidth: true
        }

        QuestionPanel {
            id: question

            visible: AdultStep.ready && !AdultStep.hasPin
            //: Below a multiplication before a module that a child does with a grown-up. It is honest.
            note: Session.waitsForGrownUp ? qsTr("The question keeps small children from going on alone. It is no lock.")
                  //: Below a multiplication that opens the pages for grown-ups. It is honest: it keeps nobody out for long.
                  : qsTr("The question keeps small children out. It is no lock: whoever can multiply gets in. "
                         + "On the next page you can set a PIN.")
            Layout.fillWidth: true
            onEntered: page.enter()
        }

        GridLayout {
            visible: AdultStep.ready && AdultStep.hasPin
            columns: page.wide ? 2 : 1
            columnSpacing: Theme.space.xl
            rowSpacing: Theme.space.l
            Layout.fillWidth: true

            Panel {
                spacing: Theme.space.m
                Layout.fillWidth: true
                Layout.alignment: Qt.AlignTop

                Heading {
                    //: Above the field for the PIN.
                    text: qsTr("Your PIN, please")
                    level: 2
                    Layout.fillWidth: true
                }

                PinField {
                    id: pin

                    objectName: "pin"
                    //: For screen readers: the field for the PIN that opens the pages for grown-ups.
                    name: qsTr("PIN")
                    Layout.fillWidth: true
                    onAccepted: page.enter()
                }

                BodyText {
                    text: qsTr("After three tries that were not right, the next one has to wait a while.")
                    soft: true
                    Layout.fillWidth: true
                }
            }

            PinPad {
                field: pin
                Layout.alignment: Qt.AlignHCenter | Qt.AlignTop
                onEntered: page.enter()
            }
        }
    }
}
