// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "authoring/potfile.h"

namespace pathlight {

namespace {

/// A PO string: in one line, or one line of the file for each line of the text.
std::string quote(const std::string& text) {
    std::string quoted = "\"";
    for (std::size_t index = 0; index < text.size(); ++index) {
        switch (text[index]) {
            case '"': quoted += "\\\""; break;
            case '\\': quoted += "\\\\"; break;
            case '\t': quoted += "\\t"; break;
            case '\n': quoted += index + 1 < text.size() ? "\\n\"\n\"" : "\\n"; break;
            default: quoted += text[index];
        }
    }
    quoted += "\"\n";
    return quoted.find('\n') + 1 == quoted.size() ? quoted : "\"\"\n" + quoted;
}

std::string header(const Source& source) {
    // Written in two pieces, or this file itself would seem to carry the tag.
    const std::string tag = "# SPDX-";
    return tag + "FileCopyrightText: " + source.bundleField("publisher") + "\n" + tag +
           "License-Identifier: " + source.bundleField("licence") +
           "\n#\n"
           "# Made by pathlight-bundle strings extract. msgctxt is the key of a text, msgid its ICU MessageFormat "
           "pattern:\n"
           "# keep what stands in braces, write a literal { as '{', and keep Markdown where the note names it.\n"
           "msgid \"\"\nmsgstr \"\"\n\"Project-Id-Version: " +
           source.bundleField("id") +
           "\\n\"\n\"MIME-Version: 1.0\\n\"\n\"Content-Type: text/plain; charset=UTF-8\\n\"\n"
           "\"Content-Transfer-Encoding: 8bit\\n\"\n";
}

}  // namespace

std::string writePot(const Source& source) {
    std::string pot = header(source);
    for (const SourceText* text : source.allTexts()) {
        pot += "\n#. " + text->note + (text->prose ? " (Markdown)" : "") + "\n";
        pot += "#: " + std::filesystem::path(text->file).lexically_relative(source.folder).generic_string() + "\n";
        pot += "msgctxt " + quote(text->key) + "msgid " + quote(text->pattern) + "msgstr \"\"\n";
    }
    return pot;
}

}  // namespace pathlight
