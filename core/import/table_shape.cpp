// SPDX-License-Identifier: Apache-2.0
#include "core/import/table_shape.h"

#include "core/base/text.h"
#include "core/history/entities.h"
#include "core/import/import_kind.h"
#include "core/people/nip.h"

#include <algorithm>

namespace core {

using namespace Qt::StringLiterals;

namespace {

const Cell* firstFilled(const SheetRow& row)
{
    const auto it = std::find_if(row.cells.begin(), row.cells.end(), [](const Cell& cell) { return !cell.isEmpty(); });
    return it == row.cells.end() ? nullptr : &*it;
}

bool startsTable(const SheetRow& row)
{
    return std::any_of(row.cells.begin(), row.cells.end(), [](const Cell& cell) {
        const QString text = folded(cellText(cell));
        return text.contains(u"nip"_s) && text.size() < 20;
    });
}

int meaningOfAlias(const QString& name)
{
    static const QHash<QString, int> meanings{{u"name_nip"_s, column::nameAndNip}, {u"nip"_s, column::personNip}, {u"name"_s, column::name}, {u"male"_s, column::male},
                                              {u"female"_s, column::female}, {u"rank"_s, field::reconciliationRank}, {u"post"_s, field::reconciliationPost},
                                              {u"education_first"_s, field::educationFirst}, {u"education_last"_s, field::educationLast}, {u"pim2"_s, field::pim2},
                                              {u"pim3"_s, field::pim3}, {u"pim4"_s, field::pim4}, {u"training_done"_s, field::trainingDone}, {u"training_needed"_s, column::need}};
    return meanings.value(name, 0);
}

}  // namespace

QString textAt(const SheetRow& row, int column) { return column < 0 ? QString() : cleanCell(cellText(row.at(column))).simplified(); }

bool isTotalRow(const SheetRow& row)
{
    // "Total" may begin a title (Total Quality …), so it must stand alone or sum up what offices sum up.
    static const QRegularExpression total(u"^(?:sub[ -]?|grand ?)?(?:jumlah\\b|total(?: ?[:=]|$| (?:keseluruhan|seluruh|semua|pns|pppk|asn|pegawai|orang|akhir|umum)))"_s);
    const Cell* first = firstFilled(row);
    return first && total.match(folded(cellText(*first))).hasMatch();
}

int columnNumbersRow(const SheetTable& sheet, int headerRow)
{
    constexpr int kFewest = 3;
    const auto row = std::find_if(sheet.rows.begin(), sheet.rows.end(), [&](const SheetRow& r) { return r.number > headerRow && firstFilled(r); });
    if (headerRow <= 0 || row == sheet.rows.end()) return 0;
    int next = 1;
    for (const Cell& cell : row->cells) {
        if (cell.isEmpty()) continue;
        QString text = cellText(cell).simplified();
        if (text.startsWith(u'(') && text.endsWith(u')')) text = text.mid(1, text.size() - 2);
        if (text != QString::number(next)) return 0;
        ++next;
    }
    return next > kFewest ? row->number : 0;
}

bool isTicked(const SheetRow& row, int column)
{
    const QString tick = textAt(row, column);
    return !tick.isEmpty() && tick != u"-"_s && tick != u"0"_s;
}

QString nipIn(const QString& text)
{
    static const QRegularExpression shape(u"(?<!\\d)(?:\\d[ .]*){17}\\d(?!\\d)"_s);  // of 19 digits none is the NIP
    const auto match = shape.match(text);
    return match.hasMatch() ? normalisedNip(match.captured(0)) : QString();
}

bool startsWithNumber(const SheetRow& row)
{
    const Cell* first = firstFilled(row);
    if (!first) return false;
    if (first->kind == CellKind::number || !nipIn(cellText(*first)).isEmpty()) return true;
    bool isNumber = false;
    static_cast<void>(cellText(*first).trimmed().remove(u'.').toInt(&isNumber));
    return isNumber;
}

HeadingRows reconciliationHeading(const SheetTable& sheet)
{
    const auto first = std::find_if(sheet.rows.begin(), sheet.rows.end(), [](const SheetRow& row) { return row.number <= kHeaderWithin && startsTable(row); });
    if (first == sheet.rows.end()) return {};
    const int farthest = first->number + kMostHeadingRows;
    const auto data = std::find_if(first + 1, sheet.rows.end(), [&](const SheetRow& row) { return row.number > farthest || startsWithNumber(row) || isTotalRow(row); });
    return {first->number, data == sheet.rows.end() || data->number > farthest ? first->number : data->number - 1};
}

bool saysReconciliation(const SheetTable& sheet)
{
    const auto saysIt = [](const Cell& cell) { return folded(cellText(cell)).startsWith("rekonsiliasi"_L1); };
    return std::any_of(sheet.rows.begin(), sheet.rows.end(), [&](const SheetRow& row) { return row.number <= kHeaderWithin && std::any_of(row.cells.begin(), row.cells.end(), saysIt); });
}

NameAndNip splitNameAndNip(const QString& text)
{
    static const QRegularExpression digits(u"(?:\\bni ?p(?:ppk)?\\b[ .:/]*)?(?<!\\d)((?:\\d[ .]*){8,}\\d)"_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression edges(u"^[\\s/,;:–-]+|[\\s/,;:(–-]+$|\\(\\s*\\)"_s);
    const QString plain = cleanCell(text).simplified();
    const auto match = digits.match(plain);
    if (!match.hasMatch()) return {plain, {}};
    const QString before = plain.left(match.capturedStart()), behind = plain.mid(match.capturedEnd());
    return {QString(before + u' ' + behind).remove(edges).simplified(), match.captured(1)};
}

std::vector<HeaderPattern> headerPatterns(std::vector<HeaderAlias> aliases)
{
    std::sort(aliases.begin(), aliases.end(), [](const HeaderAlias& a, const HeaderAlias& b) { return a.order < b.order; });
    std::vector<HeaderPattern> patterns;
    for (const HeaderAlias& alias : aliases) patterns.push_back({QRegularExpression(alias.pattern), meaningOfAlias(alias.field)});
    return patterns;
}

}  // namespace core
