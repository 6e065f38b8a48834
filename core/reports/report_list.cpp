// SPDX-License-Identifier: Apache-2.0
#include "core/reports/report_list.h"

#include "core/gap/gap_person_report.h"
#include "core/gap/gap_store.h"
#include "core/gap/gap_unit_report.h"
#include "core/history/entities.h"
#include "core/learning/hours_recap_report.h"
#include "core/learning/trained.h"
#include "core/organisation/agency_store.h"
#include "core/organisation/unit_store.h"
#include "core/people/person_store.h"
#include "core/plan/annual_plan_report.h"
#include "core/reference/reference_store.h"
#include "core/reports/open_conflicts.h"

#include <QSet>
#include <algorithm>

namespace core {
namespace {

using namespace Qt::StringLiterals;
using enum ReportOption;

/// The index of the unit that was asked for; nothing = all. Throws Failure for an unknown one.
std::optional<std::size_t> unitAsked(const UnitTree& units, const QString& wanted)
{
    if (wanted.isEmpty()) return std::nullopt;
    if (const auto unit = units.indexOfCode(wanted)) return unit;
    if (const Uid uid = Uid::fromHex(wanted); !uid.isNull())
        for (std::size_t u = 0; u < units.size(); ++u)
            if (units.at(u).uid == uid) return u;
    throw Failure(unknownUnit(wanted));
}

Result<Report> gapOfPerson(EditLog& log, const ReportRequest& request)
{
    Session& session = log.session();
    return session.read([&] {
        const auto tables = valueOrThrow(ReferenceStore(session).load());
        const auto gap = valueOrThrow(personGapWithTraining(session, request.nip, request.asOf));
        return gapPersonReport(gap, tables, valueOrThrow(AgencyStore(log).load()), log.clock().today());
    });
}

Result<Report> gapOfUnit(EditLog& log, const ReportRequest& request)
{
    Session& session = log.session();
    return session.read([&] {
        const auto tables = valueOrThrow(ReferenceStore(session).load());
        const auto columns = valueOrThrow(GapStore(session).columns(tables, request.asOf));
        return gapUnitReport(columns, unitAsked(columns.units, request.unit), tables, valueOrThrow(AgencyStore(log).load()), log.clock().today());
    });
}

/// The plan that was named, or the only one of the year.
PlanHeading planAsked(const PlanStore& store, const ReportRequest& request)
{
    if (!request.plan.isEmpty()) {
        const auto plan = valueOrThrow(store.find(request.plan));
        if (request.year != 0 && plan.year != request.year)
            throw Failure(ErrorCode::invalidInput, u"Rencana “%1” bukan rencana tahun %2."_s.arg(plan.name).arg(request.year));
        return plan;
    }
    if (request.year == 0) throw Failure(ErrorCode::invalidInput, u"Laporan annual-plan memerlukan --plan, atau --year bila tahun itu hanya punya satu rencana."_s);
    auto plans = valueOrThrow(store.list());
    std::erase_if(plans, [&](const auto& plan) { return plan.year != request.year; });
    if (plans.empty()) throw Failure(ErrorCode::invalidInput, u"Tidak ada rencana tahun %1; lihat “titian-cli plan list”."_s.arg(request.year));
    if (plans.size() > 1) throw Failure(ErrorCode::invalidInput, u"Ada beberapa rencana tahun %1; sebutkan satu dengan --plan."_s.arg(request.year));
    return plans.front();
}

Result<Report> annualPlan(EditLog& log, const ReportRequest& request)
{
    return log.session().read([&] {
        const PlanStore store(log);
        const auto record = valueOrThrow(store.load(planAsked(store, request).uid));
        return annualPlanReport(valueOrThrow(planListing(log, record)), valueOrThrow(AgencyStore(log).load()), log.clock().today());
    });
}

Result<Report> hoursRecap(EditLog& log, const ReportRequest& request)
{
    if (request.year < 1900 || request.year > 2100) return fail(ErrorCode::invalidInput, u"Tahun %1 tidak sah; tulis seperti 2026."_s.arg(request.year));
    return log.session().read([&] {
        const auto list = valueOrThrow(hoursList(log.session(), request.year, request.asOf));
        return hoursRecapReport(list, unitAsked(list.units, request.unit), valueOrThrow(AgencyStore(log).load()), log.clock().today());
    });
}

const std::vector<int> kGapRests{entity::agency, entity::unit, entity::person, entity::postHistory, entity::competency, entity::standard, entity::assessment,
                                 entity::course, entity::performance, entity::offering, entity::referenceEntry};
/// A plan prints the gaps it leaves open, so it rests on all they do.
const std::vector<int> kPlanRests = [] {
    std::vector<int> rests = kGapRests;
    rests.insert(rests.end(), {entity::angkatan, entity::provider, entity::unitPrice, entity::priority, entity::plan});
    return rests;
}();
const std::vector<int> kHoursRests{entity::agency, entity::unit, entity::person, entity::course, entity::referenceEntry};

void narrowToUnit(ReportScope& scope, Session& session, const QString& wanted)
{
    const UnitTree units = valueOrThrow(UnitStore(session).tree());
    const UnitRange range = units.below(*unitAsked(units, wanted));
    QSet<Uid> here;
    QSet<qint64> ids;
    for (std::size_t u = range.first; u < range.end; ++u) {
        here.insert(units.at(u).uid);
        ids.insert(units.at(u).id.value);
    }
    scope.coversUnit = [here](const Uid& unit) { return here.contains(unit); };
    scope.covers = [ids, unitOf = valueOrThrow(PersonStore(session).units())](const Uid& person) { return ids.contains(unitOf.value(person).value); };
}

/// Only the person, or the people of the unit and below it; all where the report shows all.
ReportScope scopeOf(EditLog& log, const ReportEntry& entry, const ReportRequest& request)
{
    ReportScope scope{entry.rests, {}, {}};
    if (entry.takes(nip)) scope.covers = [shown = valueOrThrow(PersonStore(log.session()).byNip(request.nip)).uid](const Uid& person) { return person == shown; };
    else if (entry.takes(unit) && !request.unit.isEmpty()) narrowToUnit(scope, log.session(), request.unit);
    return scope;
}

}  // namespace

std::span<const ReportEntry> reportEntries()
{
    static const std::vector<ReportEntry> entries{
        {"gap-person", u"Kesenjangan kompetensi satu pegawai", u"Tuntutan jabatan, level yang dimiliki, dan kesenjangan satu pegawai, dengan sumber tiap angka.", {nip}, {asOf}, kGapRests, gapOfPerson},
        {"gap-unit", u"Kesenjangan kompetensi per unit kerja, dengan peta kesenjangan", u"Satu unit dan semua di bawahnya: peta kesenjangan per kompetensi dan daftar pegawainya.", {},
         {unit, asOf}, kGapRests, gapOfUnit},
        {"annual-plan", u"Rencana pengembangan kompetensi tahunan", u"Muatan wajib PP 11/2017 pasal 207 ayat (3): kompetensi, peserta, jenis dan jalur, penyelenggara, jadwal, anggaran.", {},
         {plan, year}, kPlanRests, annualPlan},
        {"hours-recap", u"Rekapitulasi 20 JP", u"JP diakui tiap pegawai dalam satu tahun, dan siapa yang belum mencapai 20 JP.", {year}, {unit, asOf}, kHoursRests, hoursRecap},
    };
    return entries;
}

QString reportOptionName(ReportOption option)
{
    switch (option) {
    case nip: return u"--nip"_s;
    case unit: return u"--unit"_s;
    case plan: return u"--plan"_s;
    case year: return u"--year"_s;
    case asOf: return u"--as-of"_s;
    }
    return {};
}

bool isGiven(const ReportRequest& request, ReportOption option)
{
    switch (option) {
    case nip: return !request.nip.isEmpty();
    case unit: return !request.unit.isEmpty();
    case plan: return !request.plan.isEmpty();
    case year: return request.year != 0;
    case asOf: return request.asOf.isValid();
    }
    return false;
}

bool ReportEntry::takes(ReportOption option) const
{
    return std::find(needed.begin(), needed.end(), option) != needed.end() || std::find(optional.begin(), optional.end(), option) != optional.end();
}

const ReportEntry* findReport(const QString& name)
{
    const auto entries = reportEntries();
    const auto found = std::find_if(entries.begin(), entries.end(), [&](const ReportEntry& entry) { return name == QLatin1String(entry.name); });
    return found == entries.end() ? nullptr : &*found;
}

Result<Report> makeReport(EditLog& log, const ReportEntry& entry, ReportRequest request)
{
    for (const ReportOption option : entry.needed)
        if (!isGiven(request, option)) return fail(ErrorCode::invalidInput, u"Laporan %1 memerlukan %2."_s.arg(QLatin1String(entry.name), reportOptionName(option)));
    if (!request.asOf.isValid()) request.asOf = log.clock().today();
    return log.session().read([&] {
        Report report = valueOrThrow(entry.make(log, request));
        const auto open = valueOrThrow(openConflicts(log));
        if (open.empty()) return report;
        if (const QString note = conflictNote(log, open, scopeOf(log, entry, request)); !note.isEmpty()) report.footnotes.insert(report.footnotes.begin(), note);
        return report;
    });
}

}  // namespace core
