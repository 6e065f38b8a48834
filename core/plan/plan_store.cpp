// SPDX-License-Identifier: Apache-2.0
#include "core/plan/plan_store.h"

#include "core/base/text.h"
#include "core/db/query.h"
#include "core/history/entities.h"
#include "core/plan/choose.h"

#include <QCoreApplication>
#include <algorithm>

namespace core {
namespace {

using namespace Qt::StringLiterals;

QString tr(const char* text) { return QCoreApplication::translate("core::PlanStore", text); }

PlanHeading readHeading(const Query& q)
{
    PlanHeading heading{q.uid(0), q.number(1), q.text(2), planStateNamed(q.text(3)), q.integer(4), q.date(5), {}, 0};
    decodeTotals(q.text(6), heading);
    return heading;
}

/// "Rencana 2027", "Rencana 2027 (2)" …
QString freeName(const PlanRequest& request, const std::vector<PlanHeading>& plans)
{
    if (!request.name.trimmed().isEmpty()) return request.name.trimmed();
    const QString base = tr("Rencana %1").arg(request.year);
    QString name = base;
    const auto taken = [&] { return std::any_of(plans.begin(), plans.end(), [&](const auto& plan) { return folded(plan.name) == folded(name); }); };
    for (int number = 2; taken(); ++number) name = u"%1 (%2)"_s.arg(base).arg(number);
    return name;
}

PlanViolation named(const PlanFacts& facts, const Violation& violation)
{
    PlanViolation out{violation.code, {}, {}, {}, violation.detail};
    if (violation.person && *violation.person < facts.people.size()) {
        out.nip = facts.people[*violation.person].nip;
        out.personName = facts.people[*violation.person].name;
    }
    if (violation.angkatan && *violation.angkatan < facts.angkatan.size()) out.offeringCode = facts.angkatan[*violation.angkatan].offeringCode;
    return out;
}

Snapshot snapshotOf(const PlanRecord& record)
{
    const PlanHeading& heading = record.heading;
    return {{{field::planYear, Value(heading.year)}, {field::planName, Value(heading.name)}, {field::planState, Value(planStateName(heading.state))},
             {field::planBudget, Value(heading.budgetRupiah)}, {field::planMadeOn, Value(heading.madeOn)},
             {field::planOptions, Value(encodeRequest(record.request))}, {field::planSummary, Value(encodeTotals(heading.totals, heading.seats))},
             {field::planSeats, Value(encodeSeats(record.seats))}},
            {}};
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
    case ViolationCode::lockMissing: return u"lockMissing"_s;
    case ViolationCode::wrongFigures: return u"wrongFigures"_s;
    }
    return {};
}

Result<MadePlan> PlanStore::make(const PlanRequest& request)
{
    if (request.year < 2000 || request.year > 2100) return fail(ErrorCode::invalidInput, tr("Tahun rencana harus antara 2000 dan 2100."));
    if (request.budgetRupiah < 0) return fail(ErrorCode::invalidInput, tr("Pagu tidak boleh kurang dari nol."));
    if (!request.asOf.isValid()) return fail(ErrorCode::invalidInput, tr("Tanggal hitung tidak sah."));
    const auto plans = list();
    if (!plans) return tl::unexpected(plans.error());
    auto facts = planFacts(m_log.session(), request);
    if (!facts) return tl::unexpected(facts.error());

    Plan plan = choosePlan(facts->input);  // no transaction is open here
    if (const auto faults = checkPlan(facts->input, plan); !faults.empty())
        return fail(ErrorCode::internal, tr("Terjadi kesalahan di dalam program; tidak ada yang disimpan."), violationName(faults.front().code) + u": "_s + faults.front().detail);
    PlanRecord record{{Uid::v7(m_log.clock().nowMs()), request.year, freeName(request, *plans), PlanState::draft, request.budgetRupiah, m_log.clock().today(),
                       plan.totals, static_cast<int>(plan.seats.size())},
                      request, recordSeats(*facts, plan)};
    record.request.name = record.heading.name;
    const auto saved = m_log.record(tr("Susun rencana “%1”").arg(record.heading.name), [&](ChangeSet& c) { c.create(entity::plan, record.heading.uid, snapshotOf(record)); });
    if (!saved) return tl::unexpected(saved.error());
    return MadePlan{std::move(record), std::move(plan), std::move(*facts)};
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
        Query q(m_log.session(), "select uid, year, name, state, budget_rupiah, made_on, summary, options, seats from plan where uid = :uid");
        q.bind(":uid", uid);
        if (!q.next()) throw Failure(ErrorCode::notFound, tr("Rencana itu tidak ada."));
        PlanRecord record{readHeading(q), {}, decodeSeats(q.blob(8))};
        record.request = decodeRequest(q.text(7), record.heading);
        return record;
    });
}

Result<std::vector<PlanViolation>> PlanStore::check(const Uid& uid) const
{
    return m_log.session().read([&] {
        const auto record = valueOrThrow(load(uid));
        const auto facts = valueOrThrow(planFacts(m_log.session(), record.request));
        std::vector<PlanViolation> found;
        for (const auto& violation : checkPlan(facts.input, planOf(facts, record))) found.push_back(named(facts, violation));
        return found;
    });
}

template <class F>
Result<> PlanStore::change(const Uid& uid, const QString& label, F&& f)
{
    const auto changed = m_log.record(label, [&](ChangeSet& c) {
        const PlanHeading heading = valueOrThrow(load(uid)).heading;
        if (heading.state == PlanState::decreed)
            throw Failure(ErrorCode::conflict, tr("Rencana “%1” sudah ditetapkan dan tidak dapat diubah; buat rencana baru.").arg(heading.name));
        f(c);
    });
    if (!changed) return tl::unexpected(changed.error());
    return {};
}

Result<> PlanStore::setState(const Uid& uid, PlanState state)
{
    return change(uid, tr("Ubah status rencana"), [&](ChangeSet& c) { c.set(entity::plan, uid, field::planState, Value(planStateName(state))); });
}

Result<> PlanStore::rename(const Uid& uid, const QString& name)
{
    if (name.trimmed().isEmpty()) return fail(ErrorCode::invalidInput, tr("Nama rencana belum diisi."));
    return change(uid, tr("Ubah nama rencana"), [&](ChangeSet& c) { c.set(entity::plan, uid, field::planName, Value(name.trimmed())); });
}

Result<> PlanStore::remove(const Uid& uid)
{
    return change(uid, tr("Hapus rencana"), [&](ChangeSet& c) { c.remove(entity::plan, uid); });
}

}  // namespace core
