// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Pathlight.Backend
import Pathlight.Components

/*! One multiplication, four answers, and what became of it. */
ColumnLayout {
    id: view

    required property TimesTableQuiz quiz
    /*! The multiplication, as in "7 × 8". */
    //: A multiplication: a number times a number.
    readonly property string sum: qsTr("%L1 × %L2").arg(quiz.left).arg(quiz.right)
    //: A multiplication with its result; %1 is "7 × 8".
    readonly property string solved: qsTr("%1 = %L2").arg(sum).arg(quiz.product)
    readonly property string feedback: !quiz.answered ? ""
        //: %1 is a multiplication with its result.
        : quiz.given === quiz.product ? qsTr("Right. %1").arg(solved)
        //: %L1 is the wrong answer to a multiplication, %2 the multiplication with its result.
        : qsTr("Not %L1. %2").arg(quiz.given).arg(solved)

    /*! Brings the keyboard and screen readers to the multiplication. */
    function takeFocus() {
        sumText.forceActiveFocus(Qt.OtherFocusReason)
    }

    spacing: Theme.space.l

    QuizText {
        id: sumText

        objectName: "sum"
        text: view.sum
        font.pixelSize: Theme.textDisplay
        font.bold: true
        Accessible.role: Accessible.Heading
        Accessible.focusable: true

        FocusRing {
            control: sumText
            visible: Navigation.byKeyboard && sumText.activeFocus
            colours: Theme.plain
            cornerRadius: Theme.plainRadius
        }
    }

    GridLayout {
        columns: view.width > 520 * Theme.textScale ? 4 : 2
        columnSpacing: Theme.space.m
        rowSpacing: Theme.space.m
        Layout.fillWidth: true

        Repeater {
            model: view.quiz.answers

            QuizAnswer {
                required property int modelData

                objectName: "answer-" + modelData
                number: modelData
                isRight: view.quiz.answered && number === view.quiz.product
                picked: view.quiz.answered && number === view.quiz.given
                enabled: !view.quiz.answered
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                onClicked: {
                    view.quiz.answer(number)
                    next.forceActiveFocus(Qt.OtherFocusReason)
                }
            }
        }
    }

    GridLayout {
        columns: view.width > 520 * Theme.textScale ? 2 : 1
        columnSpacing: Theme.space.l
        rowSpacing: Theme.space.m
        Layout.fillWidth: true
        Layout.minimumHeight: Theme.target

        PillButton {
            id: next

            objectName: "quizNext"
            visible: view.quiz.answered
            text: view.quiz.roundDone
                  //: On a button of the quiz on times tables: begins with ten new tasks.
                  ? qsTr("Ten more")
                  //: On a button of the quiz on times tables: shows the next task.
                  : qsTr("Next task")
            ground: colours.primary
            tint: colours.primaryInk
            edge: colours.primary
            colours: Theme.plain
            cornerRadius: Theme.plainRadius
            font.family: Theme.plainFamily
            Accessible.description: view.feedback
            onClicked: {
                view.quiz.next()
                view.takeFocus()
            }
        }

        QuizText {
            objectName: "feedback"
            visible: view.quiz.answered
            text: view.feedback
            Layout.fillWidth: true
        }
    }
}
