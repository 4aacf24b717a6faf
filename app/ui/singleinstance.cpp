// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/singleinstance.h"

#include <QCryptographicHash>
#include <QLocalServer>
#include <QLocalSocket>
#include <QWindow>

namespace pathlight {

namespace {

constexpr int patienceMilliseconds = 1000;

/// The same for every way to name the folder; says nothing of it to others on the machine.
QString meetingPlace(const std::filesystem::path& dataFolder) {
    std::error_code error;
    const std::filesystem::path whole = std::filesystem::weakly_canonical(dataFolder, error);
    const QByteArray name = QByteArray::fromStdString((error ? dataFolder : whole).string());
    const QByteArray digest = QCryptographicHash::hash(name, QCryptographicHash::Blake2b_256).toHex().left(32);
    return QStringLiteral("org.pathlight.Pathlight-") + QString::fromLatin1(digest);
}

bool call(const QString& place) {
    QLocalSocket socket;
    socket.connectToServer(place);
    return socket.waitForConnected(patienceMilliseconds);
}

}  // namespace

SingleInstance::SingleInstance(const std::filesystem::path& dataFolder) {
    const QString place = meetingPlace(dataFolder);
    if (call(place)) return;
    m_server = std::make_unique<QLocalServer>();
    m_server->setSocketOptions(QLocalServer::UserAccessOption);
    connect(m_server.get(), &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket* caller = m_server->nextPendingConnection()) {
            caller->deleteLater();
            emit called();
        }
    });
    // Nobody answered: what stands there was left by a process that was killed.
    QLocalServer::removeServer(place);
    if (m_server->listen(place)) return;
    qWarning("A second start will not be noticed: %s", qUtf8Printable(m_server->errorString()));
}

SingleInstance::~SingleInstance() = default;

bool SingleInstance::first() const { return m_server != nullptr; }

void SingleInstance::bringForward(QWindow& window) {
    connect(this, &SingleInstance::called, &window, [&window] {
        window.setWindowStates(window.windowStates() & ~Qt::WindowStates(Qt::WindowMinimized));
        window.raise();
        window.requestActivate();
    });
}

}  // namespace pathlight
