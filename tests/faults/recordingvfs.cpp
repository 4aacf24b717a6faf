// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recordingvfs.h"

#include "support.h"

#include <algorithm>
#include <map>
#include <optional>

namespace pathlight::testsupport {

namespace {

using Kind = DiskCall::Kind;
namespace fs = std::filesystem;

constexpr std::size_t sector = 512;

/// What a file holds for good, and the changes of it that are still in some cache.
struct Content {
    std::string bytes;
    std::vector<DiskOperation> pending;

    void apply(const DiskOperation& operation) {
        const auto offset = static_cast<std::size_t>(operation.offset);
        if (operation.kind == Kind::Truncate) bytes.resize(offset);
        if (operation.kind == Kind::Write) put(offset, operation.bytes);
    }

    void put(std::size_t offset, const std::string& arrived) {
        if (bytes.size() < offset + arrived.size()) bytes.resize(offset + arrived.size());
        bytes.replace(offset, arrived.size(), arrived);
    }

    void sync() {
        for (const DiskOperation& operation : pending) {
            apply(operation);
        }
        pending.clear();
    }

    /// Some of what is pending arrives, some of it torn.
    void tear(std::mt19937& random) {
        for (const DiskOperation& operation : pending) {
            if (operation.kind == Kind::Truncate && random() % 2 == 0) apply(operation);
            if (operation.kind == Kind::Write) tearWrite(operation, random);
        }
    }

    void tearWrite(const DiskOperation& write, std::mt19937& random) {
        const auto begin = static_cast<std::size_t>(write.offset);
        for (std::size_t at = 0; at < write.bytes.size();) {
            const std::size_t size = std::min(sector - (begin + at) % sector, write.bytes.size() - at);
            std::string part = write.bytes.substr(at, size);
            const auto fate = random() % 8;
            if (fate == 0) std::generate(part.begin(), part.end(), [&random] { return static_cast<char>(random()); });
            if (fate == 1) part.resize(size / 2);
            if (fate < 5) put(begin + at, part);
            at += size;
        }
    }
};

/// A name given to a content or taken away, together or not at all.
using NameChange = std::vector<std::pair<std::string, std::optional<std::size_t>>>;
using Names = std::map<std::string, std::size_t>;

void apply(const NameChange& change, Names& names) {
    for (const auto& [name, content] : change) {
        if (content) {
            names[name] = *content;
        } else {
            names.erase(name);
        }
    }
}

/// A folder with its caches.
class Disk {
public:
    explicit Disk(const fs::path& folder) {
        for (const auto& entry : fs::recursive_directory_iterator(folder)) {
            if (!entry.is_regular_file()) continue;
            m_durable[fs::relative(entry.path(), folder)] = m_contents.size();
            m_contents.push_back({readBytes(entry.path()), {}});
        }
        m_names = m_durable;
    }

    void perform(const DiskOperation& operation) {
        switch (operation.kind) {
            case Kind::Write:
            case Kind::Truncate: m_contents[contentOf(operation.file)].pending.push_back(operation); break;
            case Kind::Sync: syncFile(operation.file); break;
            case Kind::Remove: change({{operation.file, std::nullopt}}); break;
            case Kind::Link: change({{operation.to, contentOf(operation.file)}}); break;
            case Kind::Rename:
                change({{operation.to, contentOf(operation.file)}, {operation.file, std::nullopt}});
                break;
            case Kind::SyncFolder: syncNames(operation.file); break;
            default: break;
        }
    }

    void cut(const fs::path& folder, std::mt19937& random) {
        for (const NameChange& change : m_changes) {
            if (random() % 2 == 0) apply(change, m_durable);
        }
        for (Content& content : m_contents) {
            content.tear(random);
        }
        for (const auto& entry : fs::directory_iterator(folder)) {
            fs::remove_all(entry.path());
        }
        for (const auto& [name, content] : m_durable) {
            fs::create_directories((folder / name).parent_path());
            writeBytes(folder / name, m_contents[content].bytes);
        }
    }

private:
    /// The content behind a name, which is made when it is new.
    std::size_t contentOf(const std::string& file) {
        if (const auto found = m_names.find(file); found != m_names.end()) return found->second;
        m_contents.emplace_back();
        change({{file, m_contents.size() - 1}});
        return m_contents.size() - 1;
    }

    void change(const NameChange& change) {
        apply(change, m_names);
        m_changes.push_back(change);
    }

    /// The content, and that the file is there at all: SQLite and journaling file systems see to that.
    void syncFile(const std::string& file) {
        const std::size_t content = contentOf(file);
        m_contents[content].sync();
        const NameChange made{{file, content}};
        const auto last = std::find(m_changes.rbegin(), m_changes.rend(), made).base();
        const auto names = [&](const NameChange& change) {
            return std::any_of(change.begin(), change.end(), [&](const auto& one) { return one.first == file; });
        };
        std::for_each(m_changes.begin(), last, [&](const NameChange& change) {
            if (names(change)) apply(change, m_durable);
        });
        m_changes.erase(std::remove_if(m_changes.begin(), last, names), last);
    }

    void syncNames(const std::string& folder) {
        std::erase_if(m_changes, [&](const NameChange& change) {
            const bool within = fs::path(change.front().first).parent_path().string() == folder;
            if (within) apply(change, m_durable);
            return within;
        });
    }

    std::vector<Content> m_contents;
    Names m_names;    ///< as programs see them
    Names m_durable;  ///< as they are on the disk
    std::vector<NameChange> m_changes;
};

}  // namespace

DiskReply RecordingVfs::ask(const DiskCall& call) {
    const auto within = [this](const fs::path& path) {
        const std::string name = path.lexically_relative(m_folder);
        return name == "." ? std::string() : name;
    };
    const bool changes =
        call.kind == Kind::Write || call.kind == Kind::Truncate || call.kind == Kind::Sync || call.kind >= Kind::Remove;
    const bool ours = watches(call.file) || call.file == m_folder;
    if (!changes || !ours) return DiskReply::Pass;
    m_operations.push_back({call.kind, within(call.file), call.offset, std::string(call.bytes),
                            call.to.empty() ? std::string() : within(call.to)});
    if (call.syncFolder) m_operations.push_back({Kind::SyncFolder, within(call.file.parent_path()), 0, {}, {}});
    return DiskReply::Pass;
}

void cutPower(const std::vector<DiskOperation>& operations, std::size_t count, const fs::path& folder,
              std::mt19937& random) {
    Disk disk(folder);
    for (std::size_t index = 0; index < count; ++index) {
        disk.perform(operations[index]);
    }
    disk.cut(folder, random);
}

}  // namespace pathlight::testsupport
