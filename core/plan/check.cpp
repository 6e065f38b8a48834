// SPDX-License-Identifier: Apache-2.0
// Each rule of planning.md once more, written plainly from the input and the list of seats. Nothing from choose.cpp.
#include "core/plan/check.h"

#include "core/base/text.h"
#include "core/plan/check_mandatory.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>
#include <utility>

namespace core {
namespace {

using namespace Qt::StringLiterals;

using Week = std::pair<int, int>;  ///< ISO year and week

class Checker {
public:
    Checker(const PlanInput& input, const Plan& plan) : m_in(input), m_plan(plan) {}

    std::vector<Violation> run()
    {
        if (!collectSeats()) return m_found;
        for (std::size_t a = 0; a < m_in.angkatan.size(); ++a) m_weeks.push_back(weeksTaken(a));
        for (const auto& [person, classes] : m_classesOf) checkPerson(person, classes);
        for (const auto& [angkatan, people] : m_peopleIn) checkSize(angkatan, static_cast<int>(people.size()));
        checkBudget();
        checkLines();
        checkShares();
        checkAbsence();
        checkLocks();
        checkSeatFigures();
        checkTotals();
        return m_found;
    }

private:
    using Index = std::optional<std::size_t>;

    void add(ViolationCode code, Index person, Index angkatan, const QString& detail) { m_found.push_back({code, person, angkatan, detail}); }
    const PlanAngkatan& angkatan(std::size_t a) const { return m_in.angkatan[a]; }
    const PlanOffering& offering(std::size_t a) const { return m_in.offerings[angkatan(a).offering]; }

    /// False if a seat names something that doesn't exist: the rest can't be read then.
    bool collectSeats()
    {
        for (const auto& seat : m_plan.seats) {
            if (seat.person >= m_in.people.size() || seat.angkatan >= m_in.angkatan.size())
                add(ViolationCode::unknownSeat, seat.person, seat.angkatan, u"Kursi menyebut orang atau angkatan yang tidak ada."_s);
            else if (!m_peopleIn[seat.angkatan].insert(seat.person).second)
                add(ViolationCode::doubleSeat, seat.person, seat.angkatan, u"Orang yang sama dua kali di satu angkatan."_s);
            else
                m_classesOf[seat.person].push_back(seat.angkatan);
        }
        return std::none_of(m_found.begin(), m_found.end(), [](const auto& v) { return v.code == ViolationCode::unknownSeat; });
    }

    void checkPerson(std::size_t p, const std::vector<std::size_t>& classes)
    {
        for (const std::size_t a : classes) {
            checkEligible(p, a);
            checkTarget(p, a);
        }
        for (std::size_t i = 0; i < classes.size(); ++i)
            for (std::size_t j = i + 1; j < classes.size(); ++j) checkPair(p, classes[i], classes[j]);
        checkHours(p, classes);
    }

    void checkEligible(std::size_t p, std::size_t a)
    {
        const auto& who = m_in.people[p];
        if (!who.active) add(ViolationCode::notActive, p, a, u"Pegawai tidak aktif."_s);
        if (!who.mayTrain) add(ViolationCode::notEligible, p, a, u"Kedudukan hukum tidak memungkinkan pelatihan."_s);
        const QDate start = angkatan(a).start.isValid() ? angkatan(a).start : QDate(m_in.options.year, 12, 31);
        if (who.leavesOn.isValid() && start.addMonths(m_in.options.leaveMarginMonths) > who.leavesOn)
            add(ViolationCode::nearRetirement, p, a, u"Terlalu dekat dengan BUP atau akhir kontrak."_s);
        const std::set<qint64> completed(who.completed.begin(), who.completed.end());
        if (completed.count(offering(a).id) > 0) add(ViolationCode::alreadyHolds, p, a, u"Pelatihan ini sudah dimiliki."_s);
        if (offering(a).mandatory == MandatoryCourse::none && holdsAllLevels(who, offering(a))) add(ViolationCode::alreadyHolds, p, a, u"Level yang dicapai pelatihan ini sudah dimiliki."_s);
        for (const qint64 needed : offering(a).prerequisites)
            if (completed.count(needed) == 0) add(ViolationCode::prerequisite, p, a, u"Prasyarat belum dipenuhi."_s);
        for (const auto& lock : m_in.locks)
            if (lock.kind == LockKind::forbid && lock.person == p && lock.angkatan == a)
                add(ViolationCode::forbidden, p, a, u"Kursi ini dilarang."_s);
    }

