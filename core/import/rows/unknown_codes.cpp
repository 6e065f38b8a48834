// SPDX-License-Identifier: Apache-2.0
#include "core/import/rows/unknown_codes.h"

#include "core/base/text.h"
#include "core/import/table_shape.h"

#include <algorithm>

namespace core {

using namespace Qt::StringLiterals;

namespace {

/// The column that names a competency in every row; −1 = none.
int codeColumn(const SheetHeader& header)
{
    if (header.kind == ImportKind::technicalTests) return header.column(column::technicalCode);
    return header.kind == ImportKind::catalogue ? header.column(column::stepCompetency) : -1;
}

void note(const QString& code, int column, ImportRow& row, ReadContext& context)
{
    if (code.isEmpty() || context.index.competencies.withCode(code)) return;
    row.waiting = true;
    const QString key = code.toUpper();
    const auto known = context.unknownAt.constFind(key);
    if (known != context.unknownAt.constEnd()) {
        ++context.unknownCodes[*known].rows;
        return;
    }
    context.unknownAt.insert(key, context.unknownCodes.size());
    context.unknownCodes.push_back({code, row.sheet, row.number, column, 1});
}

}  // namespace

void noteUnknownCodes(const SheetRow& sheetRow, const SheetHeader& header, ImportRow& row, ReadContext& context)
{
    if (const int column = codeColumn(header); column >= 0) note(textAt(sheetRow, column), column, row, context);
    for (const auto& [column, code] : header.competencies)
        if (levelOf(sheetRow.at(column))) note(code, column, row, context);
}

std::vector<ImportProblem> waitingCodes(const SheetHeader& header, ReadContext& context)
{
    std::vector<ImportProblem> problems;
    const bool isPerRow = codeColumn(header) >= 0;
    for (const UnknownCode& unknown : context.unknownCodes) {
        const QString where = unknown.rows == 1 ? QString() : u" di %1 baris"_s.arg(grouped(unknown.rows));
        problems.push_back({unknown.sheet, isPerRow ? unknown.firstRow : 0, columnName(unknown.column), u"competency.unknown"_s,
                            u"Kompetensi “%1” belum ada di kamus; nilainya%2 menunggu sampai kamus memuatnya, atau perbaiki kodenya di berkas."_s.arg(unknown.code, where)});
    }
    context.unknownCodes.clear();
    context.unknownAt.clear();
    return problems;
}

}  // namespace core
