// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/bundlereport.h"

#include "cli/console.h"
#include "content/bundle.h"

#include <sstream>

namespace pathlight {

namespace {

using Report = nlohmann::ordered_json;

Report manifestReport(const Manifest& manifest) {
    Report report;
    report["id"] = manifest.id;
    report["serial"] = manifest.serial;
    report["layer"] = std::string(name(manifest.layer));
    report["title"] = manifest.title;
    report["publisher"] = manifest.publisher;
    report["licence"] = manifest.licence;
    report["default-locale"] = manifest.defaultLocale;
    report["brand"] = manifest.brandName.empty() ? Report() : Report(manifest.brandName);
    return report;
}

Report localesReport(const Manifest& manifest) {
    Report report = Report::array();
    for (const LocaleStatus& locale : manifest.locales) {
        report.push_back({{"tag", locale.tag},
                          {"review", std::string(name(locale.review))},
                          {"translated", locale.translated},
                          {"total", locale.total}});
    }
    return report;
}

/// A module's title in the default locale; its id where that text is missing.
Result<std::string> titleOf(Bundle& bundle, const Bundle::ModuleRow& row) {
    const Result<std::optional<std::string>> title = bundle.pattern(row.id + ".title", bundle.manifest().defaultLocale);
    if (!title) return fail(title.error());
    return title->value_or(row.id);
}

Result<Report> moduleReport(Bundle& bundle, const std::string& id) {
    const Result<Bundle::ModuleRow> row = bundle.module(id);
    if (!row) return fail(row.error());
    const Result<std::string> title = titleOf(bundle, *row);
    if (!title) return fail(title.error());
    const Result<std::vector<std::string>> locales = bundle.moduleLocales(id);
    if (!locales) return fail(locales.error());
    const Result<std::vector<Scene>> scenes = bundle.scenes(id);
    if (!scenes) return fail(scenes.error());
    Report bands = Report::array();
    for (const AgeBand band : row->bands)
        bands.push_back(std::string(name(band)));
    return Report{{"id", id},
                  {"code", row->code},
                  {"title", *title},
                  {"bands", bands},
                  {"minutes", row->minutes},
                  {"sensitive", row->sensitive},
                  {"locales", *locales},
                  {"scenes", scenes->size()}};
}

Result<Report> modulesReport(Bundle& bundle) {
    const Result<std::vector<std::string>> ids = bundle.moduleIds();
    if (!ids) return fail(ids.error());
    Report report = Report::array();
    for (const std::string& id : *ids) {
        Result<Report> module = moduleReport(bundle, id);
        if (!module) return fail(module.error());
        report.push_back(std::move(*module));
    }
    return report;
}

Result<Report> picturesReport(Bundle& bundle) {
    const Result<std::vector<std::string>> ids = bundle.mediaIds();
    if (!ids) return fail(ids.error());
    std::size_t bytes = 0;
    for (const std::string& id : *ids) {
        const Result<Media> media = bundle.media(id);
        if (!media) return fail(media.error());
        bytes += media->bytes.size();
    }
    return Report{{"count", ids->size()}, {"bytes", bytes}};
}

Result<Report> helpReport(Bundle& bundle) {
    const Result<std::vector<std::string>> countries = bundle.helpCountries();
    if (!countries) return fail(countries.error());
    std::size_t entries = 0;
    for (const std::string& country : *countries) {
        const Result<std::vector<HelpEntry>> help = bundle.help(country);
        if (!help) return fail(help.error());
        entries += help->size();
    }
    return Report{{"countries", *countries}, {"entries", entries}};
}

std::string join(const Report& list) {
    std::string text;
    for (const Report& item : list)
        text += (text.empty() ? "" : " ") + item.get<std::string>();
    return text;
}

std::string text(const Report& report, const char* field) { return report[field].get<std::string>(); }

}  // namespace

Result<nlohmann::ordered_json> reportOf(const BundleFile& file) {
    Result<Bundle> bundle = Bundle::openInMemory(file.database);
    if (!bundle) return fail(bundle.error());
    if (const Result<void> whole = bundle->quickCheck(); !whole) return fail(whole.error());
    Report report = manifestReport(bundle->manifest());
    report["signer"] = file.signature ? Report(keyName(file.signature->keyId)) : Report();
    report["locales"] = localesReport(bundle->manifest());
    const std::pair<const char*, Result<Report> (*)(Bundle&)> parts[] = {
        {"modules", modulesReport}, {"pictures", picturesReport}, {"help", helpReport}};
    for (const auto& [field, part] : parts) {
        Result<Report> made = part(*bundle);
        if (!made) return fail(made.error());
        report[field] = std::move(*made);
    }
    const std::size_t signatureBytes = file.signature ? formatSignature(*file.signature).size() : 0;
    report["bytes"] = {{"file", file.database.size() + signatureBytes}, {"database", file.database.size()}};
    return report;
}

std::string formatReport(const nlohmann::ordered_json& report) {
    std::ostringstream out;
    out << text(report, "title") << " (" << text(report, "id") << "), serial " << report["serial"] << ", layer "
        << text(report, "layer") << '\n'
        << "Published by " << text(report, "publisher") << " under " << text(report, "licence") << '\n';
    if (!report["brand"].is_null()) out << "Brand: " << text(report, "brand") << '\n';
    if (report["signer"].is_null()) {
        out << "Not signed\n";
    } else {
        out << "Signed by key " << text(report, "signer") << " (verify --trust checks it)\n";
    }
    out << report["bytes"]["file"] << " bytes, " << report["bytes"]["database"]
        << " of them the database\n\nLanguages:\n";
    for (const Report& locale : report["locales"]) {
        out << "  " << text(locale, "tag") << ": " << locale["translated"] << " of " << locale["total"] << " texts, "
            << text(locale, "review") << (locale["tag"] == report["default-locale"] ? ", default" : "") << '\n';
    }
    out << "\nModules:\n";
    for (const Report& module : report["modules"]) {
        out << "  " << text(module, "code") << ' ' << text(module, "title") << " (" << text(module, "id")
            << ")\n      ages " << join(module["bands"]) << ", " << module["minutes"] << " minutes, "
            << counted(module["scenes"].get<std::size_t>(), "scene")
            << (module["sensitive"].get<bool>() ? ", sensitive" : "") << ", in " << join(module["locales"]) << '\n';
    }
    out << '\n'
        << counted(report["pictures"]["count"].get<std::size_t>(), "picture") << ", " << report["pictures"]["bytes"]
        << " bytes\nHelp: " << report["help"]["entries"] << " entries; " << join(report["help"]["countries"]) << '\n';
    return out.str();
}

}  // namespace pathlight
