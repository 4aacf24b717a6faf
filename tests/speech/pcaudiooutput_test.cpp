// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "speech/pcaudiooutput.h"

#include <gtest/gtest.h>

#include <cstdlib>

namespace pathlight {

TEST(PcAudioOutput, WithoutASoundDeviceSaysSoAndWritesNothing) {
    // Neither a sound server nor a device that ALSA knows, whatever this computer has.
    ::setenv("PULSE_SERVER", "unix:/nonexistent/pulse", 1);
    ::setenv("ALSA_CONFIG_PATH", "/dev/null", 1);
    testing::internal::CaptureStderr();
    const auto opened = systemAudioOutput()->open(22050);
    EXPECT_EQ(testing::internal::GetCapturedStderr(), "");
    ASSERT_FALSE(opened);
    EXPECT_EQ(opened.error().code, ErrorCode::NotFound);
}

}  // namespace pathlight
