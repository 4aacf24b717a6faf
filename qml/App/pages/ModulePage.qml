// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Pathlight.Backend
import Pathlight.Components

/*! A module at work: the scene's activity, and below it the way back, where one is, and the way on. */
PageFrame {
    id: page

    /*! Where the activity of a scene's type is. */
    function activityUrl(type: string): string {
        return "qrc:/qt/qml/Pathlight/Activities/" + type.charAt(0).toUpperCase() + type.slice(1) + "Activity.qml"
    }

    objectName: "ModulePage"
    title: Session.title
    locale: Session.locale
    leadsHome: true

    footer: ColumnLayout {
        spacing: 0

        Notice {
            objectName: "waitingNotice"
            text: Program.waitingNotice
            //: Below a notice: I have read it.
            actionText: qsTr("All right")
            Layout.fillWidth: true
            Layout.maximumWidth: 800 * Theme.textScale
            Layout.alignment: Qt.AlignHCenter
            Layout.margins: Theme.space.s
            onActionTriggered: Program.dismissWaitingNotice()
        }

        Notice {
            objectName: "hint"
            text: Session.fault || Session.hint
            iconName: "lantern"
            Layout.fillWidth: true
            Layout.maximumWidth: 800
            Layout.alignment: Qt.AlignHCenter
            Layout.margins: Theme.space.s
        }

        BottomBar {
            Layout.fillWidth: true

            QuietButton {
                property bool spoken: false

                objectName: "sceneBack"
                //: In a module: to the step before.
                text: qsTr("Back")
                opacity: Session.canGoBack ? 1 : 0
                enabled: Session.canGoBack
                onClicked: Session.back()
            }

            Item {
                Layout.fillWidth: true
                Layout.preferredHeight: 48

                // A sensitive module has nothing to get done.
                ProgressDots {
                    visible: !Session.sensitive
                    anchors.centerIn: parent
                    position: Session.position
                    length: Session.length
                }
            }

            PrimaryButton {
                objectName: "sceneNext"
                //: In a module: to the next step.
                text: qsTr("Next")
                onClicked: Session.next()
            }
        }
    }

    ScrollArea {
        id: area

        anchors.fill: parent
        // What came of saving or printing stands last on the page.
        onContentHeightChanged: if (Printing.scene.notice !== "") contentY = Math.max(0, contentHeight - height)
        LayoutMirroring.enabled: Session.rightToLeft
        LayoutMirroring.childrenInherit: true

        Item {
            id: column

            readonly property real barRoom: printBar.visible ? printBar.height + Theme.space.xl : 0

            width: parent?.width ?? 0
            height: parent?.height ?? 0
            implicitHeight: activity.implicitHeight + barRoom

            Loader {
                id: activity

                /*! The scene that the loaded activity was made for; its view never goes to another's. */
                property string shownScene

                /*! Loads the activity of the scene that the session has come to. */
                function show() {
                    const scene = Session.moduleId + "/" + Session.sceneId
                    if (Session.sceneType === "" || Session.finished || shownScene === scene) {
                        return
                    }
                    shownScene = scene
                    area.contentY = 0
                    setSource(page.activityUrl(Session.sceneType), { view: Session.view })
                    item?.forceActiveFocus(Qt.OtherFocusReason)
                    // What a done scene says was said when it was done.
                    Navigation.news = null
                }

                /*! Shows what became of the scene. By hand: a binding would lend a new scene the view of the one before. */
                function refresh() {
                    if (item && !Session.finished && shownScene === Session.moduleId + "/" + Session.sceneId) {
                        item.view = Session.view
                    }
                }

                objectName: "activity"
                width: parent?.width ?? 0
                height: (parent?.height ?? 0) - column.barRoom
                Component.onCompleted: show()
            }

            PrintBar {
                id: printBar

                objectName: "printBar"
                visible: Printing.scene.available
                allowed: Printing.scene.allowed
                printers: Printing.scene.printers
                printer: Printing.scene.printer
                busy: Printing.scene.busy
                notice: Printing.scene.notice
                sensitive: Session.sensitive
                anchors.horizontalCenter: parent.horizontalCenter
                anchors.bottom: parent.bottom
                width: Math.min(parent.width, 1320)
                height: implicitHeight
                // It speaks the language of the program, whatever that of the module.
                LayoutMirroring.enabled: Settings.rightToLeft
                LayoutMirroring.childrenInherit: true
                onSaveWanted: Printing.scene.save(Theme.familyOf(Printing.scene.script))
                onPrintWanted: Printing.scene.print(Theme.familyOf(Printing.scene.script))
                onPrinterChosen: name => Printing.scene.printer = name
            }
        }
    }

    Connections {
        target: Session

        function onSceneChanged() {
            activity.show()
        }
        function onViewChanged() {
            activity.refresh()
        }
    }

    Connections {
        target: activity.item
        ignoreUnknownSignals: true

        function onAct(action: var) {
            Session.act(action)
        }
    }
}
