// SPDX-License-Identifier: Apache-2.0
// How typed cells read on paper and in csv; no locale of the PC is asked.
#include "core/report/table.h"

#include <QRegularExpression>
#include <algorithm>
#include <cmath>

#include "core/base/text.h"

namespace core {
namespace {

const QString kPercent = QStringLiteral("\u00a0%");

constexpr qsizetype kNipDigits = 18;

qsizetype digitsEnd(const QString& text, qsizetype from)
{
    while (from < text.size() && text[from] >= u'0' && text[from] <= u'9') ++from;
    return from;
}

/// A certificate's number of 18 digits is no NIP.
bool beginsWithDay(const QString& digits)
{
    const QDate day = QDate::fromString(digits, QStringLiteral("yyyyMMdd"));
    return day.isValid() && day.year() >= 1900 && day.year() < 2100;
}

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

QString spentShareText(qint64 part, qint64 whole)
{
    const double percent = 100.0 * static_cast<double>(part) / static_cast<double>(whole);
    if (part >= whole || percent < 99.95) return decimalText(percent, 1) + kPercent;
    return percent < 99.995 ? decimalText(percent, 2) + kPercent : QStringLiteral("lebih dari 99,99") + kPercent;
}

namespace {

/// "12345678 123456 1 …" somewhere: cheap, as nearly no text has it.
bool mayHaveGroups(const QString& text)
{
    for (qsizetype i = text.indexOf(u' '); i >= 0; i = text.indexOf(u' ', i + 1))
        if (i >= 8 && i + 12 < text.size() && text[i + 7] == u' ' && text[i + 9] == u' ' && text[i - 1].isDigit()) return true;
    return false;
}

/// A NIP that somebody already put in groups, with blanks that would break.
QString withTiedNips(const QString& text)
{
    static const QRegularExpression nip(QStringLiteral("(?<!\\d)(\\d{8}) (\\d{6}) (\\d) (\\d{3})(?!\\d)"));
    return mayHaveGroups(text) ? QString(text).replace(nip, QStringLiteral("\\1\u00a0\\2\u00a0\\3\u00a0\\4")) : text;
}

}  // namespace

QString withSpacedNips(const QString& text)
{
    if (text.size() < kNipDigits) return text;
    QString spaced;
    qsizetype done = 0;
    for (qsizetype from = 0; from + kNipDigits <= text.size(); ++from) {
        const qsizetype end = digitsEnd(text, from);
        if (end - from == kNipDigits && (from == 0 || !text[from - 1].isLetterOrNumber()) && (end == text.size() || !text[end].isLetter()) && beginsWithDay(text.mid(from, 8))) {
            const QChar blank(u'\u00a0');
            spaced += text.mid(done, from - done) + text.mid(from, 8) + blank + text.mid(from + 8, 6) + blank + text[from + 14] + blank + text.mid(from + 15, 3);
            done = end;
        }
        if (end > from) from = end - 1;
    }
    return withTiedNips(done == 0 ? text : spaced + text.mid(done));
}

QString withoutNipSpaces(QString text)
{
    static const QRegularExpression nip(QStringLiteral("(\\d{8})\u00a0(\\d{6})\u00a0(\\d)\u00a0(\\d{3})"));
    return text.replace(nip, QStringLiteral("\\1\\2\\3\\4"));
}

namespace {

/// "(0→1)" does not stand alone on a line.
QString withTiedLevels(QString text)
{
    for (qsizetype at = text.indexOf(u'→'); at >= 0; at = text.indexOf(u'→', at + 1))
        if (at >= 3 && text[at - 2] == u'(' && text[at - 3] == u' ') text[at - 3] = u'\u00a0';
    return text;
}

}  // namespace

QString paperText(const ReportCell& cell, const ReportColumn& column)
{
    const auto* text = std::get_if<QString>(&cell.value);
    return text ? withTiedLevels(withSpacedNips(*text)) : cellText(cell, column);
}

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
