// SPDX-License-Identifier: Apache-2.0
#include "core/plan/plan_view.h"

#include "core/plan/solve/choose.h"
#include "core/reference/reference_store.h"

#include <algorithm>
#include <cmath>
#include <set>
#include <tuple>

namespace core {
namespace {

using namespace Qt::StringLiterals;

const PlanNeed& needOf(const PlanFacts& facts, const UnmetNeed& row)
{
    const auto& needs = facts.input.people[row.person].needs;
    return *std::find_if(needs.begin(), needs.end(), [&](const auto& need) { return need.competency == row.competency; });
}

/// "Pelatihan Integritas, angkatan 2"
QString className(const PlanFacts::AngkatanName& angkatan)
{
    return angkatan.number > 0 ? u"%1, angkatan %2"_s.arg(angkatan.offeringName).arg(angkatan.number) : angkatan.offeringName;
}

bool isKept(const PlanRecordLock& lock, const PlanRecord& record)
{
    const bool sits = std::any_of(record.seats.begin(), record.seats.end(), [&](const auto& seat) { return seat.angkatan == lock.angkatan && (lock.person.isNull() || seat.person == lock.person); });
    return sits == (lock.kind != LockKind::forbid);
}

std::vector<PlanLockRow> lockRows(const PlanFacts& facts, const PlanRecord& record)
{
    std::vector<PlanLockRow> rows;
    for (const auto& lock : record.request.locks) {
        PlanLockRow row{lock, {}, {}, u"(angkatan ini tidak ada lagi)"_s, {}, {}, false};
        if (const auto angkatan = facts.angkatanByUid.constFind(lock.angkatan); angkatan != facts.angkatanByUid.constEnd()) {
            row.offering = className(facts.angkatan[*angkatan]);
            row.start = facts.input.angkatan[*angkatan].start;
            row.end = facts.input.angkatan[*angkatan].end;
        }
        if (const auto person = facts.personByUid.constFind(lock.person); person != facts.personByUid.constEnd()) {
            row.nip = facts.people[*person].nip;
            row.name = facts.people[*person].name;
        }
        row.isKept = isKept(lock, record);
        rows.push_back(std::move(row));
    }
    return rows;
}

OpenNeed openNeed(const PlanFacts& facts, const UnmetNeed& row)
{
    const auto& person = facts.people[row.person];
    const auto& competency = facts.dictionary.at(row.competency);
    const PlanNeed& need = needOf(facts, row);
    const std::size_t unit = facts.input.people[row.person].unit;
    OpenNeed open{person.uid, competency.uid, person.nip, person.name, unit < facts.units.size() ? facts.units.at(unit).name : QString(), competency.code,
                  competency.name, need.level, need.required, row.levelsLeft, row.reason, {}, {}};
    if (row.angkatan) {
        const auto& angkatan = facts.angkatan[*row.angkatan];
        open.angkatan = angkatan.uid;
        open.nearest = className(angkatan);
    }
    return open;
}

std::vector<OpenNeed> openNeeds(const PlanFacts& facts, const std::vector<UnmetNeed>& unmet)
{
    std::vector<OpenNeed> open;
    open.reserve(unmet.size());
    for (const auto& row : unmet) open.push_back(openNeed(facts, row));
    std::stable_sort(open.begin(), open.end(), [](const auto& a, const auto& b) { return std::tie(a.name, a.nip, a.code) < std::tie(b.name, b.nip, b.code); });
    return open;
}

std::vector<OpenMandatory> openMandatory(const PlanFacts& facts, const Plan& plan)
{
    std::set<std::size_t> seated;
    for (const auto& seat : plan.seats)
        if (seat.angkatan < facts.input.angkatan.size() && facts.input.offerings[facts.input.angkatan[seat.angkatan].offering].mandatory != MandatoryCourse::none) seated.insert(seat.person);
    std::vector<OpenMandatory> open;
    for (const auto& need : mandatoryNeedsOf(facts.input, plan.seats)) {
        if (seated.contains(need.person) || need.reason == NeedReason::none) continue;
        const auto& person = facts.people[need.person];
        const std::size_t unit = facts.input.people[need.person].unit;
        open.push_back({person.uid, person.nip, person.name, unit < facts.units.size() ? facts.units.at(unit).name : QString(), need.course, need.reason});
    }
    return open;
}

std::vector<PlanUnitRow> unitRows(const PlanFacts& facts, const Plan& plan, const std::vector<UnmetNeed>& unmet, const PlanForecast& forecast)
{
    std::vector<PlanUnitRow> all(facts.units.size() + 1);  // the last: people whose unit isn't known
    std::vector<std::set<std::size_t>> served(all.size());
    const auto rowOf = [&](std::size_t person) { return std::min(facts.input.people[person].unit, facts.units.size()); };
    for (std::size_t p = 0; p < facts.input.people.size(); ++p) all[rowOf(p)].people += facts.input.people[p].active;
    for (const auto& seat : plan.seats) {
        if (seat.person >= facts.people.size()) continue;
        PlanUnitRow& row = all[rowOf(seat.person)];
        ++row.seats;
        row.levelsClosed += seat.levelsClosed;
        row.costRupiah += seat.costRupiah;
        served[rowOf(seat.person)].insert(seat.person);
    }
    for (const auto& need : unmet) all[rowOf(need.person)].levelsLeft += need.levelsLeft;
    for (std::size_t u = 0; u < all.size(); ++u) all[u].forecast = forecast.units[u];
    std::vector<PlanUnitRow> rows;
    for (std::size_t u = 0; u < all.size(); ++u) {
        if (all[u].people == 0 && all[u].seats == 0) continue;
        all[u].served = static_cast<int>(served[u].size());
        all[u].name = u < facts.units.size() ? facts.units.at(u).name : u"(unit tidak diketahui)"_s;
        if (u < facts.units.size()) {
            all[u].unit = facts.units.at(u).uid;
            if (const auto parent = facts.units.parentOf(u)) all[u].parent = facts.units.at(*parent).name;
        }
        rows.push_back(std::move(all[u]));
    }
    return rows;
}

}  // namespace

PlanFundUse planFundUse(Session& session, const PlanFacts& facts, const PlanRecord& record, const PlanListing& listing)
{
    PlanFundUse use;
    if (record.request.funds.empty()) return use;
    const auto tables = valueOrThrow(ReferenceStore(session).load());
    for (const auto& fund : record.request.funds) use.rows.push_back({fundSourceName(tables, fund.source), fundUnitName(fund, facts.units), fund.subActivity, fund.accountCode, fund.rupiah, 0, 0});
    use.shares = planShares(record.request.funds, listing, facts.units, [&](const PlannedSeat& seat) {
        const auto person = facts.personByUid.constFind(seat.person);
        return person == facts.personByUid.constEnd() ? facts.units.size() : facts.input.people[*person].unit;
    });
    for (const auto& planned : listing.classes)
        for (const auto& seat : planned.seats)
            for (const auto& share : use.shares.value({planned.angkatan, seat.person}))
                use.rows[share.line].levelsClosed += seat.levelsClosed * static_cast<double>(share.rupiah) / static_cast<double>(seat.costRupiah);
    use.unpaidRupiah = listing.costRupiah();
    for (auto cost = use.shares.constBegin(); cost != use.shares.constEnd(); ++cost)
        for (const auto& share : *cost) {
            use.rows[share.line].usedRupiah += share.rupiah;
            use.rows[share.line].seats += !cost.key().second.isNull();
            use.unpaidRupiah -= share.rupiah;
        }
    return use;
}

std::optional<qint64> PlanFundRow::rupiahPerLevel() const
{
    return levelsClosed > 0 ? std::optional(std::llround(static_cast<double>(usedRupiah) / levelsClosed)) : std::nullopt;
}

Result<PlanView> planView(EditLog& log, const Uid& plan, Progress* progress)
{
    Session& session = log.session();
    return session.read([&] {
        const auto step = [&](int done) {
            if (!progress) return;
            if (progress->isCancelled()) throw Failure(ErrorCode::cancelled, u"Perhitungan dibatalkan."_s);
            progress->report(done, 4);
        };
        PlanView view;
        view.record = valueOrThrow(PlanStore(log).load(plan));
        step(0);
        const auto facts = valueOrThrow(planFacts(session, view.record.request));
        step(1);
        view.listing = valueOrThrow(planListing(log, facts, view.record));
        step(2);
        const Plan seats = planOf(facts, view.record);
        const auto unmet = unmetNeedsOf(facts.input, seats.seats);
        view.open = openNeeds(facts, unmet);
        view.mandatory = openMandatory(facts, seats);
        const auto forecast = valueOrThrow(planForecast(session, facts, seats.seats));
        view.forecast = forecast.total;
        view.units = unitRows(facts, seats, unmet, forecast);
        view.locks = lockRows(facts, view.record);
        view.funds = planFundUse(session, facts, view.record, view.listing);
        view.calendar = planCalendar(facts, seats.seats);
        step(3);
        view.violations = violationsOf(facts, view.record);
        for (const auto& finding : facts.findings) view.catalogueFindings << finding.message;
        return view;
    });
}

namespace {

void nameLock(PlanLockRow& row, const PlanView& view)
{
    for (const auto& planned : view.listing.classes) {
        if (planned.angkatan == row.lock.angkatan) {
            row.offering = planned.number > 0 ? u"%1, angkatan %2"_s.arg(planned.name).arg(planned.number) : planned.name;
            row.start = planned.start;
            row.end = planned.end;
        }
        for (const auto& seat : planned.seats)
            if (seat.person == row.lock.person) std::tie(row.nip, row.name) = std::tie(seat.nip, seat.name);
    }
    for (const auto& need : view.open) {
        if (need.person == row.lock.person && row.name.isEmpty()) std::tie(row.nip, row.name) = std::tie(need.nip, need.name);
        if (need.angkatan == row.lock.angkatan && row.offering.isEmpty()) row.offering = need.nearest;
    }
}

}  // namespace

void takeLocks(PlanView& view, std::vector<PlanRecordLock> locks)
{
    std::vector<PlanLockRow> rows;
    for (const auto& lock : locks) {
        const auto known = std::find_if(view.locks.begin(), view.locks.end(), [&](const auto& row) { return row.lock == lock; });
        rows.push_back(known != view.locks.end() ? *known : PlanLockRow{lock, {}, {}, {}, {}, {}, isKept(lock, view.record)});
        if (known == view.locks.end()) nameLock(rows.back(), view);
    }
    view.record.request.locks = std::move(locks);
    view.locks = std::move(rows);
}

}  // namespace core
