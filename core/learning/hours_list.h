// SPDX-License-Identifier: Apache-2.0
// Everybody's hours of a year with name, post and unit: what lists and reports show. Gathered from the stores; no SQL of its own.
#pragma once
#include "core/learning/hours_store.h"

namespace core {

/// Where somebody stands in the organisation, as the columns of the recap want it (regulation.md 7). Names are short: what the unit
/// above is called is left out at their end.
struct UnitPlace {
    QString office;   ///< perangkat daerah
    QString section;  ///< satuan organisasi: the unit right below it; empty for who stands in the office itself
    QString part;     ///< sub satuan organisasi: the person's own unit if it lies below that
};
/// Of a unit of the tree; empty for one that is not known. Pure.
[[nodiscard]] UnitPlace unitPlace(const UnitTree& units, std::size_t unit);

struct HoursLine {
    QString nip, name;
    QString post;          ///< title on `asOf`
    std::size_t unit = 0;  ///< index in the tree; units.size() = not known
    QString unitName;      ///< of the tree, else as the profile says
    StaffKind staff = StaffKind::pns;
    YearHours hours;
    AspectHours byAspect{};  ///< of the counted hours
    UnitPlace place = {};
};
struct HoursList {
    int year = 0;
    QDate asOf;  ///< day of the titles
    UnitTree units;
    ReferenceTables tables;
    std::vector<HoursLine> people;  ///< active people, by name, then NIP
};

[[nodiscard]] Result<HoursList> hoursList(Session& session, int year, QDate asOf);

}  // namespace core
