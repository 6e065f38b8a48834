// SPDX-License-Identifier: Apache-2.0
// Everybody's hours of a year with name, post and unit: what lists and reports show. Gathered from the stores; no SQL of its own.
#pragma once
#include "core/learning/hours_store.h"

namespace core {

struct HoursLine {
    QString nip, name;
    QString post;          ///< title on `asOf`
    std::size_t unit = 0;  ///< index in the tree; units.size() = not known
    QString unitName;      ///< of the tree, else as the profile says
    StaffKind staff = StaffKind::pns;
    YearHours hours;
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
