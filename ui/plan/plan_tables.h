// SPDX-License-Identifier: Apache-2.0
// The tables of a plan, made on the worker: what the page shows is only handed over. Any thread.
#pragma once
#include "core/plan/plan_view.h"
#include "ui/common/table/record_source.h"

#include <array>
#include <memory>

namespace ui {

enum class PlanTab : quint8 { classes, people, units, funds, open, locks, check, calendar };
inline constexpr std::size_t kPlanTabs = 7;  ///< with a table: all but the calendar

/// Row n of a table belongs to row n of the vector named beside it; `seatAt` to the rows of people. What is open is followed by view.mandatory.
struct PlanTables {
    core::PlanView view;
    struct SeatAt {
        std::size_t planned = 0, seat = 0;
    };
    std::vector<SeatAt> seatAt;
    std::array<std::shared_ptr<const ListSource>, kPlanTabs> sources;  ///< by PlanTab

    [[nodiscard]] const core::PlannedClass& classOf(std::size_t row) const { return view.listing.classes[seatAt[row].planned]; }
    [[nodiscard]] const core::PlannedSeat& seatOf(std::size_t row) const { return classOf(row).seats[seatAt[row].seat]; }
};
[[nodiscard]] std::shared_ptr<const PlanTables> planTables(core::PlanView view);

/// The same with other locks: only the tables that tell of them are made anew.
[[nodiscard]] std::shared_ptr<const PlanTables> withLocks(const PlanTables& tables, std::vector<core::PlanRecordLock> locks);

/// The lock on a seat; without a person the one on the whole class. nullptr if there is none.
[[nodiscard]] const core::PlanRecordLock* lockOn(const core::PlanView& view, const core::Uid& angkatan, const core::Uid& person = {});
/// "1–4 Mei 2027", "30 April – 3 Mei 2027", "belum bertanggal".
[[nodiscard]] QString classDays(QDate start, QDate end);
/// "P1 Pelatihan Integritas, angkatan 2".
[[nodiscard]] QString angkatanTitle(const core::PlannedClass& planned);

}  // namespace ui
