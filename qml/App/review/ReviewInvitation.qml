// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import Pathlight.Backend
import Pathlight.Components

/*! On a home page, while a review is offered: the way to it. Nothing is lost by passing it by. */
LinkRow {
    objectName: "reviewInvitation"
    visible: Reviews.offered
    text: Learners.young
          //: On the home page of a child of 4 to 10: leads to three questions out of modules that were done weeks ago.
          ? qsTr("Three questions from your path")
          //: On the home page: leads to three scenes out of modules that were done some weeks ago.
          : qsTr("Three short situations to look back at")
    iconName: "lantern"
    onClicked: Session.openReview()
}
