// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "learning/activity.h"
#include "learning/bodyreader.h"

namespace pathlight {

/// A drawing that the learner changes line by line, and its fingerprint. It shows what services that find copies do:
/// the same drawing gives the same fingerprint, any other drawing another one. No file is opened; the drawing is the
/// scene's.
///
/// view: {prompt: text, paths: [SVG path data in a field of 320 by 240], lines: [{id, text: text, variant: int from 1,
/// variants: int}], fingerprint and firstFingerprint: 64 hexadecimal digits, the BLAKE2b-256 of the paths with line
/// feeds between, differing: how many of these digits are not as at first, message?: text once something was changed,
/// near?: text, closing?: text when done, picture?, glim?}.
///
/// action: {"do": "change", "line": id}, to its next shape, round and round. Nothing is asked, so there are no answers.
class FingerprintActivity final : public Activity {
public:
    /// Reads the body; the reader holds the error when it does not follow scene-fingerprint.json.
    explicit FingerprintActivity(BodyReader& body);

    [[nodiscard]] nlohmann::json view() const override;
    [[nodiscard]] Result<std::vector<Answer>> act(const nlohmann::json& action) override;
    [[nodiscard]] std::vector<nlohmann::json> possibleActions() const override;
    [[nodiscard]] bool isDone() const override;
    [[nodiscard]] std::string next() const override;
    [[nodiscard]] std::vector<std::string> exits() const override;
    [[nodiscard]] nlohmann::json save() const override;
    [[nodiscard]] Result<void> restore(const nlohmann::json& saved) override;

private:
    struct Line {
        std::string id;
        nlohmann::json text;
        std::vector<std::string> paths;
        std::size_t shape = 0;
    };

    void readLines(BodyReader& body);
    [[nodiscard]] std::vector<std::string> paths(bool asAtFirst) const;
    void forget();

    nlohmann::json m_frame;
    nlohmann::json m_same;
    nlohmann::json m_changed;
    nlohmann::json m_near;
    nlohmann::json m_closing;
    std::vector<std::string> m_base;
    std::vector<Line> m_lines;
    bool m_done = false;  ///< something was changed, be it back again by now
    std::string m_next;
};

}  // namespace pathlight
