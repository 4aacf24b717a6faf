// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "learning/activityfactory.h"

#include "learning/agreementactivity.h"
#include "learning/bodyreader.h"
#include "learning/branchactivity.h"
#include "learning/chatactivity.h"
#include "learning/checklistactivity.h"
#include "learning/choiceactivity.h"
#include "learning/decideactivity.h"
#include "learning/feedactivity.h"
#include "learning/feelingsactivity.h"
#include "learning/fingerprintactivity.h"
#include "learning/hotspotactivity.h"
#include "learning/passphraseactivity.h"
#include "learning/planactivity.h"
#include "learning/sayactivity.h"
#include "learning/sequenceactivity.h"
#include "learning/settingsactivity.h"
#include "learning/sortactivity.h"
#include "learning/storyactivity.h"
#include "learning/talkactivity.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace pathlight {

namespace {

using Made = Result<std::unique_ptr<Activity>>;

template <typename Type>
Made make(const Scene& scene) {
    BodyReader body(scene);
    auto activity = std::make_unique<Type>(body);
    if (body.error()) return fail(*body.error());
    return activity;
}

struct Maker {
    std::string_view type;
    Made (*make)(const Scene&);
};

constexpr std::array makers{
    Maker{"story", make<StoryActivity>},
    Maker{"choice", make<ChoiceActivity>},
    Maker{"sort", make<SortActivity>},
    Maker{"branch", make<BranchActivity>},
    Maker{"sequence", make<SequenceActivity>},
    Maker{"agreement", make<AgreementActivity>},
    Maker{"checklist", make<ChecklistActivity>},
    Maker{"feed", make<FeedActivity>},
    Maker{"talk", make<TalkActivity>},
    Maker{"passphrase", make<PassphraseActivity>},
    Maker{"plan", make<PlanActivity>},
    Maker{"say", make<SayActivity>},
    Maker{"feelings", make<FeelingsActivity>},
    Maker{"decide", make<DecideActivity>},
    Maker{"fingerprint", make<FingerprintActivity>},
    Maker{"chat", make<ChatActivity>},
    Maker{"settings", make<SettingsActivity>},
    Maker{"hotspot", make<HotspotActivity>},
};

}  // namespace

Result<std::unique_ptr<Activity>> makeActivity(const Scene& scene) {
    const auto maker =
        std::find_if(makers.begin(), makers.end(), [&](const Maker& one) { return one.type == scene.type; });
    if (maker == makers.end()) return fail(ErrorCode::Invalid, scene.id, "no activity is called " + scene.type);
    return maker->make(scene);
}

}  // namespace pathlight
