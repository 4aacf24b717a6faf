// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tour.h"

#include "ui/facelist.h"
#include "ui/grouplist.h"
#include "ui/learnerlist.h"
#include "ui/learnerlogin.h"

#include <QQuickItem>
#include <QQuickWindow>

#include <algorithm>

namespace pathlight {

namespace {

void pressAll(QQuickItem& item, const QString& name) {
    if (item.objectName() == name && item.isVisible()) QMetaObject::invokeMethod(&item, "activate");
    for (QQuickItem* child : item.childItems())
        pressAll(*child, name);
}

}  // namespace

void Tour::press(const QString& name) {
    pressAll(*qobject_cast<QQuickWindow*>(m_engine->rootObjects().constFirst())->contentItem(), name);
}

void Tour::newLearner() {
    stop(QStringLiteral("new-learner"));
    press(QStringLiteral("wantsLogin"));
    stop(QStringLiteral("new-learner-pictures"));
}

/// A computer with as many learners as there may be: the groups, one of them, and the way in by three pictures.
Result<LookReport> Tour::school() {
    LearnerList& learners = m_backend->learners();
    GroupList& groups = m_backend->groups();
    home();
    stop(QStringLiteral("school"));
    groups.choose(groups.data(groups.index(0), GroupList::GroupIdRole).toInt());
    open("GroupPage");
    stop(QStringLiteral("school-group"));
    const auto& all = learners.all();
    const auto withLogin =
        std::find_if(all.begin(), all.end(), [](const Learner& learner) { return !learner.login.empty(); });
    if (withLogin == all.end()) return fail(ErrorCode::Internal, "school", "nobody comes in with pictures");
    learners.choose(withLogin->id);
    stop(QStringLiteral("school-login"));
    LearnerLogin& login = m_backend->login();
    for (int press = 0; press < 10; ++press)
        login.press(login.signNames().last());
    stop(QStringLiteral("school-login-wrong"));
    return m_report;
}

}  // namespace pathlight
