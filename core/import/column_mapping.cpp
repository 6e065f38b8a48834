// SPDX-License-Identifier: Apache-2.0
#include "core/import/column_mapping.h"

#include "core/import/table_shape.h"

#include <QCryptographicHash>
#include <algorithm>

namespace core {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLayoutWithin = 100;  ///< a user may have chosen a heading below those that are found by themselves
constexpr size_t kFewestChosen = 1;

QString titleOf(ImportKind kind, const ColumnTarget& target)
{
    const ColumnSpec* spec = findColumn(kind, target.field);
    return spec ? spec->title : target.competency;
}

Result<> addColumn(const SheetMapping& mapping, int column, const ColumnTarget& target, SheetHeader& header)
{
    const ColumnSpec* spec = findColumn(mapping.kind, target.field);
    const bool isCompetency = !target.competency.isEmpty();
    if (column < 0 || isCompetency == (target.field != 0) || (isCompetency ? !hasCompetencyColumns(mapping.kind) : !spec))
        return fail(ErrorCode::invalidInput, u"Kolom %1 lembar “%2” dipasangkan ke isian yang tidak dikenal %3; pasangkan ulang."_s.arg(columnName(column), mapping.sheet, importKindTitle(mapping.kind)));
    int other = -1;
    if (isCompetency) {
        for (const auto& [taken, code] : header.competencies)
            if (code.compare(target.competency, Qt::CaseInsensitive) == 0) other = taken;
        header.competencies[column] = target.competency;
    } else {
        if (!spec->several) other = header.column(target.field);
        header.columns[target.field].push_back(column);
    }
    if (other < 0) return {};
    return fail(ErrorCode::invalidInput, u"Kolom %1 dan %2 lembar “%3” sama-sama dipasangkan ke “%4”; pilih salah satu."_s.arg(columnName(other), columnName(column), mapping.sheet, titleOf(mapping.kind, target)));
}

}  // namespace

SheetMapping mappingOf(const QString& sheet, const SheetHeader& header)
{
    SheetMapping mapping{sheet, header.kind, header.row};
    for (const auto& [meaning, columns] : header.columns)
        for (const int column : columns) mapping.columns[column] = {meaning};
    for (const auto& [column, code] : header.competencies) mapping.columns[column] = {0, code};
    return mapping;
}

Result<SheetHeader> headerOf(const SheetMapping& mapping)
{
    SheetHeader header{mapping.kind, std::max(mapping.headerRow, 0), {}, {}};
    for (const auto& [column, target] : mapping.columns)
        if (target != ColumnTarget{})
            if (auto added = addColumn(mapping, column, target, header); !added) return tl::unexpected<Error>(added.error());
    const QStringList missing = missingColumns(header, kFewestChosen);
    if (missing.isEmpty()) return header;
    return fail(ErrorCode::invalidInput, u"Lembar “%1” belum dapat dibaca sebagai %2; pilih kolom untuk: %3."_s.arg(mapping.sheet, importKindTitle(mapping.kind), missing.join(u", "_s)));
}

QString layoutOf(const SheetTable& sheet, ImportKind kind, int headerRow)
{
    if (headerRow <= 0) return {};
    QStringList plain;
    for (const QString& heading : headingsAt(sheet, kind, headerRow)) plain << normalisedHeading(heading);
    while (!plain.isEmpty() && plain.last().isEmpty()) plain.removeLast();
    if (std::count_if(plain.begin(), plain.end(), [](const QString& h) { return !h.isEmpty(); }) < 2) return {};
    if (kind == ImportKind::reconciliation) plain.prepend(u"reconciliation"_s);  // joined over its rows, so never equal to a plain one
    return QString::fromLatin1(QCryptographicHash::hash(plain.join(u'\x1f').toUtf8(), QCryptographicHash::Sha256).toHex());
}

std::optional<SheetMapping> rememberedFor(const SheetTable& sheet, const RememberedMappings& remembered)
{
    if (remembered.empty()) return std::nullopt;
    for (const SheetRow& row : sheet.rows) {
        if (row.number > kLayoutWithin) break;
        for (const ImportKind kind : {ImportKind::people, ImportKind::reconciliation}) {
            const auto found = remembered.find(layoutOf(sheet, kind, row.number));
            if (found == remembered.end()) continue;
            SheetMapping mapping = found->second;
            mapping.sheet = sheet.name;
            mapping.headerRow = row.number;
            if (headerOf(mapping)) return mapping;
        }
    }
    return std::nullopt;
}

}  // namespace core
