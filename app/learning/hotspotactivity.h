// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "learning/activity.h"
#include "learning/bodyreader.h"

namespace pathlight {

/// Spots to find in a picture. Any may be touched at any time and explains itself; a press where nothing is gets a
/// gentle word. Done once enough right ones are found.
///
/// view: {prompt: text, picture, spots: [{id, text: text, x, y, width, height: percent of the picture, mark: "" |
/// "right" | "other", feedback?: text}], needed: int, found: int, last: id touched last or "", elsewhere?: text after a
/// press where nothing is, closing?: text when done, glim?}. A picture never mirrors, so x counts from the left always.
///
/// actions: {"do": "touch", "spot": id} and {"do": "miss"}. Touching a spot for the first time is an answer: item "",
/// its attempt the number of different spots touched so far. A miss may be a slip of the hand, and is none.
class HotspotActivity final : public Activity {
public:
    /// Reads the body; the reader holds the error when it does not follow scene-hotspot.json.
    explicit HotspotActivity(BodyReader& body);

    [[nodiscard]] nlohmann::json view() const override;
    [[nodiscard]] Result<std::vector<Answer>> act(const nlohmann::json& action) override;
    [[nodiscard]] std::vector<nlohmann::json> possibleActions() const override;
    [[nodiscard]] bool isDone() const override;
    [[nodiscard]] std::string next() const override;
    [[nodiscard]] std::vector<std::string> exits() const override;
    [[nodiscard]] nlohmann::json save() const override;
    [[nodiscard]] Result<void> restore(const nlohmann::json& saved) override;

private:
    struct Spot {
        std::string id;
        nlohmann::json view;
        nlohmann::json feedback;
        bool right = false;
    };

    [[nodiscard]] static Spot readSpot(BodyReader& item);
    [[nodiscard]] const Spot* spot(const std::string& id) const;
    [[nodiscard]] bool wasTouched(const std::string& id) const;
    [[nodiscard]] int found() const;
    [[nodiscard]] nlohmann::json spotView(const Spot& spot) const;

    nlohmann::json m_frame;
    nlohmann::json m_closing;
    nlohmann::json m_elsewhere;
    std::vector<Spot> m_spots;
    int m_needed = 0;
    std::string m_next;
    std::vector<std::string> m_touched;  ///< in the order of the first time
    std::string m_last;                  ///< touched last; "" after a miss
    bool m_missed = false;               ///< the last press was where nothing is
};

}  // namespace pathlight