    /// The level that counts of a competency the post asks for; nothing if it doesn't ask, −1 if none counts.
    static std::optional<int> levelIn(const PlanPerson& who, std::size_t competency)
    {
        for (const auto& need : who.needs)
            if (need.competency == competency) return need.state == LevelState::counts ? need.level : -1;
        return std::nullopt;
    }

    static bool holdsAllLevels(const PlanPerson& who, const PlanOffering& what)
    {
        std::size_t held = 0;
        for (const auto& step : what.steps) held += levelIn(who, step.competency).value_or(-1) >= step.to ? 1 : 0;
        return held > 0 && held == what.steps.size();
    }

    /// Who closes no gap, unless somebody wanted it so, must at least learn something the post asks for and that is not there yet, and be
    /// able to follow it: from the level held, or from the beginning where none is known.
    void checkFilling(const PlanSeat& seat)
    {
        const auto& steps = offering(seat.angkatan).steps;
        const bool isForNeed = seat.reason == SeatReason::bestValue && seat.levelsClosed > 0;  // then its figures are wrong, which is said
        if (seat.reason == SeatReason::locked || seat.reason == SeatReason::mandatory || isForNeed || steps.empty()) return;
        bool useful = false;
        for (const auto& step : steps) {
            const auto level = levelIn(m_in.people[seat.person], step.competency);
            if (!level || *level >= step.to) continue;
            if (step.from <= (*level < 0 ? 1 : *level)) return;
            useful = true;
        }
        if (useful) add(ViolationCode::belowStart, seat.person, seat.angkatan, u"Level pegawai belum mencapai level awal pelatihan ini."_s);
        else add(ViolationCode::notOfUse, seat.person, seat.angkatan, u"Pelatihan ini tidak menaikkan kompetensi yang disyaratkan jabatannya."_s);
    }

    void checkTarget(std::size_t p, std::size_t a)
    {
        const auto& who = m_in.people[p];
        const auto& what = offering(a);
        if (!what.kinds.isEmpty() && what.kinds.indexOf(who.kind) < 0) add(ViolationCode::outsideKind, p, a, u"Di luar sasaran jenis jabatan."_s);
        if (!what.affairs.isEmpty() && what.affairs.indexOf(who.affairs) < 0) add(ViolationCode::outsideAffairs, p, a, u"Di luar sasaran urusan."_s);
        bool gradeFits = what.grades.empty();
        for (const auto& range : what.grades)
            if ((range.staff == StaffKind::pns) == (who.staff == StaffKind::pns) && who.gradeOrder >= range.from && who.gradeOrder <= range.to)
                gradeFits = true;
        if (what.mandatory != MandatoryCourse::none && what.mandatory != who.mandatory)
            add(ViolationCode::notMandatory, p, a, u"Pelatihan wajib ini bukan untuk pegawai ini, atau sudah diikutinya."_s);
        if (!gradeFits) add(ViolationCode::outsideGrade, p, a, u"Di luar sasaran golongan."_s);
    }

    /// Competency levels gained, e.g. (3, 2) = the step from level 1 to 2 of competency 3.
    std::set<std::pair<std::size_t, int>> singleSteps(std::size_t a) const
    {
        std::set<std::pair<std::size_t, int>> steps;
        for (const auto& step : offering(a).steps)
            for (int level = step.from + 1; level <= step.to; ++level) steps.insert({step.competency, level});
        return steps;
    }

    std::set<Week> weeksTaken(std::size_t a) const
    {
        std::set<Week> weeks;
        if (!angkatan(a).start.isValid()) return weeks;
        const QDate last = angkatan(a).end.isValid() ? angkatan(a).end : angkatan(a).start;
        QDate day = angkatan(a).start.addDays(1 - angkatan(a).start.dayOfWeek());  // the Monday
        do {
            int year = 0;
            const int week = day.weekNumber(&year);
            weeks.insert({year, week});
            day = day.addDays(7);
        } while (day <= last);
        return weeks;
    }

