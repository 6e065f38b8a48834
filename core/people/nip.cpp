// SPDX-License-Identifier: Apache-2.0
// The NIP rules of figures.md 8 and 9.
#include "core/people/nip.h"

#include "core/base/text.h"

#include <QRegularExpression>
#include <QStringList>
#include <algorithm>

namespace core {
namespace {

using namespace Qt::StringLiterals;

constexpr int kDigits = 18, kOldDigits = 9;

bool isDigit(QChar c) { return c >= u'0' && c <= u'9'; }
bool areDigits(const QString& text) { return std::all_of(text.begin(), text.end(), isDigit); }

bool isDropped(QChar c)
{
    static const QString marks = u".'\"`´‘’‚“”„"_s;
    return c.isSpace() || marks.contains(c);
}

/// 1.98702142010012E+17, 1,98E+17 or 198702142010012000.0: a spreadsheet took the NIP for a quantity.
bool isDamagedNumber(const QString& cell)
{
    static const QRegularExpression number(u"^['`\\s]*\\d+([.,]\\d+)?[eE]\\+?\\d+$|^\\d{15,}[.,]0+$"_s);
    return number.match(cell).hasMatch();
}

Problem refusal(const QString& code, const QString& message) { return {u"nip"_s, code, message}; }

int yearsBetween(QDate from, QDate to)
{
    const int years = to.year() - from.year();
    return from.addYears(years) > to ? years - 1 : years;
}

/// A PPPK's digits 13–14 are no month: the last day of the year is taken, so that nobody is warned about by mistake.
QDate appointedDay(const NipParts& parts)
{
    return parts.isPppk() ? QDate(parts.appointedYear, 12, 31) : QDate(parts.appointedYear, parts.appointedMonth, 1);
}

}  // namespace

bool isNip(const QString& nip) { return nip.size() == kDigits && areDigits(nip); }

QString normalisedNip(const QString& cell)
{
    QString digits;
    for (const QChar c : cleanCell(cell))
        if (!isDropped(c)) digits += c;
    return digits;
}

QString withoutNik(const QString& text)
{
    static const QRegularExpression nik(u"(?<!\\d)\\d{12}(\\d{4})(?!\\d)"_s);
    return QString(text).replace(nik, u"…\\1"_s);
}

QString maskedNumber(const QString& number)
{
    constexpr qsizetype shown = 3;
    const auto isFigure = [](QChar c) { return c.isDigit(); };
    qsizetype hidden = std::max<qsizetype>(0, std::count_if(number.begin(), number.end(), isFigure) - shown);
    QString masked = number;
    for (QChar& c : masked)
        if (isFigure(c) && hidden-- > 0) c = u'•';
    return masked;
}

QString keyCell(const QString& cell)
{
    const QString text = cleanCell(cell).simplified();
    const bool says = std::any_of(text.begin(), text.end(), [](QChar c) { return c.isLetterOrNumber() && c != u'0'; });
    return says ? text : QString();
}

bool isOldNip(const QString& digits) { return (digits.size() == kOldDigits || digits.size() == kDigits) && areDigits(digits); }

tl::expected<QString, Problem> readNip(const QString& cell)
{
    const QString text = cleanCell(cell);
    if (isDamagedNumber(text))
        return tl::unexpected(refusal(u"nip.damaged"_s,
                                      u"NIP rusak menjadi angka (%1). Ekspor ulang dengan kolom NIP sebagai teks, bukan angka."_s.arg(withoutNik(text))));
    const QString nip = normalisedNip(text);
    if (keyCell(nip).isEmpty())
        return tl::unexpected(refusal(u"nip.missing"_s, nip.size() == kDigits ? u"NIP “%1” bukan NIP siapa pun; isi 18 angka NIP yang benar."_s.arg(nip) : u"NIP kosong; isi 18 angka NIP."_s));
    if (!areDigits(nip))
        return tl::unexpected(refusal(u"nip.characters"_s, u"NIP \"%1\" memuat tanda selain angka; tulis 18 angkanya saja."_s.arg(withoutNik(text))));
    if (nip.size() != kDigits)
        return tl::unexpected(refusal(u"nip.length"_s, u"NIP harus 18 angka, tertulis %1 angka%2; periksa dan lengkapi."_s.arg(nip.size()).arg(nip.size() > 4 ? u" (empat terakhir %1)"_s.arg(nip.right(4)) : QString())));
    return nip;
}

NipParts nipParts(const QString& nip)
{
    if (!isNip(nip)) return {};
    const auto number = [&](qsizetype at, qsizetype length) { return QStringView(nip).mid(at, length).toInt(); };
    const int sexDigit = number(14, 1);
    return {QDate(number(0, 4), number(4, 2), number(6, 2)), number(8, 4), number(12, 2),
            sexDigit == 1 ? Sex::male : sexDigit == 2 ? Sex::female : Sex::unknown, number(15, 3)};
}

QString groupedNip(const QString& nip)
{
    if (!isNip(nip)) return nip;
    return QStringList{nip.mid(0, 8), nip.mid(8, 6), nip.mid(14, 1), nip.mid(15, 3)}.join(u' ');
}

Problems nipFindings(const QString& nip, QDate birthDate, Sex sex, int ageAtCpns)
{
    if (!isNip(nip)) return {};
    const NipParts parts = nipParts(nip);
    Problems found;
    const auto note = [&](const QString& code, const QString& message) { found.push_back({u"nip"_s, code, message}); };

    if (!parts.birthDate.isValid())
        note(u"nip.date"_s, u"Tanggal lahir di dalam NIP (%1) tidak ada di kalender."_s.arg(nip.left(8)));
    else if (birthDate.isValid() && birthDate != parts.birthDate)
        note(u"nip.birthDiffers"_s, u"Tanggal lahir %1 berbeda dari NIP (%2)."_s.arg(longDate(birthDate), longDate(parts.birthDate)));

    if (parts.sex == Sex::unknown)
        note(u"nip.sexDigit"_s, u"Angka ke-15 NIP seharusnya 1 (laki-laki) atau 2 (perempuan), tertulis %1."_s.arg(nip.at(14)));
    else if (sex != Sex::unknown && sex != parts.sex)
        note(u"nip.sexDiffers"_s, u"Jenis kelamin berbeda dari angka ke-15 NIP."_s);

    const QDate appointed = appointedDay(parts);
    if (!appointed.isValid())
        note(u"nip.cpnsMonth"_s, u"Bulan TMT CPNS di dalam NIP (%1) bukan 01–12."_s.arg(nip.mid(12, 2)));
    else if (parts.birthDate.isValid() && yearsBetween(parts.birthDate, appointed) < ageAtCpns)
        note(u"nip.age"_s, u"Menurut NIP, usia saat diangkat kurang dari %1 tahun."_s.arg(ageAtCpns));

    if (parts.serial == 0) note(u"nip.serial"_s, u"Nomor urut NIP 000: mungkin dibulatkan oleh lembar kerja."_s);
    return found;
}

Sex sexFromText(const QString& cell)
{
    const QString text = folded(cleanCell(cell));
    static const QStringList male{u"m"_s, u"l"_s, u"pria"_s, u"laki-laki"_s, u"laki laki"_s, u"male"_s};
    static const QStringList female{u"f"_s, u"p"_s, u"w"_s, u"wanita"_s, u"perempuan"_s, u"female"_s};
    return male.contains(text) ? Sex::male : female.contains(text) ? Sex::female : Sex::unknown;
}

}  // namespace core
