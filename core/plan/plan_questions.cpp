// SPDX-License-Identifier: Apache-2.0
#include "core/plan/plan_questions.h"

#include "core/people/person_store.h"
#include "core/plan/plan_store.h"
#include "core/plan/solve/choose.h"
#include "core/plan/solve/optimise.h"

#include <algorithm>
#include <set>
#include <tuple>

namespace core {
namespace {

using namespace Qt::StringLiterals;

using SeatKey = std::pair<Uid, Uid>;

std::set<SeatKey> seatKeys(const PlanRecord& record)
{
    std::set<SeatKey> keys;
    for (const auto& seat : record.seats) keys.insert({seat.angkatan, seat.person});
    return keys;
}

std::vector<PlanRecordSeat> seatsBeside(const PlanRecord& record, const std::set<SeatKey>& others)
{
    std::vector<PlanRecordSeat> seats;
    for (const auto& seat : record.seats)
        if (!others.contains({seat.angkatan, seat.person})) seats.push_back(seat);
    return seats;
}

/// Ends the search for one plan when the whole question is given up.
class GivenUp final : public PlanWatch {
public:
    explicit GivenUp(const Progress* progress) : m_progress(progress) {}
    void stands(PlanValue, PlanValue) override
    {
        if (m_progress && m_progress->isCancelled()) enough();
    }

private:
    const Progress* m_progress;
};

int mandatorySeatsOf(const PlanInput& input, const std::vector<PlanSeat>& seats)
{
    return static_cast<int>(std::count_if(seats.begin(), seats.end(), [&](const PlanSeat& seat) {
        return seat.angkatan < input.angkatan.size() && input.offerings[input.angkatan[seat.angkatan].offering].mandatory != MandatoryCourse::none;
    }));
}

/// Both curves' points have these fields.
template <class Point>
void take(Point& point, const PlanTotals& totals)
{
    point.costRupiah = totals.costRupiah;
    point.value = totals.value;
    point.gapLevelsClosed = totals.gapLevelsClosed;
    point.peopleServed = totals.peopleServed;
}

/// What the plan itself is worth, if it was made so and holds today.
std::optional<PlanTotals> keptTotals(const PlanFacts& facts, const PlanRecord& record, const PlanRequest& request)
{
    if (record.seats.empty() || !(record.request == request) || !violationsOf(facts, record).empty()) return std::nullopt;
    return record.heading.totals;
}

CurvePoint pointOf(const PlanInput& input, const PlanTotals& totals, PlanValue bound, int mandatorySeats)
{
    CurvePoint point;
    point.budgetRupiah = input.options.budgetRupiah;
    take(point, totals);
    point.bound = std::max(bound, point.value);
    point.mandatorySeats = mandatorySeats;
    point.belowFloor = input.options.hourFloorFirst ? totals.peopleBelowFloor : 0;
    point.lackingSeats = totals.lackingSeats;
    return point;
}

CurvePoint pointOf(const PlanInput& input, const Plan& plan)
{
    return pointOf(input, plan.totals, plan.bound.value_or(plan.totals.value), mandatorySeatsOf(input, plan.seats));
}

/// Which of two plans for the same budget and floors is the better one.
bool isBetter(const CurvePoint& a, const CurvePoint& b)
{
    return std::tuple(-a.mandatorySeats, a.lackingSeats, a.belowFloor, -a.value) < std::tuple(-b.mandatorySeats, b.lackingSeats, b.belowFloor, -b.value);
}

}  // namespace

Result<SeatReasons> seatReasons(Session& session, const PlanRecord& record, const QString& nip)
{
    auto facts = planFacts(session, record.request);
    if (!facts) return tl::unexpected(facts.error());
    const auto row = PersonStore(session).byNip(nip);
    if (!row) return tl::unexpected(row.error());
    const auto person = facts->personByUid.constFind(row->uid);
    if (person == facts->personByUid.constEnd()) return fail(ErrorCode::notFound, u"Tidak ada pegawai dengan NIP %1."_s.arg(row->person.nip));  // came in between
    SeatReasons reasons;
    reasons.person = *person;
    const Plan plan = planOf(*facts, record);
    for (const auto& seat : plan.seats)
        if (seat.person == reasons.person) reasons.seats.push_back(seat);
    std::sort(reasons.seats.begin(), reasons.seats.end(), [](const auto& a, const auto& b) { return a.angkatan < b.angkatan; });
    reasons.refused = refusedSeatsOf(facts->input, plan.seats, reasons.person);
    for (const auto& need : unmetNeedsOf(facts->input, plan.seats))
        if (need.person == reasons.person) reasons.unmet.push_back(need);
    for (const auto& need : mandatoryNeedsOf(facts->input, plan.seats))
        if (need.person == reasons.person) reasons.mandatory = need;
    reasons.facts = std::move(*facts);
    return reasons;
}

PlanDifferences differencesOf(const PlanRecord& first, const PlanRecord& second)
{
    PlanDifferences differences{seatsBeside(first, seatKeys(second)), seatsBeside(second, seatKeys(first)), 0};
    differences.both = static_cast<int>(first.seats.size() - differences.onlyFirst.size());
    return differences;
}

Result<std::vector<CurvePoint>> budgetCurve(Session& session, const PlanRecord& record, Progress* progress, const std::function<void(const std::vector<CurvePoint>&)>& seen)
{
    constexpr int percents[] = {50, 75, 90, 100, 110, 125, 150};
    auto facts = planFacts(session, record.request);
    if (!facts) return tl::unexpected(facts.error());
    const auto kept = keptTotals(*facts, record, record.request);
    const auto quick = OptimiseLimits::forComparison();
    const std::vector<PlanFund> funds = facts->input.options.funds;
    std::vector<CurvePoint> points;
    for (const int percent : percents) {
        facts->input.options.budgetRupiah = record.request.budgetRupiah / 100 * percent + record.request.budgetRupiah % 100 * percent / 100;
        facts->input.options.funds = fundsFor(funds, facts->input.options.budgetRupiah);
        GivenUp watch(progress);
        points.push_back(pointOf(facts->input, optimisePlan(facts->input, nullptr, quick, &watch)));
        if (kept && percent == 100)
            if (const auto own = pointOf(facts->input, *kept, points.back().bound, mandatorySeatsOf(facts->input, planOf(*facts, record).seats)); !isBetter(points.back(), own)) points.back() = own;
        if (progress && progress->isCancelled()) return fail(ErrorCode::cancelled, u"Perhitungan dibatalkan."_s);
        if (seen) seen(settledCurve(points));
        if (progress) progress->report(static_cast<long long>(points.size()), std::ssize(percents));
    }
    return settledCurve(std::move(points));
}

Result<std::vector<FairPoint>> fairCurve(Session& session, const PlanRecord& record, const PlanRequest& request, Progress* progress, const std::function<void(const std::vector<FairPoint>&)>& seen)
{
    if (const auto problems = planRequestProblems(request); !problems.empty()) return fail(ErrorCode::invalidInput, problems.front().message);
    if (request.fairBy.isEmpty()) return fail(ErrorCode::invalidInput, u"Rencana ini tanpa pemerataan; pilih kelompoknya: unit, kecamatan, sex, grade."_s);
    const auto facts = planFacts(session, request);
    if (!facts) return tl::unexpected(facts.error());
    const auto kept = keptTotals(*facts, record, request);
    const auto quick = OptimiseLimits::forComparison();
    std::vector<FairPoint> points;
    constexpr int steps = 10;
    for (int step = 0; step <= steps; ++step) {
        PlanInput input = facts->input;
        FairPoint point;
        point.sharePercent = 100 * step / steps;
        for (auto& group : input.groups) point.floorSeats += group.floorSeats = group.floorSeats * step / steps;
        std::erase_if(input.groups, [](const auto& group) { return group.floorSeats == 0; });
        GivenUp watch(progress);
        const Plan plan = optimisePlan(input, nullptr, quick, &watch);
        if (progress && progress->isCancelled()) return fail(ErrorCode::cancelled, u"Perhitungan dibatalkan."_s);
        const bool isKept = kept && step == steps && (kept->lackingSeats < plan.totals.lackingSeats || (kept->lackingSeats == plan.totals.lackingSeats && kept->value >= plan.totals.value));
        const PlanTotals& totals = isKept ? *kept : plan.totals;
        point.loweredBy = totals.lackingSeats;
        take(point, totals);
        point.bound = std::max(plan.bound.value_or(point.value), point.value);
        points.push_back(point);
        if (seen) seen(settledCurve(points));
        if (progress) progress->report(step + 1, steps + 1);
    }
    return settledCurve(std::move(points));
}

}  // namespace core