    template <class Item>
    static bool meet(const std::set<Item>& a, const std::set<Item>& b)
    {
        return std::any_of(a.begin(), a.end(), [&](const Item& item) { return b.count(item) > 0; });
    }

    void checkPair(std::size_t p, std::size_t a, std::size_t b)
    {
        if (meet(singleSteps(a), singleSteps(b))) add(ViolationCode::sameStep, p, b, u"Dua pelatihan untuk jenjang kompetensi yang sama."_s);
        if (angkatan(a).offering == angkatan(b).offering) add(ViolationCode::sameOffering, p, b, u"Dua angkatan dari pelatihan yang sama."_s);
        if (isUpsideDown(p, a, b) || isUpsideDown(p, b, a))
            add(ViolationCode::stepOrder, p, b, u"Pelatihan jenjang yang lebih tinggi bertanggal, tetapi belum pasti sesudah pelatihan jenjang di bawahnya selesai."_s);
        if (meet(m_weeks[a], m_weeks[b])) add(ViolationCode::weekClash, p, b, u"Dua pelatihan pada minggu yang sama."_s);
    }

    /// Class `upper` has a date, and nothing says that `lower` has ended by then.
    bool isTooEarly(std::size_t upper, std::size_t lower) const
    {
        const auto& before = angkatan(lower);
        const QDate start = angkatan(upper).start, ended = before.start.isValid() && before.end.isValid() ? before.end : before.start;
        return start.isValid() && (!ended.isValid() || start <= ended);
    }

    /// `lower` leads to where `upper` begins, the person has not climbed that far, and `upper` is too early.
    bool isUpsideDown(std::size_t p, std::size_t lower, std::size_t upper) const
    {
        if (!isTooEarly(upper, lower)) return false;
        for (const auto& below : offering(lower).steps)
            for (const auto& above : offering(upper).steps)
                if (below.competency == above.competency && above.from >= below.to && levelIn(m_in.people[p], below.competency).value_or(-1) < below.to) return true;
        return false;
    }

    int hoursAfter(std::size_t p) const
    {
        int hours = m_in.people[p].hoursJp;
        if (const auto found = m_classesOf.find(p); found != m_classesOf.end())
            for (const std::size_t a : found->second) hours += offering(a).hoursJp;
        return hours;
    }

    /// A mandatory course may go beyond the ceiling, beside nothing but what somebody wanted, which must keep it alone.
    bool hasOnlyWhatMust(std::size_t p, int ceiling) const
    {
        int wanted = 0;
        bool hasMandatory = false, hasOther = false;
        for (const auto& seat : m_plan.seats) {
            if (seat.person != p) continue;
            const bool isMandatory = offering(seat.angkatan).mandatory != MandatoryCourse::none;
            wanted += isMandatory ? 0 : offering(seat.angkatan).hoursJp;
            hasMandatory = hasMandatory || isMandatory;
            hasOther = hasOther || (!isMandatory && seat.reason != SeatReason::locked);
        }
        return hasMandatory && !hasOther && (wanted == 0 || m_in.people[p].hoursJp + wanted <= ceiling);
    }

    void checkHours(std::size_t p, const std::vector<std::size_t>& classes)
    {
        const int hours = hoursAfter(p);
        for (const auto& ceiling : {m_in.options.hourCeilingJp, m_in.people[p].hourCeilingJp})
            if (ceiling && hours > *ceiling && !hasOnlyWhatMust(p, *ceiling))
                add(ViolationCode::hourCeiling, p, classes.back(), u"%1 JP melebihi batas %2 JP setahun."_s.arg(hours).arg(*ceiling));
    }

    void checkSize(std::size_t a, int people)
    {
        if (people > angkatan(a).seats) add(ViolationCode::tooManySeats, {}, a, u"%1 peserta untuk %2 kursi."_s.arg(people).arg(angkatan(a).seats));
        if (people < angkatan(a).minimum) add(ViolationCode::belowMinimum, {}, a, u"%1 peserta, paling sedikit %2."_s.arg(people).arg(angkatan(a).minimum));
    }

    qint64 cost() const
    {
        qint64 sum = 0;
        for (const auto& [a, people] : m_peopleIn) sum += angkatan(a).fixedCostRupiah;
        for (const auto& seat : m_plan.seats) sum += costOf(seat);
        return sum;
    }

