// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "content/wordmark.h"

namespace pathlight {

namespace {

constexpr std::string_view unseen = "<font color=\"transparent\">";
constexpr std::string_view unseenEnd = "</font>";
constexpr std::string_view seen = "<u>";
constexpr std::string_view seenEnd = "</u>";

/// Whether a character began before the byte there.
bool isInsideCharacter(std::string_view text, std::size_t at) {
    return at < text.size() && (static_cast<unsigned char>(text[at]) & 0xC0U) == 0x80U;
}

/// Walks through the styled form beside the plain one, and opens and closes the marks around runs of text only, so that
/// they nest whatever <b> and <i> do.
class Marker {
public:
    Marker(const Prose& prose, std::size_t begin, std::size_t end) : m_prose(prose), m_begin(begin), m_end(end) {}

    std::string mark() {
        while (m_at < m_prose.styled.size()) {
            if (m_prose.styled[m_at] == '<')
                takeTag();
            else
                takeCharacter();
        }
        close();
        return std::move(m_marked);
    }

private:
    enum class Run { None, Seen, Unseen };

    /// A tag; <br> stands for a line's end in the plain form, or for the room between paragraphs.
    void takeTag() {
        const std::size_t end = m_prose.styled.find('>', m_at);
        const std::string_view tag = std::string_view(m_prose.styled).substr(m_at, end - m_at + 1);
        close();
        m_marked += tag;
        if (tag == "<br>" && m_plain < m_prose.plain.size() && m_prose.plain[m_plain] == '\n') ++m_plain;
        m_at += tag.size();
    }

    /// A byte of text, or a reference such as &nbsp;, which is a character in the plain form.
    void takeCharacter() {
        open(m_plain >= m_begin && m_plain < m_end ? Run::Seen : Run::Unseen);
        const bool reference = m_prose.styled[m_at] == '&';
        const std::size_t end = reference ? m_prose.styled.find(';', m_at) : m_at;
        const std::string_view text = std::string_view(m_prose.styled).substr(m_at, end - m_at + 1);
        m_marked += text;
        m_at += text.size();
        do
            ++m_plain;
        while (reference && isInsideCharacter(m_prose.plain, m_plain));
    }

    void open(Run run) {
        if (m_run == run) return;
        close();
        m_run = run;
        m_marked += run == Run::Seen ? seen : unseen;
    }

    void close() {
        if (m_run == Run::Seen) m_marked += seenEnd;
        if (m_run == Run::Unseen) m_marked += unseenEnd;
        m_run = Run::None;
    }

    const Prose& m_prose;
    std::size_t m_begin;
    std::size_t m_end;
    std::size_t m_at = 0;     // in the styled form
    std::size_t m_plain = 0;  // the same place in the plain form
    Run m_run = Run::None;
    std::string m_marked;
};

/// The beginning of the character that a byte belongs to.
std::size_t characterBegin(std::string_view text, std::size_t at) {
    while (at > 0 && isInsideCharacter(text, at))
        --at;
    return at;
}

}  // namespace

std::string markWord(const Prose& prose, std::size_t begin, std::size_t length) {
    const std::size_t size = prose.plain.size();
    const std::size_t from = begin < size ? characterBegin(prose.plain, begin) : size;
    const std::size_t to = length < size - from ? characterBegin(prose.plain, from + length) : size;
    return Marker(prose, from, to).mark();
}

}  // namespace pathlight
