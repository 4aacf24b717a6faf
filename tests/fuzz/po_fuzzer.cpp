// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Translators' PO files, and the patterns in them.

#include "authoring/pofile.h"
#include "fuzzinput.h"
#include "text/translationcheck.h"

#include <sys/mman.h>
#include <unistd.h>

/// libgettextpo is left in the middle of a file when it gives up, and keeps that file's memory.
extern "C" const char* __asan_default_options() {  // NOLINT(bugprone-reserved-identifier)
    return "detect_leaks=0";
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace pathlight;
    const int fd = ::memfd_create("input.po", 0);
    fuzz::require(fd >= 0 && ::write(fd, data, size) == static_cast<ssize_t>(size));
    Complaints complaints;
    const auto po = PoFile::read("/proc/self/fd/" + std::to_string(fd), "input.po", complaints);
    fuzz::require(po.has_value() == (complaints.errors() == 0));
    if (po) {
        for (const auto& [key, message] : po->messages()) {
            for (const char* locale : {"ar", "fr"})
                static_cast<void>(checkTranslation(message.source, message.translation, locale));
        }
    }
    ::close_range(static_cast<unsigned>(fd), ~0U, 0);  // with those that libgettextpo left open
    return 0;
}