    /// What the catalogue doesn't know can't contradict what the plan says.
    qint64 costOf(const PlanSeat& seat) const { return offering(seat.angkatan).isCostKnown ? offering(seat.angkatan).costRupiah : seat.costRupiah; }

    void checkBudget()
    {
        for (const auto& [a, people] : m_peopleIn)
            if (!offering(a).isCostKnown)
                add(ViolationCode::unknownCost, {}, a, u"Biaya per orang pelatihan ini kosong, jadi biaya rencana tidak dapat diperiksa; isi biayanya di Katalog & Mitra."_s);
        if (cost() > m_in.options.budgetRupiah) add(ViolationCode::overBudget, {}, {}, u"Biaya melebihi pagu."_s);
    }

    /// Lines of the smallest part of the region pay first: what they leave open is left to lines that may pay for more.
    void checkLines()
    {
        auto lines = m_in.options.funds;
        if (lines.empty()) return;
        const auto isSmaller = [](const PlanFund& x, const PlanFund& y) {
            return x.unit && (!y.unit || x.unitEnd - *x.unit < y.unitEnd - *y.unit);
        };
        std::stable_sort(lines.begin(), lines.end(), isSmaller);
        std::map<std::size_t, qint64> open;  // by unit
        for (const auto& seat : m_plan.seats) open[m_in.people[seat.person].unit] += costOf(seat);
        qint64 openFixed = 0;
        for (const auto& [a, people] : m_peopleIn) openFixed += angkatan(a).fixedCostRupiah;
        for (auto& line : lines) {
            const auto pay = [&](qint64& cost) {
                const qint64 paid = std::min(cost, line.rupiah);
                cost -= paid;
                line.rupiah -= paid;
            };
            for (auto& [unit, cost] : open)
                if (line.paysFor(unit)) pay(cost);
            if (!line.unit) pay(openFixed);
        }
        for (const auto& seat : m_plan.seats)
            if (const qint64 lacking = std::exchange(open[m_in.people[seat.person].unit], 0); lacking > 0)
                add(ViolationCode::overLines, seat.person, {}, u"Baris anggaran yang boleh membayar unit pegawai ini kurang %1."_s.arg(rupiah(lacking)));
        if (openFixed > 0) add(ViolationCode::overLines, {}, {}, u"Baris anggaran tanpa unit kurang %1 untuk biaya tetap angkatan."_s.arg(rupiah(openFixed)));
    }

    void checkShares()
    {
        if (!m_in.options.unitSharePercent) return;
        std::map<std::size_t, std::pair<qint64, std::size_t>> costs;  // by unit, with one of its people
        for (const auto& seat : m_plan.seats) {
            auto& [sum, somebody] = costs[m_in.people[seat.person].unit];
            sum += costOf(seat);
            somebody = seat.person;
        }
        for (const auto& [unit, cost] : costs)
            if (cost.first * 100 > m_in.options.budgetRupiah * *m_in.options.unitSharePercent)
                add(ViolationCode::unitShare, cost.second, {}, u"Kursi unit pegawai ini berbiaya %1, lebih dari %2 % pagu."_s.arg(rupiah(cost.first)).arg(*m_in.options.unitSharePercent));
    }

    void checkAbsence()
    {
        std::map<std::size_t, int> headcount;
        for (const auto& person : m_in.people) headcount[person.unit] += person.active ? 1 : 0;
        std::map<std::pair<std::size_t, Week>, std::set<std::size_t>> away;
        for (const auto& [a, people] : m_peopleIn)
            for (const auto& week : m_weeks[a])
                for (const std::size_t p : people) away[{m_in.people[p].unit, week}].insert(p);
        for (const auto& [where, people] : away) {
            const auto gone = static_cast<int>(people.size());
            if (gone > 1 && gone * 100 > headcount[where.first] * m_in.options.unitAbsencePercent)
                add(ViolationCode::unitAbsence, *people.begin(), {}, u"%1 dari %2 orang satu unit pergi pada satu minggu."_s.arg(gone).arg(headcount[where.first]));
        }
    }

