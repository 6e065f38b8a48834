// SPDX-License-Identifier: Apache-2.0
// From the stores to the builders that stand with their features.
#include "core/gap/gap_person_report.h"
#include "core/gap/gap_store.h"
#include "core/gap/gap_unit_report.h"
#include "core/history/entities.h"
#include "core/learning/hours_recap_report.h"
#include "core/learning/trained.h"
#include "core/plan/annual_plan_report.h"
#include "core/reference/reference_store.h"
#include "core/reports/report_entries.h"
#include "core/reports/report_source.h"

namespace core {
namespace {

using enum ReportOption;

Report gapOfPerson(const ReportSource& source)
{
    const auto tables = valueOrThrow(ReferenceStore(source.session()).load());
    return gapPersonReport(valueOrThrow(personGapWithTraining(source.session(), source.request.person, source.request.asOf)), tables, source.agency, source.signedOn);
}

Report gapOfUnit(const ReportSource& source)
{
    const auto tables = valueOrThrow(ReferenceStore(source.session()).load());
    const auto columns = valueOrThrow(GapStore(source.session()).columns(tables, source.request.asOf));
    return gapUnitReport(columns, unitAsked(columns.units, source.request.unit), tables, source.agency, source.signedOn);
}

Report annualPlan(const ReportSource& source)
{
    const auto record = valueOrThrow(PlanStore(source.log).load(planAsked(source).uid));
    const auto facts = valueOrThrow(planFacts(source.session(), record.request));
    const auto listing = valueOrThrow(planListing(source.log, facts, record));
    const PlanMeans means{record.request, planFundUse(source.session(), facts, record, listing), facts.input.options.hourFloorJp};
    return annualPlanReport(listing, source.agency, source.signedOn, means);
}

std::vector<int> restsOfRecap()
{
    std::vector<int> all = rests::hours();
    all.insert(all.end(), {entity::offering, entity::competency});
    return all;
}

Report hoursRecap(const ReportSource& source)
{
    const auto list = valueOrThrow(hoursList(source.session(), yearAsked(source), source.request.asOf));
    return valueOrThrow(hoursRecapReport(list, unitAsked(list.units, source.request.unit), source.agency, source.signedOn, source.request.options));
}

}  // namespace

ReportEntry gapPersonEntry()
{
    return {"gap-person", u"Kesenjangan kompetensi satu pegawai", u"Tuntutan jabatan, level yang dimiliki, dan kesenjangan satu pegawai, dengan sumber tiap angka.",
            {nip}, {asOf}, rests::gaps(), gapOfPerson};
}

ReportEntry gapUnitEntry()
{
    return {"gap-unit", u"Kesenjangan kompetensi per unit kerja, dengan peta kesenjangan", u"Satu unit dan semua di bawahnya: kesenjangan per kompetensi dan peta kesenjangan menurut unit.",
            {}, {unit, asOf}, rests::gaps(), gapOfUnit, Orientation::landscape};
}

ReportEntry annualPlanEntry()
{
    return {"annual-plan", u"Rencana pengembangan kompetensi tahunan",
            u"Muatan wajib PP 11/2017 pasal 207 ayat (3): kompetensi, peserta, jenis dan jalur, penyelenggara, jadwal, kesesuaian kurikulum, anggaran.",
            {}, {plan, year}, rests::plans(), annualPlan, Orientation::landscape};
}

ReportEntry hoursRecapEntry()
{
    return {"hours-recap", u"Rekapitulasi 20 JP", u"JP diakui tiap pegawai dalam satu tahun, pembagian 0, 1–19, dan 20 JP ke atas, dan rata-rata per perangkat daerah.",
            {year}, {unit, asOf}, restsOfRecap(), hoursRecap, Orientation::landscape, true};
}

}  // namespace core
