// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Pathlight.Backend
import Pathlight.Components

/*! What stands in the place of all pages after leaving quickly: a quiz on times tables as anybody may have one. Nothing
    on it, in it or said of it may tell what program it belongs to. */
FocusScope {
    id: page

    /*! Called when it comes up. */
    function takeFocus() {
        task.takeFocus()
    }

    Accessible.role: Accessible.Pane
    Accessible.name: Leaving.title

    TimesTableQuiz {
        id: quiz
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.plain.paper
    }

    PageColumn {
        maximumWidth: 760 * Theme.textScale
        spacing: Theme.space.xl

        Flow {
            spacing: Theme.space.l
            Layout.fillWidth: true

            QuizText {
                text: Leaving.title
                font.pixelSize: Theme.textLarge
            }

            QuizText {
                objectName: "quizNumber"
                //: In the quiz on times tables: which task of how many.
                text: qsTr("Task %L1 of %L2").arg(quiz.number).arg(quiz.tasks)
                color: Theme.plain.inkSoft
                font.pixelSize: Theme.textLarge
            }
        }

        QuizTask {
            id: task

            quiz: quiz
            Layout.fillWidth: true
        }

        QuizCount {
            number: quiz.rightAnswers
            Layout.fillWidth: true
            Layout.minimumHeight: Math.round(24 * Theme.textScale)
        }

        QuizText {
            //: In the quiz on times tables, above a row of small pictures: one of them stands for each right answer.
            text: qsTr("Count right answers with")
            color: Theme.plain.inkSoft
        }

        PictureRow {
            current: Leaving.counter
            colours: Theme.plain
            cornerRadius: Theme.plainRadius
            Layout.fillWidth: true
            onPicked: name => Leaving.press(name)
        }
    }
}
