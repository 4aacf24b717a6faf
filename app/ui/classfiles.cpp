// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/classfiles.h"

#include "base/files.h"
#include "storage/nicknamelist.h"
#include "text/textencoding.h"
#include "ui/adultpresence.h"
#include "ui/backend.h"
#include "ui/classimport.h"
#include "ui/direction.h"
#include "ui/printing/documentfile.h"
#include "ui/progressstore.h"
#include "ui/settings.h"

namespace pathlight {

namespace {

QStringList listEndings() {
    return {QStringLiteral(".csv"), QStringLiteral(".tsv"), QStringLiteral(".tab"), QStringLiteral(".txt")};
}

/// Every character of the text has a byte at least, so that none is longer than a list may be.
Result<std::string> readList(const std::filesystem::path& path, const std::string& language) {
    auto text = readFile(path, ClassImport::maxText).and_then([&language](const std::string& bytes) {
        return decodeText(bytes, language);
    });
    if (text && readNicknames(*text).nicknames.empty()) return fail(ErrorCode::Invalid, path.string(), "has no list");
    return text;
}

}  // namespace

ClassFiles::ClassFiles(ProgressStore& store, const Settings& settings, const AdultPresence& adult,
                       std::filesystem::path documents, QObject* parent)
    : QObject(parent), m_store(store), m_settings(settings), m_adult(adult), m_documents(std::move(documents)) {
    connect(&settings, &Settings::languageChanged, this, &ClassFiles::filesChanged);
    connect(&settings, &Settings::languageChanged, this, &ClassFiles::faultChanged);
    connect(&adult, &AdultPresence::changed, this, &ClassFiles::filesChanged);
}

ClassFiles* ClassFiles::create(QQmlEngine* engine, QJSEngine* /*scriptEngine*/) {
    Backend& backend = Backend::of(engine);
    return new ClassFiles(backend.store(), backend.settings(), backend.adult(), backend.documentsFolder());
}

QVariantList ClassFiles::files() const {
    return m_adult.isHere() ? describe(m_files, m_settings.locale()) : QVariantList();
}

int ClassFiles::chosen() const { return m_chosen; }

void ClassFiles::choose(int file) {
    if (file == m_chosen) return;
    m_chosen = file < static_cast<int>(m_files.size()) ? file : -1;
    emit chosenChanged();
}

QString ClassFiles::folder() const { return toText(m_documents); }

QString ClassFiles::fault() const {
    if (!m_fault) return {};
    switch (*m_fault) {
        case ErrorCode::Invalid:
            //: When a file that was chosen gives no list of a class. %1 is the name of the file.
            return tr("There is no list in “%1” that Pathlight can read. Nobody was added. Out of a spreadsheet, save "
                      "the table as CSV first, then choose that file.")
                .arg(isolated(m_name));
        case ErrorCode::TooLarge:
            //: When a file that was chosen is far longer than a list of a class. %1 is the name of the file.
            return tr("“%1” is too long for the list of a class. Nobody was added. Please choose another file.")
                .arg(isolated(m_name));
        case ErrorCode::NotFound:
            //: When a file that was chosen is gone. %1 is the name of the file.
            return tr("“%1” is no longer there. Nobody was added. Was a stick pulled out? Please put it back and look "
                      "again.")
                .arg(isolated(m_name));
        case ErrorCode::NoAccess:
            //: When a file that was chosen may not be read. %1 is the name of the file.
            return tr("Pathlight may not read “%1”. Nobody was added. Please give yourself access to the file.")
                .arg(isolated(m_name));
        default:
            //: When a file that was chosen cannot be read, for another reason. %1 is the name of the file.
            return tr("“%1” could not be read. Nobody was added. Please try again, or copy the file to another place.")
                .arg(isolated(m_name));
    }
}

void ClassFiles::find() {
    if (!m_adult.isHere()) return;
    setFault(std::nullopt);
    m_store.run<std::vector<FoundFile>>(
        [documents = m_documents](ProgressDatabase& /*database*/) -> Result<std::vector<FoundFile>> {
            return findFilesIn(placesOfFiles(documents), listEndings());
        },
        [this](const Result<std::vector<FoundFile>>& files) {
            m_files = *files;
            choose(-1);
            emit filesChanged();
        });
}

void ClassFiles::take() {
    if (m_chosen < 0 || !m_adult.isHere()) return;
    const std::filesystem::path path = m_files[static_cast<std::size_t>(m_chosen)].path;
    m_store.run<std::string>([path, language = m_settings.locale().toStdString()](
                                 ProgressDatabase& /*database*/) { return readList(path, language); },
                             [this, path](const Result<std::string>& text) {
                                 if (!text) return setFault(text.error().code, toText(path.filename()));
                                 setFault(std::nullopt);
                                 if (m_adult.isHere()) emit taken(QString::fromStdString(*text));
                             });
}

void ClassFiles::setFault(std::optional<ErrorCode> fault, const QString& name) {
    if (fault == m_fault && name == m_name) return;
    m_fault = fault;
    m_name = name;
    emit faultChanged();
}

}  // namespace pathlight
