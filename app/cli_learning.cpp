// SPDX-License-Identifier: Apache-2.0
// titian-cli learning: hours of learning in a year.
#include "app/cli_values.h"
#include "core/base/text.h"
#include "core/learning/hours_store.h"

namespace cli {
namespace {

using namespace Qt::StringLiterals;

QJsonObject jsonOf(int year, const core::HourSummary& all)
{
    return {{u"year"_s, year}, {u"peopleWithAny"_s, all.peopleWithAny}, {u"certificateHours"_s, all.certificateHours}, {u"countedHours"_s, all.countedHours},
            {u"atLeast20"_s, all.atLeast20}, {u"atLeast20Counted"_s, all.atLeast20Counted}};
}

void printTable(Context& context, const core::YearOfHours& year)
{
    QList<QStringList> rows{{QString(), u"Pegawai"_s, u"Ada kursus"_s, u"JP sertifikat"_s, u"JP diakui"_s, u"≥ 20 sertifikat"_s, u"≥ 20 diakui"_s}};
    const auto add = [&](const QString& name, const core::HourSummary& s) {
        rows << QStringList{name, core::grouped(s.people), core::grouped(s.peopleWithAny), core::grouped(s.certificateHours), core::grouped(s.countedHours),
                            core::grouped(s.atLeast20), core::grouped(s.atLeast20Counted)};
    };
    add(u"PNS"_s, year.recap.byStaff[0]);
    add(u"PPPK"_s, year.recap.byStaff[1]);
    add(u"PPPK Paruh Waktu"_s, year.recap.byStaff[2]);
    add(u"Semua"_s, year.recap.all);
    context.print(u"Jam pelajaran tahun %1"_s.arg(year.year));
    context.print(alignedColumns(rows));
}

void hours(Context& context, int year)
{
    if (!isYear(context, year)) return;
    const auto workspace = context.open(true);
    if (!workspace) return;
    const auto found = core::HoursStore(workspace->session()).ofYear(year);
    if (!found) return context.fail(found.error());
    if (context.json) context.print(jsonOf(year, found->recap.all));
    else printTable(context, *found);
}

}  // namespace

void addLearningCommands(CLI::App& app, Context& context)
{
    CLI::App* learning = app.add_subcommand("learning", "Jam pelajaran");
    CLI::App* counting = learning->add_subcommand("hours", "Jam pelajaran semua pegawai aktif dalam satu tahun");
    addCommonOptions(*counting, context);
    const auto year = std::make_shared<int>(0);
    counting->add_option("--year", *year, "Tahun")->required()->type_name("TAHUN");
    counting->callback([&context, year] { hours(context, *year); });
}

}  // namespace cli
