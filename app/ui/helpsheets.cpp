// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/helpsheets.h"

#include "ui/backend.h"
#include "ui/helpdirectory.h"
#include "ui/keptplan.h"
#include "ui/learnerlist.h"
#include "ui/printing/pocketnumbers.h"
#include "ui/settings.h"

namespace pathlight {

namespace {

const QString cardSheet = QStringLiteral("card");
const QString minutesSheet = QStringLiteral("minutes");
const QString listSheet = QStringLiteral("list");

}  // namespace

HelpSheets::HelpSheets(const Catalogue& catalogue, const Settings& settings, const LearnerList& learners,
                       const HelpDirectory& directory, QString program, QObject* parent)
    : QObject(parent),
      m_catalogue(catalogue),
      m_settings(settings),
      m_learners(learners),
      m_directory(directory),
      m_program(std::move(program)) {
    connect(&settings, &Settings::languageChanged, this, &HelpSheets::sheetChanged);
    connect(&learners, &LearnerList::currentChanged, this, &HelpSheets::sheetChanged);
    connect(&learners, &LearnerList::progressChanged, this, &HelpSheets::sheetChanged);
    connect(&directory, &HelpDirectory::entriesChanged, this, &HelpSheets::sheetChanged);
}

HelpSheets* HelpSheets::create(QQmlEngine* engine, QJSEngine* /*scriptEngine*/) {
    return lend(Backend::of(engine).helpSheets());
}

QStringList HelpSheets::kinds() const { return {cardSheet, minutesSheet, listSheet}; }
QString HelpSheets::kind() const { return m_kind; }

void HelpSheets::setKind(const QString& kind) {
    if (kind == m_kind || !(kind.isEmpty() || kinds().contains(kind))) return;
    m_kind = kind;
    emit kindChanged();
    emit sheetChanged();
}

std::optional<Sheet> HelpSheets::sheet() const {
    if (m_kind == cardSheet) return walletCard(facts());
    if (m_kind == minutesSheet) return firstMinutes(facts());
    if (m_kind == listSheet) return evidenceList(facts());
    return std::nullopt;
}

HelpFacts HelpSheets::facts() const {
    const QString locale = m_settings.locale();
    return {locale,
            m_program,
            m_directory.countryName(),
            pocketNumbers(m_directory.entries()),
            keptRoles(m_catalogue, m_learners, locale),
            reader()};
}

HelpReader HelpSheets::reader() const {
    if (m_learners.grownUp()) return HelpReader::GrownUp;
    return m_learners.young() ? HelpReader::YoungChild : HelpReader::OlderChild;
}

}  // namespace pathlight