    void checkLocks()
    {
        for (std::size_t i = 0; i < m_in.locks.size(); ++i) {
            const auto& lock = m_in.locks[i];
            if (lock.kind == LockKind::forbid) continue;
            const bool refused = std::any_of(m_plan.refusedLocks.begin(), m_plan.refusedLocks.end(), [&](const auto& r) { return r.lock == i; });
            const auto found = m_peopleIn.find(lock.angkatan);
            if (!refused && (found == m_peopleIn.end() || found->second.count(lock.person) == 0))
                add(ViolationCode::lockMissing, lock.person, lock.angkatan, u"Kursi yang dikunci tidak ada di rencana."_s);
        }
    }

    struct Worth {
        int levels = 0;
        PlanValue value = 0;
    };

    /// Walks the ladder of one need: by from, then to; a class counts if it begins at or below the level reached, ends above
    /// it, and isn't too early for the one it builds on.
    void climb(std::size_t p, const PlanNeed& need, std::map<std::pair<std::size_t, std::size_t>, Worth>& worth) const
    {
        std::vector<std::tuple<int, int, std::size_t>> ladder;
        for (const std::size_t a : m_classesOf.at(p))
            for (const auto& step : offering(a).steps)
                if (step.competency == need.competency) ladder.emplace_back(step.from, step.to, a);
        std::sort(ladder.begin(), ladder.end());
        int reached = need.level;
        Index last;
        for (const auto& [from, to, a] : ladder) {
            if (from > reached || to <= reached || (last && isTooEarly(a, *last))) continue;
            for (int level = reached + 1; level <= to && level <= need.required; ++level) ++worth[{p, a}].levels;
            reached = to;
            last = a;
        }
    }

    int priority(std::size_t competency, std::size_t unit) const
    {
        int best = 0;
        for (const auto& row : m_in.priorities) {
            const bool here = row.units.empty() || std::count(row.units.begin(), row.units.end(), unit) > 0;
            if (here && std::count(row.competencies.begin(), row.competencies.end(), competency) > 0) best = std::max(best, row.weight);
        }
        return best > 0 ? best : 1000;
    }

    std::map<std::pair<std::size_t, std::size_t>, Worth> worthOfSeats() const
    {
        std::map<std::pair<std::size_t, std::size_t>, Worth> worth;
        for (const auto& [p, classes] : m_classesOf) {
            const auto& who = m_in.people[p];
            for (const auto& need : who.needs) {
                if (need.state != LevelState::counts) continue;
                std::map<std::pair<std::size_t, std::size_t>, Worth> ofNeed;
                climb(p, need, ofNeed);
                for (const auto& [seat, gained] : ofNeed) {
                    const PlanValue weighted = PlanValue(gained.levels) * offering(seat.second).effectiveness * need.weight / 1000;
                    worth[seat].levels += gained.levels;
                    worth[seat].value += weighted * priority(need.competency, who.unit) / 1000 * who.factor / 1000;
                }
            }
        }
        return worth;
    }

    void checkSeatFigures()
    {
        auto worth = worthOfSeats();
        for (const auto& seat : m_plan.seats) {
            const auto& right = worth[{seat.person, seat.angkatan}];
            m_totals.gapLevelsClosed += right.levels;
            m_totals.value += right.value;
            if (right.levels == 0) checkFilling(seat);
            const bool isMandatory = offering(seat.angkatan).mandatory != MandatoryCourse::none;
            if (seat.reason != SeatReason::locked && isMandatory != (seat.reason == SeatReason::mandatory))
                add(ViolationCode::wrongReason, seat.person, seat.angkatan, u"Kursi pelatihan wajib dan kursi lain tertukar alasannya."_s);
            if (seat.levelsClosed != right.levels || seat.value != right.value || seat.costRupiah != costOf(seat))
                add(ViolationCode::wrongFigures, seat.person, seat.angkatan, changedSeat(seat, right.levels, right.value));
        }
    }

