// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Pathlight.Backend
import Pathlight.Components

/*! Who helps, in which country: for everybody, also before a learner is chosen. Nothing here is kept or opened. */
PageFrame {
    id: page

    /*! "" stands for all of them. */
    readonly property var choices: ["", ...Help.kinds]
    readonly property bool wide: width > 900 * Theme.textScale
    readonly property var needs: ({
        //: A kind of help, in the words of somebody who needs it.
        "": qsTr("Everyone who helps"),
        //: A kind of help, in the words of a grown-up, who often asks for a child: emergency numbers.
        "emergency": Help.grownUp ? qsTr("Somebody is in danger now")
                                  //: A kind of help, in the words of a child who needs it: emergency numbers.
                                  : qsTr("I am in danger now"),
        //: A kind of help, in the words of somebody who needs it: helplines.
        "helpline": qsTr("Talk to someone"),
        //: A kind of help: hotlines that take reports of pictures or films of children being hurt or without clothes.
        "hotline": qsTr("Report pictures or films"),
        //: A kind of help: services that take pictures off the internet.
        "removal": qsTr("Take a picture down"),
        //: A kind of help: lines for missing children.
        "missing": qsTr("Someone is missing"),
        //: A kind of help: lines for parents.
        "parent-support": qsTr("For parents and carers"),
        //: A kind of help.
        "police": qsTr("Go to the police")
    })
    readonly property var advice: ({
        "hotline": qsTr("A report is not a call for help, and often not a complaint to the police. If someone is in "
                        + "danger now, call the emergency number. Do not save or send the pictures."),
        "removal": qsTr("Help to take pictures down exists. It may not find every copy.")
    })
    /*! The advice in short, at each place of a kind while all of them show. */
    readonly property var shortAdvice: ({
        //: At each place in the list that takes reports of pictures or films.
        "hotline": qsTr("A report is not a call for help. Do not save or send the pictures."),
        "removal": page.advice["removal"]
    })

    objectName: "HelpPage"
    //: Title of the page with helplines.
    title: qsTr("Get help")
    showsHelp: false
    readsUnasked: false
    Component.onCompleted: Help.begin()
    Component.onDestruction: Help.end()

    HelpEntries {
        id: entries

        kinds: Help.kind === "" ? [] : [Help.kind]
        grownUp: Help.grownUp
    }

    HelpEntries {
        id: first

        grownUp: Help.grownUp
        most: 1
    }

    PageColumn {
        focus: true
        name: page.title
        maximumWidth: 1246
        spacing: Theme.space.l

        Flow {
            id: head

            spacing: Theme.space.l
            Layout.fillWidth: true

            Heading {
                //: The first words of the help page, to a grown-up: to one who asks about a child, or was hurt as well.
                text: Help.grownUp ? qsTr("It is not your fault, and not the child's. People are ready to listen.")
                                   //: The first words of the help page, to a child who may have been hurt.
                                   : qsTr("It is not your fault. People are ready to listen.")
                width: page.wide ? head.width - country.width - head.spacing : head.width
                height: page.wide ? Math.max(implicitHeight, country.height) : implicitHeight
                verticalAlignment: Text.AlignVCenter
            }

            // Where there is one column, or large text, the rest of the page would stand before the first number.
            Repeater {
                model: page.wide ? null : first

                HelpEntry {
                    objectName: "firstEntry"
                    kindTitle: page.needs[kind] ?? ""
                    advice: page.shortAdvice[kind] ?? ""
                    width: head.width
                }
            }

            QuietButton {
                id: country

                objectName: "country"
                //: On a button: the country whose helplines show. %1 is its name.
                text: Help.country ? qsTr("%1: change").arg(Help.countryName)
                                   //: On a button: leads to the list of countries.
                                   : qsTr("Choose your country")
                iconName: "globe"
                ground: Help.country ? Theme.colour.raised : Theme.colour.primary
                tint: Help.country ? Theme.colour.ink : Theme.colour.primaryInk
                width: Math.min(implicitWidth, head.width)
                onClicked: Navigation.open("CountryPage")
            }
        }

        WhoAsks {
            Layout.fillWidth: true
        }

        BodyText {
            text: qsTr("Pathlight tells nobody that you opened this page, and keeps no note of it.")
            soft: true
            Layout.fillWidth: true
        }

        GridLayout {
            columns: page.wide ? 2 : 1
            columnSpacing: Theme.space.xl
            rowSpacing: Theme.space.l
            Layout.fillWidth: true

            ColumnLayout {
                spacing: Theme.space.xl
                Layout.preferredWidth: page.wide ? Math.round(300 * Theme.textScale) : -1
                Layout.fillWidth: !page.wide
                Layout.alignment: Qt.AlignTop

                HappenedButtons {
                    Layout.fillWidth: true
                }

                GridLayout {
                    columns: !page.wide && page.width > 600 * Theme.textScale ? 2 : 1
                    columnSpacing: Theme.space.m
                    rowSpacing: Theme.space.m
                    Layout.fillWidth: true

                    Repeater {
                        model: page.choices

                        NeedButton {
                            required property string modelData

                            kind: modelData
                            text: page.needs[modelData] ?? ""
                            Layout.fillWidth: true
                            Layout.fillHeight: !page.wide
                            Layout.preferredWidth: 1
                        }
                    }
                }

                WhatHappens {
                    visible: page.wide
                    Layout.fillWidth: true
                }
            }

            ColumnLayout {
                spacing: Theme.space.l
                Layout.fillWidth: true
                Layout.alignment: Qt.AlignTop

                Notice {
                    text: page.advice[Help.kind] ?? ""
                    Layout.fillWidth: true
                }

                Repeater {
                    model: entries

                    HelpEntry {
                        required property int index

                        visible: page.wide || Help.kind !== "" || index > 0
                        kindTitle: page.needs[kind] ?? ""
                        advice: Help.kind === "" ? page.shortAdvice[kind] ?? "" : ""
                        Layout.fillWidth: true
                    }
                }

                WhatHappens {
                    visible: !page.wide
                    Layout.fillWidth: true
                }
            }
        }

        HelpOnPaper { Layout.fillWidth: true }

        ColumnLayout {
            spacing: Theme.space.m
            Layout.fillWidth: true

            Heading {
                //: Heading at the end of the help page, above the way to the page about the door that hides the program.
                text: qsTr("When nobody should see this page")
                level: 2
                Layout.fillWidth: true
            }

            LinkRow {
                objectName: "leaving"
                //: At the end of the help page: leads to the page about the door that hides the program at once.
                text: qsTr("Leaving quickly")
                note: qsTr("What the door at the top hides, and what it does not.")
                iconName: "door"
                directional: true
                Layout.fillWidth: true
                Layout.maximumWidth: Theme.lineLength
                onClicked: Navigation.openAbove("LeavingPage")
            }
        }
    }
}
