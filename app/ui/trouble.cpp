// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/trouble.h"

#include "ui/direction.h"
#include "ui/keepingwords.h"

#include <QCoreApplication>

namespace pathlight {

namespace {

/// The texts of this file, as translators find them.
class TroubleText {
    Q_DECLARE_TR_FUNCTIONS(pathlight::Trouble)
};

QString explainBeginning(const Recovery& recovery, const QString& dataFolder) {
    if (recovery.keptAside.empty()) {
        //: Notice for the adult: the file was missing, and so was every backup that could be used.
        return TroubleText::tr(
            "The file with the progress was gone, and no backup could take its place. "
            "Pathlight has begun anew. You can learn now, and it is kept.");
    }
    //: Notice for the adult. %1 is a folder.
    return TroubleText::tr(
               "The file with the progress was damaged, and no backup could take its place. "
               "Pathlight has begun anew: you can learn now, and it is kept. "
               "The damaged file stays in %1, where somebody who knows computers may be able to read it.")
        .arg(dataFolder);
}

QString explainRestoring(const Recovery& recovery, const QString& dataFolder, const QString& time) {
    if (recovery.keptAside.empty()) {
        //: Notice for the adult: the file was missing. %1 is the day and time of the backup.
        return TroubleText::tr(
                   "The file with the progress was gone. The backup of %1 has taken its place. "
                   "What was done after that time may be missing and can be done again.")
            .arg(time);
    }
    //: Notice for the adult. %1 is the day and time of the backup, %2 a folder.
    return TroubleText::tr(
               "The file with the progress was damaged. The backup of %1 has taken its place. "
               "What was done after that time may be missing and can be done again. The damaged file stays in %2.")
        .arg(time, dataFolder);
}

}  // namespace

QString explain(const Recovery& recovery, const QString& dataFolder, const QString& locale) {
    if (!recovery.restoredFrom) return explainBeginning(recovery, dataFolder);
    QString notice = explainRestoring(recovery, dataFolder, isolated(longTime(*recovery.restoredFrom, locale)));
    if (recovery.passedOver == 0) return notice;
    //: Follows the notice that a backup has taken the place of the file with the progress.
    return notice + QLatin1Char(' ') +
           TroubleText::tr("%Ln newer backup(s) could not be used.", nullptr, recovery.passedOver);
}

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
        case Trouble::ProgressRecovered: return explain(Recovery{}, dataFolder, {});
        case Trouble::ProgressForeign:
            //: Notice for the adult. %1 is a folder. progress.db is the name of a file.
            return TroubleText::tr(
                       "The file progress.db in %1 is another program's. It stays as it is. "
                       "You can learn now. Please move that file away: what is learned is kept as soon as somebody "
                       "stops and the "
                       "file is gone.")
                .arg(dataFolder);
        case Trouble::ProgressDamaged:
            //: Notice for the adult. %1 is a folder.
            return TroubleText::tr(
                       "The file with the progress is damaged. It stays as it is in %1, with its backups beside it. "
                       "You can learn now. Please move the file away: what is learned is kept as soon as somebody "
                       "stops and the "
                       "file is gone.")
                .arg(dataFolder);
        case Trouble::ProgressNoSpace:
            //: Notice for the adult: the disk is full.
            return TroubleText::tr(
                "There is no room left on this computer's disk. What was kept before is safe. "
                "You can learn now. Please make room: what is learned is kept as soon as somebody stops and there is "
                "room.");
        case Trouble::ProgressNotUsable:
            //: Notice for the adult. %1 is a folder.
            return TroubleText::tr(
                       "Pathlight cannot write into its folder %1. Nothing in it was changed. "
                       "You can learn now. Please give yourself access to the folder: what is learned is kept as soon "
                       "as somebody "
                       "stops and Pathlight can write there.")
                .arg(dataFolder);
        case Trouble::ProgressWaiting:
            //: Notice for the adult: a stick was pulled out, or the disk is full. %1 is a folder.
            return TroubleText::tr(
                       "Pathlight cannot write into its folder %1 at the moment. What was kept before is safe. "
                       "You can go on: what is learned is kept as soon as Pathlight can write there. "
                       "Please put the stick back or make room on the disk, and leave Pathlight open until then.")
                .arg(dataFolder);
        case Trouble::ProgressKept:
            //: Notice for the adult, after one of those that say that the progress cannot be kept now. %1 is a folder.
            return TroubleText::tr("What was learned since Pathlight was opened is kept now, in %1.").arg(dataFolder);
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
        case Trouble::PolicyUnread:
        case Trouble::PolicyFaulty: break;  // their words need the policy
    }
    return {};
}

QString explainWaiting() {
    //: Notice in a module, for the learner: a stick was pulled out, or the disk is full.
    return TroubleText::tr("At the moment nothing can be kept. You can go on: it is kept as soon as that works again.");
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
