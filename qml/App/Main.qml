// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Pathlight.Backend
import Pathlight.Components

/*! The window: a stack of pages, and the keys that work on all of them. */
Window {
    id: window

    function fileOf(page: string): string {
        return "qrc:/qt/qml/Pathlight/App/" + page + ".qml"
    }

    /*! The page to begin at. Asked anew each time: a binding may lag behind the signal that asks. */
    function startPage(): string {
        return !Settings.languageChosen ? "LanguagePage" : Learners.hasCurrent ? "HomePage"
             : Learners.count > 0 ? "LearnersPage" : "NewLearnerPage"
    }

    /*! Shows the page to begin at, and nothing below it. */
    function start() {
        stack.replace(null, fileOf(startPage()), {}, T.StackView.Immediate)
    }

    objectName: "mainWindow"
    width: 1366
    height: 768
    minimumWidth: 640
    minimumHeight: 480
    visible: true
    //: The window's title: the program's name, not translated in Latin scripts.
    title: qsTr("Pathlight")
    color: Theme.colour.paper

    T.StackView {
        id: stack

        objectName: "pages"
        Accessible.ignored: true
        anchors.fill: parent
        focus: true
        // Without a transition, though it takes no time, Qt 6.4 keeps the pages that were left.
        popExit: Transition {}
        replaceExit: Transition {}
        Component.onCompleted: window.start()
        LayoutMirroring.enabled: Settings.rightToLeft
        LayoutMirroring.childrenInherit: true
        onCurrentItemChanged: if (currentItem) currentItem.forceActiveFocus()
    }

    Binding {
        target: Navigation
        property: "canGoBack"
        value: stack.depth > 1
    }

    Binding {
        target: ReadAloud
        property: "page"
        value: stack.currentItem
    }

    Connections {
        target: Navigation

        function onOpen(page: string) {
            const below = stack.find(item => item.objectName === page)
            below ? stack.pop(below, T.StackView.Immediate) : stack.push(window.fileOf(page), {}, T.StackView.Immediate)
        }
        function onReplace(page: string) {
            stack.replace(stack.currentItem, window.fileOf(page), {}, T.StackView.Immediate)
        }
        function onBack() {
            stack.pop(T.StackView.Immediate)
        }
        function onHome() {
            window.start()
        }
    }

    Connections {
        target: Learners

        function onCurrentChanged() {
            window.start()
        }
    }

    Connections {
        target: Session

        function onOpened() {
            Navigation.open("ModulePage")
        }
        function onSceneChanged() {
            const here = stack.currentItem?.objectName
            if (here === "ModulePage" && Session.finished) {
                Navigation.replace(Session.review ? "ReviewedPage" : "FinishedPage")
            } else if (here === "FinishedPage" && Session.moduleId && !Session.finished) {
                Navigation.replace("ModulePage")
            }
        }
    }

    Shortcut {
        sequences: ["F1", "Help"]
        onActivated: Navigation.open("HelpPage")
    }

    Shortcut {
        sequences: ["F4"]
        enabled: ReadAloud.available
        onActivated: ReadAloud.toggle()
    }

    Shortcut {
        sequences: ["Esc", "Alt+Left", "Back"]
        enabled: Navigation.canGoBack
        onActivated: Navigation.back()
    }
}
