// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Pathlight.Components

/*! A passphrase out of word tiles. Each press hangs a word into the chain and shows how hard the phrase is to guess. */
ActivityFrame {
    id: activity

    readonly property var tiles: view.tiles ?? []
    readonly property var phrase: view.phrase ?? []

    signal act(var action)

    opening: view.prompt ?? null
    asks: true
    wideContent: true

    function press(tile: var) {
        if (!tile.used && !view.full) {
            act({"do": "add", "tile": tile.id})
        } else if (tile.id === phrase[phrase.length - 1]?.id) {
            act({"do": "remove"})
        }
    }

    LanternChain {
        words: activity.phrase.map(word => word.text)
        slots: activity.view.neededWords ?? 0
        spoken: activity.phrase.length > 0
                //: For screen readers; %1 is the passphrase as built so far.
                ? qsTr("Your phrase so far: %1").arg(activity.view.phraseText)
                //: For screen readers, of the passphrase before a word is chosen.
                : qsTr("Your phrase is still empty.")
        Layout.fillWidth: true
    }

    StrengthBar {
        strength: activity.view.strength ?? ""
        Layout.fillWidth: true
    }

    ProseText {
        visible: prose !== null
        prose: activity.view.message ?? null
        Layout.fillWidth: true
    }

    BodyText {
        soft: true
        //: How far a passphrase is: %1 of at least %2 words, %3 of at least %4 letters.
        text: qsTr("Words: %L1 of at least %L2. Letters: %L3 of at least %L4.")
              .arg(activity.view.words ?? 0).arg(activity.view.neededWords ?? 0)
              .arg(activity.view.letters ?? 0).arg(activity.view.neededLetters ?? 0)
        Layout.fillWidth: true
    }

    BodyText {
        visible: activity.view.full ?? false
        //: Shown when the passphrase holds as many words as it can.
        text: qsTr("Six words are the most here. Take one away to try another.")
        Layout.fillWidth: true
    }

    ArrowKeys {
        implicitHeight: shelf.implicitHeight
        Layout.fillWidth: true
        Accessible.role: Accessible.Grouping
        Accessible.name: activity.view.prompt?.plain ?? ""

        Flow {
            id: shelf

            width: parent.width
            spacing: Theme.space.m

            Repeater {
                model: activity.tiles.length

                WordTile {
                    required property int index
                    readonly property var tile: activity.tiles[index] ?? ({})

                    objectName: "tile-" + (tile.id ?? "")
                    width: Math.min(Math.ceil(implicitWidth), shelf.width)
                    prose: tile.text ?? null
                    used: tile.used ?? false
                    onClicked: activity.press(tile)
                }
            }
        }
    }

    QuietButton {
        // Stays while the keyboard is on it: it must not lose its place when the last word goes.
        visible: activity.phrase.length > 0 || activeFocus
        //: Takes the word added last out of the passphrase.
        text: qsTr("Take the last word away")
        iconName: "back"
        directional: true
        Layout.maximumWidth: activity.width
        onClicked: if (activity.phrase.length > 0) activity.act({"do": "remove"})
    }

    ClosingNote {
        prose: activity.view.closing ?? null
    }

    IconNote {
        iconName: "lock"
        prose: activity.view.note ?? null
        Layout.fillWidth: true
    }
}
