// SPDX-License-Identifier: Apache-2.0
// Everybody as lists and letters name them, and the columns they share. Gathered from the stores; functions throw Failure.
#pragma once
#include "core/gap/staff_table.h"
#include "core/people/person_store.h"
#include "core/reports/report_source.h"

namespace core {

struct ListedPerson {
    PersonRow row = {};
    QString post = {}, kind = {};  ///< title and code of the kind of post on the day
    std::size_t unit = 0;   ///< index in the tree; units.size() = not known
    QString unitName = {};  ///< of the tree, else as the profile says
    QString office = {};    ///< the perangkat daerah, or the part of the unit that was asked for
    StaffKind staff = StaffKind::pns;
    bool active = true;     ///< figures.md 4
    QString grade = {};     ///< "III/d", "IX"; with the rank: rankText
    QString rank = {};      ///< "Penata Tingkat I (III/d)"
};

struct PeopleListing {
    QDate asOf;
    UnitTree units;
    ReferenceTables tables;
    std::optional<std::size_t> asked;  ///< the unit
    std::vector<UnitGroup> groups;
    std::vector<ListedPerson> people;  ///< everybody, active or not, by name, then NIP

    /// Active people in the unit that was asked for, by group, then name.
    [[nodiscard]] std::vector<const ListedPerson*> inScope() const;
    [[nodiscard]] const ListedPerson* find(const Uid& person) const;

    QHash<Uid, std::size_t> byUid;
};
[[nodiscard]] PeopleListing peopleListing(const ReportSource& source, QDate asOf);
[[nodiscard]] inline PeopleListing peopleListing(const ReportSource& source) { return peopleListing(source, source.request.asOf); }

/// "Penata Tingkat I (III/d)", "IX".
[[nodiscard]] QString rankText(const Person& person, const ReferenceTables& tables);
/// The major, else the level.
[[nodiscard]] QString educationText(const Person& person);

/// Columns every list of people has, in their order: NIP, name, status, grade, post, unit; `id`s nip, nama, status, golongan, jabatan, unit.
[[nodiscard]] std::vector<ReportColumn> personColumns();
[[nodiscard]] std::vector<ReportCell> personCells(const ListedPerson& person);
/// A column that a user can name.
[[nodiscard]] ReportColumn namedColumn(const QString& id, const QString& header, CellType type = CellType::text, double weight = 1, bool sums = false);
/// The same, shown only on landscape paper.
[[nodiscard]] ReportColumn wideColumn(ReportColumn column);

}  // namespace core
