// SPDX-License-Identifier: Apache-2.0
// Parses outside any transaction, decides row by row against the log, writes in one change set.
#include "core/import/sheet_import.h"

#include "core/import/evaluation.h"
#include "core/import/import_index_store.h"
#include "core/import/rows/row_readers.h"
#include "core/import/sheet_reader.h"
#include "core/reference/reference_store.h"

#include <QFileInfo>
#include <set>

namespace core {

using namespace Qt::StringLiterals;

namespace {

struct Parsed {
    LoadedSheets sheets;
    QString file;
    ReferenceTables tables;
};

Result<Parsed> parse(Session& session, const QString& path)
{
    auto sheets = loadSheetFile(path);
    if (!sheets) return tl::unexpected<Error>(sheets.error());
    auto tables = ReferenceStore(session).load();
    if (!tables) return tl::unexpected<Error>(tables.error());
    return Parsed{std::move(*sheets), QFileInfo(path).fileName(), std::move(*tables)};
}

ImportKind chooseKind(const Parsed& parsed, const ImportOptions& options, const ImportIndex& index)
{
    if (options.kind) return *options.kind;
    for (const SheetTable& sheet : parsed.sheets.tables)
        if (const auto kind = sheet.isHidden ? std::nullopt : guessKind(sheet, index)) return *kind;
    throw Failure(ErrorCode::invalidInput, u"“%1” tidak dikenali sebagai salah satu jenis berkas Titian; periksa judul kolomnya atau sebutkan jenisnya."_s.arg(parsed.file));
}

/// All sheets that fit; the others are named, and the file is refused if none does.
std::vector<ImportRow> readSheets(const Parsed& parsed, ImportKind kind, ReadContext& context, std::vector<ImportProblem>& problems)
{
    std::vector<ImportRow> all;
    QStringList missing;
    bool fits = false;
    for (const SheetTable& sheet : parsed.sheets.tables) {
        if (sheet.isHidden) continue;
        std::vector<ImportRow> rows;
        if (kind == ImportKind::reconciliation) {
            auto read = readReconciliation(sheet, context);
            fits = fits || read.has_value();
            if (read) rows = std::move(*read);
        } else if (const auto header = findHeader(sheet, kind, context.index, &missing)) {
            rows = readRows(sheet, *header, context);
            fits = true;
        } else if (!sheet.rows.empty()) {
            problems.push_back({sheet.name, 0, {}, u"sheet.notRead"_s, u"Lembar “%1” tidak dibaca; kolom yang tidak ditemukan: %2."_s.arg(sheet.name, missing.join(u", "_s))});
        }
        std::move(rows.begin(), rows.end(), std::back_inserter(all));
    }
    if (!fits)
        throw Failure(ErrorCode::invalidInput, u"“%1” tidak dapat dibaca sebagai %2; kolom yang tidak ditemukan: %3."_s.arg(parsed.file, importKindTitle(kind), missing.isEmpty() ? u"judul tabel"_s : missing.join(u", "_s)));
    return all;
}

PastImport factsOf(const Parsed& parsed, const ImportReport& report)
{
    const QDateTime saved = parsed.sheets.file.modifiedAt;
    return {importKindName(report.kind), parsed.sheets.file.sha256, saved.isValid() ? saved.toMSecsSinceEpoch() : 0, report.newestDay, report.rows, report.changeSet};
}

ImportReport evaluate(EditLog& log, const Parsed& parsed, const ImportOptions& options, Progress& progress, ChangeSet* out)
{
    Session& session = log.session();
    ImportIndex index = loadImportIndex(session);
    ImportReport report;
    report.file = parsed.file;
    report.kind = chooseKind(parsed, options, index);
    ReadContext context{parsed.file, index, parsed.tables};
    const ImportIndex before = index;
    const std::vector<ImportRow> rows = readSheets(parsed, report.kind, context, report.problems);
    if (parsed.sheets.file.hasMacros) report.problems.push_back({{}, 0, {}, u"file.macros"_s, u"Berkas berisi makro; makro tidak dijalankan."_s});
    report.rows = static_cast<int>(rows.size());
    report.newestDay = newestDay(rows, log.clock().today());
    const bool older = !options.acceptOlder && isOlder(factsOf(parsed, report), loadPastImports(session));
    Evaluation(log, before, out, older, progress, report).run(rows);
    if (report.kind == ImportKind::people) listMissing(before, rows, report);
    return report;
}

}  // namespace

Result<ImportReport> checkImport(EditLog& log, const QString& path, const ImportOptions& options, Progress& progress)
{
    const auto parsed = parse(log.session(), path);
    if (!parsed) return tl::unexpected<Error>(parsed.error());
    return log.session().read([&] {
        log.materialiser().begin();
        return evaluate(log, *parsed, options, progress, nullptr);
    });
}

Result<ImportReport> runImport(EditLog& log, const QString& path, const ImportOptions& options, Progress& progress)
{
    const auto parsed = parse(log.session(), path);
    if (!parsed) return tl::unexpected<Error>(parsed.error());
    ImportReport report;
    const auto receipt = log.record(u"Impor %1"_s.arg(parsed->file), [&](ChangeSet& out) {
        report = evaluate(log, *parsed, options, progress, &out);
        if (out.editCount() == 0) return;
        report.changeSet = out.uid().bytes();
        if (report.older) return;  // what was held back must not make the next old file look recent
        addPastImport(log.session(), factsOf(*parsed, report));
    });
    if (!receipt) return tl::unexpected<Error>(receipt.error());
    log.session().checkpoint();
    return report;
}

}  // namespace core
