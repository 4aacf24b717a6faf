// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "authoring/moduleskeleton.h"
#include "checkedsample.h"

#include <gmock/gmock.h>

namespace pathlight {
namespace {

using test::CheckedSample;
using test::SampleFolder;

class ModuleSkeleton : public testing::TestWithParam<AgeBand> {};

TEST_P(ModuleSkeleton, PassesTheCheck) {
    const SampleFolder folder;
    const auto written = writeModuleSkeleton(folder.path(), "m91-new-module", GetParam());
    ASSERT_TRUE(written) << written.error().text();
    EXPECT_EQ(written->size(), 3U);
    const CheckedSample checked(folder);
    EXPECT_EQ(checked.text(), "");
    ASSERT_EQ(checked.source->modules.size(), 2U);
    const nlohmann::json& module = checked.source->modules[1].document.json();
    EXPECT_EQ(module["code"], "M91");
    EXPECT_EQ(module["bands"][0], std::string(name(GetParam())));
}

INSTANTIATE_TEST_SUITE_P(Bands, ModuleSkeleton, testing::ValuesIn(allAgeBands));

TEST(ModuleSkeletonRefusal, LeavesWhatIsThere) {
    const SampleFolder folder;
    const std::string before = folder.read(test::sampleModule);
    EXPECT_FALSE(writeModuleSkeleton(folder.path(), "m90-sample", AgeBand::From4To6));
    EXPECT_EQ(folder.read(test::sampleModule), before);
}

TEST(ModuleSkeletonRefusal, TakesNoIdThatIsNone) {
    const SampleFolder folder;
    for (const char* id :
         {"", "module", "M91-new", "../m91-new", "m91-new/x", "m91--new", "m91-", "91-new", "m91-\xC3\xA9"}) {
        const auto written = writeModuleSkeleton(folder.path(), id, AgeBand::From4To6);
        ASSERT_FALSE(written) << id;
        EXPECT_EQ(written.error().code, ErrorCode::Invalid) << id;
    }
}

TEST(ModuleSkeletonRefusal, WantsABundle) {
    const SampleFolder folder;
    std::filesystem::remove(folder / "bundle.yaml");
    EXPECT_EQ(writeModuleSkeleton(folder.path(), "m91-new", AgeBand::From4To6).error().code, ErrorCode::NotFound);
}

}  // namespace
}  // namespace pathlight
