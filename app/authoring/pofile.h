// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "authoring/complaints.h"

#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace pathlight {

/// One translated string of a PO file.
struct PoMessage {
    std::string source;       ///< msgid: the English pattern that was translated
    std::string translation;  ///< msgstr; may be empty
    bool fuzzy = false;       ///< the English changed since; not used until somebody looked at it
    Mark mark;                ///< where msgstr stands

    bool operator==(const PoMessage&) const = default;
};

/// The translations of one language: translations/content/<tag>.po, msgctxt = key, msgid = pattern of the default
/// locale.
class PoFile {
public:
    static constexpr std::size_t maxBytes = 16U << 20U;

    /// Reads a file with libgettextpo; `name` is what complaints call it. Empty after a complaint: not UTF-8, not a PO
    /// file, a message without msgctxt or with a plural (patterns carry their plurals), a key twice.
    [[nodiscard]] static std::optional<PoFile> read(const std::filesystem::path& path, const std::string& name,
                                                    Complaints& complaints);

    [[nodiscard]] const std::string& name() const { return m_name; }

    /// By key; obsolete messages and the header are left out.
    [[nodiscard]] const std::map<std::string, PoMessage, std::less<>>& messages() const { return m_messages; }

private:
    std::string m_name;
    std::map<std::string, PoMessage, std::less<>> m_messages;
};

}  // namespace pathlight
