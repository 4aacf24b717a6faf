// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QQmlAbstractUrlInterceptor>
#include <QString>

namespace pathlight {

/// Lets QML load only what is compiled into the program, our own image providers, and Qt's own QML modules.
class UrlGate : public QQmlAbstractUrlInterceptor {
public:
    UrlGate();

    /// The URL itself when it is allowed, and otherwise one at which there is nothing.
    QUrl intercept(const QUrl& url, DataType type) override;

private:
    [[nodiscard]] bool isOfQt(const QUrl& url) const;
    QString m_qtModules;
};

}  // namespace pathlight
