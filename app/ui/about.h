// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QQmlEngine>
#include <QVariant>

namespace pathlight {

class Catalogue;
class Settings;

/// QML singleton `About`: where the content comes from and what the program is made of.
class About : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
    /// List of {title, publisher, version, licence, layer, signer}; layer is core, region, country or organisation;
    /// signer is the key's id in hexadecimal.
    Q_PROPERTY(QVariantList bundles READ bundles CONSTANT)
    /// List of {tag, ownName, review, complete}; review is reviewed-by-native-professional or machine-assisted.
    Q_PROPERTY(QVariantList languages READ languages CONSTANT)
    /// List of {name, licence, purpose}: the libraries and fonts in use; purpose is in the current language.
    Q_PROPERTY(QVariantList components READ components NOTIFY componentsChanged)

public:
    About(const Catalogue& catalogue, const Settings& settings, QObject* parent = nullptr);
    static About* create(QQmlEngine* engine, QJSEngine* scriptEngine);

    [[nodiscard]] QVariantList bundles() const;
    [[nodiscard]] QVariantList languages() const;
    [[nodiscard]] QVariantList components() const;

signals:
    void componentsChanged();

private:
    const Catalogue& m_catalogue;
};

}  // namespace pathlight
