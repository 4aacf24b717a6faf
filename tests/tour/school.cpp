// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "school.h"

#include "storage/progressdatabase.h"

#include <array>

namespace pathlight {

namespace {

constexpr int classes = 8;
constexpr int learnersOfClass = 24;

constexpr std::array pictures{"otter", "owl", "fox", "turtle", "whale", "hedgehog", "face-1", "face-3", "face-4"};
constexpr std::array latinNames{"Nour", "Lou", "Zoé", "Jun", "Bluebird of the morning", ""};
constexpr std::array arabicNames{"نور", "ليلى", "سامي", "جون", "عصفور الصباح الأزرق", ""};

std::vector<Learner> learnersOf(std::optional<GroupId> group, int count, bool arabic) {
    std::vector<Learner> learners;
    for (int number = 0; number < count; ++number) {
        const auto place = static_cast<std::size_t>(number);
        const auto& names = arabic ? arabicNames : latinNames;
        const std::string nickname = place < names.size() ? names[place] : std::to_string(number);
        learners.push_back({0, pictures[place % pictures.size()], nickname, AgeBand::From4To6,
                            number == 0 && group ? "star boat fish" : "", group});
    }
    return learners;
}

}  // namespace

Result<void> fillSchool(const std::filesystem::path& folder, const Clock& clock, bool arabic) {
    auto database = ProgressDatabase::open(folder / "progress.db", clock);
    if (!database) return fail(database.error());
    for (int number = 1; number <= classes; ++number) {
        const std::string name = (arabic ? "الصف " : "Class ") + std::to_string(number);
        const auto group = database->addGroup({0, name, GroupKind::Class});
        if (!group) return fail(group.error());
        if (auto added = database->addLearners(learnersOf(group->id, learnersOfClass, arabic)); !added) {
            return fail(added.error());
        }
    }
    auto others = database->addLearners(learnersOf({}, maxLearners - classes * learnersOfClass, arabic));
    if (!others) return fail(others.error());
    return {};
}

}  // namespace pathlight
