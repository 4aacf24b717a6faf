// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Pathlight.Backend
import Pathlight.Components

/*! The window: a stack of pages, the quiz that takes their place when somebody leaves quickly, and the keys that work on
    all pages. */
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

    /*! Shows a page; the way to a page for grown-ups leads through the adult step. */
    function show(page: string, instead: bool) {
        const file = fileOf(AdultStep.wayTo(page))
        instead ? stack.replace(stack.currentItem, file, {}, T.StackView.Immediate)
                : stack.push(file, {}, T.StackView.Immediate)
    }

    /*! Shows no page for grown-ups without one. */
    function shut() {
        if (AdultStep.shuts(stack.currentItem?.objectName ?? "")) {
            start()
        }
    }

    /*! Tells the adult step which pages are open, now that others are. */
    function watchOver() {
        shut()
        AdultStep.stay(Array.from({length: stack.depth}, (_, depth) => stack.get(depth).objectName))
    }

    /*! A frame was drawn, so that there is time to make ready what is not seen yet. */
    property bool drawn: false
    readonly property alias pages: stack
    readonly property alias quiz: quizLoader

    objectName: "mainWindow"
    width: 1366
    height: 768
    minimumWidth: 640
    minimumHeight: 480
    visible: true
    visibility: Program.kiosk ? Window.FullScreen : Window.AutomaticVisibility
    //: The window's title: the program's name, not translated in Latin scripts.
    title: Leaving.away ? Leaving.title : qsTr("Pathlight")
    color: Leaving.away ? Theme.plain.paper : Theme.colour.paper
    onFrameSwapped: drawn = true
    Component.onCompleted: Leaving.window = window

    T.StackView {
        id: stack

        objectName: "pages"
        Accessible.ignored: true
        // Out of the window, not hidden in it: what is hidden stands in the tree of screen readers.
        parent: Leaving.away ? null : window.contentItem
        // And nothing goes on there meanwhile.
        visible: parent !== null
        width: window.width
        height: window.height
        focus: true
        // Without a transition, though it takes no time, Qt 6.4 keeps the pages that were left.
        popExit: Transition {}
        replaceExit: Transition {}
        Component.onCompleted: window.start()
        LayoutMirroring.enabled: Settings.rightToLeft
        LayoutMirroring.childrenInherit: true
        onCurrentItemChanged: if (currentItem && parent) currentItem.forceActiveFocus()
        onParentChanged: if (parent) forceActiveFocus()
    }

    // Made ready before it is wanted, so that it stands there in the next frame.
    Loader {
        id: quizLoader

        function takeFocus() {
            if (parent && item) {
                (item as QuizPage).takeFocus()
            }
        }

        parent: Leaving.away ? window.contentItem : null
        width: window.width
        height: window.height
        active: window.drawn || Leaving.away
        asynchronous: !Leaving.away
        source: window.fileOf("QuizPage")
        LayoutMirroring.enabled: Settings.rightToLeft
        LayoutMirroring.childrenInherit: true
        onParentChanged: takeFocus()
        onLoaded: takeFocus()
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
            below ? stack.pop(below, T.StackView.Immediate) : window.show(page, false)
            window.watchOver()
        }
        function onOpenAbove(page: string) {
            window.show(page, false)
            window.watchOver()
        }
        function onReplace(page: string) {
            window.show(page, true)
            window.watchOver()
        }
        function onBack() {
            stack.pop(T.StackView.Immediate)
            window.watchOver()
        }
        function onHome() {
            window.start()
            window.watchOver()
        }
    }

    Connections {
        target: Learners

        function onCurrentChanged() {
            window.start()
        }
        function onArrivingChanged() {
            if (Learners.arriving) {
                Navigation.open("LoginPage")
            }
        }
    }

    Connections {
        target: AdultStep

        function onOpenChanged() {
            window.shut()
        }
        function onPassed(page: string) {
            window.start()
            if (page) {
                window.show(page, false)
            }
        }
    }

    Connections {
        target: Session

        function onWaitsForGrownUpChanged() {
            if (Session.waitsForGrownUp) {
                stack.push(window.fileOf("AdultStepPage"), {}, T.StackView.Immediate)
            }
        }
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
        enabled: !Leaving.away
        onActivated: Navigation.open("HelpPage")
    }

    Shortcut {
        sequences: ["F4"]
        enabled: ReadAloud.available && !Leaving.away
        onActivated: ReadAloud.toggle()
    }

    Shortcut {
        sequences: ["Esc", "Alt+Left", "Back"]
        enabled: Navigation.canGoBack && !Leaving.away
        onActivated: Navigation.back()
    }
}
