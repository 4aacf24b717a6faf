// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/policytrouble.h"

#include "ui/direction.h"

#include <QCoreApplication>
#include <QStringList>

namespace pathlight {

namespace {

/// The texts of this file, as translators find them.
class PolicyText {
    Q_DECLARE_TR_FUNCTIONS(pathlight::PolicyReading)
};

QString keyList(const PolicyReading& policy) {
    QStringList keys;
    for (const std::string& key : policy.faultyKeys())
        keys.append(leftToRight(QString::fromStdString(key)));
    //: Between the words of a list.
    return keys.join(PolicyText::tr(", "));
}

}  // namespace

std::optional<Trouble> troubleOf(const PolicyReading& policy) {
    if (policy.unread) return Trouble::PolicyUnread;
    return policy.faults.empty() ? std::nullopt : std::optional(Trouble::PolicyFaulty);
}

QString explain(const PolicyReading& policy) {
    const QString file = leftToRight(QString::fromStdString(policy.file.string()));
    if (policy.unread) {
        //: Notice for the adult. %1 is a file with settings that hold for everybody who uses this computer.
        return PolicyText::tr(
                   "The settings for everybody on this computer cannot be read, so none of them hold: %1. "
                   "What was kept before is safe. Please tell whoever looks after this computer.")
            .arg(file);
    }
    if (policy.faults.empty()) return {};
    //: Notice for the adult. %1 is a list of names of settings, %2 the file they stand in, for everybody who uses this
    //: computer.
    return PolicyText::tr(
               "Some settings for everybody on this computer cannot be followed as they stand: %1. The others hold. "
               "What was kept before is safe. Please tell whoever looks after this computer: the file is %2.")
        .arg(keyList(policy), file);
}

}  // namespace pathlight
