// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Pathlight.Backend
import Pathlight.Components

/*! Three pictures to choose, in their order. */
ColumnLayout {
    id: chooser

    /*! Names of signs in their order. */
    property var signs: []

    spacing: Theme.space.m

    BodyText {
        text: chooser.signs.length < Login.length
              ? qsTr("Press three pictures. Remember which one comes first, second and third.")
              : qsTr("These are your three pictures, in this order. To choose others, press a picture again.")
        Layout.fillWidth: true
    }

    SignPlaces {
        objectName: "places"
        signs: chooser.signs
    }

    SignGrid {
        columns: Math.max(3, Math.min(9, Math.floor((chooser.width + columnSpacing) / (cell + columnSpacing))))
        cell: 88
        // A fourth press begins again.
        onPressed: name => chooser.signs = chooser.signs.length < Login.length ? chooser.signs.concat(name) : [name]
    }
}
