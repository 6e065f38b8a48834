// SPDX-License-Identifier: Apache-2.0
#include "core/gap/person_gap.h"

#include "core/base/text.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <tuple>

namespace core {
namespace {

using namespace Qt::StringLiterals;

/// Defaults of the kind, then the rows of the title, each in the order standardBook lays them on; the last one decides.
std::vector<RequirementOrigin> originsOf(const QString& code, const CurrentPost& post, const Standards& standards, const StandardBook& book, QDate asOf)
{
    std::vector<RequirementOrigin> origins;
    for (std::size_t i = 0; i < standards.defaults.size(); ++i) {
        const DefaultLevel& row = standards.defaults[i];
        if (row.postKind == post.kind && row.competency == code && appliesOn(row.mark, asOf))
            origins.push_back({true, row.postKind, row.level, row.mark.validFrom, standards.defaultUids[i], row.mark.source, false});
    }
    std::stable_sort(origins.begin(), origins.end(), [](const auto& a, const auto& b) { return a.validFrom < b.validFrom; });
    const QString title = folded(post.title);
    if (const auto rows = book.byTitle.constFind(title); !title.isEmpty() && rows != book.byTitle.constEnd())
        for (const auto* row : *rows)
            for (const auto& cell : row->cells)
                if (cell.competency == code) {
                    const auto at = static_cast<std::size_t>(row - standards.rows.data());
                    origins.push_back({false, row->title, cell.level, row->validFrom, standards.rowUids[at], standards.rowSources[at], false});
                }
    if (!origins.empty()) origins.back().decides = true;
    return origins;
}

LevelFate fateOf(const LevelOrigin& level, const LevelOrigin& chosen, bool isChosen, LevelState state, QDate asOf)
{
    if (isChosen && state == LevelState::counts) return LevelFate::chosen;
    if (!level.day.isValid()) return LevelFate::noDate;
    if (level.day > asOf) return LevelFate::datedLater;
    if (level.countsUntil < asOf) return LevelFate::expired;
    if (level.methodRank > chosen.methodRank) return LevelFate::lowerRank;
    return level.day < chosen.day ? LevelFate::older : LevelFate::tie;
}

void chooseFor(PersonRequirement& requirement, QDate asOf, int validityYears)
{
    std::vector<LevelCandidate> candidates;
    for (const auto& level : requirement.levels) candidates.push_back({level.day, level.methodRank, level.level});
    requirement.chosen = chooseLevel(candidates, asOf, validityYears);
    requirement.state = gapState(requirement.required, requirement.chosen);
    if (requirement.chosen.state == LevelState::counts) requirement.gap = gapLevels(requirement.required, requirement.chosen.level);
    for (std::size_t i = 0; i < requirement.levels.size(); ++i)
        requirement.levels[i].fate =
            fateOf(requirement.levels[i], requirement.levels[requirement.chosen.index], i == requirement.chosen.index, requirement.chosen.state, asOf);
}

std::map<std::size_t, std::vector<LevelOrigin>> levelsByCompetency(const PersonRecords& records, const Dictionary& dictionary,
                                                                   const ReferenceTables& tables, QDate asOf)
{
    const int validity = settingValue(tables, setting::kAssessmentValidityYears);
    std::map<std::size_t, std::vector<LevelOrigin>> byCompetency;
    for (const auto& given : records.levels)
        if (const auto at = dictionary.indexOf(given.competency))
            byCompetency[*at].push_back({given.level, given.day, given.day.isValid() ? countsUntil(given.day, validity) : QDate(), given.method,
                                         methodRank(tables, given.method, asOf), given.assessment, given.source, LevelFate::chosen});
    for (auto& [competency, levels] : byCompetency)
        std::stable_sort(levels.begin(), levels.end(), [](const auto& a, const auto& b) {
            return std::tuple(b.day, a.methodRank, a.level) < std::tuple(a.day, b.methodRank, b.level);
        });
    return byCompetency;
}

/// Half a hundredth is rounded up or down, as who made the workbook likes.
constexpr double kSameJpm = 1.5;  ///< hundredths

/// A workbook's own JPM against the one of its levels and today's standard (figures.md 14).
Problems jpmFindings(const PersonRecords& records, const PersonGap& gap, bool capped)
{
    Problems found;
    for (const auto& event : records.events) {
        std::vector<RatedLevel> rated;
        for (const auto& requirement : gap.requirements)
            for (const auto& level : requirement.levels)
                if (level.assessment == event.uid) rated.push_back({requirement.required, level.level});
        const auto jpm = jpmHundredths(rated, capped);
        if (!event.jpmStated || !jpm || std::abs(*event.jpmStated * 100 - *jpm) < kSameJpm) continue;
        found.push_back({u"jpm"_s, u"jpm.differs"_s,
                         u"JPM di lembar kerja %1 berbeda dari hitungan %2 (%3)."_s.arg(jpmText(static_cast<int>(std::lround(*event.jpmStated * 100))), jpmText(*jpm), event.source)});
    }
    return found;
}

void addFindings(PersonGap& gap, const PersonRecords& records, const UnitTree& units, const ReferenceTables& tables, bool capped)
{
    const auto add = [&](const Problems& problems) { gap.findings.insert(gap.findings.end(), problems.begin(), problems.end()); };
    add(personFindings(gap.row.person, tables));
    add(postFindings(gap.post));
    add(unitFindings(gap.row, units));
    for (const auto& event : records.events) add(methodFindings(tables, event.method, gap.asOf));
    add(jpmFindings(records, gap, capped));
}

}  // namespace

QString explained(LevelFate fate)
{
    switch (fate) {
    case LevelFate::chosen: return u"Dipakai."_s;
    case LevelFate::lowerRank: return u"Tidak dipakai: ada penilaian dengan metode yang lebih kuat."_s;
    case LevelFate::older: return u"Tidak dipakai: ada penilaian yang lebih baru dengan metode setingkat."_s;
    case LevelFate::tie: return u"Tidak dipakai: pada hari yang sama level yang lebih rendah yang dipakai."_s;
    case LevelFate::expired: return u"Tidak dipakai: masa berlakunya sudah lewat."_s;
    case LevelFate::datedLater: return u"Tidak dipakai: tanggalnya sesudah tanggal hitung."_s;
    case LevelFate::noDate: return u"Tidak dipakai: tanggal penilaian tidak diketahui."_s;
    }
    return {};
}

PersonGap personGap(const PersonRecords& records, const GapBasis& basis)
{
    const auto& [asOf, posts, dictionary, units, tables] = basis;
    const Person& person = records.row.person;
    PersonGap gap{asOf, records.row, isInFigures(person, tables), staffKindOf(person, tables),
                  currentPost(person, records.history.rows, posts->kinds, tables, asOf), {}, {}, {}, {}, {}, {}};
    if (gap.post.historyRow) gap.postSource = records.history.sources[*gap.post.historyRow];
    if (const auto unit = units.indexOf(records.row.unit)) gap.unitPath = units.path(*unit);

    const auto levels = levelsByCompetency(records, dictionary, tables, asOf);
    std::map<std::size_t, PersonRequirement> byCompetency;
    for (const auto& required : standardOf(posts->book, gap.post.kind, gap.post.title)) {
        const auto at = dictionary.indexOfCode(required.competency);
        if (!at) {
            gap.findings.push_back({u"standar"_s, u"competency.unknown"_s, u"Kompetensi %1 di standar tidak ada di kamus."_s.arg(required.competency)});
            continue;
        }
        PersonRequirement& requirement = byCompetency[*at];
        requirement = {required.competency, dictionary.at(*at).name, required.level, {}, 0, GapState::notAssessed,
                       originsOf(required.competency, gap.post, posts->standards, posts->book, asOf), {}, dictionary.at(*at).kind, {}};
        if (const auto given = levels.find(*at); given != levels.end()) requirement.levels = given->second;
        chooseFor(requirement, asOf, settingValue(tables, setting::kAssessmentValidityYears));
    }
    std::vector<RatedLevel> rated;
    for (auto& [competency, requirement] : byCompetency) {
        if (requirement.chosen.state == LevelState::counts) rated.push_back({requirement.required, requirement.chosen.level});
        gap.requirements.push_back(std::move(requirement));
    }
    const bool capped = settingValue(tables, setting::kJpmCapped) != 0;
    gap.jpmHundredths = jpmHundredths(rated, capped);
    if (gap.jpmHundredths)
        if (const auto* category = jpmCategory(tables, *gap.jpmHundredths, settingValue(tables, setting::kJpmScheme), asOf)) gap.jpmCategory = category->name;
    addFindings(gap, records, units, tables, capped);
    return gap;
}

}  // namespace core
