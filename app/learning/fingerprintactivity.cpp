// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "learning/fingerprintactivity.h"

#include "content/bundleformat.h"
#include "content/svgattributes.h"
#include "learning/actionreader.h"

#include <algorithm>
#include <set>

namespace pathlight {

using nlohmann::json;

namespace {

constexpr std::size_t longestPath = 1000;

/// The BLAKE2b-256 of the paths with line feeds between, as hexadecimal digits.
std::string fingerprintOf(const std::vector<std::string>& paths) {
    std::string drawing;
    for (const std::string& path : paths) {
        if (!drawing.empty()) drawing += '\n';
        drawing += path;
    }
    constexpr std::string_view digits = "0123456789abcdef";
    std::string fingerprint;
    for (const char byte : bundleformat::mediaDigest(drawing)) {
        const auto value = static_cast<unsigned char>(byte);
        fingerprint += digits[value >> 4U];
        fingerprint += digits[value & 0x0FU];
    }
    return fingerprint;
}

std::vector<std::string> readPaths(BodyReader& body, const char* field, std::size_t low, std::size_t high) {
    std::vector<std::string> paths = body.strings(field, low, high);
    const bool drawable = std::all_of(paths.begin(), paths.end(), [](const std::string& path) {
        const bool begins = path.starts_with('M') || path.starts_with('m');
        return begins && path.size() <= longestPath && svg::complaintAbout("path", "d", path).empty();
    });
    if (!drawable) body.fault(std::string(field) + " holds something else than path data");
    return paths;
}

}  // namespace

FingerprintActivity::FingerprintActivity(BodyReader& body)
    : m_frame(body.frame()),
      m_same(body.text("same")),
      m_changed(body.text("changed")),
      m_near(body.text("near")),
      m_closing(body.optionalText("closing")),
      m_base(readPaths(body, "base", 1, 20)) {
    m_frame["prompt"] = body.text("prompt");
    readLines(body);
    m_next = body.id("next");
}

void FingerprintActivity::readLines(BodyReader& body) {
    for (BodyReader& item : body.items("lines", 1, 5)) {
        Line line{item.id("id"), item.text("text"), readPaths(item, "paths", 2, 4), 0};
        if (std::set(line.paths.begin(), line.paths.end()).size() < line.paths.size()) {
            item.fault("two of its paths are the same");
        }
        m_lines.push_back(std::move(line));
    }
}

std::vector<std::string> FingerprintActivity::paths(bool asAtFirst) const {
    std::vector<std::string> paths = m_base;
    for (const Line& one : m_lines) {
        paths.push_back(one.paths[asAtFirst ? 0 : one.shape]);
    }
    return paths;
}

json FingerprintActivity::view() const {
    json view = m_frame;
    view["paths"] = paths(false);
    view["lines"] = json::array();
    for (const Line& one : m_lines) {
        view["lines"].push_back(
            {{"id", one.id}, {"text", one.text}, {"variant", one.shape + 1}, {"variants", one.paths.size()}});
    }
    const std::string now = fingerprintOf(paths(false));
    const std::string first = fingerprintOf(paths(true));
    int differing = 0;
    for (std::size_t digit = 0; digit < now.size(); ++digit) {
        differing += now[digit] == first[digit] ? 0 : 1;
    }
    view["fingerprint"] = now;
    view["firstFingerprint"] = first;
    view["differing"] = differing;
    if (!m_done) return view;
    view["message"] = differing == 0 ? m_same : m_changed;
    view["near"] = m_near;
    if (!m_closing.is_null()) view["closing"] = m_closing;
    return view;
}

Result<std::vector<Answer>> FingerprintActivity::act(const json& action) {
    const std::string id = actionTarget(action, "change", "line");
    const auto line = std::find_if(m_lines.begin(), m_lines.end(), [&](const Line& one) { return one.id == id; });
    if (line == m_lines.end()) return failAction();
    line->shape = (line->shape + 1) % line->paths.size();
    m_done = true;
    return {};
}

std::vector<json> FingerprintActivity::possibleActions() const {
    std::vector<json> actions;
    for (const Line& one : m_lines) {
        actions.push_back({{"do", "change"}, {"line", one.id}});
    }
    return actions;
}

bool FingerprintActivity::isDone() const { return m_done; }

std::string FingerprintActivity::next() const { return m_next; }

std::vector<std::string> FingerprintActivity::exits() const { return {m_next}; }

json FingerprintActivity::save() const {
    json shapes = json::object();
    for (const Line& one : m_lines) {
        if (one.shape > 0) shapes[one.id] = one.shape;
    }
    return {{"shapes", std::move(shapes)}, {"done", m_done}};
}

void FingerprintActivity::forget() {
    for (Line& one : m_lines) {
        one.shape = 0;
    }
    m_done = false;
}

Result<void> FingerprintActivity::restore(const json& saved) {
    forget();
    if (!saved.is_object() || saved.size() != 2 || !saved.contains("shapes") || !saved.contains("done")) {
        return failRestore();
    }
    const json& shapes = saved["shapes"];
    if (!shapes.is_object() || !saved["done"].is_boolean()) return failRestore();
    std::size_t known = 0;
    for (Line& one : m_lines) {
        const auto shape = shapes.find(one.id);
        if (shape == shapes.end()) continue;
        const bool fits = shape->is_number_unsigned() && *shape > 0U && *shape < one.paths.size();
        if (fits) one.shape = *shape;
        known += fits ? 1 : 0;
    }
    m_done = saved["done"];
    if (known == shapes.size() && (m_done || known == 0)) return {};
    forget();
    return failRestore();
}

}  // namespace pathlight
