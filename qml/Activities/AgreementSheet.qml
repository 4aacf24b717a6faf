// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Pathlight.Components

/*! The agreement as it will stand on paper: its title, what was chosen of each part, and room for names. The keyboard
    stops here, so that the whole sheet comes into sight. */
Rectangle {
    id: sheet

    required property var title
    required property var parts
    /*! The parts of which something was chosen, with only that. */
    readonly property var filled: parts.map(part => ({id: part.id, title: part.title,
                                                      clauses: part.clauses.filter(clause => clause.chosen)}))
                                       .filter(part => part.clauses.length > 0)
    //: On an agreement, below a line on which somebody writes a name by hand.
    readonly property string nameWord: qsTr("Name")
    readonly property bool mirrored: LayoutMirroring.enabled
    /*! What stands below each empty line, as on the printed sheet. */
    readonly property var blanks: Array(5).fill(nameWord)
        //: On an agreement, below a line on which somebody writes the date by hand.
        .concat(qsTr("Date"))
    readonly property var lines: filled.reduce((all, part) => all.concat({heading: true, prose: part.title},
        part.clauses.map(one => ({heading: false, prose: one.text}))), Array.of())

    height: implicitHeight
    implicitHeight: names.y + names.height + Theme.space.xl
    radius: 4
    color: Theme.colour.surface
    border.width: Theme.highContrast ? Theme.stroke : 1
    border.color: Theme.colour.outline
    activeFocusOnTab: true
    Accessible.role: Accessible.Grouping
    Accessible.name: [title?.plain ?? ""].concat(lines.map(line => line.prose.plain)).join(". ")

    FocusRing {
        control: sheet
        cornerRadius: sheet.radius
    }

    // Takes the width alone, so that the ground may grow with it without laying it out anew.
    Item {
        width: parent.width

        Heading {
            id: heading

            text: sheet.title?.plain ?? ""
            level: 2
            horizontalAlignment: Text.AlignHCenter
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.top: parent.top
            anchors.margins: Theme.space.xl
        }

        Stack {
            id: body

            anchors.top: heading.bottom
            anchors.topMargin: Theme.space.l
            anchors.left: heading.left
            anchors.right: heading.right
            spacing: Theme.space.s

            BodyText {
                visible: sheet.lines.length === 0
                width: parent.width
                //: On an empty sheet of paper, before a clause of the agreement is chosen.
                text: qsTr("What you choose will stand here.")
                soft: true
                horizontalAlignment: Text.AlignHCenter
            }

            Repeater {
                model: sheet.lines.length

                Item {
                    id: line

                    required property int index
                    readonly property var entry: sheet.lines[index] ?? ({heading: false, prose: null})

                    width: body.width
                    height: words.height + (entry.heading ? Theme.space.s : 0)

                    Rectangle {
                        id: bullet

                        visible: !line.entry.heading
                        anchors.left: parent.left
                        y: words.y + Theme.textBody / 2
                        width: 8
                        height: 8
                        radius: 4
                        color: Theme.colour.leaf
                    }

                    ProseText {
                        id: words

                        prose: line.entry.prose
                        font.bold: line.entry.heading
                        y: line.entry.heading ? Theme.space.s : 0
                        anchors.left: line.entry.heading ? parent.left : bullet.right
                        anchors.leftMargin: line.entry.heading ? 0 : Theme.space.m
                        anchors.right: parent.right
                        Accessible.ignored: true
                    }
                }
            }
        }

        Item {
            id: names

            readonly property real gap: Theme.space.xl

            anchors.top: body.bottom
            anchors.topMargin: Theme.space.xxl
            anchors.left: heading.left
            anchors.right: heading.right
            height: childrenRect.height

            Repeater {
                model: sheet.blanks

                NameLine {
                    required property int index
                    required property string modelData

                    text: modelData
                    width: (names.width - names.gap) / 2
                    x: (index % 2 === 0) === sheet.mirrored ? names.width - width : 0
                    y: Math.floor(index / 2) * (height + Theme.space.m)
                }
            }
        }
    }
}
