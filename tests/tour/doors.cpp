// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "doors.h"

#include "camera.h"
#include "ui/session.h"

#include <QSet>

namespace pathlight {

namespace {

const QString doKey = QStringLiteral("do");
const QString answerKey = QStringLiteral("answer");
const QString idKey = QStringLiteral("id");

/// One visit to the doors, depth first.
class Visit {
public:
    Visit(Session& session, const std::function<void(const QString& door)>& seen) : m_session(session), m_seen(seen) {}

    void goOn() {
        const QVariantMap view = m_session.view().toMap();
        const QString door = view.value(QStringLiteral("door")).toMap().value(idKey).toString();
        if (!door.isEmpty()) return see(door);
        const QVariantMap question = view.value(QStringLiteral("question")).toMap();
        for (const QVariant& answer : question.value(QStringLiteral("answers")).toList()) {
            act({{doKey, answerKey}, {answerKey, answer.toMap().value(idKey)}});
            goOn();
            act({{doKey, QStringLiteral("back")}});
        }
    }

private:
    void act(const QVariantMap& action) {
        m_session.act(action);
        if (!waitFor([this] { return !m_session.saving(); })) qWarning("an answer of a decision is not taken");
    }

    void see(const QString& door) {
        if (m_known.contains(door)) return;
        m_known.insert(door);
        m_seen(door);
    }

    Session& m_session;
    const std::function<void(const QString& door)>& m_seen;
    QSet<QString> m_known;
};

}  // namespace

void visitDoors(Session& session, const std::function<void(const QString& door)>& seen) { Visit(session, seen).goOn(); }

}  // namespace pathlight
