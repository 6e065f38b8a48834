// SPDX-License-Identifier: Apache-2.0
// THE list of reports: what each needs, and the way from the stores to its builder.
#include "app/cli_report.h"
#include "app/cli_values.h"
#include "core/gap/gap_person_report.h"
#include "core/gap/gap_store.h"
#include "core/gap/gap_unit_report.h"
#include "core/learning/hours_recap_report.h"
#include "core/learning/trained.h"
#include "core/plan/annual_plan_report.h"
#include "core/reference/reference_store.h"

#include <array>

namespace cli {
namespace {

using namespace Qt::StringLiterals;

/// The value, or the error told and nothing.
template <class T>
std::optional<T> told(Context& context, core::Result<T>&& result)
{
    if (result) return std::move(*result);
    context.fail(result.error());
    return std::nullopt;
}

std::optional<core::Report> gapOfPerson(Context& context, core::Workspace& workspace, const ReportRequest& request, const ReportFrame& frame)
{
    const auto tables = told(context, core::ReferenceStore(workspace.session()).load());
    if (!tables) return std::nullopt;
    const auto gap = told(context, core::personGapWithTraining(workspace.session(), textOf(request.nip), frame.asOf));
    if (!gap) return std::nullopt;
    return core::gapPersonReport(*gap, *tables, frame.agency, frame.printedOn);
}

std::optional<core::Report> gapOfUnit(Context& context, core::Workspace& workspace, const ReportRequest& request, const ReportFrame& frame)
{
    const auto tables = told(context, core::ReferenceStore(workspace.session()).load());
    if (!tables) return std::nullopt;
    const auto columns = told(context, core::GapStore(workspace.session()).columns(*tables, frame.asOf));
    std::optional<std::size_t> unit;
    if (!columns || !findUnit(context, columns->units, request.unit, unit)) return std::nullopt;
    return core::gapUnitReport(*columns, unit, *tables, frame.agency, frame.printedOn);
}

/// The plan that was named, or the only one of the year.
std::optional<core::PlanHeading> planAsked(Context& context, const core::PlanStore& store, const ReportRequest& request)
{
    if (!request.plan.empty()) {
        const auto plan = told(context, store.find(textOf(request.plan)));
        if (!plan || request.year == 0 || plan->year == request.year) return plan;
        context.fail(kUsage, u"Rencana “%1” bukan rencana tahun %2."_s.arg(plan->name).arg(request.year));
        return std::nullopt;
    }
    const auto plans = told(context, store.list());
    if (!plans) return std::nullopt;
    std::optional<core::PlanHeading> only;
    for (const auto& plan : *plans) {
        if (plan.year != request.year) continue;
        if (only) {
            context.fail(kUsage, u"Ada beberapa rencana tahun %1; sebutkan satu dengan --plan."_s.arg(request.year));
            return std::nullopt;
        }
        only = plan;
    }
    if (!only) context.fail(kUsage, u"Tidak ada rencana tahun %1; lihat “titian-cli plan list”."_s.arg(request.year));
    return only;
}

std::optional<core::Report> annualPlan(Context& context, core::Workspace& workspace, const ReportRequest& request, const ReportFrame& frame)
{
    const core::PlanStore store(workspace.log());
    if (request.plan.empty() && request.year == 0) {
        context.fail(kUsage, u"Laporan annual-plan memerlukan --plan, atau --year bila tahun itu hanya punya satu rencana."_s);
        return std::nullopt;
    }
    const auto heading = planAsked(context, store, request);
    if (!heading) return std::nullopt;
    const auto record = told(context, store.load(heading->uid));
    if (!record) return std::nullopt;
    const auto listing = told(context, core::planListing(workspace.log(), *record));
    if (!listing) return std::nullopt;
    return core::annualPlanReport(*listing, frame.agency, frame.printedOn);
}

std::optional<core::Report> hoursRecap(Context& context, core::Workspace& workspace, const ReportRequest& request, const ReportFrame& frame)
{
    if (!isYear(context, request.year)) return std::nullopt;
    const auto list = told(context, core::hoursList(workspace.session(), request.year, frame.asOf));
    std::optional<std::size_t> unit;
    if (!list || !findUnit(context, list->units, request.unit, unit)) return std::nullopt;
    return core::hoursRecapReport(*list, unit, frame.agency, frame.printedOn);
}

constexpr std::array<ReportEntry, 4> kReports{{
    {"gap-person", u"Kesenjangan kompetensi satu pegawai", "--nip", "--as-of", gapOfPerson},
    {"gap-unit", u"Kesenjangan kompetensi per unit kerja, dengan peta kesenjangan", nullptr, "--unit --as-of", gapOfUnit},
    {"annual-plan", u"Rencana pengembangan kompetensi tahunan", nullptr, "--plan --year", annualPlan},
    {"hours-recap", u"Rekapitulasi 20 JP", "--year", "--unit --as-of", hoursRecap},
}};

}  // namespace

std::span<const ReportEntry> reportEntries() { return kReports; }

}  // namespace cli
