// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Pathlight.Backend
import Pathlight.Components

/*! The pictures of which one stands for a learner. */
Flow {
    id: picker

    /*! The one that is chosen, or "". */
    required property string current

    signal picked(string name)

    spacing: Theme.space.m

    Repeater {
        model: Learners.pictures

        CardButton {
            id: card

            required property string modelData

            objectName: "picture-" + modelData
            text: Wording.pictures[modelData]
            picked: picker.current === modelData
            width: 128
            height: 128
            padding: Theme.space.m
            Accessible.role: Accessible.RadioButton
            Accessible.checkable: true
            Accessible.checked: picked
            Accessible.onToggleAction: activate()
            onClicked: picker.picked(modelData)

            contentItem: LearnerFace {
                picture: card.modelData
            }
        }
    }
}
