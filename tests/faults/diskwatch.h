// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdint>
#include <filesystem>
#include <string_view>

namespace pathlight::testsupport {

/// Something that the storage asks of the system, through SQLite or by itself.
struct DiskCall {
    enum class Kind { Open, Read, Write, Truncate, Sync, Size, Lock, Access, Remove, Rename, Link, SyncFolder };
    static constexpr int kinds = 12;

    Kind kind = Kind::Sync;
    std::filesystem::path file{};  ///< empty when SQLite wants a nameless temporary file
    std::int64_t offset = 0;       ///< of a write; the new size of a truncation
    std::string_view bytes{};      ///< of a write
    std::filesystem::path to{};    ///< the new name
    bool syncFolder = false;       ///< of a removal: whether it is to be on the disk when it returns
};

/// "open", "read" and so on, for tables and for the names of tests.
[[nodiscard]] std::string_view name(DiskCall::Kind kind);

/// What becomes of a call.
enum class DiskReply {
    Pass,   ///< it is done
    Fail,   ///< an error, and nothing is done
    Full,   ///< the disk is full, and nothing is done
    Short,  ///< a write that ends half-way with an error
};

/// While it lives, every call is shown to it first: SQLite's, because it is SQLite's default file system, and the
/// program's own within `folder`. Nothing waits for the real disk meanwhile. One at a time.
class DiskWatch {
public:
    explicit DiskWatch(std::filesystem::path folder);
    virtual ~DiskWatch();
    DiskWatch(const DiskWatch&) = delete;
    DiskWatch& operator=(const DiskWatch&) = delete;

    [[nodiscard]] virtual DiskReply ask(const DiskCall& call) = 0;

    /// The one that lives now; nullptr when there is none.
    [[nodiscard]] static DiskWatch* current();

    [[nodiscard]] bool watches(const std::filesystem::path& file) const;

private:
    std::filesystem::path m_folder;
};

}  // namespace pathlight::testsupport
