// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QQmlNetworkAccessManagerFactory>

namespace pathlight {

/// Gives QML network access managers that answer every request, of whatever scheme, with "access denied".
class NetworkDenial : public QQmlNetworkAccessManagerFactory {
public:
    QNetworkAccessManager* create(QObject* parent) override;
};

}  // namespace pathlight
