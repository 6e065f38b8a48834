// SPDX-License-Identifier: Apache-2.0
// Reading single cells.
#include "core/import/rows/row_cells.h"

#include "core/assessment/level_choice.h"
#include "core/base/text.h"
#include "core/catalogue/catalogue.h"
#include "core/history/entities.h"
#include "core/learning/hours.h"
#include "core/people/nip.h"

#include <QLocale>
#include <QRegularExpression>
#include <algorithm>
#include <array>
#include <cmath>

namespace core {
namespace {

using namespace Qt::StringLiterals;

/// The largest and smallest numbers a column may hold and still be true.
struct Range {
    double least, most;
};
Range rangeOf(CellMeaning meaning)
{
    switch (meaning) {
    case CellMeaning::year: return {kFirstCourseYear, kLastCourseYear};
    case CellMeaning::count: return {0, 100'000};
    case CellMeaning::hours: return {0, kMostCourseJp};
    case CellMeaning::rupiah: return {0, kMostCostRupiah};
    default: return {-9e15, 9e15};
    }
}

/// "1.234" or "1,234": a thousand, or one and a bit. "0.125" can only be a fraction.
bool isUnclear(const QString& written)
{
    static const QRegularExpression either(u"^-?[1-9]\\d{0,2}[.,]\\d{3}$"_s);
    return either.match(written).hasMatch();
}

/// "1.234" where only whole numbers are meant.
bool isThousands(const QString& written)
{
    static const QRegularExpression thousands(u"^-?[1-9]\\d{0,2}(\\.\\d{3})+$"_s);
    return thousands.match(written).hasMatch();
}

/// Year 1 is how SIASN writes "unknown", in any order of day and year.
bool isUnknownDay(const QString& written)
{
    static const QRegularExpression firstYear(u"\\b0001\\b"_s);
    return written.isEmpty() || firstYear.match(written).hasMatch();
}

double numberOf(const Value& value) { return value.real() ? *value.real() : value.integer() ? static_cast<double>(*value.integer()) : 0; }

/// Days that lie ahead as a rule; two digits of a year mean the nearer century there.
bool isAhead(int meaning)
{
    static constexpr std::array columns{column::classStart, column::classEnd, field::standardTo, field::retiresOn};
    return std::find(columns.begin(), columns.end(), meaning) != columns.end();
}
constexpr int kYearsAhead = 30;

}  // namespace

RowCells::RowCells(const SheetTable& sheet, const SheetHeader& header, const SheetRow& row, ImportRow& out, QDate today)
    : m_sheet(sheet), m_header(header), m_row(row), m_out(out), m_today(today)
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
    const auto made = m_header.madeOf.find(meaning);
    return columnName(made == m_header.madeOf.end() ? m_header.column(meaning) : made->second);
}

QString RowCells::written(int meaning) const { return cleanCell(cellText(cell(meaning))).simplified(); }

QString RowCells::text(int meaning) const { return isDamagedNumber(cell(meaning)) ? QString() : written(meaning); }

Value RowCells::ofText(const ColumnSpec& spec) const
{
    if (spec.field != field::nip && isDamagedNumber(cell(spec.field)))  // who reads a NIP says more
        find(spec.field, u"number.damaged"_s, u"%1 “%2” rusak karena disimpan sebagai angka, jadi diabaikan; minta berkas yang kolomnya berformat teks."_s.arg(spec.title, written(spec.field)));
    return Value::ofText(text(spec.field));
}

QDate RowCells::date(int meaning) const
{
    const Cell& c = cell(meaning);
    if (c.kind == CellKind::date) return cellDate(c);
    const QString said = written(meaning);
    if (isUnknownDay(said)) return {};
    const QDate day = dateFromText(said, isAhead(meaning) ? m_today.addYears(kYearsAhead) : m_today);
    if (!day.isValid())
        find(meaning, QStringLiteral("date.unreadable"), QStringLiteral("“%1” bukan tanggal yang dikenal, jadi diabaikan; tulis seperti 31-12-2026.").arg(said));
    return day;
}

Value RowCells::real(int meaning, double most) const
{
    const Cell& c = cell(meaning);
    if (c.kind == CellKind::number) return Value(c.number);
    const QString said = written(meaning);
    if (said.isEmpty()) return {};
    if (const QString digits = QString(said).remove(u'.').remove(u','); isUnclear(said) && digits.toDouble() <= most) {
        find(meaning, u"number.unreadable"_s, u"“%1” bisa berarti %2 atau %3,%4, jadi diabaikan; tulis salah satunya, tanpa nol atau titik yang tidak perlu."_s.arg(said, digits, digits.chopped(3), digits.right(3)));
        return {};
    }
    QString plain = said;
    if (plain.contains(u',')) plain.remove(u'.').replace(u',', u'.');  // Indonesian: 1.234,5
    bool ok = said.indexOf(u',') >= said.lastIndexOf(u'.') || !said.contains(u',');  // 1,234.5 is nobody's here
    const double number = ok ? QLocale::c().toDouble(plain, &ok) : 0;
    if (ok && std::isfinite(number)) return Value(number);
    find(meaning, QStringLiteral("number.unreadable"), QStringLiteral("“%1” bukan angka, jadi diabaikan; tulis angkanya saja, misalnya 12 atau 12,5.").arg(said));
    return {};
}

Value RowCells::integer(int meaning) const
{
    if (const QString said = text(meaning); cell(meaning).kind != CellKind::number && isThousands(said)) {
        bool fits = false;
        const qint64 number = QString(said).remove(u'.').toLongLong(&fits);
        if (fits) return Value(number);
    }
    const Value number = real(meaning);
    if (!number.real()) return {};
    if (std::abs(*number.real()) < 9e15 && *number.real() == std::floor(*number.real())) return Value(static_cast<qint64>(*number.real()));
    find(meaning, QStringLiteral("number.notWhole"), QStringLiteral("“%1” bukan bilangan bulat, jadi diabaikan; tulis tanpa koma, misalnya 12.").arg(text(meaning)));
    return {};
}

Value RowCells::rupiah(const ColumnSpec& spec) const
{
    static const QRegularExpression plain(u"^(\\d+)\\.00?$"_s), english(u"^\\d{1,3}(,\\d{3}){2,}$"_s);
    const Cell& c = cell(spec.field);
    QString said = written(spec.field);
    if (keyCell(said).isEmpty() && !said.contains(u'0')) return {};  // "-" says nothing
    if (c.kind == CellKind::number && c.number == std::floor(c.number) && std::abs(c.number) < 9e15) return Value(static_cast<qint64>(c.number));
    if (const auto hit = plain.match(said); hit.hasMatch()) said = hit.captured(1);
    if (english.match(said).hasMatch()) said.remove(u',');
    if (const auto amount = c.kind == CellKind::number ? std::nullopt : rupiahFromText(said.startsWith(u'-') ? said.mid(1) : said))
        return Value(said.startsWith(u'-') ? -*amount : *amount);
    refuse(spec.field, u"cost.unreadable"_s, u"%1 “%2” bukan jumlah rupiah yang jelas; tulis angkanya saja, misalnya 4350000, atau kosongkan bila belum diketahui."_s.arg(spec.title, written(spec.field)));
    return {};
}

Value RowCells::inRange(const ColumnSpec& spec, Value number) const
{
    const auto [least, most] = rangeOf(spec.meaning);
    if (number.isNull() || (numberOf(number) >= least && numberOf(number) <= most)) return number;
    const QString limits = u"%1 “%2” tidak mungkin benar; harus antara %3 dan %4"_s.arg(spec.title, written(spec.field));
    if (spec.meaning == CellMeaning::year)
        find(spec.field, u"number.range"_s, limits.arg(least, 0, 'f', 0).arg(most, 0, 'f', 0) + u", jadi diabaikan; perbaiki tahunnya."_s);
    else
        refuse(spec.field, u"number.range"_s, limits.arg(grouped(static_cast<qint64>(least)), grouped(static_cast<qint64>(most))) + u"; baris ditolak, perbaiki angkanya lalu impor ulang."_s);
    return {};
}

Value RowCells::value(int meaning) const
{
    const ColumnSpec* spec = has(meaning) ? findColumn(m_header.kind, meaning) : nullptr;
    return spec ? value(*spec) : Value();
}

Value RowCells::value(const ColumnSpec& spec) const
{
    switch (spec.meaning) {
    case CellMeaning::year:
    case CellMeaning::count: return inRange(spec, integer(spec.field));
    case CellMeaning::hours: return inRange(spec, real(spec.field, kMostCourseJp));
    case CellMeaning::rupiah: return inRange(spec, rupiah(spec));
    case CellMeaning::text: return ofText(spec);
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
    const auto saysItIsIgnored = [&](const ImportProblem& p) { return p.row == m_row.number && p.column == columnOf(meaning) && (p.code == u"date.unreadable"_s || p.code == u"number.unreadable"_s); };
    std::erase_if(m_out.problems, saysItIsIgnored);  // the cell is not: it refuses the row
    find(meaning, code, message);
    m_out.refused = true;
}

QString RowCells::source(const QString& file) const { return QStringLiteral("%1 · %2 · baris %3").arg(file, m_sheet.name, QString::number(m_row.number)); }

std::optional<int> levelOf(const Cell& cell)
{
    const QString text = cleanCell(cellText(cell));
    if (text == QLatin1String("-")) return std::nullopt;
    const auto level = readLevel(text);
    return level ? *level : -1;
}

}  // namespace core
