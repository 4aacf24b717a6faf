// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pagetexts.h"

#include <QJSValue>
#include <QVariantMap>

#include <algorithm>

namespace pathlight {

namespace {

std::string textOf(const QVariantMap& prose, const char* form) {
    return prose.value(QLatin1String(form)).toString().toStdString();
}

QVariantMap proseOf(const QQuickItem& item) {
    const QVariant prose = item.property("prose");
    return prose.canConvert<QJSValue>() ? prose.value<QJSValue>().toVariant().toMap() : prose.toMap();
}

Prose wordsOf(const QQuickItem& item) {
    if (item.metaObject()->indexOfProperty("prose") < 0) {
        return plainProse(item.property("text").toString().toStdString());
    }
    const QVariantMap prose = proseOf(item);
    return {textOf(prose, "styled"), textOf(prose, "plain")};
}

bool isSeen(const QQuickItem& item) { return item.isVisible() && item.opacity() > 0; }

QList<QQuickItem*> inOrder(const QQuickItem& item) {
    QList<QQuickItem*> children = item.childItems();
    const auto order = [](const QQuickItem* child) { return child->property("spokenOrder").toInt(); };
    std::stable_sort(children.begin(), children.end(),
                     [&order](const QQuickItem* one, const QQuickItem* other) { return order(one) < order(other); });
    return children;
}

void collect(QQuickItem& item, QList<PageText>& texts) {
    if (!isSeen(item)) return;
    const QVariant spoken = item.property("spoken");
    if (spoken.typeId() == QMetaType::Bool) {
        if (!spoken.toBool()) return;
        Prose words = wordsOf(item);
        if (!words.plain.empty()) texts.append({&item, std::move(words), item.property("digits").toBool()});
    }
    for (QQuickItem* child : inOrder(item))
        collect(*child, texts);
}

}  // namespace

QList<PageText> textsOf(QQuickItem& root) {
    QList<PageText> texts;
    collect(root, texts);
    return texts;
}

}  // namespace pathlight
