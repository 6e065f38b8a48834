// SPDX-License-Identifier: Apache-2.0
// titian-cli plan forecast: PNS with the hours of a year and dimension Kompetensi of the IP ASN by unit, without and with the plan.
#include "app/cli_plan.h"
#include "core/base/text.h"
#include "core/plan/plan_forecast.h"
#include "core/plan/plan_store.h"
#include "core/report/table.h"

#include <QJsonArray>

namespace cli {
namespace {

using namespace Qt::StringLiterals;

struct NamedIndicator {
    core::IpAsnIndicator indicator;
    QLatin1String key;
};
constexpr std::array kIndicatorKeys{NamedIndicator{core::IpAsnIndicator::leadership, "leadership"_L1}, NamedIndicator{core::IpAsnIndicator::functional, "functional"_L1},
                                    NamedIndicator{core::IpAsnIndicator::technical, "technical"_L1}, NamedIndicator{core::IpAsnIndicator::seminar, "seminar"_L1}};

QJsonObject jsonOfForecast(const core::PlanForecastRow& row)
{
    QJsonObject indicators, o{{u"pns"_s, row.pns}, {u"hoursMetWithout"_s, row.atFloorWithout}, {u"hoursMet"_s, row.atFloor}, {u"measured"_s, row.measured}};
    if (const auto without = row.averageWithout()) o[u"ipCompetencyWithout"_s] = *without / 100.0;
    if (const auto with = row.averageWith()) o[u"ipCompetency"_s] = *with / 100.0;
    for (const auto& [indicator, key] : kIndicatorKeys) {
        const auto i = static_cast<std::size_t>(indicator);
        indicators[key] = QJsonObject{{u"without"_s, row.without.met[i]}, {u"with"_s, row.with.met[i]}};
    }
    o[u"indicators"_s] = indicators;
    return o;
}

QString points(std::optional<int> hundredths) { return hundredths ? core::decimalText(*hundredths / 100.0, 2) : u"-"_s; }

QStringList forecastCells(const QString& name, const core::PlanForecastRow& row)
{
    return {name, core::grouped(row.pns), core::grouped(row.atFloorWithout), core::grouped(row.atFloor), points(row.averageWithout()), points(row.averageWith())};
}

void printForecast(Context& context, const core::PlanHeading& plan, const core::PlanFacts& facts, const core::PlanForecast& forecast)
{
    QJsonArray units;
    QList<QStringList> rows{{u"Unit"_s, u"PNS"_s, u"JP tanpa rencana"_s, u"JP dengan rencana"_s, u"IP tanpa rencana"_s, u"IP dengan rencana"_s}};
    for (std::size_t u = 0; u < forecast.units.size(); ++u) {
        const core::PlanForecastRow& row = forecast.units[u];
        if (row.pns == 0) continue;
        const bool isKnown = u < facts.units.size();
        const QString name = isKnown ? facts.units.at(u).name : u"(unit tidak diketahui)"_s;
        QJsonObject o = jsonOfForecast(row);
        o[u"unit"_s] = isKnown ? facts.units.at(u).code : QString();
        o[u"name"_s] = name;
        units << o;
        rows << forecastCells(name, row);
    }
    if (context.json) return context.print(QJsonObject{{u"plan"_s, plan.uid.hex()}, {u"year"_s, plan.year}, {u"total"_s, jsonOfForecast(forecast.total)}, {u"units"_s, units}});
    rows << forecastCells(u"Semua"_s, forecast.total);
    context.print(alignedColumns(rows));
    context.print(u"Pada akhir tahun %1. IP: rata-rata angka dimensi Kompetensi IP ASN, paling tinggi 40; perhitungan internal menurut PerBKN 8/2019, belum terverifikasi."_s.arg(plan.year));
}

void forecast(Context& context, const std::string& reference)
{
    const auto workspace = context.open(true);
    if (!workspace) return;
    const core::PlanStore store(workspace->log());
    const auto plan = store.find(textOf(reference));
    const auto record = plan ? store.load(plan->uid) : tl::unexpected<core::Error>(plan.error());
    if (!record) return context.fail(record.error());
    const auto facts = core::planFacts(workspace->session(), record->request);
    if (!facts) return context.fail(facts.error());
    const auto forecast = core::planForecast(workspace->session(), *facts, core::planOf(*facts, *record).seats);
    if (!forecast) return context.fail(forecast.error());
    printForecast(context, *plan, *facts, *forecast);
}

}  // namespace

void addPlanForecast(CLI::App& plan, Context& context)
{
    CLI::App* asking = plan.add_subcommand("forecast", "Prakiraan per unit: PNS dengan JP setahun dan dimensi Kompetensi IP ASN, tanpa dan dengan rencana");
    addCommonOptions(*asking, context);
    const auto reference = std::make_shared<std::string>();
    addTextOption(*asking, "PLAN", *reference, "Nomor rencana (atau awalnya) atau namanya", "")->required();
    asking->callback([&context, reference] { forecast(context, *reference); });
}

}  // namespace cli
