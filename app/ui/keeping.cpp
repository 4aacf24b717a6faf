// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/keeping.h"

#include "base/files.h"
#include "storage/learnerfile.h"
#include "ui/adultpresence.h"
#include "ui/backend.h"
#include "ui/learnerlist.h"
#include "ui/printing/documentfile.h"
#include "ui/progressstore.h"
#include "ui/settings.h"

namespace pathlight {

namespace {

using Deed = KeepingOutcome::Deed;

/// Of a file that holds one learner.
QString learnerFileEnding() { return QStringLiteral(".pathlight-learner"); }

/// The whole file; one that is too large is none of ours.
Result<std::string> readLearner(const std::filesystem::path& path) {
    auto text = readFile(path, maxLearnerFile);
    if (!text && text.error().code == ErrorCode::TooLarge) text.error().code = ErrorCode::Invalid;
    return text;
}

std::optional<ErrorCode> faultOf(const Error& error) {
    qWarning("%s", error.text().c_str());
    return error.code;
}

}  // namespace

Keeping::Keeping(ProgressStore& store, const Settings& settings, LearnerList& learners, const AdultPresence& adult,
                 Place place, QObject* parent)
    : QObject(parent),
      m_store(store),
      m_settings(settings),
      m_learners(learners),
      m_adult(adult),
      m_place(std::move(place)) {
    for (const auto changed : {&Keeping::filesChanged, &Keeping::backupsChanged})
        connect(&adult, &AdultPresence::changed, this, changed);
    for (const auto changed : {&Keeping::noticeChanged, &Keeping::filesChanged, &Keeping::backupsChanged})
        connect(&settings, &Settings::languageChanged, this, changed);
}

Keeping::~Keeping() = default;

Keeping* Keeping::create(QQmlEngine* engine, QJSEngine* /*scriptEngine*/) {
    return lend(Backend::of(engine).keeping());
}

void Keeping::setKept() {
    m_place.kept = true;
    emit keptChanged();
}

bool Keeping::kept() const { return m_place.kept; }
bool Keeping::busy() const { return m_busy; }
bool Keeping::done() const { return m_outcome && !m_outcome->fault; }
QString Keeping::notice() const { return m_outcome ? explain(*m_outcome, m_settings.locale()) : QString(); }
QString Keeping::folder() const { return toText(m_place.documents); }

QVariantList Keeping::files() const {
    return m_adult.isHere() ? describe(m_files, m_settings.locale()) : QVariantList();
}

QVariantList Keeping::backups() const {
    QVariantList backups;
    if (!m_adult.isHere()) return backups;
    for (const KeptBackup& backup : m_backups) {
        backups.append(QVariantMap{{QStringLiteral("time"), longTime(backup.madeAt, m_settings.locale())},
                                   {QStringLiteral("learners"), backup.learners.value_or(-1)}});
    }
    return backups;
}

void Keeping::begin() {
    m_outcome.reset();
    emit noticeChanged();
}

void Keeping::saveLearner(qint64 learnerId, const QString& name) {
    if (!start()) return;
    m_store.run<std::filesystem::path>(
        [learnerId, name, folder = m_place.documents](ProgressDatabase& database) {
            return database.exportLearner(learnerId).and_then([&](const std::string& text) {
                return writeDocument(folder, fileNameOf(name), learnerFileEnding(), text);
            });
        },
        [this, name](const Result<std::filesystem::path>& path) {
            if (path) return finish({Deed::Export, {}, *path, name, {}});
            finish({Deed::Export, faultOf(path.error()), m_place.documents, name, {}});
        });
}

void Keeping::findFiles() {
    if (!m_adult.isHere()) return;
    m_store.run<std::vector<FoundFile>>(
        [documents = m_place.documents](ProgressDatabase& /*database*/) -> Result<std::vector<FoundFile>> {
            return findFilesIn(placesOfFiles(documents), {learnerFileEnding()});
        },
        [this](const Result<std::vector<FoundFile>>& files) {
            m_files = *files;
            emit filesChanged();
        });
}

void Keeping::takeIn(int file) {
    if (file < 0 || file >= static_cast<int>(m_files.size()) || !start()) return;
    const std::filesystem::path path = m_files[static_cast<std::size_t>(file)].path;
    m_store.run<Learner>(
        [path](ProgressDatabase& database) {
            return readLearner(path).and_then(
                [&database](const std::string& text) { return database.importLearner(text); });
        },
        [this, path](const Result<Learner>& learner) {
            if (learner) return finish({Deed::Import, {}, path, QString::fromStdString(learner->nickname), {}});
            finish({Deed::Import, faultOf(learner.error()), path, {}, {}});
        });
}

void Keeping::findBackups() {
    if (!m_adult.isHere()) return;
    m_store.run<std::vector<KeptBackup>>([](ProgressDatabase& database) { return database.backups(); },
                                         [this](const Result<std::vector<KeptBackup>>& backups) {
                                             if (!backups) qWarning("%s", backups.error().text().c_str());
                                             m_backups = backups.value_or(std::vector<KeptBackup>());
                                             emit backupsChanged();
                                         });
}

void Keeping::restore(int backup) {
    if (backup < 0 || backup >= static_cast<int>(m_backups.size()) || !start()) return;
    const KeptBackup chosen = m_backups[static_cast<std::size_t>(backup)];
    m_store.run<void>([file = chosen.file](ProgressDatabase& database) { return database.restore(file); },
                      [this, chosen](const Result<void>& restored) {
                          const auto fault = restored ? std::nullopt : faultOf(restored.error());
                          finish({Deed::Restore, fault, chosen.file, {}, chosen.madeAt});
                          findBackups();
                      });
}

void Keeping::eraseAll() {
    if (!start()) return;
    m_store.run<void>([](ProgressDatabase& database) { return database.eraseAll(); },
                      [this](const Result<void>& erased) {
                          finish({Deed::EraseAll, erased ? std::nullopt : faultOf(erased.error()), {}, {}, {}});
                          findBackups();
                      });
}

bool Keeping::start() {
    if (m_busy || !m_adult.isHere()) return false;
    begin();
    setBusy(true);
    return true;
}

void Keeping::finish(const KeepingOutcome& outcome) {
    m_outcome = outcome;
    setBusy(false);
    emit noticeChanged();
    if (outcome.deed == Deed::Export) return;
    m_learners.reload();
    emit keptChanged();
}

void Keeping::setBusy(bool busy) {
    if (busy == m_busy) return;
    m_busy = busy;
    emit busyChanged();
}

}  // namespace pathlight
