// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/foundfiles.h"

#include "ui/keepingwords.h"
#include "ui/printing/documentfile.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStandardPaths>
#include <QStorageInfo>

#include <algorithm>
#include <system_error>

namespace pathlight {

namespace {

namespace files = std::filesystem;

/// The texts of this file, as translators find them.
class FoundFileText {
    Q_DECLARE_TR_FUNCTIONS(pathlight::FoundFile)
};

/// Whether a person put the volume there, and not the system for itself.
bool isOfPeople(const QStorageInfo& volume) {
    if (!volume.isValid() || !volume.isReady() || volume.isRoot()) return false;
#ifdef Q_OS_WIN
    return true;
#else
    const QString path = volume.rootPath() + u'/';
    return path.startsWith(QLatin1String("/media/")) || path.startsWith(QLatin1String("/run/media/")) ||
           path.startsWith(QLatin1String("/mnt/")) || path.startsWith(QLatin1String("/Volumes/"));
#endif
}

bool endsIn(const files::path& file, const QStringList& endings) {
    return endings.contains(toText(file.extension()), Qt::CaseInsensitive);
}

void addFilesOf(const files::path& folder, const QStringList& endings, std::vector<FoundFile>& found) {
    std::error_code error;
    for (files::directory_iterator entry(folder, error), end; !error && entry != end; entry.increment(error)) {
        std::error_code unread;
        if (!endsIn(entry->path(), endings) || !entry->is_regular_file(unread)) continue;
        const auto size = entry->file_size(unread);
        const auto time = std::chrono::file_clock::to_sys(entry->last_write_time(unread));
        if (!unread) found.push_back({entry->path(), size, std::chrono::floor<std::chrono::seconds>(time)});
    }
}

}  // namespace

std::vector<files::path> placesOfFiles(const files::path& documents) {
    std::vector<files::path> places{documents,
                                    toPath(QStandardPaths::writableLocation(QStandardPaths::DownloadLocation))};
    for (const QStorageInfo& volume : QStorageInfo::mountedVolumes()) {
        if (isOfPeople(volume)) places.push_back(toPath(volume.rootPath()));
    }
    return places;
}

std::vector<FoundFile> findFilesIn(const std::vector<files::path>& folders, const QStringList& endings) {
    std::vector<FoundFile> found;
    for (const files::path& folder : folders)
        addFilesOf(folder, endings, found);
    const auto newer = [](const FoundFile& one, const FoundFile& other) {
        return one.changedAt != other.changedAt ? one.changedAt > other.changedAt : one.path < other.path;
    };
    std::sort(found.begin(), found.end(), newer);
    const auto same = [](const FoundFile& one, const FoundFile& other) { return one.path == other.path; };
    found.erase(std::unique(found.begin(), found.end(), same), found.end());
    return found;
}

QVariantList describe(const std::vector<FoundFile>& files, const QString& locale) {
    QVariantList described;
    for (const FoundFile& file : files) {
        const QString size = QLocale(locale).formattedDataSize(static_cast<qint64>(file.size), 0);
        //: About a file: %1 is the day and time when it was written, %2 its size, as in "3 kB".
        const QString about = FoundFileText::tr("%1, %2").arg(longTime(file.changedAt, locale), size);
        described.append(QVariantMap{{QStringLiteral("name"), toText(file.path.stem())},
                                     {QStringLiteral("folder"), toText(file.path.parent_path())},
                                     {QStringLiteral("about"), about}});
    }
    return described;
}

}  // namespace pathlight