    void checkTotals()
    {
        m_totals.costRupiah = cost();
        m_totals.peopleServed = static_cast<int>(m_classesOf.size());
        m_totals.angkatanRun = static_cast<int>(m_peopleIn.size());
        for (std::size_t p = 0; p < m_in.people.size(); ++p) {
            const auto& who = m_in.people[p];
            const int missing = who.active && who.staff == StaffKind::pns ? std::max(0, m_in.options.hourFloorJp - hoursAfter(p)) : 0;
            m_totals.peopleBelowFloor += missing > 0 ? 1 : 0;
            m_totals.hoursShortJp += missing;
        }
        if (m_in.options.hourFloorFirst && m_totals.peopleBelowFloor > m_plan.totals.peopleBelowFloor)
            add(ViolationCode::hourFloor, {}, {}, u"Menurut rencana %1 PNS tetap di bawah batas %2 JP, menurut data sekarang %3."_s.arg(m_plan.totals.peopleBelowFloor).arg(
                                                      m_in.options.hourFloorJp).arg(m_totals.peopleBelowFloor));
        for (const auto& group : m_in.groups) m_totals.lackingSeats += std::max(0, group.floorSeats - seatsOf(group));
        if (!(m_totals == m_plan.totals)) add(ViolationCode::wrongFigures, {}, {}, changedTotals());
    }

    int seatsOf(const PlanGroup& group) const
    {
        const std::set<std::size_t> people(group.people.begin(), group.people.end());
        return static_cast<int>(std::count_if(m_plan.seats.begin(), m_plan.seats.end(), [&](const auto& seat) { return people.contains(seat.person); }));
    }

    static QString levelsText(PlanValue value) { return QString::number(static_cast<double>(value) / 1000, 'f', 2).replace(u'.', u','); }

    QString changedSeat(const PlanSeat& seat, int levels, PlanValue value) const
    {
        if (seat.levelsClosed == levels && seat.costRupiah == costOf(seat))
            return u"Nilai kursi ini tercatat %1 level berbobot, menurut data sekarang %2: bobot prioritas, kompetensi, bentuk pelatihan, atau orangnya berubah. Susun ulang rencana."_s
                .arg(levelsText(seat.value), levelsText(value));
        return u"Kursi ini tercatat menutup %1 level dengan biaya %2; menurut data sekarang %3 level dan %4. Susun ulang rencana."_s
            .arg(seat.levelsClosed).arg(rupiah(seat.costRupiah)).arg(levels).arg(rupiah(costOf(seat)));
    }

    QString changedTotals() const
    {
        QStringList changed;
        const auto compare = [&](const QString& name, qint64 then, qint64 now) {
            if (then != now) changed << u"%1 tercatat %2, menurut data sekarang %3"_s.arg(name, grouped(then), grouped(now));
        };
        const PlanTotals& then = m_plan.totals;
        compare(u"level kesenjangan yang ditutup"_s, then.gapLevelsClosed, m_totals.gapLevelsClosed);
        compare(u"biaya rupiah"_s, then.costRupiah, m_totals.costRupiah);
        compare(u"orang"_s, then.peopleServed, m_totals.peopleServed);
        compare(u"angkatan"_s, then.angkatanRun, m_totals.angkatanRun);
        compare(u"PNS di bawah JP minimum"_s, then.peopleBelowFloor, m_totals.peopleBelowFloor);
        compare(u"JP yang masih kurang"_s, then.hoursShortJp, m_totals.hoursShortJp);
        compare(u"kursi di bawah batas pemerataan"_s, then.lackingSeats, m_totals.lackingSeats);
        if (changed.isEmpty()) changed << u"nilai rencana tidak sama dengan hitungan dari kursinya"_s;
        return u"Data berubah sejak rencana disusun: %1. Susun ulang rencana agar angkanya sama."_s.arg(changed.join(u"; "_s));
    }

    const PlanInput& m_in;
    const Plan& m_plan;
    std::map<std::size_t, std::vector<std::size_t>> m_classesOf;
    std::map<std::size_t, std::set<std::size_t>> m_peopleIn;
    std::vector<std::set<Week>> m_weeks;  ///< by class
    PlanTotals m_totals;
    std::vector<Violation> m_found;
};

}  // namespace

bool isOutdated(ViolationCode code)
{
    return code == ViolationCode::wrongFigures || code == ViolationCode::wrongBound || code == ViolationCode::hourFloor || code == ViolationCode::unknownCost;
}

std::vector<Violation> checkCeilings(const PlanInput& input, const Plan& plan) { return Checker(input, plan).run(); }

std::vector<Violation> checkPlan(const PlanInput& input, const Plan& plan)
{
    auto found = checkCeilings(input, plan);
    if (found.empty()) found = checkMandatory(input, plan);
    return found;
}

}  // namespace core
