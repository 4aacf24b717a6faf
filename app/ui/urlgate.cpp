// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/urlgate.h"

#include <QDir>
#include <QLibraryInfo>
#include <QUrl>

namespace pathlight {

UrlGate::UrlGate() : m_qtModules(QLibraryInfo::path(QLibraryInfo::QmlImportsPath) + QLatin1Char('/')) {}

bool UrlGate::isOfQt(const QUrl& url) const {
    return url.isLocalFile() && QDir::cleanPath(url.toLocalFile()).startsWith(m_qtModules);
}

QUrl UrlGate::intercept(const QUrl& url, DataType type) {
    if (url.isEmpty() || url.scheme() == QLatin1String("qrc")) return url;
    // Qt's modules are found in the file system; what they show comes out of resources.
    if (type != UrlString && isOfQt(url)) return url;
    return QUrl(QStringLiteral("qrc:/denied"));
}

}  // namespace pathlight
