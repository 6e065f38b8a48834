// SPDX-License-Identifier: Apache-2.0
#include "core/gap/gap_measure.h"

#include <algorithm>

namespace core {
namespace {

using namespace Qt::StringLiterals;

int rounded(qint64 part, qint64 whole) { return static_cast<int>((200 * part + whole) / (2 * whole)); }

GapClass classOf(int hundredths)
{
    if (hundredths >= kGapHighFrom) return GapClass::high;
    if (hundredths >= kGapMidFrom) return GapClass::mid;
    return hundredths >= kGapLowFrom ? GapClass::low : GapClass::met;
}

const RequirementProfile& requirementsOf(const GapColumns& columns, quint32 person)
{
    return columns.table.groups[columns.table.places[person].group].requirements;
}

}  // namespace

GapFigure gapFigure(const CompetencyGap& gap, GapMeasure measure)
{
    if (gap.required == 0) return {GapClass::notRequired, 0, u"–"_s};
    if (gap.assessed() == 0 || 100LL * gap.assessed() < static_cast<qint64>(kAssessedPercent) * gap.required) return {GapClass::unknown, 0, u"?"_s};
    if (measure == GapMeasure::shareWithGap) {
        const int share = rounded(gap.gap1 + gap.gap2 + gap.gap3plus, gap.assessed());
        return {classOf(share), share, u"%1 %"_s.arg(share)};
    }
    const int levels = rounded(gap.totalGapLevels, gap.assessed());
    return {classOf(levels), levels, u"%1,%2"_s.arg(levels / 100).arg(levels % 100, 2, 10, QChar(u'0'))};
}

void addGaps(CompetencyGap& sum, const CompetencyGap& part)
{
    for (int CompetencyGap::*field : {&CompetencyGap::required, &CompetencyGap::met, &CompetencyGap::gap1, &CompetencyGap::gap2,
                                      &CompetencyGap::gap3plus, &CompetencyGap::notAssessed, &CompetencyGap::expired,
                                      &CompetencyGap::totalGapLevels})
        sum.*field += part.*field;
}

CompetencyGap gapsInRange(const UnitMatrix& direct, UnitRange units, std::size_t competency)
{
    CompetencyGap sum;
    for (std::size_t unit = units.first; unit < units.end; ++unit) addGaps(sum, direct.at(unit, competency));
    return sum;
}

std::vector<CellPerson> peopleOfCell(const GapColumns& columns, UnitRange units, std::size_t competency)
{
    std::vector<CellPerson> people;
    for (quint32 person = 0; person < columns.people.size(); ++person) {
        if (!units.contains(columns.unitOfPerson[person])) continue;
        const auto& requirements = requirementsOf(columns, person);
        for (std::size_t r = 0; r < requirements.size(); ++r)
            if (requirements[r].competency == competency) people.push_back({person, requirements[r].level, slotAt(columns.table, person, r)});
    }
    return people;
}

GapState stateOf(int required, quint8 slot)
{
    if (slot == kSlotNotAssessed) return GapState::notAssessed;
    if (slot == kSlotExpired) return GapState::expired;
    return gapState(required, {LevelState::counts, slot, 0});
}

PersonFigures personFigures(const GapColumns& columns, quint32 person, bool jpmCapped)
{
    PersonFigures figures;
    std::vector<RatedLevel> rated;
    const auto& requirements = requirementsOf(columns, person);
    for (std::size_t r = 0; r < requirements.size(); ++r) {
        const quint8 slot = slotAt(columns.table, person, r);
        ++figures.required;
        if (slot >= kSlotNotAssessed) continue;
        const int missing = gapLevels(requirements[r].level, slot);
        figures.gaps += missing > 0;
        figures.missingLevels += missing;
        rated.push_back({requirements[r].level, slot});
    }
    figures.assessed = static_cast<int>(rated.size());
    figures.jpmHundredths = jpmHundredths(rated, jpmCapped);
    return figures;
}

std::vector<OpenRequirement> openRequirements(const GapColumns& columns)
{
    std::vector<OpenRequirement> open;
    for (quint32 person = 0; person < columns.people.size(); ++person) {
        const auto& requirements = requirementsOf(columns, person);
        const std::size_t first = open.size();
        for (std::size_t r = 0; r < requirements.size(); ++r)
            if (const quint8 slot = slotAt(columns.table, person, r); slot >= kSlotNotAssessed)
                open.push_back({person, requirements[r].competency, requirements[r].level, slot == kSlotExpired});
        std::sort(open.begin() + static_cast<std::ptrdiff_t>(first), open.end(), [](const auto& a, const auto& b) { return a.competency < b.competency; });
    }
    return open;
}

}  // namespace core
