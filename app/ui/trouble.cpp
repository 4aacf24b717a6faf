// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/trouble.h"

#include <QCoreApplication>

namespace pathlight {

namespace {

/// The texts of this file, as translators find them.
class TroubleText {
    Q_DECLARE_TR_FUNCTIONS(pathlight::Trouble)
};

}  // namespace

QString explain(Trouble trouble, const QString& dataFolder) {
    switch (trouble) {
        case Trouble::ProgressBusy:
            //: Notice for the adult: a second window of the program was started.
            return TroubleText::tr(
                "Pathlight is already open in another window. What is kept there is safe. "
                "What you do in this window will not be kept: please close it and use the other one.");
        case Trouble::ProgressTooNew:
            //: Notice for the adult. %1 is a folder.
            return TroubleText::tr(
                       "The progress on this computer was kept by a newer Pathlight. It stays as it is in %1. "
                       "What you do now will not be kept: please install the newer Pathlight.")
                .arg(dataFolder);
        case Trouble::ProgressDamaged:
            //: Notice for the adult. %1 is a folder.
            return TroubleText::tr(
                       "The file with the progress is damaged. It stays as it is in %1, with its backups beside it. "
                       "You can learn now, but it will not be kept: please move the file away and start again.")
                .arg(dataFolder);
        case Trouble::ProgressNoSpace:
            //: Notice for the adult: the disk is full.
            return TroubleText::tr(
                "There is no room left on this computer's disk. What was kept before is safe. "
                "You can learn now, but it will not be kept: please make room and start again.");
        case Trouble::ProgressNotUsable:
            //: Notice for the adult. %1 is a folder.
            return TroubleText::tr(
                       "Pathlight cannot write into its folder %1. Nothing in it was changed. "
                       "You can learn now, but it will not be kept: please give yourself access to the folder.")
                .arg(dataFolder);
        case Trouble::BundleOlder:
            //: Notice for the adult. "Lessons" is the file of modules that an organisation gives out.
            return TroubleText::tr(
                "The lessons you opened are older than those that are already here. "
                "The newer ones stay and are used. There is nothing you need to do.");
        case Trouble::NotConfined:
            //: Notice for the adult: the system lacks the means to shut the program off from the network.
            return TroubleText::tr(
                "This computer has no way to lock the network away from Pathlight. "
                "Pathlight still uses no network by itself. A newer system can lock it.");
    }
    return {};
}

QString explainBundleFault(const Error& error) {
    const QString where = QString::fromStdString(error.context);
    switch (error.code) {
        case ErrorCode::NotFound:
            //: Message before the program ends. %1 is a file.
            return TroubleText::tr(
                       "The lessons are not where they should be: %1. What was kept before is safe. "
                       "Please check the file's name, or install Pathlight again.")
                .arg(where);
        case ErrorCode::NoAccess:
            //: Message before the program ends. %1 is a file.
            return TroubleText::tr(
                       "Pathlight may not read the lessons: %1. What was kept before is safe. "
                       "Please give yourself access to the file.")
                .arg(where);
        case ErrorCode::TooNew:
            //: Message before the program ends. %1 is a file.
            return TroubleText::tr(
                       "These lessons need a newer Pathlight: %1. What was kept before is safe. "
                       "Please install the newer Pathlight.")
                .arg(where);
        default:
            //: Message before the program ends. %1 is a file.
            return TroubleText::tr(
                       "These lessons are not as their makers signed them, so they were not opened: %1. "
                       "What was kept before is safe. Please get the file again from where it came.")
                .arg(where);
    }
}

}  // namespace pathlight
