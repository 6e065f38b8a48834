// SPDX-License-Identifier: Apache-2.0
// From the rows of a sheet to records, one function per kind. Pure but for the index, which learns who came.
#pragma once
#include "core/import/record.h"
#include "core/import/rows/row_cells.h"
#include "core/import/sheet_header.h"
#include "core/reference/reference.h"


namespace core {

/// A competency that the dictionary lacks, and where a sheet names it.
struct UnknownCode {
    QString code, sheet;
    int firstRow = 0, column = 0;
    int rows = 0;
};

/// Rows whose post is kept but not shown, because the history says another (figures.md 6): how many, and the first.
struct OverruledPosts {
    int rows = 0;
    QString sheet, column, said, shown;
    int row = 0;
};

struct ReadContext {
    QString file;  ///< name for sources
    ImportIndex& index;
    const ReferenceTables& tables;
    QDate today;
    std::vector<ImportProblem> notices = {};  ///< what was left aside, of all sheets read so far

    QHash<std::pair<QString, QString>, bool> knownForms = {};  ///< of training, by id and name
    std::vector<UnknownCode> unknownCodes = {};  ///< of the sheet that is being read, in its order
    QHash<QString, size_t> unknownAt = {};       ///< places of those, by their code in capitals
    KeyOwners<QString> nipOfPnsId = {}, nipOfOldNip = {};  ///< of people's rows, of all sheets

    OverruledPosts overruledPosts = {};

    void note(const std::vector<ImportProblem>& more) { notices.insert(notices.end(), more.begin(), more.end()); }
};

/// What all people's sheets of a file must have told before one of them is read.
void noteSharedKeys(const SheetTable& sheet, const SheetHeader& header, ReadContext& context);
/// One notice of all posts that the history overrules.
void noteOverruledPosts(ReadContext& context);
/// Finds the units of the rows that stand above themselves, and says so in each.
void noteUnitCycles(std::vector<ImportRow>& rows, const ImportIndex& index);

/// All data rows of a sheet. Below a JUMLAH or TOTAL row whatever looks like data is refused, the rest (signatures) left out.
[[nodiscard]] std::vector<ImportRow> readRows(const SheetTable& sheet, const SheetHeader& header, ReadContext& context);
/// The same for a reconciliation sheet, whose people may stand on two rows (regulation.md 6.5); used by readRows().
[[nodiscard]] std::vector<ImportRow> readReconciliation(const SheetTable& sheet, const SheetHeader& header, ReadContext& context);

/// Natural key of a person's record: the person and `rest`. It may have come under the NIP alone, before the person did.
void nameRecord(Record& record, const QString& nip, const Uid& person, const QStringList& rest);

/// Why a row waits: nobody has its NIP (person.unknown), or not any more (person.deleted, person.otherNip).
[[nodiscard]] Problem whyWaiting(const QString& nip, const ImportIndex& index);

// One row each; used by readRows().
void readPerson(const RowCells& cells, ImportRow& row, ReadContext& context);
void readOffering(const RowCells& cells, ImportRow& row, ReadContext& context);

}  // namespace core
