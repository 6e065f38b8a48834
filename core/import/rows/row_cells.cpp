// SPDX-License-Identifier: Apache-2.0
// Reading single cells.
#include "core/import/rows/row_cells.h"

#include "core/base/text.h"
#include "core/people/nip.h"

#include <QLocale>
#include <cmath>

namespace core {

RowCells::RowCells(const SheetTable& sheet, const SheetHeader& header, const SheetRow& row, ImportRow& out)
    : m_sheet(sheet), m_header(header), m_row(row), m_out(out)
{
    out.sheet = sheet.name;
    out.number = row.number;
}

const Cell& RowCells::cell(int meaning) const
{
    return m_row.at(m_header.column(meaning));
}

QString RowCells::columnOf(int meaning) const
{
    return columnName(m_header.column(meaning));
}

QString RowCells::text(int meaning) const { return cleanCell(cellText(cell(meaning))).simplified(); }

QDate RowCells::date(int meaning) const
{
    const Cell& c = cell(meaning);
    if (c.kind == CellKind::date) return cellDate(c);
    const QString written = text(meaning);
    if (written.isEmpty() || written.contains(QLatin1String("0001"))) return {};
    const QDate day = dateFromText(written);
    if (!day.isValid())
        find(meaning, QStringLiteral("date.unreadable"), QStringLiteral("“%1” bukan tanggal yang dikenal, jadi diabaikan; tulis seperti 31-12-2026.").arg(written));
    return day;
}

Value RowCells::real(int meaning) const
{
    const Cell& c = cell(meaning);
    if (c.kind == CellKind::number) return Value(c.number);
    QString written = text(meaning);
    if (written.isEmpty()) return {};
    if (written.contains(u',')) written.remove(u'.').replace(u',', u'.');  // Indonesian: 1.234,5
    bool ok = false;
    const double number = QLocale::c().toDouble(written, &ok);
    if (ok && std::isfinite(number)) return Value(number);
    find(meaning, QStringLiteral("number.unreadable"), QStringLiteral("“%1” bukan angka, jadi diabaikan; tulis angkanya saja, misalnya 12 atau 12,5.").arg(text(meaning)));
    return {};
}

Value RowCells::integer(int meaning) const
{
    const Value number = real(meaning);
    if (!number.real()) return {};
    if (std::abs(*number.real()) < 9e15 && *number.real() == std::floor(*number.real())) return Value(static_cast<qint64>(*number.real()));
    find(meaning, QStringLiteral("number.notWhole"), QStringLiteral("“%1” bukan bilangan bulat, jadi diabaikan; tulis tanpa koma, misalnya 12.").arg(text(meaning)));
    return {};
}

Value RowCells::value(const ColumnSpec& spec) const
{
    switch (spec.meaning) {
    case CellMeaning::text: return Value::ofText(text(spec.field));
    case CellMeaning::date: return Value(date(spec.field));
    case CellMeaning::integer: return integer(spec.field);
    case CellMeaning::real: return real(spec.field);
    }
    return {};
}

void RowCells::fill(Record& record) const
{
    for (const ColumnSpec& spec : columnsOf(m_header.kind)) {
        if (spec.field < 0 || !has(spec.field)) continue;
        Value v = value(spec);
        if (!v.isNull()) record.values.fields[spec.field] = std::move(v);
    }
}

bool RowCells::levels(Record& record, int levelField, const ImportIndex& index) const
{
    for (const auto& [column, code] : m_header.competencies) {
        const auto level = levelOf(m_row.at(column));
        if (!level) continue;
        if (*level < 0) {
            m_out.refused = true;
            m_out.problems.push_back({m_sheet.name, m_row.number, columnName(column), QStringLiteral("level.range"),
                                      QStringLiteral("Level “%1” untuk %2 bukan bilangan bulat 0–5; seluruh baris ditolak, perbaiki lalu impor ulang.").arg(cellText(m_row.at(column)), code)});
            return false;
        }
        record.values.elements[{levelField, index.competencyUid(code)}] = Value(*level);
    }
    return true;
}

QString RowCells::personNip() const
{
    const auto nip = readNip(cellText(cell(column::personNip)));
    if (nip) return *nip;
    refuse(column::personNip, nip.error().code, nip.error().message);
    return {};
}

void RowCells::find(int meaning, const QString& code, const QString& message) const
{
    m_out.problems.push_back({m_sheet.name, m_row.number, columnOf(meaning), code, message});
}

void RowCells::refuse(int meaning, const QString& code, const QString& message) const
{
    find(meaning, code, message);
    m_out.refused = true;
}

QString RowCells::source(const QString& file) const { return QStringLiteral("%1 · %2 · baris %3").arg(file, m_sheet.name, QString::number(m_row.number)); }

std::optional<int> levelOf(const Cell& cell)
{
    if (cell.kind == CellKind::number) return cell.number >= 0 && cell.number <= 5 && cell.number == std::floor(cell.number) ? static_cast<int>(cell.number) : -1;
    const QString text = cleanCell(cellText(cell));
    if (text.isEmpty() || text == QLatin1String("-")) return std::nullopt;
    bool ok = false;
    const int level = text.toInt(&ok);
    return ok && level >= 0 && level <= 5 ? level : -1;
}

}  // namespace core
