// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/progressrescue.h"

#include <algorithm>
#include <map>

namespace pathlight {

namespace {

/// The group of the file for each group in memory.
using Places = std::map<GroupId, GroupId>;

Result<Group> findOrAdd(ProgressDatabase& file, const Group& group) {
    const auto there = file.groups();
    if (!there) return fail(there.error());
    const auto found =
        std::find_if(there->begin(), there->end(), [&group](const Group& one) { return one.name == group.name; });
    return found == there->end() ? file.addGroup(group) : *found;
}

Result<Places> rescueGroups(ProgressDatabase& memory, ProgressDatabase& file) {
    const auto groups = memory.groups();
    if (!groups) return fail(groups.error());
    Places places;
    for (const Group& group : *groups) {
        const auto place = findOrAdd(file, group);
        if (!place) return fail(place.error());
        places.emplace(group.id, place->id);
    }
    return places;
}

/// Who is in a group of the file already stays there.
Result<void> putInGroup(ProgressDatabase& file, Learner learner, std::optional<GroupId> group) {
    if (!group || learner.group) return {};
    learner.group = group;
    return file.updateLearner(learner);
}

Result<void> rescueLearners(ProgressDatabase& memory, ProgressDatabase& file, const Places& places) {
    const auto learners = memory.learners();
    if (!learners) return fail(learners.error());
    for (const Learner& learner : *learners) {
        const auto taken = memory.exportLearner(learner.id).and_then([&file](const std::string& text) {
            return file.importLearner(text);
        });
        if (!taken) return fail(taken.error());
        const auto group = learner.group ? std::optional(places.at(*learner.group)) : std::nullopt;
        if (auto put = putInGroup(file, *taken, group); !put) return put;
    }
    return {};
}

Result<void> rescueSettings(ProgressDatabase& memory, ProgressDatabase& file) {
    const auto settings = memory.settings();
    if (!settings) return fail(settings.error());
    const auto there = file.settings();
    if (!there) return fail(there.error());
    for (const auto& [key, value] : *settings) {
        if (there->contains(key)) continue;
        if (auto saved = file.saveSetting(key, value); !saved) return saved;
    }
    return {};
}

}  // namespace

Result<void> rescue(ProgressDatabase& memory, ProgressDatabase& file) {
    return rescueGroups(memory, file)
        .and_then([&](const Places& places) { return rescueLearners(memory, file, places); })
        .and_then([&] { return rescueSettings(memory, file); });
}

}  // namespace pathlight
