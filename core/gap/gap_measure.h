// SPDX-License-Identifier: Apache-2.0
// What a heat map says about a group in one competency, and the people behind such a cell. Pure.
#pragma once
#include "core/gap/gap_overview.h"

namespace core {

/// Levels missing per assessed person, or the share of the assessed who miss at least one.
enum class GapMeasure : quint8 { averageLevels, shareWithGap };
/// Borders in hundredths of a level or per cent: low from 15, mid from 40, high from 70 (a choice of the program, not a rule).
inline constexpr int kGapLowFrom = 15, kGapMidFrom = 40, kGapHighFrom = 70;
/// With fewer assessed the figure would speak for people nobody looked at.
inline constexpr int kAssessedPercent = 30;

enum class GapClass : quint8 { notRequired, unknown, met, low, mid, high };

/// `hundredths`: of a level, or whole per cent for a share; rounded half up. Set when the class is met or worse.
struct GapFigure {
    GapClass cls = GapClass::notRequired;
    int hundredths = 0;
    QString text;  ///< "0,45", "45 %", "?", "–"
};
[[nodiscard]] GapFigure gapFigure(const CompetencyGap& gap, GapMeasure measure);

void addGaps(CompetencyGap& sum, const CompetencyGap& part);
/// Sum over a range of units in a matrix of direct figures.
[[nodiscard]] CompetencyGap gapsInRange(const UnitMatrix& direct, UnitRange units, std::size_t competency);

/// One person of whom the competency is required; `slot` as in GapTable.
struct CellPerson {
    quint32 person = 0;  ///< index in GapColumns::people
    int required = 0;
    quint8 slot = kSlotNotAssessed;
};
/// In the order of the columns. `units` may hold units.size(), the people without a known unit.
[[nodiscard]] std::vector<CellPerson> peopleOfCell(const GapColumns& columns, UnitRange units, std::size_t competency);
[[nodiscard]] GapState stateOf(int required, quint8 slot);

/// All requirements of one person.
struct PersonFigures {
    int required = 0, assessed = 0, gaps = 0, missingLevels = 0;
    std::optional<int> jpmHundredths;  ///< figures.md 14
};
[[nodiscard]] PersonFigures personFigures(const GapColumns& columns, quint32 person, bool jpmCapped);

/// A requirement nobody assessed or whose levels have all expired.
struct OpenRequirement {
    quint32 person = 0, competency = 0;
    int required = 0;
    bool expired = false;
};
/// Person after person, each in the order of the dictionary.
[[nodiscard]] std::vector<OpenRequirement> openRequirements(const GapColumns& columns);

}  // namespace core
