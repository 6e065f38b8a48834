// SPDX-License-Identifier: Apache-2.0
// Text rules; no locale of the PC is asked, so every office prints alike.
#include "core/base/text.h"

#include <QHash>
#include <QRegularExpression>
#include <algorithm>
#include <array>
#include <limits>

namespace core {
namespace {

const std::array<const char16_t*, 12> kMonths{u"Januari", u"Februari", u"Maret",     u"April",   u"Mei",      u"Juni",
                                              u"Juli",    u"Agustus",  u"September", u"Oktober", u"November", u"Desember"};
constexpr int kOldestShortYear = 1930;

/// 1 to 12 by its name, its first three letters or an older spelling; 0 = none.
int monthNamed(const QString& word)
{
    static const QHash<QString, int> others{{QStringLiteral("pebruari"), 2}, {QStringLiteral("nopember"), 11}, {QStringLiteral("peb"), 2},
                                            {QStringLiteral("nop"), 11}, {QStringLiteral("agt"), 8}, {QStringLiteral("ags"), 8}, {QStringLiteral("sept"), 9}};
    for (size_t m = 0; m < kMonths.size(); ++m)
        if (const QString name = folded(QString::fromUtf16(kMonths[m])); word == name || word == name.left(3)) return static_cast<int>(m) + 1;
    return others.value(word);
}

/// 14/02/87: the last such day up to `latest`.
QDate shortYearDay(int year, int month, int day, QDate latest)
{
    for (int century = latest.year() / 100 * 100; century + year >= kOldestShortYear; century -= 100)
        if (const QDate found(century + year, month, day); found.isValid() && found <= latest) return found;
    return {};
}

}  // namespace

QString folded(const QString& text) { return text.simplified().toCaseFolded(); }

QString cleanCell(const QString& text)
{
    QString s = text.trimmed();
    while (s.startsWith(u'\'') || s.startsWith(u'`')) s = s.mid(1).trimmed();
    const bool isDash = !s.isEmpty() && std::all_of(s.begin(), s.end(), [](QChar c) { return c == u'-' || c == u'–' || c == u'—'; });
    return isDash || s.compare(QLatin1String("null"), Qt::CaseInsensitive) == 0 ? QString() : s;
}

QDate dateFromText(const QString& text, QDate latest)
{
    static const QRegularExpression dayFirst(QStringLiteral("^(\\d{1,2})[-/.](\\d{1,2})[-/.](\\d{4})(?:[ T].*)?$"));
    static const QRegularExpression yearFirst(QStringLiteral("^(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})(?:[ T].*)?$"));
    static const QRegularExpression inWords(QStringLiteral("^(\\d{1,2})[- ](\\p{L}+)\\.?[- ](\\d{4})$"));
    static const QRegularExpression shortYear(QStringLiteral("^(\\d{1,2})[-/.](\\d{1,2})[-/.](\\d{2})$"));
    const QString s = cleanCell(text);
    QDate day;
    if (const auto m = dayFirst.match(s); m.hasMatch())
        day = QDate(m.captured(3).toInt(), m.captured(2).toInt(), m.captured(1).toInt());
    else if (const auto y = yearFirst.match(s); y.hasMatch())
        day = QDate(y.captured(1).toInt(), y.captured(2).toInt(), y.captured(3).toInt());
    else if (const auto w = inWords.match(s.simplified()); w.hasMatch())
        day = QDate(w.captured(3).toInt(), monthNamed(folded(w.captured(2))), w.captured(1).toInt());
    else if (const auto two = shortYear.match(s); latest.isValid() && two.hasMatch())
        day = shortYearDay(two.captured(3).toInt(), two.captured(2).toInt(), two.captured(1).toInt(), latest);
    return day.isValid() && day.year() > 1 ? day : QDate();
}

QString longDate(QDate day)
{
    if (!day.isValid()) return {};
    return QStringLiteral("%1 %2 %3").arg(day.day()).arg(QString::fromUtf16(kMonths[static_cast<size_t>(day.month() - 1)])).arg(day.year());
}

QString grouped(qint64 number)
{
    QString digits = QString::number(number);
    const qsizetype first = number < 0 ? 1 : 0;
    for (qsizetype i = digits.size() - 3; i > first; i -= 3) digits.insert(i, u'.');
    return digits;
}

QString rupiah(qint64 amount) { return QStringLiteral("Rp ") + grouped(amount); }

QString shortRupiah(qint64 amount)
{
    static const std::array<std::pair<qint64, const char16_t*>, 3> units{{{1'000'000'000'000, u"triliun"}, {1'000'000'000, u"miliar"}, {1'000'000, u"juta"}}};
    for (const auto& [size, word] : units) {
        if (amount < size && amount > -size) continue;
        const qint64 hundredths = amount / (size / 100);
        QString text = grouped(hundredths / 100);
        if (const qint64 rest = std::abs(hundredths % 100); rest != 0) text += u',' + QString::number(rest).rightJustified(2, u'0');
        if (text.contains(u',') && text.endsWith(u'0')) text.chop(1);
        return QStringLiteral("Rp %1 %2").arg(text, QString::fromUtf16(word));
    }
    return rupiah(amount);
}

std::optional<qint64> rupiahFromText(const QString& text)
{
    static const QRegularExpression form(QStringLiteral("^(?:rp\\.?\\s*)?(\\d{1,3}(?:\\.\\d{3})+|\\d+)(?:,(\\d{1,3}))?(?:,?-)?\\s*(ribu|rb|juta|jt|miliar|milyar|m|triliun|t)?$"));
    const auto hit = form.match(folded(text));
    if (!hit.hasMatch()) return std::nullopt;
    const QString unit = hit.captured(3);
    const qint64 size = unit.isEmpty() ? 1 : unit.startsWith(u'r') ? 1'000 : unit.startsWith(u'j') ? 1'000'000 : unit.startsWith(u'm') ? 1'000'000'000 : 1'000'000'000'000;
    bool fits = false;
    const qint64 whole = hit.captured(1).remove(u'.').toLongLong(&fits);
    if (!fits || whole > std::numeric_limits<qint64>::max() / size - 1) return std::nullopt;
    const qint64 thousandths = hit.captured(2).leftJustified(3, u'0').toLongLong();
    if (size == 1 && thousandths != 0) return std::nullopt;
    return whole * size + thousandths * (size / 1000);
}

}  // namespace core
