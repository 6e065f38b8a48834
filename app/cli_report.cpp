// SPDX-License-Identifier: Apache-2.0
// titian-cli report: which reports there are, and writing one as PDF or xlsx.
#include "app/cli_report.h"
#include "app/cli_values.h"
#include "core/report/pdf_writer.h"
#include "core/report/xlsx_writer.h"
#include "core/reports/report_list.h"

#include <QJsonArray>
#include <algorithm>

namespace cli {
namespace {

using namespace Qt::StringLiterals;

/// Options of every report.
constexpr const char* kCommonOptions = "--out --paper --landscape";

/// What `report write` was asked for; empty = not given.
struct WriteRequest {
    std::string name, out, paper = "F4", unit, nip, plan, asOf;
    int year = 0;
    bool landscape = false;
};

QStringList optionsOf(const core::ReportEntry& entry)
{
    QStringList options;
    for (const auto* some : {&entry.needed, &entry.optional})
        for (const auto option : *some) options << core::reportOptionName(option);
    return options + QString::fromLatin1(kCommonOptions).split(u' ');
}

void list(Context& context)
{
    QJsonArray reports;
    QList<QStringList> rows{{u"Laporan"_s, u"Judul"_s, u"Pilihan"_s}};
    for (const core::ReportEntry& entry : core::reportEntries()) {
        const QString name = QString::fromLatin1(entry.name), title = QString::fromUtf16(entry.title);
        reports << QJsonObject{{u"name"_s, name}, {u"title"_s, title}, {u"options"_s, QJsonArray::fromStringList(optionsOf(entry))}};
        rows << QStringList{name, title, optionsOf(entry).join(u' ')};
    }
    if (context.json) context.print(QJsonObject{{u"reports"_s, reports}});
    else context.print(alignedColumns(rows));
}

const core::ReportEntry* entryNamed(Context& context, const std::string& name)
{
    if (const auto* entry = core::findReport(textOf(name))) return entry;
    context.fail(kUsage, u"Tidak ada laporan “%1”; lihat “titian-cli report list”."_s.arg(textOf(name)));
    return nullptr;
}

/// Nothing may be missing, and nothing given that would be quietly ignored.
bool optionsFit(Context& context, const core::ReportEntry& entry, const WriteRequest& request)
{
    using enum core::ReportOption;
    const std::pair<core::ReportOption, bool> given[] = {
        {unit, !request.unit.empty()}, {nip, !request.nip.empty()}, {plan, !request.plan.empty()}, {year, request.year != 0}, {asOf, !request.asOf.empty()}};
    const QString name = QString::fromLatin1(entry.name);
    for (const auto& [option, isGiven] : given) {
        const bool isNeeded = std::find(entry.needed.begin(), entry.needed.end(), option) != entry.needed.end();
        if (isGiven == entry.takes(option) || (!isGiven && !isNeeded)) continue;
        context.fail(kUsage, (isGiven ? u"Laporan %1 tidak memakai %2."_s : u"Laporan %1 memerlukan %2."_s).arg(name, core::reportOptionName(option)));
        return false;
    }
    return true;
}

std::optional<core::Paper> paperNamed(Context& context, const std::string& name)
{
    const QString word = textOf(name).toUpper();
    if (word == "F4"_L1) return core::Paper::f4;
    if (word == "A4"_L1) return core::Paper::a4;
    context.fail(kUsage, u"Kertas “%1” tidak dikenal; gunakan F4 atau A4."_s.arg(textOf(name)));
    return std::nullopt;
}

using Writer = core::Result<> (*)(const core::Report&, const core::PageOptions&, const QString&, core::Progress*);
Writer writerFor(Context& context, const QString& path)
{
    if (path.endsWith(".pdf"_L1, Qt::CaseInsensitive)) return core::writePdf;
    if (path.endsWith(".xlsx"_L1, Qt::CaseInsensitive)) return core::writeXlsx;
    context.fail(kUsage, u"Berkas “%1” harus berakhiran .pdf atau .xlsx."_s.arg(path));
    return nullptr;
}

void write(Context& context, const WriteRequest& request)
{
    const auto* entry = entryNamed(context, request.name);
    if (!entry || !optionsFit(context, *entry, request)) return;
    const QString path = textOf(request.out);
    const Writer writer = writerFor(context, path);
    if (!writer) return;
    const auto paper = paperNamed(context, request.paper);
    if (!paper) return;
    const auto asOf = dayFrom(context, request.asOf);
    if (!asOf) return;
    const auto workspace = context.open(true);
    if (!workspace) return;
    const auto report = core::makeReport(workspace->log(), *entry, {textOf(request.nip), textOf(request.unit), textOf(request.plan), request.year, *asOf});
    if (!report) return context.fail(report.error());
    const core::PageOptions page{*paper, request.landscape ? core::Orientation::landscape : core::Orientation::portrait};
    if (const auto written = writer(*report, page, path, nullptr); !written) return context.fail(kFailed, written.error().message);
    context.print(u"Laporan ditulis: “%1”."_s.arg(path));
}

void addWrite(CLI::App& report, Context& context)
{
    CLI::App* command = report.add_subcommand("write", "Tulis satu laporan sebagai PDF atau xlsx");
    addCommonOptions(*command, context, false);
    const auto r = std::make_shared<WriteRequest>();
    command->add_option("NAME", r->name, "Nama laporan dari report list")->required();
    addTextOption(*command, "--out", r->out, "Berkas tujuan, .pdf atau .xlsx; yang lama diganti", "BERKAS")->required();
    command->add_option("--paper", r->paper, "F4 (215 × 330 mm) atau A4")->capture_default_str()->type_name("KERTAS");
    command->add_flag("--landscape", r->landscape, "Mendatar; tanpa ini tegak");
    addTextOption(*command, "--unit", r->unit, "Kode unit kerja, termasuk semua di bawahnya", "KODE");
    addTextOption(*command, "--nip", r->nip, "NIP pegawai", "NIP");
    command->add_option("--year", r->year, "Tahun")->type_name("TAHUN");
    addTextOption(*command, "--plan", r->plan, "Nomor rencana (atau awalnya) atau namanya", "RENCANA");
    addTextOption(*command, "--as-of", r->asOf, "Tanggal hitung; tanpa ini hari ini", "TANGGAL");
    command->callback([&context, r] { write(context, *r); });
}

}  // namespace

void addReportCommands(CLI::App& app, Context& context)
{
    CLI::App* report = app.add_subcommand("report", "Laporan: daftar, tulis, kop surat");
    CLI::App* listing = report->add_subcommand("list", "Laporan yang ada, dengan pilihannya; tidak memerlukan berkas data");
    addJsonOption(*listing, context);
    listing->callback([&context] { list(context); });
    addWrite(*report, context);
    addLetterheadCommand(*report, context);
}

}  // namespace cli
