// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "content/model.h"

#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace pathlight {

/// One bundle, open for reading behind SQLite's defences; nothing in it is trusted to be well made. Opening reads the
/// manifest and the schema only, so its time does not grow with the modules. Texts come as patterns, bodies as JSON
/// with keys: Catalogue makes texts of them. One thread at a time.
class Bundle {
public:
    /// Opens a file that a BundleVerifier accepted. Invalid when it is not a bundle, TooNew when its format is newer,
    /// Damaged when it does not hold together, NotFound, NoAccess, Io.
    [[nodiscard]] static Result<Bundle> open(const std::filesystem::path& file);

    /// The same for bytes in memory, for when no folder can be written.
    [[nodiscard]] static Result<Bundle> openInMemory(std::string bytes);

    Bundle(Bundle&&) noexcept;
    Bundle& operator=(Bundle&&) noexcept;
    ~Bundle();

    /// Reads every page; Damaged when the database does not hold together. For import, not for each start.
    [[nodiscard]] Result<void> quickCheck();

    [[nodiscard]] const Manifest& manifest() const;

    /// A module's row.
    struct ModuleRow {
        std::string id;
        std::string code;
        std::vector<AgeBand> bands;
        int minutes = 0;
        bool sensitive = false;
        std::string theme;
        std::string cover;
        std::string start;
        nlohmann::json body;
    };
    /// A module's place among those of its band.
    struct Place {
        std::int64_t position = 0;
        std::string module;
    };

    [[nodiscard]] Result<std::vector<std::string>> moduleIds();        ///< all, in their order
    [[nodiscard]] Result<std::vector<Place>> modulesOf(AgeBand band);  ///< in their order
    [[nodiscard]] Result<bool> hasModule(std::string_view id);
    [[nodiscard]] Result<ModuleRow> module(std::string_view id);  ///< NotFound
    [[nodiscard]] Result<std::vector<std::string>> moduleLocales(std::string_view id);
    [[nodiscard]] Result<std::vector<Scene>> scenes(std::string_view module);  ///< bodies unresolved
    [[nodiscard]] Result<bool> hidesModule(std::string_view id);

    [[nodiscard]] Result<std::optional<std::string>> pattern(std::string_view key, std::string_view locale);

    [[nodiscard]] Result<std::vector<std::string>> mediaIds();
    [[nodiscard]] Result<bool> hasMedia(std::string_view id);
    [[nodiscard]] Result<Media> media(std::string_view id);  ///< digest and form checked

    [[nodiscard]] Result<std::vector<std::string>> helpCountries();               ///< ISO codes, ZZ for worldwide
    [[nodiscard]] Result<std::vector<HelpEntry>> help(std::string_view country);  ///< in their order
    [[nodiscard]] Result<bool> hasHelpEntry(std::string_view id);

    /// Modules whose texts in `locale` match an FTS5 query (from `ftsQuery`), those that match in the title first, at
    /// most `limit`. None when the bundle lacks the locale.
    [[nodiscard]] Result<std::vector<std::string>> search(const std::string& query, std::string_view locale, int limit);

private:
    class Database;
    [[nodiscard]] static Result<Bundle> open(std::unique_ptr<Database> database, const std::string& where);
    Bundle(std::unique_ptr<Database> database, Manifest manifest);

    std::unique_ptr<Database> m_database;
    Manifest m_manifest;
};

}  // namespace pathlight
