// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/networkdenial.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTimer>

namespace pathlight {

namespace {

class DeniedReply : public QNetworkReply {
public:
    DeniedReply(QNetworkAccessManager::Operation operation, const QNetworkRequest& request, QObject* parent)
        : QNetworkReply(parent) {
        setOperation(operation);
        setRequest(request);
        setUrl(request.url());
        open(QIODevice::ReadOnly);
        setError(ContentAccessDenied, QStringLiteral("Pathlight does not use the network"));
        setFinished(true);
        // Whoever asked connects to the signals only after this constructor.
        QTimer::singleShot(0, this, [this] {
            emit errorOccurred(ContentAccessDenied);
            emit finished();
        });
    }
    void abort() override {}

protected:
    qint64 readData(char* /*data*/, qint64 /*size*/) override { return -1; }
};

class DeniedManager : public QNetworkAccessManager {
public:
    using QNetworkAccessManager::QNetworkAccessManager;

protected:
    QNetworkReply* createRequest(Operation operation, const QNetworkRequest& request,
                                 QIODevice* /*outgoing*/) override {
        return new DeniedReply(operation, request, this);
    }
};

}  // namespace

QNetworkAccessManager* NetworkDenial::create(QObject* parent) { return new DeniedManager(parent); }

}  // namespace pathlight
