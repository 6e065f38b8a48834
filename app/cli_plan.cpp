// SPDX-License-Identifier: Apache-2.0
// titian-cli plan: list plans, prove one; the other commands stand in files of their own.
#include "app/cli_plan.h"
#include "core/base/text.h"
#include "core/plan/plan_store.h"

#include <QJsonArray>

namespace cli {
namespace {

using namespace Qt::StringLiterals;

void listPlans(Context& context)
{
    const auto workspace = context.open(true);
    if (!workspace) return;
    const auto plans = core::PlanStore(workspace->log()).list();
    if (!plans) return context.fail(plans.error());
    if (context.json) {
        QJsonArray all;
        for (const auto& plan : *plans) all << jsonOfListed(plan);
        return context.print(QJsonObject{{u"plans"_s, all}});
    }
    if (plans->empty()) return context.print(u"Belum ada rencana."_s);
    QList<QStringList> rows{{u"Rencana"_s, u"Nama"_s, u"Status"_s, u"Kursi"_s, u"Biaya"_s, u"Pagu"_s}};
    for (const auto& plan : *plans)
        rows << QStringList{plan.uid.hex(), plan.name, core::planStateName(plan.state), core::grouped(plan.seats), core::rupiah(plan.totals.costRupiah), core::rupiah(plan.budgetRupiah)};
    context.print(alignedColumns(rows));
}

QJsonObject jsonOf(const core::PlanViolation& violation)
{
    QJsonObject o{{u"code"_s, core::violationName(violation.code)}, {u"message"_s, violation.message}};
    if (!violation.nip.isEmpty()) o[u"nip"_s] = violation.nip;
    if (!violation.offeringCode.isEmpty()) o[u"offering"_s] = violation.offeringCode;
    return o;
}

void check(Context& context, const std::string& reference)
{
    const auto workspace = context.open(true);
    if (!workspace) return;
    const core::PlanStore store(workspace->log());
    const auto plan = store.find(textOf(reference));
    if (!plan) return context.fail(plan.error());
    const auto violations = store.check(plan->uid);
    if (!violations) return context.fail(violations.error());
    if (!violations->empty()) context.exitCode = kFindings;
    if (context.json) {
        QJsonArray all;
        for (const auto& violation : *violations) all << jsonOf(violation);
        return context.print(QJsonObject{{u"feasible"_s, violations->empty()}, {u"violations"_s, all}});
    }
    context.print(violations->empty() ? u"“%1” dapat dijalankan."_s.arg(plan->name) : u"“%1” melanggar %2 batas:"_s.arg(plan->name).arg(violations->size()));
    for (const auto& v : *violations)
        context.print(u"- %1 %2"_s.arg(QStringList{v.personName, v.nip, v.offeringCode}.join(u' ').simplified(), v.message).simplified());
}

}  // namespace

double levelsOf(core::PlanValue value) { return static_cast<double>(value) / 1000.0; }

QJsonObject jsonOfMade(const core::PlanHeading& plan)
{
    return {{u"plan"_s, plan.uid.hex()}, {u"value"_s, levelsOf(plan.totals.value)}, {u"cost"_s, plan.totals.costRupiah}, {u"budget"_s, plan.budgetRupiah},
            {u"seats"_s, plan.seats}, {u"people"_s, plan.totals.peopleServed}, {u"angkatan"_s, plan.totals.angkatanRun},
            {u"gapLevelsClosed"_s, plan.totals.gapLevelsClosed}};
}

QJsonObject jsonOfListed(const core::PlanHeading& plan)
{
    QJsonObject o = jsonOfMade(plan);
    o[u"year"_s] = plan.year;
    o[u"name"_s] = plan.name;
    o[u"state"_s] = core::planStateName(plan.state);
    o[u"madeOn"_s] = plan.madeOn.toString(Qt::ISODate);
    return o;
}

void addPlanCommands(CLI::App& app, Context& context)
{
    CLI::App* plan = app.add_subcommand("plan", "Rencana pelatihan: susun, daftar, periksa, jelaskan, bandingkan, prakirakan");
    addPlanMake(*plan, context);
    CLI::App* listing = plan->add_subcommand("list", "Rencana yang tersimpan");
    addCommonOptions(*listing, context);
    listing->callback([&context] { listPlans(context); });
    CLI::App* checking = plan->add_subcommand("check", "Buktikan bahwa rencana menaati semua batas");
    addCommonOptions(*checking, context);
    const auto reference = std::make_shared<std::string>();
    addTextOption(*checking, "PLAN", *reference, "Nomor rencana (atau awalnya) atau namanya", "")->required();
    checking->callback([&context, reference] { check(context, *reference); });
    addPlanQuestions(*plan, context);
    addPlanForecast(*plan, context);
}

}  // namespace cli
