// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "authoring/sourcecheck.h"
#include "authoring/sourcereader.h"
#include "samplefolder.h"

#include <optional>

namespace pathlight::test {

/// A sample folder, read and checked.
struct CheckedSample {
    explicit CheckedSample(const SampleFolder& folder, MissingTranslation missing = MissingTranslation::IsError)
        : source(SourceReader(schemas, complaints).read(folder.path())) {
        if (source) checkSource(*source, schemas, missing, today, complaints);
    }

    /// Every complaint in a line of its own, files named from the folder on.
    [[nodiscard]] std::string text() const {
        std::string all;
        for (const Complaint& complaint : complaints.sorted()) {
            std::string line = complaint.text();
            if (source && line.starts_with(source->folder.string())) line.erase(0, source->folder.string().size() + 1);
            all += line + "\n";
        }
        return all;
    }

    static constexpr std::chrono::sys_days today =
        std::chrono::year(2026) / std::chrono::November / 27;  ///< whatever day it is
    SchemaSet schemas;
    Complaints complaints;
    std::optional<Source> source;
};

}  // namespace pathlight::test
