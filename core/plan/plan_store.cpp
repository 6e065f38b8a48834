// SPDX-License-Identifier: Apache-2.0
#include "core/plan/plan_store.h"

#include "core/base/text.h"
#include "core/base/words.h"
#include "core/db/query.h"
#include "core/history/entities.h"
#include "core/history/row_fields.h"
#include "core/plan/bound_check.h"
#include "core/plan/solve/optimise.h"

#include <QRegularExpression>
#include <algorithm>
#include <set>

namespace core {
namespace {

using namespace Qt::StringLiterals;

PlanHeading readHeading(const Query& q)
{
    PlanHeading heading{q.uid(0), q.number(1), q.text(2), planStateNamed(q.text(3)), q.integer(4), q.date(5), {}, 0, {}};
    decodeTotals(q.text(6), heading);
    return heading;
}

constexpr int kSteps = 4;

QString decreedText(const PlanHeading& heading) { return tr("Rencana “%1” sudah %2 dan tidak dapat diubah; buat versi baru.").arg(heading.name, planStateName(heading.state)); }

bool isTaken(const QString& name, const std::vector<PlanHeading>& plans)
{
    return std::any_of(plans.begin(), plans.end(), [&](const auto& plan) { return folded(plan.name) == folded(name); });
}

/// "Rencana 2027", "Rencana 2027 (2)" …
QString freeName(const PlanRequest& request, const std::vector<PlanHeading>& plans)
{
    if (!request.name.trimmed().isEmpty()) return request.name.trimmed();
    const QString base = tr("Rencana %1").arg(request.year);
    QString name = base;
    for (int number = 2; isTaken(name, plans); ++number) name = u"%1 (%2)"_s.arg(base).arg(number);
    return name;
}

/// "Rencana 2027 (versi 2)", "Rencana 2027 (versi 3)" …
QString versionName(const QString& name, const std::vector<PlanHeading>& plans)
{
    static const QRegularExpression version(u" \\(versi \\d+\\)$"_s);
    const QString base = QString(name).remove(version);
    QString next;
    for (int number = 2; next.isEmpty() || isTaken(next, plans); ++number) next = tr("%1 (versi %2)").arg(base).arg(number);
    return next;
}

/// Every seat as contracted, instead of what the locks said of it.
void lockSeats(PlanRecord& record)
{
    std::set<std::pair<Uid, Uid>> seats;
    for (const auto& seat : record.seats) seats.insert({seat.person, seat.angkatan});
    std::erase_if(record.request.locks, [&](const auto& lock) { return seats.contains({lock.person, lock.angkatan}); });
    for (const auto& seat : record.seats) record.request.locks.push_back({seat.person, seat.angkatan, LockKind::contracted});
}

PlanViolation named(const PlanFacts& facts, const Violation& violation)
{
    PlanViolation out{violation.code, {}, {}, {}, violation.detail};
    if (violation.person && *violation.person < facts.people.size()) {
        out.nip = facts.people[*violation.person].nip;
        out.personName = facts.people[*violation.person].name;
    }
    if (violation.angkatan && *violation.angkatan < facts.angkatan.size()) {
        out.offeringCode = facts.angkatan[*violation.angkatan].offeringCode;
        out.offeringName = facts.angkatan[*violation.angkatan].offeringName;
    }
    return out;
}

/// Seats, totals and refused locks of what was computed.
template <class Computed>
void fill(PlanRecord& record, const Computed& computed)
{
    record.heading.totals = computed.plan.totals;
    record.heading.seats = static_cast<int>(computed.plan.seats.size());
    record.heading.bound = computed.plan.bound;
    record.heading.mostAtFloor = computed.plan.mostAtFloor;
    record.heading.valueWithoutFloors = computed.valueWithoutFloors;
    record.seats = recordSeats(computed.facts, computed.plan);
    record.proof = recordProof(computed.facts, computed.plan);
    record.request.name = record.heading.name;
    for (auto& lock : record.request.locks) lock.refused = NeedReason::none;
    for (const auto& refused : computed.plan.refusedLocks) record.request.locks[computed.facts.lockOf[refused.lock]].refused = refused.reason;
}

/// The same money for the same people, whatever the sources and codes are called.
bool payAlike(const std::vector<PlanRecordFund>& a, const std::vector<PlanRecordFund>& b)
{
    const auto same = [](const PlanRecordFund& one, const PlanRecordFund& other) { return one.unit == other.unit && one.rupiah == other.rupiah; };
    return std::is_permutation(a.begin(), a.end(), b.begin(), b.end(), same);
}

Snapshot snapshotOf(const PlanRecord& record)
{
    const PlanHeading& heading = record.heading;
    return {{{field::planYear, Value(heading.year)}, {field::planName, Value(heading.name)}, {field::planState, Value(planStateName(heading.state))},
             {field::planBudget, Value(heading.budgetRupiah)}, {field::planMadeOn, Value(heading.madeOn)},
             {field::planOptions, Value(encodeRequest(record.request))}, {field::planSummary, Value(encodeTotals(heading))},
             {field::planSeats, Value(encodeSeats(record.seats, record.proof))}, {field::planFunds, Value::ofText(encodeFunds(record.request.funds))}},
            {}};
}

/// Ends a search whose plan nobody sees as soon as its maker is given up or has enough.
class Unseen final : public PlanWatch {
public:
    Unseen(const Progress& progress, const PlanWatch* maker) : m_progress(progress), m_maker(maker) {}
    void stands(PlanValue, PlanValue) override
    {
        if (m_progress.isCancelled() || (m_maker && m_maker->isEnough())) enough();
    }

private:
    const Progress& m_progress;
    const PlanWatch* m_maker;
};

/// What the floors cost: the best plan without them, which is never worth less than the one with them. None if it was not sought
/// to its end: what was found by then would make the floors look cheap.
std::optional<PlanValue> valueWithoutFloors(PlanInput input, PlanValue withFloors, const Progress& progress, const PlanWatch* maker)
{
    if (input.groups.empty()) return withFloors;  // no group is large enough for one
    if (maker && maker->isEnough()) return std::nullopt;
    input.groups.clear();
    const auto quick = OptimiseLimits::forComparison();
    Unseen watch(progress, maker);
    const PlanValue found = optimisePlan(input, nullptr, quick, &watch).totals.value;
    if (watch.isEnough()) return std::nullopt;
    return std::max(withFloors, found);
}

}  // namespace

QString violationName(ViolationCode code)
{
    switch (code) {
    case ViolationCode::unknownSeat: return u"unknownSeat"_s;
    case ViolationCode::doubleSeat: return u"doubleSeat"_s;
    case ViolationCode::notActive: return u"notActive"_s;
    case ViolationCode::notEligible: return u"notEligible"_s;
    case ViolationCode::nearRetirement: return u"nearRetirement"_s;
    case ViolationCode::alreadyHolds: return u"alreadyHolds"_s;
    case ViolationCode::outsideKind: return u"outsideKind"_s;
    case ViolationCode::outsideGrade: return u"outsideGrade"_s;
    case ViolationCode::outsideAffairs: return u"outsideAffairs"_s;
    case ViolationCode::prerequisite: return u"prerequisite"_s;
    case ViolationCode::forbidden: return u"forbidden"_s;
    case ViolationCode::sameStep: return u"sameStep"_s;
    case ViolationCode::sameOffering: return u"sameOffering"_s;
    case ViolationCode::weekClash: return u"weekClash"_s;
    case ViolationCode::hourCeiling: return u"hourCeiling"_s;
    case ViolationCode::unitAbsence: return u"unitAbsence"_s;
    case ViolationCode::tooManySeats: return u"tooManySeats"_s;
    case ViolationCode::belowMinimum: return u"belowMinimum"_s;
    case ViolationCode::overBudget: return u"overBudget"_s;
    case ViolationCode::unitShare: return u"unitShare"_s;
    case ViolationCode::overLines: return u"overLines"_s;
    case ViolationCode::lockMissing: return u"lockMissing"_s;
    case ViolationCode::notOfUse: return u"notOfUse"_s;
    case ViolationCode::belowStart: return u"belowStart"_s;
    case ViolationCode::stepOrder: return u"stepOrder"_s;
    case ViolationCode::unknownCost: return u"unknownCost"_s;
    case ViolationCode::notMandatory: return u"notMandatory"_s;
    case ViolationCode::wrongReason: return u"wrongReason"_s;
    case ViolationCode::mandatoryMissing: return u"mandatoryMissing"_s;
    case ViolationCode::hourFloor: return u"hourFloor"_s;
    case ViolationCode::wrongBound: return u"wrongBound"_s;
    case ViolationCode::wrongFigures: return u"wrongFigures"_s;
    }
    return {};
}

std::vector<PlanViolation> violationsOf(const PlanFacts& facts, const PlanRecord& record)
{
    std::vector<PlanViolation> found;
    const Plan plan = planOf(facts, record);
    auto violations = checkPlan(facts.input, plan);
    if (violations.empty()) violations = checkBound(facts.input, plan);
    for (const auto& violation : violations) found.push_back(named(facts, violation));
    return found;
}

Problems planRequestProblems(const PlanRequest& request)
{
    Problems problems;
    if (request.year < 2000 || request.year > 2100) problems.push_back({u"year"_s, u"plan.year"_s, tr("Tahun rencana harus antara 2000 dan 2100.")});
    if (request.budgetRupiah < 0) problems.push_back({u"budget"_s, u"plan.budget"_s, tr("Pagu tidak boleh kurang dari nol.")});
    if (request.budgetRupiah > kLargestBudget)
        problems.push_back({u"budget"_s, u"plan.budget"_s, tr("Pagu terlalu besar; tulis rupiahnya, misalnya 2.000.000.000 atau 2 miliar.")});
    if (!request.asOf.isValid()) problems.push_back({u"asOf"_s, u"plan.asOf"_s, tr("Tanggal hitung tidak sah.")});
    if (request.hourCeilingJp && (*request.hourCeilingJp < 1 || *request.hourCeilingJp > 2000))
        problems.push_back({u"hourCeiling"_s, u"plan.hourCeiling"_s, tr("Batas JP setahun harus antara 1 dan 2.000 JP; kosongkan bila tidak ada batas.")});
    if (request.unitAbsencePercent && (*request.unitAbsencePercent < 1 || *request.unitAbsencePercent > 100))
        problems.push_back({u"unitAbsence"_s, u"plan.unitAbsence"_s, tr("Bagian unit yang boleh pergi bersamaan harus antara 1 dan 100 persen.")});
    if (request.unitSharePercent && (*request.unitSharePercent < 1 || *request.unitSharePercent > 100))
        problems.push_back({u"unitShare"_s, u"plan.unitShare"_s, tr("Bagian terbesar satu unit dari pagu harus antara 1 dan 100 persen.")});
    if (request.fairPercent < 1 || request.fairPercent > 100)
        problems.push_back({u"fair"_s, u"plan.fair"_s, tr("Batas bawah pemerataan harus antara 1 dan 100 persen.")});
    if (request.hourFloorFirst && !request.fairBy.isEmpty())
        problems.push_back({u"hourFloor"_s, u"plan.hourFloor"_s, tr("Mendahulukan JP minimum setahun dan pemerataan kelompok belum dapat dipakai bersama; pilih salah satu.")});
    if (problems.empty()) problems = fundProblems(request.funds, request.budgetRupiah);
    return problems;
}

Result<PlanStore::Computed> PlanStore::compute(const PlanRequest& request, Progress* progress, PlanWatch* watch) const
{
    if (const auto problems = planRequestProblems(request); !problems.empty()) return fail(ErrorCode::invalidInput, problems.front().message);
    Progress none;
    Progress& told = progress ? *progress : none;
    told.report(0, kSteps);
    auto facts = planFacts(m_log.session(), request);
    if (!facts) return tl::unexpected(facts.error());
    told.report(1, kSteps);
    Plan plan = optimisePlan(facts->input, progress, {}, watch);  // no transaction is open here
    if (told.isCancelled()) return fail(ErrorCode::cancelled, tr("Penyusunan rencana dibatalkan."));
    told.report(2, kSteps);
    if (const auto faults = checkPlan(facts->input, plan); !faults.empty())
        return fail(ErrorCode::internal, tr("Terjadi kesalahan di dalam program; tidak ada yang disimpan."), violationName(faults.front().code) + u": "_s + faults.front().detail);
    if (told.isCancelled()) return fail(ErrorCode::cancelled, tr("Penyusunan rencana dibatalkan."));
    told.report(3, kSteps);
    const auto withoutFloors = request.fairBy.isEmpty() ? std::nullopt : valueWithoutFloors(facts->input, plan.totals.value, told, watch);
    if (told.isCancelled()) return fail(ErrorCode::cancelled, tr("Penyusunan rencana dibatalkan."));
    return Computed{std::move(plan), std::move(*facts), withoutFloors};
}

Result<MadePlan> PlanStore::make(const PlanRequest& request, Progress* progress, PlanWatch* watch)
{
    auto computed = compute(request, progress, watch);
    if (!computed) return tl::unexpected(computed.error());
    const auto plans = list();
    if (!plans) return tl::unexpected(plans.error());
    PlanRecord record{{Uid::v7(m_log.clock().nowMs()), request.year, freeName(request, *plans), PlanState::draft, request.budgetRupiah, m_log.clock().today(), {}, 0, {}}, request, {}};
    fill(record, *computed);
    const auto saved = m_log.record(tr("Susun rencana “%1”").arg(record.heading.name), [&](ChangeSet& c) { c.create(entity::plan, record.heading.uid, snapshotOf(record)); });
    if (!saved) return tl::unexpected(saved.error());
    return MadePlan{std::move(record), std::move(computed->plan), std::move(computed->facts)};
}

Result<MadePlan> PlanStore::remake(const Uid& uid, const PlanRequest& request, Progress* progress, PlanWatch* watch)
{
    auto record = load(uid);
    if (!record) return tl::unexpected(record.error());
    if (record->heading.isFixed()) return fail(ErrorCode::conflict, decreedText(record->heading));
    auto computed = compute(request, progress, watch);
    if (!computed) return tl::unexpected(computed.error());
    record->request = request;
    record->heading.year = request.year;
    record->heading.budgetRupiah = request.budgetRupiah;
    record->heading.madeOn = m_log.clock().today();
    fill(*record, *computed);
    const auto saved = change(uid, tr("Susun ulang rencana “%1”").arg(record->heading.name), [&](ChangeSet& c, const PlanRecord&) {
        Fields fields = snapshotOf(*record).fields;
        std::erase_if(fields, [](const auto& each) { return each.first == field::planName || each.first == field::planState; });
        writeFields(c, entity::plan, uid, fields);
    });
    if (!saved) return tl::unexpected(saved.error());
    return MadePlan{std::move(*record), std::move(computed->plan), std::move(computed->facts)};
}

Result<std::vector<PlanHeading>> PlanStore::list() const
{
    return m_log.session().read([&] {
        std::vector<PlanHeading> plans;
        Query q(m_log.session(), "select uid, year, name, state, budget_rupiah, made_on, summary from plan order by year desc, name, id");
        while (q.next()) plans.push_back(readHeading(q));
        return plans;
    });
}

Result<PlanHeading> PlanStore::find(const QString& reference) const
{
    const auto plans = list();
    if (!plans) return tl::unexpected(plans.error());
    const QString wanted = reference.trimmed();
    const QString hex = QString(wanted).remove(u'-').toLower();
    std::vector<const PlanHeading*> byUid, byName;
    for (const auto& plan : *plans) {
        if (!hex.isEmpty() && plan.uid.hex().startsWith(hex)) byUid.push_back(&plan);
        if (!wanted.isEmpty() && folded(plan.name) == folded(wanted)) byName.push_back(&plan);
    }
    const auto& found = byName.empty() ? byUid : byName;
    if (found.empty()) return fail(ErrorCode::notFound, tr("Tidak ada rencana “%1”; lihat daftar rencana.").arg(wanted));
    if (found.size() > 1) return fail(ErrorCode::invalidInput, tr("“%1” cocok dengan %2 rencana; sebutkan nomor rencananya lebih lengkap.").arg(wanted).arg(found.size()));
    return *found.front();
}

Result<PlanRecord> PlanStore::load(const Uid& uid) const
{
    return m_log.session().read([&] {
        Query q(m_log.session(), "select uid, year, name, state, budget_rupiah, made_on, summary, options, seats, funds from plan where uid = :uid");
        q.bind(":uid", uid);
        if (!q.next()) throw Failure(ErrorCode::notFound, tr("Rencana itu tidak ada."));
        PlanRecord record{readHeading(q), {}, decodeSeats(q.blob(8)), decodeProof(q.blob(8))};
        record.request = decodeRequest(q.text(7), record.heading);
        record.request.funds = decodeFunds(q.text(9));
        return record;
    });
}

Result<std::vector<PlanViolation>> PlanStore::check(const Uid& uid) const
{
    return m_log.session().read([&] {
        const auto record = valueOrThrow(load(uid));
        const auto facts = valueOrThrow(planFacts(m_log.session(), record.request));
        return violationsOf(facts, record);
    });
}

Result<> PlanStore::change(const Uid& uid, const QString& label, const std::function<void(ChangeSet&, const PlanRecord&)>& f)
{
    const auto changed = m_log.record(label, [&](ChangeSet& c) {
        const PlanRecord now = valueOrThrow(load(uid));
        if (now.heading.isFixed()) throw Failure(ErrorCode::conflict, decreedText(now.heading));
        f(c, now);
    });
    if (!changed) return tl::unexpected(changed.error());
    return {};
}

Problems planDecreeProblems(const PlanDecree& decree, QDate today)
{
    Problems problems;
    if (decree.number.trimmed().isEmpty()) problems.push_back({u"number"_s, u"plan.decreeNumber"_s, tr("Nomor keputusan belum diisi.")});
    if (!decree.date.isValid()) problems.push_back({u"date"_s, u"plan.decreeDate"_s, tr("Tanggal keputusan belum diisi atau tidak ada.")});
    else if (decree.date > today) problems.push_back({u"date"_s, u"plan.decreeDate"_s, tr("Tanggal keputusan belum tiba; rencana ditetapkan sesudah keputusannya ada.")});
    return problems;
}

Result<> PlanStore::setState(const Uid& uid, PlanState state)
{
    return change(uid, tr("Ubah status rencana"), [&](ChangeSet& c, const PlanRecord&) { c.set(entity::plan, uid, field::planState, Value(planStateName(state))); });
}

Result<> PlanStore::decree(const Uid& uid, const PlanDecree& decree)
{
    if (const auto problems = planDecreeProblems(decree, m_log.clock().today()); !problems.empty()) return fail(ErrorCode::invalidInput, problems.front().message);
    return change(uid, tr("Tetapkan rencana dengan keputusan %1").arg(decree.number.trimmed()), [&](ChangeSet& c, const PlanRecord& now) {
        PlanHeading heading = now.heading;
        heading.decree = {decree.number.trimmed(), decree.date};
        writeFields(c, entity::plan, uid,
                    {{field::planState, Value(planStateName(PlanState::decreed))},
                     {field::planSummary, Value(encodeTotals(heading))}});
    });
}

Result<> PlanStore::close(const Uid& uid)
{
    const auto closed = m_log.record(tr("Selesaikan rencana"), [&](ChangeSet& c) {
        const PlanHeading heading = valueOrThrow(load(uid)).heading;
        if (heading.state != PlanState::decreed) throw Failure(ErrorCode::conflict, tr("Rencana “%1” belum ditetapkan; hanya rencana yang ditetapkan dapat diselesaikan.").arg(heading.name));
        c.set(entity::plan, uid, field::planState, Value(planStateName(PlanState::closed)));
    });
    if (!closed) return tl::unexpected(closed.error());
    return {};
}

Result<PlanHeading> PlanStore::newVersion(const Uid& uid, bool keepSeats)
{
    auto record = load(uid);
    const auto plans = list();
    if (!record || !plans) return tl::unexpected(record ? plans.error() : record.error());
    PlanHeading& heading = record->heading;
    const QString old = heading.name;
    heading.uid = Uid::v7(m_log.clock().nowMs());
    heading.name = record->request.name = versionName(old, *plans);
    heading.state = PlanState::draft;
    heading.decree = {};
    if (keepSeats) lockSeats(*record);
    const auto saved = m_log.record(tr("Buat versi baru dari rencana “%1”").arg(old), [&](ChangeSet& c) { c.create(entity::plan, heading.uid, snapshotOf(*record)); });
    if (!saved) return tl::unexpected(saved.error());
    return heading;
}

Result<> PlanStore::rename(const Uid& uid, const QString& name)
{
    if (name.trimmed().isEmpty()) return fail(ErrorCode::invalidInput, tr("Nama rencana belum diisi."));
    return change(uid, tr("Ubah nama rencana"), [&](ChangeSet& c, const PlanRecord&) { c.set(entity::plan, uid, field::planName, Value(name.trimmed())); });
}

Result<> PlanStore::setFunds(const Uid& uid, const std::vector<PlanRecordFund>& funds)
{
    return change(uid, tr("Ubah baris anggaran rencana"), [&](ChangeSet& c, const PlanRecord& now) {
        if (const auto problems = fundProblems(funds, now.request.budgetRupiah); !problems.empty()) throw Failure(ErrorCode::invalidInput, problems.front().message);
        if (funds == now.request.funds) return;
        c.set(entity::plan, uid, field::planFunds, Value::ofText(encodeFunds(funds)));
        if (payAlike(funds, now.request.funds)) return;
        PlanHeading heading = now.heading;  // its bound was proved for the lines of then
        heading.bound.reset();
        heading.mostAtFloor.reset();
        writeFields(c, entity::plan, uid, {{field::planSummary, Value(encodeTotals(heading))}, {field::planSeats, Value(encodeSeats(now.seats))}});
    });
}

Result<> PlanStore::remove(const Uid& uid)
{
    return change(uid, tr("Hapus rencana"), [&](ChangeSet& c, const PlanRecord&) { c.remove(entity::plan, uid); });
}

template <class F>
Result<> PlanStore::changeRequest(const Uid& uid, const QString& label, F&& f)
{
    return change(uid, label, [&](ChangeSet& c, const PlanRecord& now) {
        PlanRequest request = now.request;
        const QString before = encodeRequest(request);
        f(request.locks);
        if (const QString after = encodeRequest(request); after != before) c.set(entity::plan, uid, field::planOptions, Value(after));
    });
}

Result<> PlanStore::lock(const Uid& uid, const std::vector<PlanRecordLock>& locks)
{
    const bool forbids = !locks.empty() && std::all_of(locks.begin(), locks.end(), [](const auto& lock) { return lock.kind == LockKind::forbid; });
    return changeRequest(uid, forbids ? tr("Larang kursi rencana") : tr("Kunci kursi rencana"), [&](std::vector<PlanRecordLock>& all) {
        for (const auto& lock : locks) {
            std::erase_if(all, [&](const auto& old) {
                const bool opensClass = old.person.isNull() && lock.kind != LockKind::forbid;
                return old.angkatan == lock.angkatan && (lock.person.isNull() || old.person == lock.person || opensClass);
            });
            all.push_back(lock);
        }
    });
}

Result<> PlanStore::unlock(const Uid& uid, const Uid& angkatan, const std::vector<Uid>& people)
{
    return changeRequest(uid, tr("Buka kunci kursi rencana"), [&](std::vector<PlanRecordLock>& all) {
        std::erase_if(all, [&](const auto& old) {
            return old.angkatan == angkatan && (people.empty() || std::find(people.begin(), people.end(), old.person) != people.end());
        });
    });
}

}  // namespace core
