// SPDX-License-Identifier: Apache-2.0
#include "core/gap/gap_overview.h"

#include "core/gap/gap_measure.h"

namespace core {
namespace {

GapOverview overviewOf(const GapColumns& columns, GapSummary&& summary)
{
    GapOverview overview{columns.asOf, summary.people, summary.peopleAssessed, {}};
    for (std::size_t c = 0; c < columns.dictionary.size(); ++c)
        if (columns.isListed(c, summary.byCompetency[c]))
            overview.competencies.push_back({c, columns.dictionary.at(c).code, columns.dictionary.at(c).name, summary.byCompetency[c]});
    return overview;
}

}  // namespace

GapOverview gapOverview(const GapColumns& columns) { return overviewOf(columns, summarise(columns.table)); }

GapOverview gapOverview(const GapColumns& columns, std::size_t unit, UnitReach reach)
{
    return overviewOf(columns, summarise(columns.table, peopleOfUnit(columns, unit, reach)));
}

std::vector<quint32> peopleOfUnit(const GapColumns& columns, std::size_t unit, UnitReach reach)
{
    const UnitRange range = reach == UnitReach::direct ? UnitRange{unit, unit + 1} : columns.units.below(unit);
    std::vector<quint32> people;
    for (std::size_t i = 0; i < columns.people.size(); ++i)
        if (range.contains(columns.unitOfPerson[i])) people.push_back(static_cast<quint32>(i));
    return people;
}

UnitMatrix unitMatrix(const GapColumns& columns, UnitReach reach)
{
    auto direct = gapsByUnit(columns.table);
    UnitMatrix matrix{direct.competencies, std::vector<int>(columns.units.size() + 1), std::move(direct.cells)};
    for (const quint32 unit : columns.unitOfPerson) ++matrix.people[unit];
    if (reach == UnitReach::direct) return matrix;
    for (std::size_t unit = columns.units.size(); unit-- > 0;) {  // children stand behind their parents
        const auto parent = columns.units.parentOf(unit);
        if (!parent) continue;
        matrix.people[*parent] += matrix.people[unit];
        for (std::size_t c = 0; c < matrix.competencies; ++c)
            addGaps(matrix.cells[*parent * matrix.competencies + c], matrix.cells[unit * matrix.competencies + c]);
    }
    return matrix;
}

}  // namespace core
