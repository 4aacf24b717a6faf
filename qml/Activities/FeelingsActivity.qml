// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Pathlight.Components

/*! Feelings on round cards, to look at or to pass over. The page says that nothing of it is kept. */
ActivityFrame {
    id: activity

    readonly property var feelings: view.feelings ?? []
    //: On a page with feelings to choose from: choosing is not asked for, and the program forgets what was chosen.
    readonly property string promise: qsTr("You can pass over this. Nothing you choose here is kept.")

    signal act(var action)

    opening: view.prompt ?? null
    asks: true
    wideContent: true

    ArrowKeys {
        id: table

        readonly property int cardSize: Math.round(Math.max(152, Math.min(216, Window.height * 0.2)) * Theme.textScale)
        readonly property int fitting: Math.max(1, Math.floor((width + Theme.space.l) / (cardSize + Theme.space.l)))
        /*! As many as fit, spread evenly over the rows. */
        readonly property int columns: Math.ceil(activity.feelings.length
                                                 / Math.ceil(activity.feelings.length / fitting))

        implicitHeight: cards.implicitHeight
        Layout.fillWidth: true
        Accessible.role: Accessible.Grouping
        Accessible.name: activity.view.prompt?.plain ?? ""

        Grid {
            id: cards

            columns: Math.max(1, table.columns)
            spacing: Theme.space.l
            anchors.horizontalCenter: parent.horizontalCenter

            Repeater {
                model: activity.feelings.length

                FeelingCard {
                    required property int index
                    readonly property var feeling: activity.feelings[index] ?? ({})

                    objectName: "feeling-" + (feeling.id ?? "")
                    size: table.cardSize
                    prose: feeling.text ?? null
                    picture: feeling.picture ?? null
                    picked: feeling.chosen ?? false
                    Accessible.description: picked ? activity.view.note?.plain ?? "" : ""
                    onClicked: activity.act({"do": "choose", "feeling": feeling.id})
                }
            }
        }
    }

    ClosingNote {
        prose: activity.view.note ?? null
    }

    IconNote {
        iconName: "privacy"
        prose: ({plain: activity.promise, styled: activity.promise})
        Layout.fillWidth: true
    }
}
