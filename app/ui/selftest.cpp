// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/selftest.h"

#include "content/catalogue.h"
#include "learning/modulewalker.h"
#include "learning/reviewselection.h"
#include "ui/drawing.h"

#include <algorithm>
#include <array>
#include <memory>
#include <set>

namespace pathlight {

namespace {

constexpr QSize drawnSize(256, 256);

/// One run over a catalogue, which counts as it goes.
class SelfTest {
public:
    SelfTest(const Catalogue& catalogue, SelfTestReport& report) : m_catalogue(catalogue), m_report(report) {}

    void walkModules() {
        const auto ids = m_catalogue.moduleIds();
        if (!ids) return fault(ids.error());
        for (const std::string& id : *ids)
            walkLanguages(id);
        m_report.modules = ids->size();
    }

    void drawMedia(const std::set<std::string>& ids) {
        for (const std::string& id : ids) {
            const auto image = m_catalogue.media(id).and_then(
                [](const Media& media) { return pathlight::drawMedia(media, drawnSize); });
            if (!image) fault({image.error().code, id, image.error().text()});
        }
        m_report.media = ids.size();
    }

    void readHelp() {
        const auto countries = m_catalogue.helpCountries();
        if (!countries) return fault(countries.error());
        for (const std::string& country : *countries)
            readHelpOf(country);
        readHelpOf("ZZ");
    }

private:
    void walkLanguages(const std::string& id) {
        const auto locales = m_catalogue.moduleLocales(id);
        if (!locales) return fault(locales.error());
        std::size_t scenes = 0;
        for (const std::string& locale : *locales)
            scenes = std::max(scenes, walk(id, locale));
        m_report.scenes += scenes;
    }

    /// Gives the number of scenes reached.
    std::size_t walk(const std::string& id, const std::string& locale) {
        auto module = m_catalogue.module(id, locale);
        if (!module) {
            fault(module.error());
            return 0;
        }
        checkReviews(*module);
        const WalkReport walked = walkModule(std::make_shared<const Module>(std::move(*module)));
        for (const Error& error : walked.faults)
            fault({error.code, id + " (" + locale + ")", error.text()});
        m_report.ends += static_cast<std::size_t>(walked.ends);
        ++m_report.walks;
        return static_cast<std::size_t>(walked.scenes);
    }

    void checkReviews(const Module& module) {
        const std::string& id = module.summary.id;
        const auto chosen = m_catalogue.reviews(id);
        if (!chosen) return fault(chosen.error());
        if (reviewScenes(module, *chosen) == *chosen) return;
        fault({ErrorCode::Invalid, id, "names a scene for reviews that cannot stand in one"});
    }

    void readHelpOf(const std::string& country) {
        const auto entries = m_catalogue.help(country);
        if (!entries) return fault(entries.error());
        m_report.helpEntries += entries->size();
    }

    void fault(const Error& error) { m_report.faults.push_back(error); }

    const Catalogue& m_catalogue;
    SelfTestReport& m_report;
};

}  // namespace

std::string SelfTestReport::text() const {
    const std::array<std::pair<const char*, std::size_t>, 9> counts{{{"bundles", bundles},
                                                                     {"modules", modules},
                                                                     {"scenes", scenes},
                                                                     {"languages", languages},
                                                                     {"walks", walks},
                                                                     {"ends", ends},
                                                                     {"media", media},
                                                                     {"help entries", helpEntries},
                                                                     {"faults", faults.size()}}};
    std::string lines;
    for (const auto& [what, count] : counts)
        lines += std::string(what) + ": " + std::to_string(count) + '\n';
    return lines;
}

SelfTestReport runSelfTest(std::vector<SignedBundle> bundles) {
    SelfTestReport report;
    std::set<std::string> media;
    for (SignedBundle& bundle : bundles) {
        const auto ids = bundle.bundle.mediaIds();
        if (ids)
            media.insert(ids->begin(), ids->end());
        else
            report.faults.push_back(ids.error());
    }
    report.bundles = bundles.size();
    const Catalogue catalogue(std::move(bundles));
    report.languages = catalogue.locales().size();
    SelfTest test(catalogue, report);
    test.walkModules();
    test.drawMedia(media);
    test.readHelp();
    return report;
}

}  // namespace pathlight
