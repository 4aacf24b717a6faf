// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Pathlight.Components

/*! A drawing beside its fingerprint. Each press gives one of its lines another shape, and the fingerprint follows. */
ActivityFrame {
    id: activity

    readonly property var lines: view.lines ?? []
    readonly property string fingerprint: view.fingerprint ?? ""
    readonly property string first: view.firstFingerprint ?? ""
    readonly property bool same: fingerprint === first

    signal act(var action)

    opening: view.prompt ?? null
    wideContent: true

    /*! What screen readers say of a line: what it is and which shape it has. */
    function described(line: var): string {
        //: For screen readers, of a line in a drawing: %1 what it is, %2 the number of its shape, of %3 shapes.
        return qsTr("%1: shape %L2 of %L3").arg(line.text?.plain ?? "").arg(line.variant).arg(line.variants)
    }

    Item {
        id: desk

        readonly property bool split: width >= 640 * Math.min(Theme.textScale, 1.25)

        implicitHeight: split ? Math.max(drawing.height, code.implicitHeight)
                              : drawing.height + Theme.space.l + code.implicitHeight
        Layout.fillWidth: true

        LineDrawing {
            id: drawing

            paths: activity.view.paths ?? []
            changing: activity.lines.length
            width: Math.min(desk.width * (desk.split ? 0.42 : 1), Math.max(260, (Window.height - 300) * 0.9))
            height: implicitHeight
            anchors.left: parent.left
            Accessible.name: activity.lines.map(line => activity.described(line)).join(". ")
        }

        Column {
            id: code

            y: desk.split ? 0 : drawing.height + Theme.space.l
            width: desk.split ? desk.width - drawing.width - Theme.space.xl : desk.width
            spacing: Theme.space.s
            anchors.right: parent.right

            Heading {
                level: 2
                width: parent.width
                //: Above the fingerprint (a row of digits) of a drawing as it is now.
                text: qsTr("Fingerprint now")
            }

            FingerprintDigits {
                objectName: "digitsNow"
                width: parent.width
                title: qsTr("Fingerprint now")
                fingerprint: activity.fingerprint
                first: activity.first
            }

            BodyText {
                width: parent.width
                visible: !activity.same
                soft: true
                //: Below a fingerprint: %1 of its 64 digits changed; these are bold and underlined.
                text: qsTr("Underlined: %L1 of %L2 digits are not as at first.")
                      .arg(activity.view.differing ?? 0).arg(activity.fingerprint.length)
            }

            Heading {
                level: 2
                width: parent.width
                //: Above the fingerprint (a row of digits) of a drawing before anything was changed.
                text: qsTr("Fingerprint at first")
            }

            FingerprintDigits {
                objectName: "digitsFirst"
                width: parent.width
                title: qsTr("Fingerprint at first")
                fingerprint: activity.first
                first: activity.first
            }
        }
    }

    ArrowKeys {
        implicitHeight: buttons.implicitHeight
        Layout.fillWidth: true
        Accessible.role: Accessible.Grouping
        Accessible.name: activity.view.prompt?.plain ?? ""

        Flow {
            id: buttons

            width: parent.width
            spacing: Theme.space.m

            Repeater {
                model: activity.lines.length

                QuietButton {
                    required property int index
                    readonly property var line: activity.lines[index] ?? ({})

                    objectName: "line-" + (line.id ?? "")
                    width: Math.min(implicitWidth, buttons.width)
                    //: A button that gives a line of a drawing another shape; %1 is what the line is.
                    text: qsTr("Change: %1").arg(line.text?.plain ?? "")
                    iconName: "again"
                    Accessible.description: line.id ? activity?.described(line) ?? "" : ""
                    onClicked: activity.act({"do": "change", "line": line.id})
                }
            }
        }
    }

    IconNote {
        iconName: activity.same ? "check" : "info"
        live: true
        prose: activity.view.message ?? null
        Layout.fillWidth: true
    }

    IconNote {
        iconName: "search"
        live: true
        prose: activity.view.near ?? null
        Layout.fillWidth: true
    }

    ClosingNote {
        prose: activity.view.closing ?? null
    }
}
