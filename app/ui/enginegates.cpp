// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/enginegates.h"

#include <QLibraryInfo>
#include <QQmlEngine>

namespace pathlight {

void EngineGates::guard(QQmlEngine& engine) {
    if (engine.networkAccessManagerFactory()) return;
    engine.setImportPathList({QStringLiteral("qrc:/qt/qml"), QLibraryInfo::path(QLibraryInfo::QmlImportsPath)});
    engine.setNetworkAccessManagerFactory(&m_networkDenial);
    engine.addUrlInterceptor(&m_urlGate);
}

}  // namespace pathlight
