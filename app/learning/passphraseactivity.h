// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "learning/activity.h"
#include "learning/bodyreader.h"

namespace pathlight {

/// A passphrase put together from word tiles, without typing. Each tile serves once; the phrase holds at most six
/// words. Once it had enough words and letters the scene stays done, whatever is taken away again.
///
/// view: {prompt: text, tiles: [{id, text: text, used: bool}], phrase: [{id, text: text}], phraseText: its words with
/// spaces between, words, letters, neededWords, neededLetters: ints, full: bool, strength: "" | "low" | "middle" |
/// "high", guesses: decimal logarithm of the guesses it withstands, message?: text on its strength, note: text,
/// closing?: text when it has enough, picture?, glim?}.
///
/// action: {"do": "add", "tile": id} or {"do": "remove"}, which takes the last word away. The first time it has enough
/// is an answer with the value "words-<n>". Nobody learns the words: only that it was done may be kept.
class PassphraseActivity final : public Activity {
public:
    /// Reads the body; the reader holds the error when it does not follow scene-passphrase.json.
    explicit PassphraseActivity(BodyReader& body);

    [[nodiscard]] nlohmann::json view() const override;
    [[nodiscard]] Result<std::vector<Answer>> act(const nlohmann::json& action) override;
    [[nodiscard]] std::vector<nlohmann::json> possibleActions() const override;
    [[nodiscard]] bool isDone() const override;
    [[nodiscard]] std::string next() const override;
    [[nodiscard]] std::vector<std::string> exits() const override;
    [[nodiscard]] nlohmann::json save() const override;
    [[nodiscard]] nlohmann::json keep() const override;
    [[nodiscard]] Result<void> restore(const nlohmann::json& saved) override;

private:
    struct Tile {
        std::string id;
        nlohmann::json text;
    };

    [[nodiscard]] const Tile* tile(const std::string& id) const;
    [[nodiscard]] bool isUsed(const std::string& id) const;
    [[nodiscard]] bool isEnough() const;
    [[nodiscard]] std::string phraseText(const char* between) const;
    void readTiles(BodyReader& body);

    nlohmann::json m_frame;
    nlohmann::json m_strengths;
    nlohmann::json m_closing;
    std::vector<Tile> m_tiles;
    int m_neededWords = 0;
    int m_neededLetters = 0;  ///< never more than the six longest tiles have
    std::vector<std::string> m_phrase;
    bool m_done = false;
    std::string m_next;
};

}  // namespace pathlight
