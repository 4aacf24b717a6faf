// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "content/svgcheck.h"

#include "content/svgattributes.h"

#include <expat.h>

#include <map>
#include <memory>
#include <set>
#include <string>
#include <vector>

namespace pathlight {

namespace {

constexpr std::size_t deepest = 16;
constexpr int mostElements = 4000;

/// Follows the parser through one drawing and stops it at the first thing that is not allowed.
class SvgInspector {
public:
    explicit SvgInspector(XML_Parser parser) : m_parser(parser) {}

    void start(std::string_view element, const char** attributes) {
        if (++m_elements > mostElements) return refuse("the drawing has too many parts");
        if (m_open.size() >= deepest) return refuse("the parts stand too deep within one another");
        if (!svg::isElement(element)) return refuse("<" + std::string(element) + "> is not allowed");
        if (m_open.empty() != (element == "svg"))
            return refuse("<svg> must be the outermost part, and the only one of its kind");
        m_open.emplace_back(element);
        std::map<std::string_view, std::string_view> present;
        for (; *attributes != nullptr; attributes += 2) {
            present[attributes[0]] = attributes[1];
            inspect(element, attributes[0], attributes[1]);
        }
        inspectAsAWhole(element, present);
    }

    void end() {
        if (!m_open.empty()) m_open.pop_back();
    }

    void text(std::string_view characters) {
        const bool blank = characters.find_first_not_of(" \t\r\n") == std::string_view::npos;
        if (!blank && (m_open.empty() || !svg::holdsText(m_open.back())))
            refuse("text is not allowed; draw it as a path");
    }

    void refuse(const std::string& what) {
        if (!m_fault.empty()) return;
        m_fault = std::to_string(XML_GetCurrentLineNumber(m_parser)) + ":" +
                  std::to_string(XML_GetCurrentColumnNumber(m_parser) + 1) + ": " + what;
        XML_StopParser(m_parser, XML_FALSE);
    }

    /// Looks whether every url(#id) leads to a gradient of the drawing.
    void checkReferences() {
        for (const std::string& id : m_referenced) {
            if (!m_gradients.contains(id)) refuse("url(#" + id + ") leads to no gradient of this drawing");
        }
    }

    [[nodiscard]] const std::string& fault() const { return m_fault; }

private:
    void inspect(std::string_view element, std::string_view attribute, std::string_view value) {
        const std::string complaint = svg::complaintAbout(element, attribute, value);
        if (!complaint.empty()) return refuse(complaint);
        if (const auto id = svg::referenceIn(value); !id.empty()) m_referenced.emplace(id);
        if (attribute == "id" && !m_ids.emplace(value).second) refuse("the id " + std::string(value) + " stands twice");
    }

    void inspectAsAWhole(std::string_view element, const std::map<std::string_view, std::string_view>& attributes) {
        if (element == "svg" && (!attributes.contains("viewBox") || !attributes.contains("xmlns"))) {
            return refuse("<svg> needs xmlns and viewBox");
        }
        if (!svg::isGradient(element)) return;
        if (!attributes.contains("gradientUnits")) return refuse("a gradient needs gradientUnits=\"userSpaceOnUse\"");
        if (attributes.contains("id")) m_gradients.emplace(attributes.at("id"));
    }

    XML_Parser m_parser;
    std::string m_fault;
    std::vector<std::string> m_open;
    std::set<std::string> m_ids;
    std::set<std::string> m_gradients;
    std::set<std::string> m_referenced;
    int m_elements = 0;
};

SvgInspector& inspectorOf(void* user) { return *static_cast<SvgInspector*>(user); }

void connect(XML_Parser parser, SvgInspector& inspector) {
    XML_SetUserData(parser, &inspector);
    XML_SetElementHandler(
        parser,
        [](void* user, const XML_Char* name, const XML_Char** attributes) {
            inspectorOf(user).start(name, attributes);
        },
        [](void* user, const XML_Char*) { inspectorOf(user).end(); });
    XML_SetCharacterDataHandler(parser, [](void* user, const XML_Char* text, int size) {
        inspectorOf(user).text({text, static_cast<std::size_t>(size)});
    });
    XML_SetStartDoctypeDeclHandler(parser, [](void* user, const XML_Char*, const XML_Char*, const XML_Char*, int) {
        inspectorOf(user).refuse("a document type (<!DOCTYPE>) is not allowed");
    });
    XML_SetProcessingInstructionHandler(parser, [](void* user, const XML_Char*, const XML_Char*) {
        inspectorOf(user).refuse("a processing instruction (<?...?>) is not allowed");
    });
    XML_SetStartCdataSectionHandler(parser, [](void* user) { inspectorOf(user).refuse("CDATA is not allowed"); });
}

}  // namespace

Result<void> checkSvg(std::string_view bytes, std::size_t limit) {
    if (bytes.size() > limit) {
        return fail(ErrorCode::TooLarge, {}, "the drawing is larger than " + std::to_string(limit) + " bytes");
    }
    // The encoding is ours to say, whatever the file declares.
    const std::unique_ptr<std::remove_pointer_t<XML_Parser>, decltype(&XML_ParserFree)> parser(
        XML_ParserCreate("UTF-8"), &XML_ParserFree);
    if (!parser) return fail(ErrorCode::Internal, {}, "there is no memory to read the drawing");
    SvgInspector inspector(parser.get());
    connect(parser.get(), inspector);
    const XML_Status status = XML_Parse(parser.get(), bytes.data(), static_cast<int>(bytes.size()), XML_TRUE);
    if (status == XML_STATUS_OK) inspector.checkReferences();
    if (status != XML_STATUS_OK) inspector.refuse(XML_ErrorString(XML_GetErrorCode(parser.get())));
    if (!inspector.fault().empty()) return fail(ErrorCode::Invalid, {}, inspector.fault());
    return {};
}

}  // namespace pathlight
