// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/about.h"

#include "content/catalogue.h"
#include "text/locales.h"
#include "ui/backend.h"
#include "ui/languagelist.h"
#include "ui/settings.h"

namespace pathlight {

namespace {

QString text(std::string_view utf8) { return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size())); }

QVariantMap component(const char* name, const char* licence, const QString& purpose) {
    return {{QStringLiteral("name"), QString::fromUtf8(name)},
            {QStringLiteral("licence"), QString::fromUtf8(licence)},
            {QStringLiteral("purpose"), purpose}};
}

}  // namespace

About::About(const Catalogue& catalogue, const Settings& settings, QObject* parent)
    : QObject(parent), m_catalogue(catalogue) {
    connect(&settings, &Settings::languageChanged, this, &About::componentsChanged);
}

About* About::create(QQmlEngine* engine, QJSEngine* /*scriptEngine*/) { return lend(Backend::of(engine).about()); }

QVariantList About::bundles() const {
    QVariantList list;
    for (const BundleInfo& bundle : m_catalogue.bundles()) {
        const Manifest& manifest = bundle.manifest;
        list.append(QVariantMap{{QStringLiteral("title"), text(manifest.title)},
                                {QStringLiteral("publisher"), text(manifest.publisher)},
                                {QStringLiteral("version"), QString::number(manifest.serial)},
                                {QStringLiteral("licence"), text(manifest.licence)},
                                {QStringLiteral("layer"), text(name(manifest.layer))},
                                {QStringLiteral("signer"), text(bundle.signer)}});
    }
    return list;
}

QVariantList About::languages() const {
    QVariantList list;
    for (const LocaleStatus& locale : m_catalogue.locales()) {
        list.append(QVariantMap{{QStringLiteral("tag"), text(locale.tag)},
                                {QStringLiteral("ownName"), text(ownName(locale.tag))},
                                {QStringLiteral("review"), text(name(locale.review))},
                                {QStringLiteral("complete"), percentComplete(locale)}});
    }
    return list;
}

QVariantList About::components() const {
    return {
        //: What the library Qt does in the program, in the list of components.
        component("Qt", "LGPL-3.0-only", tr("windows, pages and drawings")),
        //: What the library ICU does in the program.
        component("ICU", "ICU", tr("languages, plurals and sorting")),
        //: What the library SQLite does in the program.
        component("SQLite", "blessing", tr("bundles and progress")),
        //: What the library SQLiteCpp does in the program.
        component("SQLiteCpp", "MIT", tr("keeping progress")),
        //: What the library libsodium does in the program.
        component("libsodium", "ISC", tr("checking who signed a bundle")),
        //: What the library MD4C does in the program.
        component("MD4C", "MIT", tr("bold words and lists in texts")),
        //: What the library Expat does in the program.
        component("Expat", "MIT", tr("checking drawings")),
        //: What the library JSON for Modern C++ does in the program.
        component("JSON for Modern C++", "MIT", tr("reading scenes")),
        //: What the library libseccomp does in the program.
        component("libseccomp", "LGPL-2.1-only", tr("keeping the program off the network")),
        //: What the library CLI11 does in the program.
        component("CLI11", "BSD-3-Clause", tr("options on the command line")),
        //: What the fonts Andika and Noto do in the program.
        component("Andika, Noto", "OFL-1.1", tr("letters")),
        //: What the font OpenDyslexic does in the program.
        component("OpenDyslexic", "OFL-1.1", tr("letters that some people read more easily")),
    };
}

}  // namespace pathlight
