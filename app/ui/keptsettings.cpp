// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/keptsettings.h"

#include "ui/progressstore.h"

#include <utility>

namespace pathlight {

QString yesOrNo(bool yes) { return yes ? QStringLiteral("yes") : QStringLiteral("no"); }

KeptSettings::KeptSettings(ProgressStore& store, std::map<std::string, std::string> kept)
    : m_store(store), m_kept(std::move(kept)) {}

QString KeptSettings::value(const std::string& key, const QString& otherwise) const {
    const auto found = m_kept.find(key);
    return found == m_kept.end() ? otherwise : QString::fromStdString(found->second);
}

bool KeptSettings::keep(const std::string& key, const QString& value) {
    const std::string text = value.toStdString();
    const auto found = m_kept.find(key);
    if (found != m_kept.end() && found->second == text) return false;
    m_kept[key] = text;
    m_store.saveSetting(key, text, [key](const Result<void>& saved) {
        // The setting holds for this run; that the disk is full shows as soon as an answer is to be kept.
        if (!saved) qWarning("%s: %s", key.c_str(), saved.error().text().c_str());
    });
    return true;
}

}  // namespace pathlight
