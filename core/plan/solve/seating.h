// SPDX-License-Identifier: Apache-2.0
// A plan while it is being made: who sits where, what is left of every ceiling, and what stands in the way of a seat.
// Used by choose.cpp only; the checker doesn't use this file.
#pragma once
#include "core/plan/solve/money.h"
#include "core/plan/value.h"

#include <QHash>
#include <vector>

namespace core {

class Seating {
public:
    explicit Seating(const PlanInput& input);

    /// What about the person forbids the class for good: eligibility, target, prerequisites, a forbidding lock.
    [[nodiscard]] NeedReason ineligibility(std::size_t person, std::size_t angkatan) const;
    /// What the person's other seats, hours and unit forbid now. Not about seats, minimum or money.
    [[nodiscard]] NeedReason obstacle(std::size_t person, std::size_t angkatan) const;
    /// People of this unit who may still leave in the weeks of the class.
    [[nodiscard]] int mayStillLeave(std::size_t unit, std::size_t angkatan) const;

    [[nodiscard]] PlanValue gain(std::size_t person, std::size_t angkatan) const;
    /// Missing hours to the floor the class would fill, JP; 0 for PPPK.
    [[nodiscard]] int floorGain(std::size_t person, std::size_t angkatan) const;
    [[nodiscard]] int hoursShort(std::size_t person) const;

    /// Groups of the person that are below their floor.
    [[nodiscard]] int lackingGroups(std::size_t person) const;
    /// Seats that groups lack to their floors, in all.
    [[nodiscard]] int lackingSeats() const;

    void seat(std::size_t person, std::size_t angkatan, SeatReason reason);

    [[nodiscard]] const PlanInput& input() const { return m_input; }
    [[nodiscard]] const std::vector<std::size_t>& classesOf(std::size_t person) const { return m_people[person].classes; }
    [[nodiscard]] const std::vector<std::size_t>& peopleIn(std::size_t angkatan) const { return m_angkatan[angkatan].people; }
    [[nodiscard]] const std::vector<SeatReason>& reasonsIn(std::size_t angkatan) const { return m_angkatan[angkatan].reasons; }
    [[nodiscard]] const Money& money() const { return m_money; }
    /// What stands in the way of paying for the seat, and for the class if nobody is there yet: as Money::lackFor.
    [[nodiscard]] NeedReason lackOfMoney(std::size_t person, std::size_t angkatan) const;
    [[nodiscard]] qint64 fixedCost(std::size_t angkatan) const { return peopleIn(angkatan).empty() ? m_input.angkatan[angkatan].fixedCostRupiah : 0; }
    [[nodiscard]] qint64 seatCost(std::size_t angkatan) const { return offering(angkatan).costRupiah; }

private:
    struct PersonState {
        std::vector<std::size_t> classes;
        std::vector<std::size_t> forbidden;
        std::vector<std::size_t> groups;
        int hours = 0;
        std::optional<int> ceiling;
    };
    struct AngkatanState {
        WeekSpan weeks;
        std::vector<std::size_t> people;
        std::vector<SeatReason> reasons;
    };
    [[nodiscard]] const PlanOffering& offering(std::size_t angkatan) const { return m_input.offerings[m_input.angkatan[angkatan].offering]; }
    [[nodiscard]] bool sharesStep(std::size_t person, std::size_t angkatan) const;
    [[nodiscard]] PlanValue valueWith(std::size_t person, const PlanNeed& need, const std::vector<std::size_t>& classes) const;

    const PlanInput& m_input;
    std::vector<PersonState> m_people;
    std::vector<AngkatanState> m_angkatan;
    std::vector<int> m_unitLimit;                 ///< people who may be away at once
    std::vector<QHash<qint64, int>> m_unitAway;   ///< by week
    std::vector<int> m_lacking;                   ///< by group; below zero: more than its floor
    Money m_money;
};

}  // namespace core
