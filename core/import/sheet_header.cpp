// SPDX-License-Identifier: Apache-2.0
// Headings are matched exactly once normalised; competency columns by code or name.
#include "core/import/sheet_header.h"

#include "core/base/text.h"

#include <algorithm>

namespace core {
namespace {

constexpr int kHeaderWithin = 20;
constexpr size_t kFewestCompetencies = 1;
constexpr size_t kFewestAssessed = 3;  // an assessment sheet without most of its nine columns is some other sheet

bool takesCompetencies(ImportKind kind) { return kind == ImportKind::standards || kind == ImportKind::assessments; }

SheetHeader readHeader(const SheetRow& row, ImportKind kind, const ImportIndex& index)
{
    SheetHeader header{kind, row.number, {}, {}, {}};
    for (size_t c = 0; c < row.cells.size(); ++c) {
        const int column = static_cast<int>(c);
        const QString heading = cellText(row.cells[c]).simplified();
        const QString plain = normalisedHeading(heading);
        if (plain.isEmpty()) continue;
        const auto& specs = columnsOf(kind);
        const auto spec = std::find_if(specs.begin(), specs.end(), [&](const ColumnSpec& s) { return s.headings.contains(plain) && !header.columns.contains(s.field); });
        if (spec != specs.end()) {
            header.columns[spec->field] = column;
            continue;
        }
        const QString competency = takesCompetencies(kind) ? index.competencyOfHeading(heading) : QString();
        if (!competency.isEmpty()) header.competencies[column] = competency;
        else header.unread << heading;
    }
    return header;
}

QStringList missingIn(const SheetHeader& header)
{
    QStringList missing;
    for (const ColumnSpec& spec : columnsOf(header.kind))
        if (spec.required && !header.columns.contains(spec.field)) missing << spec.headings.front().toUpper();
    if (header.kind == ImportKind::standards && header.competencies.size() < kFewestCompetencies) missing << QStringLiteral("kode kompetensi (M.1, SK.1, …)");
    if (header.kind == ImportKind::assessments && header.competencies.size() < kFewestAssessed) missing << QStringLiteral("nama kompetensi (Integritas, Kerja Sama, …)");
    return missing;
}

size_t score(const SheetHeader& header) { return header.columns.size() + header.competencies.size(); }

bool looksLikeReconciliation(const SheetTable& sheet)
{
    for (const SheetRow& row : sheet.rows) {
        if (row.number > kHeaderWithin) break;
        for (const Cell& cell : row.cells) {
            const QString text = folded(cellText(cell));
            if (text.startsWith(QLatin1String("rekonsiliasi"))) return true;
            if (text.contains(QLatin1String("nama")) && text.contains(QLatin1String("nip")) && text.size() < 20) return true;
        }
    }
    return false;
}

}  // namespace

std::optional<SheetHeader> findHeader(const SheetTable& sheet, ImportKind kind, const ImportIndex& index, QStringList* missingColumns)
{
    std::optional<SheetHeader> best;
    QStringList fewestMissing;
    size_t closest = 0;
    for (const SheetRow& row : sheet.rows) {
        if (row.number > kHeaderWithin) break;
        SheetHeader header = readHeader(row, kind, index);
        const QStringList missing = missingIn(header);
        if (missing.isEmpty() && (!best || score(header) > score(*best))) best = std::move(header);
        else if (!missing.isEmpty() && (score(header) > closest || fewestMissing.isEmpty())) closest = score(header), fewestMissing = missing;
    }
    if (!best && missingColumns) *missingColumns = fewestMissing;
    return best;
}

std::optional<ImportKind> guessKind(const SheetTable& sheet, const ImportIndex& index)
{
    if (looksLikeReconciliation(sheet)) return ImportKind::reconciliation;
    std::optional<ImportKind> best;
    size_t most = 0;
    for (const ImportKind kind : allImportKinds()) {
        if (kind == ImportKind::reconciliation) continue;
        const auto header = findHeader(sheet, kind, index);
        if (header && score(*header) > most) most = score(*header), best = kind;
    }
    return best;
}

}  // namespace core
