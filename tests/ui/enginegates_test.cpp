// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "practice.h"

#include "base/files.h"
#include "ui/enginegates.h"

#include <QLibraryInfo>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QQmlComponent>
#include <QQmlEngine>
#include <QTcpServer>

namespace pathlight {

namespace {

/// QML that asks for the network in every way it knows; %1 is the address.
QString hostileQml() {
    const auto bytes = readFile(PATHLIGHT_SOURCE_DIR "/tests/ui/hostile.qml", 1U << 16U);
    return QString::fromStdString(bytes.value());
}

}  // namespace

TEST(UrlGate, LetsThroughOnlyOurOwn) {
    struct Case {
        const char* url;
        bool allowed;
    };
    UrlGate gate;
    for (const Case& url :
         {Case{"", true}, Case{"qrc:/qt/qml/Pathlight/App/Main.qml", true}, Case{"image://media/lantern", false},

          Case{"file:///etc/passwd", false}, Case{"http://example.org/x.png", false},
          Case{"https://example.org/x.qml", false}, Case{"ftp://example.org/", false},
          Case{"data:image/png;base64,AAAA", false}, Case{"//example.org/x", false}, Case{"x.qml", false},
          Case{"assets:/x", false}}) {
        for (const auto type : {UrlGate::QmlFile, UrlGate::JavaScriptFile, UrlGate::QmldirFile, UrlGate::UrlString}) {
            const QUrl asked(QString::fromUtf8(url.url));
            const QUrl given = gate.intercept(asked, type);
            EXPECT_EQ(given, url.allowed ? asked : QUrl(QStringLiteral("qrc:/denied"))) << url.url;
        }
    }
}

TEST(UrlGate, OfTheFileSystemOnlyQtsOwnModules) {
    UrlGate gate;
    const QString modules = QLibraryInfo::path(QLibraryInfo::QmlImportsPath);
    const QUrl inside = QUrl::fromLocalFile(modules + QStringLiteral("/QtQuick/qmldir"));
    const QUrl around = QUrl::fromLocalFile(modules + QStringLiteral("/../../../../../etc/passwd"));
    const QUrl beside = QUrl::fromLocalFile(modules + QStringLiteral("-more/qmldir"));
    EXPECT_EQ(gate.intercept(inside, UrlGate::QmldirFile), inside);
    EXPECT_NE(gate.intercept(inside, UrlGate::UrlString), inside);
    EXPECT_NE(gate.intercept(around, UrlGate::QmldirFile), around);
    EXPECT_NE(gate.intercept(beside, UrlGate::QmldirFile), beside);
}

TEST(NetworkDenial, EveryRequestEndsInARefusal) {
    NetworkDenial denial;
    const std::unique_ptr<QNetworkAccessManager> manager(denial.create(nullptr));
    for (const char* url : {"http://127.0.0.1:9/", "https://example.org/", "file:///etc/passwd", "data:,x", "qrc:/x"}) {
        QNetworkReply* reply = manager->get(QNetworkRequest(QUrl(QString::fromUtf8(url))));
        bool finished = false;
        QObject::connect(reply, &QNetworkReply::finished, reply, [&finished] { finished = true; });
        EXPECT_TRUE(waitFor([&] { return finished; })) << url;
        EXPECT_EQ(reply->error(), QNetworkReply::ContentAccessDenied) << url;
        EXPECT_EQ(reply->readAll(), QByteArray()) << url;
    }
}

TEST(EngineGates, HostileQmlReachesNobody) {
    QTcpServer server;
    ASSERT_TRUE(server.listen(QHostAddress::LocalHost));
    const QString address = QStringLiteral("http://127.0.0.1:%1").arg(server.serverPort());
    EngineGates gates;
    QQmlEngine engine;
    gates.guard(engine);
    QQmlComponent component(&engine);
    component.setData(hostileQml().arg(address).toUtf8(), QUrl(QStringLiteral("qrc:/hostile.qml")));
    const std::unique_ptr<QObject> object(component.create());
    ASSERT_TRUE(object) << component.errorString().toStdString();
    EXPECT_TRUE(waitFor([&] { return object->property("refused").toBool(); }));
    EXPECT_EQ(object->property("got").toString(), QString());
    EXPECT_FALSE(server.hasPendingConnections());
}

}  // namespace pathlight
