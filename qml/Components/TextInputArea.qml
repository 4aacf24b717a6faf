// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T

/*! Several lines to type or paste into, which scroll within it. The Tab key leads on, as everywhere. `name` is its label
    for screen readers. */
Flickable {
    id: area

    required property string name
    property string text

    /*! The learner typed or pasted. */
    signal edited(string text)

    implicitHeight: Math.round(8 * metrics.lineSpacing) + 2 * Theme.space.m
    clip: true
    boundsBehavior: Flickable.StopAtBounds
    flickableDirection: Flickable.VerticalFlick
    // Qt 6.4 shows the cursor before the text has its padding, and scrolls above the first line.
    onContentYChanged: if (contentY < 0) contentY = 0

    T.TextArea.flickable: T.TextArea {
        id: edit

        objectName: area.objectName + "-edit"
        text: area.text
        padding: Theme.space.m
        leftPadding: Theme.space.l
        rightPadding: Theme.space.l
        wrapMode: TextEdit.Wrap
        textFormat: TextEdit.PlainText
        horizontalAlignment: TextEdit.AlignLeft
        color: Theme.colour.ink
        selectionColor: Theme.colour.primary
        selectedTextColor: Theme.colour.primaryInk
        font.family: Theme.family
        font.pixelSize: Theme.textBody
        selectByMouse: true
        activeFocusOnTab: true
        Accessible.name: area.name
        Keys.priority: Keys.BeforeItem
        Keys.onTabPressed: nextItemInFocusChain().forceActiveFocus(Qt.TabFocusReason)
        Keys.onBacktabPressed: nextItemInFocusChain(false).forceActiveFocus(Qt.BacktabFocusReason)
        onTextChanged: if (text !== area.text) area.edited(text)

        background: Rectangle {
            radius: Theme.radius
            color: Theme.colour.surface
            border.width: edit.activeFocus ? 3 : Theme.stroke
            border.color: edit.activeFocus ? Theme.colour.focus : Theme.colour.outline
        }
    }

    T.ScrollBar.vertical: ScrollHandle {
    }

    FontMetrics {
        id: metrics

        font: edit.font
    }
}
