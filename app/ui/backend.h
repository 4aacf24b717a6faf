// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "content/catalogue.h"
#include "policy/policyreader.h"
#include "ui/bundleloader.h"
#include "ui/enginegates.h"
#include "ui/progressopening.h"
#include "ui/uitranslation.h"

#include <QObject>
#include <QPointer>
#include <QQmlEngine>

#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace pathlight {

class About;
class AdultPresence;
class AdultStep;
class Drawings;
class GroupList;
class HelpDirectory;
class HelpSheets;
class Keeping;
class LanguageList;
class LearnerList;
class LearnerLogin;
class Leaving;
class KeptSettings;
class ModuleList;
class Offer;
class OfferedModules;
class Overview;
class PrintDesk;
class Printing;
class Privacy;
class Program;
class ProgressStore;
class ReadAloud;
class Reviews;
class SearchResults;
class Session;
class Settings;
struct Sheet;

/// What one run of the program is made of.
struct BackendOptions {
    std::filesystem::path dataFolder;
    std::filesystem::path coreBundle;
    std::vector<std::filesystem::path> bundles;  ///< besides the core
    std::filesystem::path documentsFolder{};     ///< for sheets saved as PDF; the user's own when ""
    PolicyReading policy{};                      ///< what is set for everybody; nothing unless given
};

/// What a run reads before its pages can show anything.
struct BackendData {
    LoadedBundles bundles;
    OpenedProgress progress;
};

/// Opens bundles and progress, in any thread. An error is about a bundle; a progress file that cannot be used becomes a
/// notice of `Program` instead. The clock must outlive what is opened.
[[nodiscard]] Result<BackendData> openData(const BackendOptions& options, const Clock& clock);

/// The program behind its pages: content, progress, settings, and the objects of the QML module Pathlight.Backend, each
/// made when it is first asked for. Needs a QGuiApplication. Must outlive the QML engines it is attached to.
class Backend : public QObject {
    Q_OBJECT

public:
    /// Upon what was opened of these options. The clock must outlive the backend.
    Backend(const BackendOptions& options, BackendData data, const Clock& clock);
    /// Opens and makes it in one. The errors of `openData`.
    [[nodiscard]] static Result<std::unique_ptr<Backend>> open(const BackendOptions& options, const Clock& clock);
    ~Backend() override;

    /// Gives an engine the singletons, the drawings and the gates; QML then comes from resources and from Qt alone.
    void attach(QQmlEngine& engine);

    /// The backend that `engine` is attached to.
    [[nodiscard]] static Backend& of(QQmlEngine* engine);

    [[nodiscard]] const Catalogue& catalogue() const;
    [[nodiscard]] ProgressStore& store();
    [[nodiscard]] Program& program();
    [[nodiscard]] Settings& settings();
    [[nodiscard]] Offer& offer();
    [[nodiscard]] OfferedModules& offeredModules();
    [[nodiscard]] Overview& overview();
    [[nodiscard]] Drawings& drawings();
    [[nodiscard]] LanguageList& languages();
    [[nodiscard]] LearnerList& learners();
    [[nodiscard]] GroupList& groups();
    [[nodiscard]] LearnerLogin& login();
    [[nodiscard]] ModuleList& modules();
    [[nodiscard]] Reviews& reviews();
    [[nodiscard]] Session& session();
    [[nodiscard]] SearchResults& search();
    [[nodiscard]] HelpDirectory& help();
    [[nodiscard]] HelpSheets& helpSheets();
    [[nodiscard]] About& about();
    [[nodiscard]] Privacy& privacy();
    [[nodiscard]] ReadAloud& readAloud();
    [[nodiscard]] Printing& printing();
    [[nodiscard]] Leaving& leaving();
    [[nodiscard]] AdultPresence& adult();
    [[nodiscard]] AdultStep& adultStep();
    [[nodiscard]] Keeping& keeping();
    /// Where files of the user are saved and found.
    [[nodiscard]] std::filesystem::path documentsFolder() const;

private:
    void applyLanguage();
    [[nodiscard]] QString progressFile() const;
    void keepInFile();
    void logPolicy() const;
    [[nodiscard]] QString programName();
    [[nodiscard]] std::unique_ptr<PrintDesk> deskFor(std::function<std::optional<Sheet>()> source);

    const Clock& m_clock;
    QString m_dataFolder;
    std::filesystem::path m_documentsFolder;
    std::optional<Trouble> m_inMemory;  ///< why nothing is kept yet
    Catalogue m_catalogue;
    PolicyReading m_policy;
    std::vector<Learner> m_startLearners;
    std::vector<Group> m_startGroups;
    std::unique_ptr<ProgressStore> m_store;
    std::unique_ptr<AdultPresence> m_adult;
    std::unique_ptr<KeptSettings> m_keptSettings;
    std::unique_ptr<Offer> m_offer;
    std::unique_ptr<Settings> m_settings;
    UiTranslation m_translation;
    EngineGates m_gates;
    QList<QPointer<QQmlEngine>> m_engines;
    std::unique_ptr<Drawings> m_drawings;
    std::unique_ptr<Program> m_program;
    std::unique_ptr<LanguageList> m_languages;
    std::unique_ptr<LearnerList> m_learners;
    std::unique_ptr<GroupList> m_groups;
    std::unique_ptr<LearnerLogin> m_login;
    std::unique_ptr<ModuleList> m_modules;
    std::unique_ptr<OfferedModules> m_offeredModules;
    std::unique_ptr<Overview> m_overview;
    std::unique_ptr<Reviews> m_reviews;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<SearchResults> m_search;
    std::unique_ptr<HelpDirectory> m_help;
    std::unique_ptr<HelpSheets> m_helpSheets;
    std::unique_ptr<About> m_about;
    std::unique_ptr<Privacy> m_privacy;
    std::unique_ptr<ReadAloud> m_readAloud;
    std::unique_ptr<Printing> m_printing;
    std::unique_ptr<Leaving> m_leaving;
    std::unique_ptr<AdultStep> m_adultStep;
    std::unique_ptr<Keeping> m_keeping;
};

/// For the `create` of a singleton: the backend's own object, which the engine must not delete.
template <typename T>
[[nodiscard]] T* lend(T& object) {
    QJSEngine::setObjectOwnership(&object, QJSEngine::CppOwnership);
    return &object;
}

}  // namespace pathlight
