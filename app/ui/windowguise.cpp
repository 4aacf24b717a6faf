// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/windowguise.h"

#include <QAccessible>
#include <QAccessibleObject>
#include <QGuiApplication>
#include <QIcon>
#include <QPainter>
#include <QPixmap>
#include <QWindow>

namespace pathlight {

namespace {

constexpr int iconSize = 64;

/// The program as screen readers see it. Qt's own tells them the path of the program's file.
class NamedApplication : public QAccessibleApplication {
public:
    QString text(QAccessible::Text kind) const override {
        if (kind != QAccessible::Name) return {};
        const QString name = QGuiApplication::applicationDisplayName();
        return name.isEmpty() ? QCoreApplication::applicationName() : name;
    }
};

QAccessibleInterface* nameApplication(const QString& /*className*/, QObject* object) {
    return object && object == qGuiApp ? new NamedApplication : nullptr;
}

/// A multiplication sign, as a program for sums may have.
QIcon quizIcon() {
    QPixmap picture(iconSize, iconSize);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Qt::darkGray);
    painter.drawRoundedRect(2, 2, 60, 60, 8, 8);
    painter.setPen(QPen(Qt::white, 8, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(20, 20, 44, 44);
    painter.drawLine(44, 20, 20, 44);
    return QIcon(picture);
}

void useName(const QString& name) {
    QGuiApplication::setApplicationDisplayName(name);
    QAccessibleEvent renamed(qGuiApp, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&renamed);
}

}  // namespace

void WindowGuise::putOn(QWindow& window, const QString& name) {
    useName(name);
    window.setIcon(quizIcon());
    m_ownClass = windowClass(window);
    if (!m_ownClass.isEmpty()) setWindowClass(window, QByteArray("times-tables\0Times-tables\0", 26));
}

void WindowGuise::takeOff(QWindow& window) {
    useName({});
    window.setIcon({});
    if (!m_ownClass.isEmpty()) setWindowClass(window, m_ownClass);
}

void nameForScreenReaders() { QAccessible::installFactory(nameApplication); }

}  // namespace pathlight
