// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tour.h"

#include "ui/classimport.h"
#include "ui/grouplist.h"
#include "ui/learnerdesk.h"
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
    if (const auto done = schoolForGrownUps(); !done) return fail(done.error());
    return m_report;
}

/// Where grown-ups look after many learners: the list, one of them, one of the groups, and the list of a class.
Result<void> Tour::schoolForGrownUps() {
    if (!m_camera->wants(QStringLiteral("school-admin"))) return {};
    home();
    open("LearnersAdminPage");
    if (const auto answered = answerQuestion(); !answered) return answered;
    stop(QStringLiteral("school-admin"));
    auto* desk = m_engine->singletonInstance<LearnerDesk*>(qmlTypeId("Pathlight.Backend", 1, 0, "LearnerDesk"));
    desk->choose(static_cast<int>(m_backend->learners().all().front().id));
    open("LearnerPage");
    stop(QStringLiteral("school-admin-learner"));
    press(QStringLiteral("wantsLogin"));
    press(QStringLiteral("eraseLearner"));
    stop(QStringLiteral("school-admin-learner-sure"));
    open("LearnersAdminPage");
    GroupList& groups = m_backend->groups();
    groups.choose(groups.data(groups.index(0), GroupList::GroupIdRole).toInt());
    stop(QStringLiteral("school-admin-group"));
    open("GroupAdminPage");
    press(QStringLiteral("removeGroup"));
    stop(QStringLiteral("school-admin-group-change"));
    auto* list = m_engine->singletonInstance<ClassImport*>(qmlTypeId("Pathlight.Backend", 1, 0, "ClassImport"));
    list->setText(QStringLiteral("1\n2\n2\n\n") + QString(50, u'3') + QStringLiteral("\n4\n"));
    open("ClassImportPage");
    press(QStringLiteral("addClass"));
    stop(QStringLiteral("school-admin-import"));
    open("ClassFilePage");
    stop(QStringLiteral("school-admin-import-file"));
    open("LearnersAdminPage");
    open("OverviewPage");
    stop(QStringLiteral("school-admin-overview"));
    home();
    return {};
}

}  // namespace pathlight
