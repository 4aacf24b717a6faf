// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "speech/espeaklibrary.h"

#include "speech/sharedlibrary.h"

#include <optional>

namespace pathlight {

namespace {

constexpr auto espeakFile = "libespeak-ng.so.1";

std::optional<EspeakLibrary> loadEspeak() {
    const SharedLibrary library(espeakFile);
    EspeakLibrary found;
    const bool complete = library.find("espeak_Initialize", found.initialize) &&
                          library.find("espeak_SetSynthCallback", found.setSynthCallback) &&
                          library.find("espeak_ListVoices", found.listVoices) &&
                          library.find("espeak_SetVoiceByName", found.setVoiceByName) &&
                          library.find("espeak_SetParameter", found.setParameter) &&
                          library.find("espeak_Synth", found.synth);
    return complete ? std::optional(found) : std::nullopt;
}

}  // namespace

const EspeakLibrary* EspeakLibrary::get() {
    static const std::optional<EspeakLibrary> library = loadEspeak();
    return library ? &*library : nullptr;
}

}  // namespace pathlight
