// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "content/pngcheck.h"

#include <array>
#include <cstdint>
#include <string>

namespace pathlight {

namespace {

using namespace std::string_view_literals;

constexpr std::string_view pngSignature = "\x89PNG\r\n\x1a\n"sv;
constexpr std::size_t headerBytes = 13;  // of the chunk IHDR
constexpr std::array allowedChunks{"PLTE"sv, "IDAT"sv, "IEND"sv, "tRNS"sv, "gAMA"sv,
                                   "cHRM"sv, "sRGB"sv, "pHYs"sv, "sBIT"sv, "bKGD"sv};

std::uint32_t bigEndian(std::string_view bytes) {
    std::uint32_t number = 0;
    for (const char byte : bytes.substr(0, 4)) {
        number = (number << 8U) | static_cast<unsigned char>(byte);
    }
    return number;
}

struct Chunk {
    std::string_view type;
    std::string_view data;
};

/// Takes the next chunk off `bytes`.
Result<Chunk> takeChunk(std::string_view& bytes) {
    constexpr std::size_t around = 12;  // length, type, checksum
    if (bytes.size() < around || bigEndian(bytes) > bytes.size() - around) {
        return fail(ErrorCode::Invalid, {}, "the picture is cut off");
    }
    const std::size_t length = bigEndian(bytes);
    const Chunk chunk{bytes.substr(4, 4), bytes.substr(8, length)};
    bytes.remove_prefix(around + length);
    return chunk;
}

Result<void> checkHeader(const Chunk& chunk) {
    if (chunk.type != "IHDR" || chunk.data.size() != headerBytes) {
        return fail(ErrorCode::Invalid, {}, "the picture has no header");
    }
    const std::uint32_t width = bigEndian(chunk.data);
    const std::uint32_t height = bigEndian(chunk.data.substr(4));
    if (width == 0 || height == 0 || width > maxPictureSide || height > maxPictureSide) {
        return fail(ErrorCode::Invalid, {},
                    "the picture is not between 1 and " + std::to_string(maxPictureSide) + " pixels a side");
    }
    return {};
}

bool isAllowed(std::string_view type) {
    for (const std::string_view allowed : allowedChunks) {
        if (allowed == type) return true;
    }
    return false;
}

}  // namespace

Result<void> checkPng(std::string_view bytes, std::size_t limit) {
    if (bytes.size() > limit)
        return fail(ErrorCode::TooLarge, {}, "the picture is larger than " + std::to_string(limit) + " bytes");
    if (!bytes.starts_with(pngSignature)) return fail(ErrorCode::Invalid, {}, "the picture is not a PNG");
    bytes.remove_prefix(pngSignature.size());
    auto chunk = takeChunk(bytes);
    if (!chunk) return fail(chunk.error());
    if (auto header = checkHeader(*chunk); !header) return header;
    bool hasPixels = false;
    while (chunk->type != "IEND") {
        chunk = takeChunk(bytes);
        if (!chunk) return fail(chunk.error());
        if (!isAllowed(chunk->type)) {
            return fail(ErrorCode::Invalid, {},
                        "the picture holds a part that is not allowed; save it again without metadata");
        }
        hasPixels = hasPixels || chunk->type == "IDAT";
    }
    if (!hasPixels) return fail(ErrorCode::Invalid, {}, "the picture holds no pixels");
    if (!bytes.empty()) return fail(ErrorCode::Invalid, {}, "something follows the picture");
    return {};
}

}  // namespace pathlight
