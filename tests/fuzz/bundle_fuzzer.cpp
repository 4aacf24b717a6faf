// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The bundle reader on a damaged database. The input is a list of patches to a good bundle, each an offset of three
// bytes, a length of one byte and the new bytes: that reaches further than a whole file of noise, whose first page is
// refused.

#include "base/files.h"
#include "content/catalogue.h"
#include "fuzzinput.h"

namespace {

using namespace pathlight;

const std::string& sample() {
    static const std::string bytes = readFile(PATHLIGHT_FUZZ_SAMPLE, 16U << 20U).value();
    return bytes;
}

std::string damaged(std::string_view patches) {
    std::string bytes = sample();
    const auto number = [&](std::size_t index) {
        return static_cast<std::size_t>(static_cast<unsigned char>(patches[index]));
    };
    while (patches.size() > 4) {
        const std::size_t offset = (number(0) | number(1) << 8U | number(2) << 16U) % bytes.size();
        const std::size_t length = std::min({number(3), patches.size() - 4, bytes.size() - offset});
        bytes.replace(offset, length, patches.substr(4, length));
        patches.remove_prefix(4 + length);
    }
    return bytes;
}

void readEverything(const Catalogue& catalogue) {
    for (const AgeBand band : allAgeBands)
        static_cast<void>(catalogue.modules(band, "fr"));
    static_cast<void>(catalogue.module("m90-sample", "ar"));
    static_cast<void>(catalogue.moduleIds());
    static_cast<void>(catalogue.themeTitle("people", "en"));
    static_cast<void>(catalogue.help("GB"));
    static_cast<void>(catalogue.helpCountries());
    static_cast<void>(catalogue.media("lamp"));
    static_cast<void>(catalogue.media("sample-cover"));
    for (const char* typed : {"lanterns", "waits do", "\"*("})
        static_cast<void>(catalogue.search(typed, "en"));
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    Result<Bundle> bundle = Bundle::openInMemory(damaged(fuzz::text(data, size)));
    if (!bundle) return 0;
    static_cast<void>(bundle->quickCheck());
    std::vector<SignedBundle> bundles;
    bundles.push_back({std::move(*bundle), "0000000000000000"});
    readEverything(Catalogue(std::move(bundles)));
    return 0;
}
