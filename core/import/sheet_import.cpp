// SPDX-License-Identifier: Apache-2.0
// Parses outside any transaction, decides row by row against the log, writes in one change set.
#include "core/import/sheet_import.h"

#include "core/import/evaluation.h"
#include "core/import/import_index_store.h"
#include "core/import/mapping_store.h"
#include "core/import/rows/plain_people.h"
#include "core/import/rows/row_readers.h"
#include "core/import/sheet_choice.h"
#include "core/import/sheet_reader.h"
#include "core/reference/reference_store.h"

#include <QFileInfo>
#include <deque>

namespace core {

using namespace Qt::StringLiterals;

namespace {

struct Parsed {
    LoadedSheets sheets;
    QString file;
    qint64 fileMs = 0;
    ReferenceTables tables;
};

Result<Parsed> parse(Session& session, const Clock& clock, const QString& path)
{
    auto sheets = loadSheetFile(path);
    if (!sheets) return tl::unexpected<Error>(sheets.error());
    auto tables = ReferenceStore(session).load();
    if (!tables) return tl::unexpected<Error>(tables.error());
    const QFileInfo file(path);
    return Parsed{std::move(*sheets), file.fileName(), std::min(file.lastModified().toMSecsSinceEpoch(), clock.nowMs()), std::move(*tables)};
}

SheetChoice choose(const Parsed& parsed, const ImportOptions& options, const ImportIndex& index, Session& session)
{
    const auto& tables = parsed.sheets.tables;
    if (!options.mappings.empty()) return valueOrThrow(chooseSaid(tables, options.mappings));
    return valueOrThrow(chooseSheets(parsed.file, tables, options.kind, loadMappings(session), index));
}

/// What the user corrected is used again for the next file of this layout; what would be guessed anyway need not be kept.
void remember(const Parsed& parsed, const ImportOptions& options, Session& session)
{
    if (options.mappings.empty()) return;
    const ImportIndex index = loadHeadings(session, parsed.tables);
    for (const SheetMapping& mapping : options.mappings)
        for (const SheetTable& table : parsed.sheets.tables) {
            const QString layout = table.name == mapping.sheet ? layoutOf(table, mapping.kind, mapping.headerRow) : QString();
            if (layout.isEmpty()) continue;
            if (isGuess(table, mapping, index)) removeMapping(session, layout);
            else storeMapping(session, layout, mapping);
        }
}

/// A day ahead comes from a wrong clock and says nothing: it would make every later file look old.
qint64 believable(qint64 savedMs, const Clock& clock) { return savedMs > clock.nowMs() ? 0 : savedMs; }

PastImport factsOf(const Parsed& parsed, const ImportReport& report, const Clock& clock)
{
    const QDateTime saved = parsed.sheets.file.modifiedAt;
    return {importKindName(report.kind), parsed.sheets.file.sha256, saved.isValid() ? believable(saved.toMSecsSinceEpoch(), clock) : 0, report.newestDay, report.rows, report.changeSet, parsed.fileMs};
}

void append(std::vector<ImportProblem>& to, const std::vector<ImportProblem>& more) { to.insert(to.end(), more.begin(), more.end()); }

ImportReport evaluate(EditLog& log, const Parsed& parsed, const ImportOptions& options, Progress& progress, ChangeSet* out)
{
    Session& session = log.session();
    ImportIndex index = loadImportIndex(log, parsed.tables);
    SheetChoice choice = choose(parsed, options, index, session);
    ImportReport report;
    report.file = parsed.file;
    report.sha256 = parsed.sheets.file.sha256;
    report.kind = choice.kind;
    report.problems = std::move(choice.problems);
    const ImportIndex before = index;
    ReadContext context{parsed.file, index, parsed.tables, log.clock().today(), std::move(choice.notices)};
    std::deque<PlainPeople> drawn;  // as offices drew them, made plain
    for (ChosenSheet& sheet : choice.sheets)
        if (auto plain = plainPeople(*sheet.table, sheet.header, context.notices)) {
            drawn.push_back(std::move(*plain));
            sheet = {&drawn.back().table, drawn.back().header};
        }
    for (const ChosenSheet& sheet : choice.sheets) noteSharedKeys(*sheet.table, sheet.header, context);
    std::vector<ImportRow> rows;
    for (const ChosenSheet& sheet : choice.sheets) {
        auto more = readRows(*sheet.table, sheet.header, context);
        std::move(more.begin(), more.end(), std::back_inserter(rows));
    }
    noteOverruledPosts(context);
    if (report.kind == ImportKind::units) noteUnitCycles(rows, index);
    if (parsed.sheets.file.hasMacros) report.problems.push_back({{}, 0, {}, u"file.macros"_s, u"Berkas berisi makro; makronya tidak dijalankan, datanya tetap dibaca."_s});
    report.rows = static_cast<int>(rows.size());
    report.newestDay = newestDay(rows, log.clock().today());
    std::vector<PastImport> past = loadPastImports(session);
    for (PastImport& import : past) import.modifiedMs = believable(import.modifiedMs, log.clock());
    report.older = isOlder(factsOf(parsed, report, log.clock()), past);
    Evaluation(log, before, parsed.tables, out, {report.older && !options.acceptOlder, options.mostChanges}, progress, report).run(rows);
    if (report.kind == ImportKind::people) listMissing(before, rows, report);
    append(report.problems, context.notices);
    return report;
}

}  // namespace

Result<ImportReport> checkImport(EditLog& log, const QString& path, const ImportOptions& options, Progress& progress)
{
    const auto parsed = parse(log.session(), log.clock(), path);
    if (!parsed) return tl::unexpected<Error>(parsed.error());
    return log.session().read([&] {
        log.materialiser().begin();
        return evaluate(log, *parsed, options, progress, nullptr);
    });
}

Result<ImportReport> runImport(EditLog& log, const QString& path, const ImportOptions& options, Progress& progress)
{
    const auto parsed = parse(log.session(), log.clock(), path);
    if (!parsed) return tl::unexpected<Error>(parsed.error());
    if (!options.checkedSha256.isEmpty() && options.checkedSha256 != parsed->sheets.file.sha256)
        return fail(ErrorCode::conflict, u"Isi “%1” berubah sejak diperiksa, jadi belum diimpor; periksa lagi, lalu impor."_s.arg(parsed->file));
    ImportReport report;
    const auto receipt = log.record(QStringLiteral("Impor %1").arg(parsed->file), [&](ChangeSet& out) {
        report = evaluate(log, *parsed, options, progress, &out);
        remember(*parsed, options, log.session());
        if (out.editCount() == 0) return;
        report.changeSet = out.uid().bytes();
        if (report.held > 0) return;  // what was held back must not make the next old file look recent
        addPastImport(log.session(), factsOf(*parsed, report, log.clock()));
    });
    if (!receipt) return tl::unexpected<Error>(receipt.error());
    if (!log.session().checkpoint())
        report.problems.push_back({{}, 0, {}, u"file.diskFull"_s, u"Impor sudah tersimpan, tetapi disk penuh sehingga sebagian data masih di berkas berakhiran “-wal”; kosongkan ruang disk, buka lagi berkas ini, dan jangan salin berkas .titian saja."_s});
    return report;
}

Result<> rehearseImports(EditLog& log, const std::function<void()>& imports)
{
    bool isDone = false;
    const auto undone = log.session().write([&] {
        imports();
        isDone = true;
        throw Failure(ErrorCode::cancelled, {});  // takes everything back
    });
    if (isDone) return {};
    return tl::unexpected<Error>(undone.error());
}

}  // namespace core
