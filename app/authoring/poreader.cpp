// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "authoring/poreader.h"

#include <exception>

#if defined(__has_feature)
#if __has_feature(address_sanitizer)
#define PATHLIGHT_LEAK_SANITIZER
#endif
#elif defined(__SANITIZE_ADDRESS__)
#define PATHLIGHT_LEAK_SANITIZER
#endif

#ifdef PATHLIGHT_LEAK_SANITIZER
// libgettextpo keeps some of each file's strings for ever; LeakSanitizer asks here what not to report.
extern "C" const char* __lsan_default_suppressions();   // NOLINT(bugprone-reserved-identifier)
extern "C" const char* __lsan_default_suppressions() {  // NOLINT(bugprone-reserved-identifier)
    return "leak:libgettextpo\n";
}
extern "C" const char* __lsan_default_options();   // NOLINT(bugprone-reserved-identifier)
extern "C" const char* __lsan_default_options() {  // NOLINT(bugprone-reserved-identifier)
    return "print_suppressions=0";
}
#endif

namespace pathlight {

namespace {

/// Where the handlers put what libgettextpo says; it passes them no context of their own.
struct Listener {
    const std::string* name = nullptr;
    Complaints* complaints = nullptr;
    bool failed = false;
};

Listener& listener() {
    static Listener instance;
    return instance;
}

/// Leaves libgettextpo, which must not be returned to after a fatal error.
class PoFatalError : public std::exception {};

std::size_t known(std::size_t number) { return number == static_cast<std::size_t>(-1) ? 0 : number; }

void complain(int severity, std::size_t line, std::size_t column, const char* text) {
    if (severity == PO_SEVERITY_WARNING) return;
    Listener& target = listener();
    if (severity == PO_SEVERITY_ERROR || !target.failed) {
        std::string what = text;
        while (!what.empty() && what.back() == '\n')
            what.pop_back();
        const std::size_t shownColumn = known(column) == 0 ? 1 : known(column);
        target.complaints->error(*target.name, {known(line), shownColumn}, "not a valid PO file: " + what,
                                 "mend it in a PO editor; msgfmt --check shows the same place");
    }
    target.failed = true;
    if (severity == PO_SEVERITY_FATAL_ERROR) throw PoFatalError();
}

void onError(int severity, po_message_t, const char*, size_t line, size_t column, int, const char* text) {
    complain(severity, line, column, text);
}

void onErrorOfTwo(int severity, po_message_t, const char*, size_t line, size_t column, int, const char* text,
                  po_message_t, const char*, size_t, size_t, int, const char*) {
    complain(severity, line, column, text);
}

}  // namespace

PoHandle readPo(const std::string& path, const std::string& name, Complaints& complaints) {
    static const po_xerror_handler handler{onError, onErrorOfTwo};
    listener() = {&name, &complaints, false};
    PoHandle file;
    try {
        file.reset(po_file_read(path.c_str(), &handler));
    } catch (const PoFatalError&) {
        return nullptr;
    }
    if (file == nullptr) complaints.error(name, {}, "cannot be read", "look at the file's permissions");
    return listener().failed ? nullptr : std::move(file);
}

}  // namespace pathlight
