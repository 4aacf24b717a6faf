// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <espeak-ng/speak_lib.h>

namespace pathlight {

/// The functions of espeak-ng that speech is made with.
struct EspeakLibrary {
    decltype(espeak_Initialize)* initialize = nullptr;
    decltype(espeak_SetSynthCallback)* setSynthCallback = nullptr;
    decltype(espeak_ListVoices)* listVoices = nullptr;
    decltype(espeak_SetVoiceByName)* setVoiceByName = nullptr;
    decltype(espeak_SetParameter)* setParameter = nullptr;
    decltype(espeak_Synth)* synth = nullptr;

    /// Loaded at the first call; null where espeak-ng is not installed.
    [[nodiscard]] static const EspeakLibrary* get();
};

}  // namespace pathlight
