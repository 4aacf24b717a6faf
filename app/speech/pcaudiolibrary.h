// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <pcaudiolib/audio.h>

namespace pathlight {

/// The functions of pcaudiolib that sound is played with.
struct PcAudioLibrary {
    decltype(create_audio_device_object)* create = nullptr;
    decltype(audio_object_open)* open = nullptr;
    decltype(audio_object_write)* write = nullptr;
    decltype(audio_object_drain)* drain = nullptr;
    decltype(audio_object_flush)* flush = nullptr;
    decltype(audio_object_close)* close = nullptr;
    decltype(audio_object_destroy)* destroy = nullptr;
    decltype(audio_object_strerror)* strerror = nullptr;

    /// Loaded at the first call; null where pcaudiolib is not installed.
    [[nodiscard]] static const PcAudioLibrary* get();
};

}  // namespace pathlight
