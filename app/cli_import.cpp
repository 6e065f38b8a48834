// SPDX-License-Identifier: Apache-2.0
// titian-cli import: a dry run of a workbook, or its import.
#include "app/cli.h"
#include "core/base/text.h"
#include "core/import/sheet_import.h"

#include <QJsonArray>
#include <algorithm>

namespace cli {
namespace {

using namespace Qt::StringLiterals;

struct Arguments {
    std::string sheet, kind;
    bool acceptOlder = false;
};

QString kindNames(const QString& separator)
{
    QStringList names;
    for (const core::ImportKind kind : core::allImportKinds()) names << core::importKindName(kind);
    return names.join(separator);
}

QJsonObject jsonOf(const core::ImportReport& report)
{
    QJsonArray problems;
    for (const core::ImportProblem& p : report.problems)
        problems << QJsonObject{{u"sheet"_s, p.sheet}, {u"row"_s, p.row}, {u"column"_s, p.column}, {u"code"_s, p.code}, {u"message"_s, p.message}};
    return {{u"kind"_s, core::importKindName(report.kind)}, {u"rows"_s, report.rows}, {u"new"_s, report.added}, {u"changed"_s, report.changed},
            {u"unchanged"_s, report.unchanged}, {u"refused"_s, report.refused}, {u"duplicate"_s, report.duplicate}, {u"waiting"_s, report.waiting},
            {u"missing"_s, report.missing}, {u"older"_s, report.older}, {u"held"_s, report.held},
            {u"changeSet"_s, QString::fromLatin1(report.changeSet.toHex())}, {u"problems"_s, problems}};
}

/// "Data baris 4, kolom C: "; a column's own message names the column.
QString placeOf(const core::ImportProblem& p)
{
    if (p.row == 0) return p.column.isEmpty() ? QString() : p.sheet + u": "_s;
    return u"%1 baris %2%3: "_s.arg(p.sheet, QString::number(p.row), p.column.isEmpty() ? QString() : u", kolom "_s + p.column);
}

void printText(Context& context, const core::ImportReport& report, bool dryRun)
{
    context.print(u"%1 (%2)%3"_s.arg(report.file, core::importKindTitle(report.kind), dryRun ? u": uji coba, tidak ada yang disimpan"_s : QString()));
    const auto line = [](const QString& name, int count) { return QStringList{name, core::grouped(count)}; };
    context.print(alignedColumns({line(u"Baris"_s, report.rows), line(u"Baru"_s, report.added), line(u"Berubah"_s, report.changed), line(u"Tetap"_s, report.unchanged),
                                  line(u"Ditolak"_s, report.refused), line(u"Ganda"_s, report.duplicate), line(u"Menunggu"_s, report.waiting),
                                  line(u"Tidak ada di berkas"_s, report.missing)}));
    for (const core::ImportChange& change : report.changes)
        context.print(u"  baris %1, %2: %3 “%4” menjadi “%5”"_s.arg(change.row).arg(change.key, change.field, change.from, change.to));
    for (const core::ImportProblem& p : report.problems) {
        context.print(u"  "_s + placeOf(p) + p.message);
    }
}

void import(Context& context, const Arguments& arguments, bool dryRun)
{
    core::ImportOptions options{std::nullopt, arguments.acceptOlder};
    if (!arguments.kind.empty()) {
        options.kind = core::importKindFromName(textOf(arguments.kind));
        if (!options.kind) return context.fail(kUsage, u"Jenis “%1” tidak dikenal; pilih salah satu dari %2."_s.arg(textOf(arguments.kind), kindNames(u", "_s)));
    }
    if (context.json) options.mostChanges = 0;
    const auto workspace = context.open(dryRun);
    if (!workspace) return;
    core::Progress progress;
    const auto report = dryRun ? core::checkImport(workspace->log(), textOf(arguments.sheet), options, progress)
                               : core::runImport(workspace->log(), textOf(arguments.sheet), options, progress);
    if (!report) return context.fail(kFailed, report.error().message);
    if (context.json) context.print(jsonOf(*report));
    else printText(context, *report, dryRun);
    if (!std::all_of(report->problems.begin(), report->problems.end(), core::isNotice)) context.exitCode = kFindings;
}

void addCommand(CLI::App& word, Context& context, const char* name, const char* description, bool dryRun)
{
    CLI::App* command = word.add_subcommand(name, description);
    addCommonOptions(*command, context);
    const auto arguments = std::make_shared<Arguments>();
    addTextOption(*command, "SHEET", arguments->sheet, "Berkas xlsx, ods, atau csv", "")->required();
    addTextOption(*command, "--as", arguments->kind, "Jenis berkas; ditebak bila tidak disebut: " + kindNames(u" "_s).toStdString());
    command->add_flag("--accept-older", arguments->acceptOlder, "Biarkan berkas yang lebih lama mengubah nilai yang lebih baru");
    command->callback([&context, arguments, dryRun] { import(context, *arguments, dryRun); });
}

}  // namespace

void addImportCommands(CLI::App& app, Context& context)
{
    CLI::App* word = app.add_subcommand("import", "Impor berkas kerja (xlsx, ods, csv)");
    word->require_subcommand(1);
    addCommand(*word, context, "check", "Uji coba: apa yang akan terjadi, tanpa menyimpan", true);
    addCommand(*word, context, "run", "Impor; satu impor dapat dibatalkan sekaligus", false);
}

}  // namespace cli
