// SPDX-License-Identifier: Apache-2.0
#include "core/import/rows/table_rows.h"

#include "core/base/text.h"
#include "core/history/entities.h"
#include "core/import/table_shape.h"
#include "core/people/nip.h"

#include <algorithm>

namespace core {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kNipDigits = 18, kNearlyNip = 15;
constexpr qsizetype kHeadingShown = 80;

int nipField(ImportKind kind) { return kind == ImportKind::people ? field::nip : column::personNip; }

/// A NIP, also one that is damaged or lacks digits; "NIP. 1970…" of a signature is none.
bool isLikeNip(const QString& text)
{
    const auto nip = readNip(text);
    if (nip || nip.error().code == u"nip.damaged"_s) return true;
    const QString digits = normalisedNip(text);
    return nip.error().code == u"nip.length"_s && digits.size() >= kNearlyNip && digits.size() <= kNipDigits + 2;
}

/// Something besides the NIPs stands in a column that means something.
bool hasMore(const SheetRow& row, const SheetHeader& header, int nipColumn)
{
    const auto counts = [&](int column) {
        const QString text = textAt(row, column);
        return column != nipColumn && !text.isEmpty() && !isLikeNip(text);
    };
    for (const auto& [meaning, columns] : header.columns)
        if (std::any_of(columns.begin(), columns.end(), counts)) return true;
    return std::any_of(header.competencies.begin(), header.competencies.end(), [&](const auto& competency) { return counts(competency.first); });
}

/// A code is one word; "Mengetahui," and a heading that is repeated are none.
bool isCode(const QString& text, const ColumnSpec& spec)
{
    return !text.isEmpty() && !text.contains(u' ') && !text.endsWith(u',') && !text.endsWith(u':') && !spec.headings.contains(normalisedHeading(text));
}

bool hasCodeAndName(const SheetRow& row, const SheetHeader& header, int codeField, int nameField)
{
    const ColumnSpec* code = findColumn(header.kind, codeField);
    return code && isCode(textAt(row, header.column(codeField)), *code) && !textAt(row, header.column(nameField)).isEmpty();
}

bool isRunningNumber(const QString& heading)
{
    const QString plain = normalisedHeading(heading);
    return plain == u"no"_s || plain == u"nourut"_s || plain == u"nomorurut"_s || plain == u"nomor"_s;
}

/// By column: whether a row above `end` has something there.
std::vector<bool> columnsWithData(const SheetTable& sheet, const SheetHeader& header, int end)
{
    std::vector<bool> filled;
    for (const SheetRow& row : sheet.rows) {
        if (row.number <= header.row || row.number >= end || isEmptyRow(row, header)) continue;
        if (row.cells.size() > filled.size()) filled.resize(row.cells.size());
        for (size_t c = 0; c < row.cells.size(); ++c)
            if (!row.cells[c].isEmpty()) filled[c] = true;
    }
    return filled;
}

}  // namespace

bool isEmptyRow(const SheetRow& row, const SheetHeader& header)
{
    const auto isEmpty = [&](int column) { return textAt(row, column).isEmpty(); };
    for (const auto& [meaning, columns] : header.columns)
        if (!std::all_of(columns.begin(), columns.end(), isEmpty)) return false;
    return std::all_of(header.competencies.begin(), header.competencies.end(), [&](const auto& competency) { return isEmpty(competency.first); });
}

bool looksLikeData(const SheetRow& row, const SheetHeader& header)
{
    switch (header.kind) {
    case ImportKind::units: return hasCodeAndName(row, header, field::unitCode, field::unitName);
    case ImportKind::competencies: return hasCodeAndName(row, header, field::competencyCode, field::competencyName);
    case ImportKind::catalogue: return hasCodeAndName(row, header, field::offeringCode, field::offeringName);
    case ImportKind::standards:
        return !textAt(row, header.column(field::standardTitle)).isEmpty() &&
               std::any_of(header.competencies.begin(), header.competencies.end(), [&](const auto& c) { return !textAt(row, c.first).isEmpty(); });
    default: break;
    }
    if (header.kind == ImportKind::people && hasCodeAndName(row, header, field::pnsId, field::personName)) return true;
    const int nip = header.column(nipField(header.kind));
    return isLikeNip(textAt(row, nip)) && hasMore(row, header, nip);
}

bool closesTable(const SheetRow& row, const SheetHeader& header)
{
    return isTotalRow(row) && (header.column(nipField(header.kind)) < 0 || !looksLikeData(row, header));
}

ImportRow belowTotal(const SheetTable& sheet, int row, int total)
{
    ImportRow refused;
    refused.sheet = sheet.name;
    refused.number = row;
    refused.refused = true;
    refused.problems.push_back({sheet.name, row, {}, u"row.belowTotal"_s,
                                u"Baris ini ada di bawah baris JUMLAH (baris %1) sehingga tidak dibaca; bila ini data, hapus baris JUMLAH di atasnya lalu impor ulang."_s.arg(total)});
    return refused;
}

std::vector<ImportProblem> unreadColumns(const SheetTable& sheet, const SheetHeader& header, int end)
{
    std::vector<QString> headings = header.row > 0 ? headingsAt(sheet, header.kind, header.row) : std::vector<QString>();
    const std::vector<bool> filled = columnsWithData(sheet, header, end);
    headings.resize(std::max(headings.size(), filled.size()));
    std::vector<ImportProblem> notices;
    for (size_t c = 0; c < headings.size(); ++c) {
        const int column = static_cast<int>(c);
        const bool hasData = c < filled.size() && filled[c];
        if ((headings[c].isEmpty() && !hasData) || header.reads(column) || isRunningNumber(headings[c])) continue;
        const QString letter = columnName(column), name = headings[c].isEmpty() ? u"tanpa judul"_s : u"“%1”"_s.arg(headings[c].left(kHeadingShown));
        notices.push_back({sheet.name, 0, letter, u"column.unread"_s, u"Kolom %1 %2 tidak dibaca."_s.arg(letter, name)});
    }
    return notices;
}

}  // namespace core
