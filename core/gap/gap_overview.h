// SPDX-License-Identifier: Apache-2.0
// The figures a page or report shows, from columns that were loaded once. Pure; values only, any thread.
#pragma once
#include "core/competency/competency.h"
#include "core/gap/gap_table.h"
#include "core/organisation/unit_tree.h"
#include "core/people/person_store.h"

namespace core {

/// Everything the gap figures of one day need. Person, competency and unit are indices into `people`, `dictionary` and
/// `units`; people whose unit is not known stand in unit `units.size()`.
struct GapColumns {
    QDate asOf;
    Dictionary dictionary;
    UnitTree units;
    GapTable table;
    std::vector<PersonId> people;               ///< active ones only (figures.md 4), by id
    std::vector<quint32> unitOfPerson;
    std::vector<std::vector<int>> weights;      ///< by group of the table and requirement, thousandths
    int inactive = 0;                           ///< people kept but not counted
    [[nodiscard]] bool isListed(std::size_t competency, const CompetencyGap& gap) const
    {
        return dictionary.isCurrent(competency) || gap.required > 0;
    }
};

/// "Unit X" includes everything below it unless "langsung" is chosen (figures.md 12).
enum class UnitReach : quint8 { withBelow, direct };

struct CompetencyLine {
    std::size_t competency = 0;  ///< index in the dictionary
    QString code, name;
    CompetencyGap gap;
    bool operator==(const CompetencyLine&) const = default;
};
/// Every dictionary competency is listed, also where nobody needs it (figures.md 3).
struct GapOverview {
    QDate asOf;
    int people = 0, peopleAssessed = 0;
    std::vector<CompetencyLine> competencies;
    bool operator==(const GapOverview&) const = default;
};
[[nodiscard]] GapOverview gapOverview(const GapColumns& columns);
[[nodiscard]] GapOverview gapOverview(const GapColumns& columns, std::size_t unit, UnitReach reach);
/// People of a unit, as indices into `columns.people`.
[[nodiscard]] std::vector<quint32> peopleOfUnit(const GapColumns& columns, std::size_t unit, UnitReach reach);

/// Unit × competency for heat maps: one row per unit of the tree, in its order, and a last one for people without a unit.
struct UnitMatrix {
    std::size_t competencies = 0;
    std::vector<int> people;  ///< by row
    std::vector<CompetencyGap> cells;
    [[nodiscard]] std::size_t rows() const { return people.size(); }
    [[nodiscard]] const CompetencyGap& at(std::size_t row, std::size_t competency) const { return cells[row * competencies + competency]; }
};
[[nodiscard]] UnitMatrix unitMatrix(const GapColumns& columns, UnitReach reach);

}  // namespace core
