// SPDX-License-Identifier: Apache-2.0
// Tries it: a plan of the locked and mandatory seats alone is given one more seat, and checkPlan is asked what that breaks.
#include "core/plan/check_mandatory.h"

#include <algorithm>
#include <set>
#include <tuple>

namespace core {
namespace {

using namespace Qt::StringLiterals;

class MandatoryChecker {
public:
    MandatoryChecker(const PlanInput& input, const Plan& plan) : m_in(input)
    {
        for (std::size_t a = 0; a < input.angkatan.size(); ++a)
            if (courseOf(a) != MandatoryCourse::none) m_classes.push_back(a);
        if (m_classes.empty()) return;
        m_alone = input;
        m_alone.groups.clear();
        m_single = m_alone;
        for (const auto& seat : plan.seats) {
            if (seat.reason == SeatReason::locked || seat.reason == SeatReason::mandatory) m_before.push_back(seat);
            if (courseOf(seat.angkatan) == input.people[seat.person].mandatory) m_sits.insert(seat.person);
        }
        std::erase_if(m_alone.locks, [](const auto& lock) { return lock.kind != LockKind::forbid; });
        for (std::size_t p = 0; p < input.people.size(); ++p)
            if (input.people[p].mandatory != MandatoryCourse::none && !m_sits.contains(p)) m_waiting.push_back(p);
        std::stable_sort(m_waiting.begin(), m_waiting.end(), [&](std::size_t x, std::size_t y) { return turn(x) < turn(y); });
    }

    std::vector<Violation> run()
    {
        for (const std::size_t a : m_classes) {
            std::vector<std::size_t> fit;
            for (const std::size_t p : m_waiting)
                if (m_in.people[p].mandatory == courseOf(a) && m_in.angkatan[a].mayBeChosen && mayEver(p, a)) fit.push_back(p);
            if (fit.empty()) continue;
            fillUp(a, fit);
            for (const std::size_t p : fit) takePlace(p, a);
        }
        return m_found;
    }

private:
    using Turn = std::tuple<MandatoryCourse, bool, QDate, std::size_t>;
    Turn turn(std::size_t p) const { return {m_in.people[p].mandatory, !m_in.people[p].mandatorySince.isValid(), m_in.people[p].mandatorySince, p}; }
    const PlanOffering& offering(std::size_t a) const { return m_in.offerings[m_in.angkatan[a].offering]; }
    MandatoryCourse courseOf(std::size_t a) const { return offering(a).mandatory; }
    std::size_t sizeOf(std::size_t a) const
    {
        return static_cast<std::size_t>(std::count_if(m_before.begin(), m_before.end(), [&](const auto& seat) { return seat.angkatan == a; }));
    }

    /// Alone in the region and with all its money.
    bool mayEver(std::size_t p, std::size_t a)
    {
        m_single.people = {m_in.people[p]};
        m_single.locks.clear();
        for (const auto& lock : m_in.locks)
            if (lock.person == p && lock.kind == LockKind::forbid) m_single.locks.push_back({0, lock.angkatan, lock.kind});
        return isPossible(m_single, {{0, a, SeatReason::mandatory, 0, 0, 0}}, a);
    }

    /// Nothing is broken but figures, and the size of this class and of classes with locked people, whom others may fill up.
    bool isPossible(const PlanInput& input, std::vector<PlanSeat> seats, std::size_t growing) const
    {
        Plan plan;
        plan.seats = std::move(seats);
        const auto found = checkCeilings(input, plan);
        return std::all_of(found.begin(), found.end(), [&](const Violation& v) {
            const bool isFigure = v.code == ViolationCode::wrongFigures || v.code == ViolationCode::hourFloor || v.code == ViolationCode::unknownCost;
            return isFigure || (v.code == ViolationCode::belowMinimum && (v.angkatan == growing || courseOf(*v.angkatan) == MandatoryCourse::none));
        });
    }

    qint64 costOf(const std::vector<PlanSeat>& seats) const
    {
        std::set<std::size_t> running;
        qint64 cost = 0;
        for (const auto& seat : seats) {
            cost += offering(seat.angkatan).costRupiah;
            if (running.insert(seat.angkatan).second) cost += m_in.angkatan[seat.angkatan].fixedCostRupiah;
        }
        return cost;
    }

    /// As many as the class still takes; that must not be enough for it to run.
    void fillUp(std::size_t a, const std::vector<std::size_t>& fit)
    {
        auto trial = m_before;
        std::vector<std::size_t> added;
        for (const std::size_t p : fit) {
            if (static_cast<int>(sizeOf(a) + added.size()) >= m_in.angkatan[a].seats) break;
            trial.push_back({p, a, SeatReason::mandatory, 0, 0, 0});
            if (costOf(trial) <= m_in.options.budgetRupiah && isPossible(m_alone, trial, a)) added.push_back(p);
            else trial.pop_back();
        }
        if (!added.empty() && static_cast<int>(sizeOf(a) + added.size()) >= m_in.angkatan[a].minimum) missing(added.front(), a, u"masih dapat duduk di angkatan ini"_s);
    }

    void takePlace(std::size_t p, std::size_t a)
    {
        for (std::size_t i = 0; i < m_before.size(); ++i) {
            const auto& other = m_before[i];
            if (other.reason != SeatReason::mandatory || other.angkatan != a || turn(other.person) < turn(p)) continue;
            auto trial = m_before;
            trial[i] = {p, a, SeatReason::mandatory, 0, 0, 0};
            const auto size = std::count_if(trial.begin(), trial.end(), [&](const auto& seat) { return seat.angkatan == a; });
            if (size < m_in.angkatan[a].minimum || costOf(trial) > m_in.options.budgetRupiah || !isPossible(m_alone, trial, m_in.angkatan.size())) continue;
            return missing(p, a, u"mendapat giliran sebelum orang yang duduk di sana"_s);
        }
    }

    void missing(std::size_t p, std::size_t a, const QString& why)
    {
        m_found.push_back({ViolationCode::mandatoryMissing, p, a, u"Pegawai ini menunggu pelatihan wajib dan %1."_s.arg(why)});
    }

    const PlanInput& m_in;
    PlanInput m_alone;                     ///< without groups and kept locks
    PlanInput m_single;                    ///< the same with one person
    std::vector<std::size_t> m_classes;    ///< of mandatory courses
    std::vector<PlanSeat> m_before;        ///< seats given before the optimum
    std::set<std::size_t> m_sits;
    std::vector<std::size_t> m_waiting;    ///< by turn
    std::vector<Violation> m_found;
};

}  // namespace

std::vector<Violation> checkMandatory(const PlanInput& input, const Plan& plan) { return MandatoryChecker(input, plan).run(); }

}  // namespace core
