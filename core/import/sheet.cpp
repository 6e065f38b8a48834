// SPDX-License-Identifier: Apache-2.0
// Cells as text and as dates.
#include "core/import/sheet.h"

#include <QRegularExpression>
#include <cmath>

namespace core {
namespace {

// Doubles hold every integer of 15 digits; Excel keeps no more of any number.
constexpr double kExact = 1e15;

QString numberText(double number)
{
    if (std::abs(number) < kExact && number == std::floor(number)) return QString::number(static_cast<qint64>(number));
    return QString::number(number, 'G', 15);
}

QString dateText(double moment)
{
    auto day = static_cast<qint64>(std::floor(moment));
    int second = static_cast<int>(std::lround((moment - std::floor(moment)) * kSecondsOfDay));
    if (second == kSecondsOfDay) {
        second = 0;
        ++day;
    }
    const QTime time = QTime::fromMSecsSinceStartOfDay(second * 1000);
    const QString clock = time.toString(second % 60 == 0 ? QStringLiteral("HH:mm") : QStringLiteral("HH:mm:ss"));
    if (moment < 1) return clock;
    const QString date = QDate::fromJulianDay(day).toString(Qt::ISODate);
    return second == 0 ? date : date + u' ' + clock;
}

}  // namespace

const Cell& SheetRow::at(int column) const
{
    static const Cell none;
    return column >= 0 && static_cast<size_t>(column) < cells.size() ? cells[static_cast<size_t>(column)] : none;
}

QString cellText(const Cell& cell)
{
    switch (cell.kind) {
        case CellKind::empty:
            return {};
        case CellKind::text:
            return cell.text;
        case CellKind::number:
            return numberText(cell.number);
        case CellKind::date:
            return dateText(cell.number);
        case CellKind::boolean:
            return cell.number != 0 ? QStringLiteral("TRUE") : QStringLiteral("FALSE");
    }
    return {};
}

QDate cellDate(const Cell& cell)
{
    if (cell.kind != CellKind::date || cell.number < 1) return {};
    return QDate::fromJulianDay(static_cast<qint64>(std::floor(cell.number)));
}

bool isDamagedNumber(const Cell& cell)
{
    static const QRegularExpression exponent(QStringLiteral("^\\s*'?-?\\d(?:[.,]\\d+)?[eE]\\+?(?:1[5-9]|[2-9]\\d|\\d{3})\\s*$"));
    if (cell.kind == CellKind::number) return std::abs(cell.number) >= kExact;
    return cell.kind == CellKind::text && cell.text.size() < 32 && exponent.match(cell.text).hasMatch();
}

QString columnName(int column)
{
    QString name;
    for (int rest = column; rest >= 0; rest = rest / 26 - 1) name.prepend(QChar(u'A' + rest % 26));
    return name;
}

}  // namespace core
