// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/learnerfiles.h"

#include "ui/printing/documentfile.h"

#include <QStandardPaths>
#include <QStorageInfo>

#include <algorithm>
#include <system_error>

namespace pathlight {

namespace {

namespace files = std::filesystem;

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

void addFilesOf(const files::path& folder, std::vector<FoundLearnerFile>& found) {
    const files::path ending = toPath(learnerFileEnding());
    std::error_code error;
    for (files::directory_iterator entry(folder, error), end; !error && entry != end; entry.increment(error)) {
        std::error_code unread;
        if (entry->path().extension() != ending || !entry->is_regular_file(unread)) continue;
        const auto size = entry->file_size(unread);
        const auto time = std::chrono::file_clock::to_sys(entry->last_write_time(unread));
        if (!unread) found.push_back({entry->path(), size, std::chrono::floor<std::chrono::seconds>(time)});
    }
}

}  // namespace

QString learnerFileEnding() { return QStringLiteral(".pathlight-learner"); }

std::vector<files::path> learnerFilePlaces(const files::path& documents) {
    std::vector<files::path> places{documents,
                                    toPath(QStandardPaths::writableLocation(QStandardPaths::DownloadLocation))};
    for (const QStorageInfo& volume : QStorageInfo::mountedVolumes()) {
        if (isOfPeople(volume)) places.push_back(toPath(volume.rootPath()));
    }
    return places;
}

std::vector<FoundLearnerFile> findLearnerFiles(const std::vector<files::path>& folders) {
    std::vector<FoundLearnerFile> found;
    for (const files::path& folder : folders)
        addFilesOf(folder, found);
    const auto newer = [](const FoundLearnerFile& one, const FoundLearnerFile& other) {
        return one.changedAt != other.changedAt ? one.changedAt > other.changedAt : one.path < other.path;
    };
    std::sort(found.begin(), found.end(), newer);
    const auto same = [](const FoundLearnerFile& one, const FoundLearnerFile& other) { return one.path == other.path; };
    found.erase(std::unique(found.begin(), found.end(), same), found.end());
    return found;
}

}  // namespace pathlight
