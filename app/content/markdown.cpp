// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "content/markdown.h"

#include "text/message.h"
#include "text/utf8.h"

#include <md4c.h>

namespace pathlight {

namespace {

constexpr std::string_view noBreakSpace = "\u00A0";

void appendEscaped(std::string& styled, std::string_view text) {
    for (std::size_t at = 0; at < text.size(); ++at) {
        // Qt's StyledText takes the character itself for a space at which a line may end.
        if (text.substr(at, noBreakSpace.size()) == noBreakSpace) {
            styled += "&nbsp;";
            at += noBreakSpace.size() - 1;
            continue;
        }
        switch (const char c = text[at]; c) {
            case '&': styled += "&amp;"; break;
            case '<': styled += "&lt;"; break;
            case '>': styled += "&gt;"; break;
            case '"': styled += "&quot;"; break;
            case '\n': styled += "<br>"; break;
            default: styled += c;
        }
    }
}

/// Collects what md4c reports; the first thing that is not allowed stays in `fault`.
class ProseWriter {
public:
    int enterBlock(MD_BLOCKTYPE type, void* detail) {
        switch (type) {
            case MD_BLOCK_DOC: return 0;
            case MD_BLOCK_P: return beginParagraph();
            case MD_BLOCK_UL: return beginList(0);
            case MD_BLOCK_OL: return beginList(static_cast<MD_BLOCK_OL_DETAIL*>(detail)->start);
            case MD_BLOCK_LI: return beginItem(static_cast<MD_BLOCK_LI_DETAIL*>(detail)->is_task != 0);
            case MD_BLOCK_H: return refuse("a heading (#) is not allowed");
            case MD_BLOCK_QUOTE: return refuse("a quotation (>) is not allowed");
            case MD_BLOCK_CODE: return refuse("code (lines moved in by four spaces, or ```) is not allowed");
            case MD_BLOCK_HTML: return refuse("HTML is not allowed");
            case MD_BLOCK_HR: return refuse("a rule (---) is not allowed");
            default: return refuse("a table (|) is not allowed");
        }
    }

    int leaveBlock(MD_BLOCKTYPE type) {
        if (type == MD_BLOCK_UL || type == MD_BLOCK_OL) m_inList = m_atBullet = false;
        return 0;
    }

    int span(MD_SPANTYPE type, bool enters) {
        switch (type) {
            case MD_SPAN_STRONG: m_prose.styled += enters ? "<b>" : "</b>"; return 0;
            case MD_SPAN_EM: m_prose.styled += enters ? "<i>" : "</i>"; return 0;
            case MD_SPAN_A: return refuse("a link is not allowed");
            case MD_SPAN_IMG: return refuse("a picture is not allowed here; name it in the field picture");
            case MD_SPAN_CODE: return refuse("code (`) is not allowed");
            default: return refuse("this mark is not allowed");
        }
    }

    int text(MD_TEXTTYPE type, std::string_view text) {
        switch (type) {
            case MD_TEXT_NORMAL: append(text); return 0;
            case MD_TEXT_SOFTBR: append(" "); return 0;
            case MD_TEXT_BR: append("\n"); return 0;
            case MD_TEXT_ENTITY: return refuse("write the character itself in place of " + std::string(text));
            case MD_TEXT_HTML: return refuse("HTML is not allowed");
            default: return refuse("this text is not allowed");
        }
    }

    [[nodiscard]] const std::string& fault() const { return m_fault; }
    [[nodiscard]] Prose take() { return std::move(m_prose); }

private:
    int refuse(std::string fault) {
        m_fault = std::move(fault);
        return -1;  // md4c 0.4.8 goes on after a positive answer
    }

    void append(std::string_view text) {
        appendEscaped(m_prose.styled, text);
        m_prose.plain += text;
    }

    int beginParagraph() {
        // The paragraph that md4c reports within a list item stands right after its bullet.
        if (m_atBullet) {
            m_atBullet = false;
            return 0;
        }
        if (m_prose.plain.empty()) return 0;
        const bool apart = !m_inList;
        append("\n");
        if (apart) m_prose.styled += "<br>";
        return 0;
    }

    int beginList(unsigned start) {
        if (m_inList) return refuse("a list within a list is not allowed");
        m_inList = true;
        m_number = start;
        return 0;
    }

    int beginItem(bool isTask) {
        if (isTask) return refuse("a task list ([ ]) is not allowed");
        if (!m_prose.plain.empty()) append("\n");
        append(m_number > 0 ? std::to_string(m_number) + ". " : "• ");
        if (m_number > 0) ++m_number;
        m_atBullet = true;
        return 0;
    }

    Prose m_prose;
    std::string m_fault;
    unsigned m_number = 0;  // of the next item; 0 in a list without numbers
    bool m_inList = false;
    bool m_atBullet = false;
};

ProseWriter& writerOf(void* user) { return *static_cast<ProseWriter*>(user); }

MD_PARSER parser() {
    MD_PARSER callbacks{};
    // Tables, strike-through and task lists are recognised in order to be refused.
    callbacks.flags = MD_FLAG_TABLES | MD_FLAG_STRIKETHROUGH | MD_FLAG_TASKLISTS | MD_FLAG_COLLAPSEWHITESPACE;
    callbacks.enter_block = [](MD_BLOCKTYPE type, void* detail, void* user) {
        return writerOf(user).enterBlock(type, detail);
    };
    callbacks.leave_block = [](MD_BLOCKTYPE type, void*, void* user) { return writerOf(user).leaveBlock(type); };
    callbacks.enter_span = [](MD_SPANTYPE type, void*, void* user) { return writerOf(user).span(type, true); };
    callbacks.leave_span = [](MD_SPANTYPE type, void*, void* user) { return writerOf(user).span(type, false); };
    callbacks.text = [](MD_TEXTTYPE type, const MD_CHAR* text, MD_SIZE size, void* user) {
        return writerOf(user).text(type, {text, size});
    };
    return callbacks;
}

}  // namespace

Result<Prose> renderProse(std::string_view markdown) {
    if (!isText(markdown)) return fail(ErrorCode::Invalid, {}, "the text is not UTF-8");
    if (markdown.size() > maxMessageBytes) return fail(ErrorCode::Invalid, {}, "the text is too long");
    ProseWriter writer;
    const MD_PARSER callbacks = parser();
    const std::string text(markdown);  // md4c 0.4.8 may read the byte after the last one
    if (md_parse(text.c_str(), static_cast<MD_SIZE>(text.size()), &callbacks, &writer) != 0) {
        return fail(ErrorCode::Invalid, {}, writer.fault().empty() ? "the text cannot be read" : writer.fault());
    }
    return writer.take();
}

Prose plainProse(std::string_view text) {
    Prose prose{{}, std::string(text)};
    appendEscaped(prose.styled, text);
    return prose;
}

}  // namespace pathlight
