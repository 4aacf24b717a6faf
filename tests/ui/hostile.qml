// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

// Asks for the network in every way that QML knows. %1 stands for the address of a server.
Item {
    property bool refused: false
    property string got

    Image { source: "%1/image.png" }
    BorderImage { source: "%1/border.png" }
    AnimatedImage { source: "%1/animated.gif" }
    FontLoader { source: "%1/font.ttf" }
    Loader { source: "%1/page.qml" }
    Text { textFormat: Text.RichText; text: "<img src='%1/rich.png'>" }
    Text { textFormat: Text.StyledText; text: "<img src='%1/styled.png'>" }
    Text { textFormat: Text.MarkdownText; text: "![](%1/markdown.png)" }

    Component.onCompleted: {
        for (const url of ["%1/xhr", "file:///etc/passwd"]) {
            const request = new XMLHttpRequest()
            request.onreadystatechange = () => {
                got += request.responseText
                // Of a local file Qt itself gives nothing at all, not even an end.
                refused = refused || request.readyState === XMLHttpRequest.DONE
            }
            request.open("GET", url)
            request.send()
        }
        Qt.createComponent("%1/component.qml")
    }
}
