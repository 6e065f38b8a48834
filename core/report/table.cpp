// SPDX-License-Identifier: Apache-2.0
// How typed cells read on paper and in csv; no locale of the PC is asked.
#include "core/report/table.h"

#include <algorithm>
#include <cmath>

#include "core/base/text.h"

namespace core {
namespace {

const QString kPercent = QStringLiteral("\u00a0%");

QString numberText(double number, const ReportColumn& column)
{
    switch (column.type) {
        case CellType::integer:
        case CellType::rupiah:
            return grouped(std::llround(number));
        case CellType::percent:
            return decimalText(number, column.decimals) + kPercent;
        default:
            return decimalText(number, column.decimals);
    }
}

struct CellWriter {
    const ReportColumn& column;
    QString operator()(std::monostate) const { return {}; }
    QString operator()(const QString& text) const { return text; }
    QString operator()(QDate day) const { return day.toString(u"dd-MM-yyyy"); }
    QString operator()(double number) const { return numberText(number, column); }
    QString operator()(qint64 number) const
    {
        if (column.type == CellType::decimal || column.type == CellType::percent)
            return numberText(static_cast<double>(number), column);
        // A whole number in a text column is a code or a year: 2026, not 2.026.
        return column.type == CellType::text ? QString::number(number) : grouped(number);
    }
};

}  // namespace

QString decimalText(double number, int decimals)
{
    if (!std::isfinite(number)) return {};
    const QString plain = QString::number(number, 'f', std::max(0, decimals));
    const qsizetype point = plain.indexOf(u'.');
    const QString whole = grouped(plain.left(point < 0 ? plain.size() : point).toLongLong());
    const bool lostSign = plain.startsWith(u'-') && !whole.startsWith(u'-');
    return (lostSign ? QStringLiteral("-") : QString()) + whole + (point < 0 ? QString() : u',' + plain.mid(point + 1));
}

QString spentShareText(qint64 part, qint64 whole) { return decimalText(std::floor(1000.0 * static_cast<double>(part) / static_cast<double>(whole)) / 10, 1) + kPercent; }

QString cellText(const ReportCell& cell, const ReportColumn& column) { return std::visit(CellWriter{column}, cell.value); }

Align alignmentOf(const ReportColumn& column)
{
    if (column.align != Align::automatic) return column.align;
    if (column.type == CellType::text) return Align::left;
    return column.type == CellType::date ? Align::center : Align::right;
}

bool hasData(const ReportTable& table)
{
    return std::any_of(table.rows.begin(), table.rows.end(),
                       [](const ReportRow& row) { return row.kind == ReportRow::Kind::data; });
}

}  // namespace core
