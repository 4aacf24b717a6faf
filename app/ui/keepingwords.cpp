// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/keepingwords.h"

#include "ui/direction.h"
#include "ui/printing/documentfile.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

namespace pathlight {

namespace {

/// The texts of this file, as translators find them.
class KeepingText {
    Q_DECLARE_TR_FUNCTIONS(pathlight::Keeping)
};

QString explainDone(const KeepingOutcome& outcome, const QString& locale) {
    switch (outcome.deed) {
        case KeepingOutcome::Deed::Export:
            //: After a learner was saved as a file. %1 is the learner's name, %2 the file's, %3 the folder it is in.
            return KeepingText::tr(
                       "%1 is saved in a file. Its name is %2, and it is in the folder %3. "
                       "Whoever has the file can read it, so delete it once it is taken in elsewhere.")
                .arg(isolated(outcome.learner), isolated(toText(outcome.path.filename())),
                     isolated(toText(outcome.path.parent_path())));
        case KeepingOutcome::Deed::Import:
            if (outcome.learner.isEmpty()) {
                //: After a learner without a nickname was taken in from a file.
                return KeepingText::tr("The learner is here now. What was here before was not counted twice.");
            }
            //: After a learner was taken in from a file. %1 is the learner's nickname.
            return KeepingText::tr("%1 is here now. What was here before was not counted twice.")
                .arg(isolated(outcome.learner));
        case KeepingOutcome::Deed::Restore:
            //: After a backup was restored. %1 is the day and time when it was made.
            return KeepingText::tr(
                       "All learners are as they were on %1. "
                       "How they were until just now is the newest backup, so you can go back to it.")
                .arg(isolated(longTime(outcome.madeAt, locale)));
        case KeepingOutcome::Deed::EraseAll:
            //: After everything was erased.
            return KeepingText::tr(
                "All learners, all groups and all backups are erased from this computer. "
                "Files that were saved stay where they are.");
    }
    return {};
}

QString explainNotSaved(const KeepingOutcome& outcome) {
    const QString folder = isolated(toText(outcome.path));
    switch (*outcome.fault) {
        case ErrorCode::NoSpace:
            //: When a learner cannot be saved as a file because the disk is full.
            return KeepingText::tr(
                "There is no room left on this computer's disk, so no file was written. "
                "The learner is here as before. Please make room, then save again.");
        case ErrorCode::NoAccess:
        case ErrorCode::NotFound:
            //: When a learner cannot be saved as a file. %1 is a folder.
            return KeepingText::tr(
                       "Nothing may be written into the folder %1, so no file was written. The learner is here as "
                       "before. Please ask somebody who looks after this computer to open the folder for you.")
                .arg(folder);
        default:
            //: When a learner cannot be saved as a file, for another reason. %1 is a folder.
            return KeepingText::tr(
                       "No file could be written into the folder %1. The learner is here as before. Please try again.")
                .arg(folder);
    }
}

QString explainNotTakenIn(const KeepingOutcome& outcome) {
    const QString file = isolated(toText(outcome.path.filename()));
    switch (*outcome.fault) {
        case ErrorCode::Invalid:
        case ErrorCode::Damaged:
            //: When a learner cannot be taken in from a file. %1 is the file's name.
            return KeepingText::tr(
                       "The file %1 holds no learner, or was changed on its way. Nothing was taken in, and everything "
                       "here is as it was. Please save the learner again on the other computer.")
                .arg(file);
        case ErrorCode::TooNew:
            //: When a learner cannot be taken in from a file. %1 is the file's name.
            return KeepingText::tr(
                       "A newer Pathlight wrote the file %1. Nothing was taken in, and everything here is as it was. "
                       "Please install the newer Pathlight on this computer, too.")
                .arg(file);
        case ErrorCode::TooLarge:
            //: When a learner cannot be taken in because there are as many as there may be.
            return KeepingText::tr(
                "Pathlight keeps at most 200 learners on a computer, and so many are here. Nothing was taken in. "
                "Please erase a learner who no longer comes, then try again.");
        case ErrorCode::NoSpace:
            //: When a learner cannot be taken in because the disk is full.
            return KeepingText::tr(
                "There is no room left on this computer's disk. Nothing was taken in, and everything here is as it "
                "was. Please make room, then try again.");
        case ErrorCode::NotFound:
            //: When a learner cannot be taken in from a file. %1 is the file's name.
            return KeepingText::tr(
                       "The file %1 is no longer there. Nothing was taken in. "
                       "Was a stick pulled out? Please put it back, then try again.")
                .arg(file);
        case ErrorCode::NoAccess:
            //: When a learner cannot be taken in from a file. %1 is the file's name.
            return KeepingText::tr(
                       "Pathlight may not read the file %1. Nothing was taken in, and everything here is as it was. "
                       "Please copy the file into your own folder, then try again.")
                .arg(file);
        default:
            //: When a learner cannot be taken in from a file, for another reason. %1 is the file's name.
            return KeepingText::tr(
                       "The file %1 could not be read to its end. Nothing was taken in, and everything here is as it "
                       "was. Please try again, or copy the file anew.")
                .arg(file);
    }
}

QString explainNotRestored(const KeepingOutcome& outcome, const QString& locale) {
    const QString time = isolated(longTime(outcome.madeAt, locale));
    switch (*outcome.fault) {
        case ErrorCode::Damaged:
        case ErrorCode::Invalid:
            //: When a backup cannot be restored. %1 is the day and time when it was made.
            return KeepingText::tr(
                       "The backup of %1 is damaged. All learners are as they were. Please choose another backup.")
                .arg(time);
        case ErrorCode::TooNew:
            //: When a backup cannot be restored. %1 is the day and time when it was made.
            return KeepingText::tr(
                       "A newer Pathlight made the backup of %1. All learners are as they were. "
                       "Please choose another backup, or install the newer Pathlight.")
                .arg(time);
        case ErrorCode::NoSpace:
            //: When a backup cannot be restored because the disk is full.
            return KeepingText::tr(
                "There is no room left on this computer's disk for a backup of what is kept now, so nothing was "
                "changed. All learners are as they were. Please make room, then try again.");
        case ErrorCode::NotFound:
            //: When a backup cannot be restored. %1 is the day and time when it was made.
            return KeepingText::tr(
                       "The backup of %1 is no longer there. All learners are as they were. "
                       "Was a stick pulled out? Please put it back, then try again.")
                .arg(time);
        default:
            //: When a backup cannot be restored, for another reason. %1 is the day and time when it was made.
            return KeepingText::tr(
                       "The backup of %1 could not take the place of what is kept. All learners are as they were. "
                       "Please try again.")
                .arg(time);
    }
}

QString explainNotErased(const KeepingOutcome& outcome) {
    if (*outcome.fault == ErrorCode::NotFound) {
        //: When not everything could be erased.
        return KeepingText::tr(
            "The file in which Pathlight keeps everything is no longer where it was, so it was not erased. "
            "Was a stick pulled out? Please put it back, then try again.");
    }
    if (*outcome.fault == ErrorCode::NoSpace) {
        //: When not everything could be erased because the disk is full: erasing needs room as well.
        return KeepingText::tr(
            "Erasing needs a little room on the disk, and there is none, so something may still be there. "
            "Please make room, then erase everything once more.");
    }
    //: When not everything could be erased, for another reason.
    return KeepingText::tr(
        "Not everything could be erased, so something may still be there. Please erase everything once more.");
}

}  // namespace

QString longTime(std::chrono::sys_seconds time, const QString& locale) {
    const QDateTime local = QDateTime::fromSecsSinceEpoch(time.time_since_epoch().count());
    const QLocale words(locale);
    //: A day and the time of it: %1 is the day with its name, month and year, %2 hours and minutes.
    return KeepingText::tr("%1, %2").arg(words.toString(local.date(), QLocale::LongFormat),
                                         words.toString(local.time(), QLocale::ShortFormat));
}

QString explain(const KeepingOutcome& outcome, const QString& locale) {
    if (!outcome.fault) return explainDone(outcome, locale);
    switch (outcome.deed) {
        case KeepingOutcome::Deed::Export: return explainNotSaved(outcome);
        case KeepingOutcome::Deed::Import: return explainNotTakenIn(outcome);
        case KeepingOutcome::Deed::Restore: return explainNotRestored(outcome, locale);
        case KeepingOutcome::Deed::EraseAll: return explainNotErased(outcome);
    }
    return {};
}

}  // namespace pathlight
