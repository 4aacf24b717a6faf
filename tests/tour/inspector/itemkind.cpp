// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "itemkind.h"

#include <QQmlProperty>
#include <QQuickWindow>
#include <QTextDocumentFragment>

#include <algorithm>

namespace pathlight {

namespace {

constexpr qsizetype longestQuote = 40;

/// Qt::AlignmentFlag and Text's own flags agree.
double along(double room, double length, Qt::Alignment alignment, Qt::Alignment middle, Qt::Alignment end) {
    if (alignment & middle) return (room - length) / 2;
    return alignment & end ? room - length : 0;
}

double number(const QQuickItem& item, const char* property) { return item.property(property).toDouble(); }

bool hasTapHandler(const QQuickItem& item) {
    const auto& children = item.children();
    return std::any_of(children.begin(), children.end(), [](const QObject* child) {
        return child->inherits("QQuickTapHandler") && child->property("enabled").toBool();
    });
}

}  // namespace

bool isText(const QQuickItem& item) {
    if (item.inherits("QQuickText")) return !wordsOf(item).trimmed().isEmpty();
    return item.inherits("QQuickTextInput") && !item.property("text").toString().isEmpty();
}

bool isPressable(const QQuickItem& item) {
    return item.isEnabled() && (item.inherits("QQuickMouseArea") || hasTapHandler(item));
}

bool isScroller(const QQuickItem& item) { return item.inherits("QQuickFlickable"); }

bool isScrolling(const QQuickItem& scroller, Qt::Orientation way) {
    constexpr int horizontalFlick = 1;
    constexpr int verticalFlick = 2;
    const int direction = scroller.property("flickableDirection").toInt();
    const bool upright = way == Qt::Vertical;
    if (!scroller.property("interactive").toBool() || direction == (upright ? horizontalFlick : verticalFlick))
        return false;
    const QSizeF all = scrolledContent(scroller).size();
    return upright ? all.height() > scroller.height() + 1 : all.width() > scroller.width() + 1;
}

QRectF scrolledContent(const QQuickItem& scroller) {
    const QPointF start(number(scroller, "originX") - number(scroller, "leftMargin"),
                        number(scroller, "originY") - number(scroller, "topMargin"));
    const QPointF end(
        number(scroller, "originX") + number(scroller, "contentWidth") + number(scroller, "rightMargin"),
        number(scroller, "originY") + number(scroller, "contentHeight") + number(scroller, "bottomMargin"));
    return {start, end};
}

bool isPicture(const QQuickItem& item) { return item.inherits("pathlight::DrawingItem"); }

bool isMirrored(QQuickItem& item) {
    const QQmlProperty mirrored(&item, QStringLiteral("LayoutMirroring.enabled"), qmlContext(&item));
    return mirrored.isValid() && mirrored.read().toBool();
}

QString typeName(const QQuickItem& item) {
    QString name = QString::fromLatin1(item.metaObject()->className()).section(QStringLiteral("_QML"), 0, 0);
    return name.startsWith(QLatin1String("QQuick")) ? name.mid(6) : name;
}

bool standsIn(const QQuickItem& item, const QString& type) {
    for (const QQuickItem* up = &item; up; up = up->parentItem()) {
        if (typeName(*up) == type) return true;
    }
    return false;
}

QString wordsOf(const QQuickItem& text) {
    constexpr int plainText = 0;
    const QString words = text.property("text").toString();
    const QVariant format = text.property("textFormat");
    if (!format.isValid() || format.toInt() == plainText || !words.contains(u'<')) return words;
    return QTextDocumentFragment::fromHtml(words).toPlainText();
}

QRectF wordsPlace(const QQuickItem& text) {
    const double left = number(text, "leftPadding");
    const double top = number(text, "topPadding");
    const QSizeF room(text.width() - left - number(text, "rightPadding"),
                      text.height() - top - number(text, "bottomPadding"));
    const QSizeF words(number(text, "contentWidth"), number(text, "contentHeight"));
    const auto sideways = Qt::Alignment(text.property("effectiveHorizontalAlignment").toInt());
    const auto upright = Qt::Alignment(text.property("verticalAlignment").toInt());
    return {{left + along(room.width(), words.width(), sideways, Qt::AlignHCenter, Qt::AlignRight),
             top + along(room.height(), words.height(), upright, Qt::AlignVCenter, Qt::AlignBottom)},
            words};
}

QString describe(const QQuickItem& item) {
    QStringList path;
    for (const QQuickItem* up = &item; up && up->window() && up != up->window()->contentItem(); up = up->parentItem()) {
        if (up == &item || !up->objectName().isEmpty()) {
            path.prepend(up->objectName().isEmpty() ? typeName(*up) : up->objectName());
        }
    }
    QString text = path.join(QStringLiteral(" > "));
    if (!isText(item)) return text;
    QString words = wordsOf(item).simplified();
    if (words.size() > longestQuote) words = words.left(longestQuote) + QChar(0x2026);
    return QStringLiteral("%1 \"%2\"").arg(text, words);
}

}  // namespace pathlight
