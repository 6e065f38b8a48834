// SPDX-License-Identifier: Apache-2.0
// Text rules; no locale of the PC is asked, so every office prints alike.
#include "core/base/text.h"

#include <QRegularExpression>
#include <array>

namespace core {

QString folded(const QString& text) { return text.simplified().toCaseFolded(); }

QString cleanCell(const QString& text)
{
    QString s = text.trimmed();
    while (s.startsWith(u'\'') || s.startsWith(u'`')) s = s.mid(1).trimmed();
    return s.compare(QLatin1String("null"), Qt::CaseInsensitive) == 0 ? QString() : s;
}

QDate dateFromText(const QString& text)
{
    static const QRegularExpression dayFirst(QStringLiteral("^(\\d{1,2})[-/.](\\d{1,2})[-/.](\\d{4})(?:[ T].*)?$"));
    static const QRegularExpression yearFirst(QStringLiteral("^(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})(?:[ T].*)?$"));
    const QString s = cleanCell(text);
    QDate day;
    if (const auto m = dayFirst.match(s); m.hasMatch())
        day = QDate(m.captured(3).toInt(), m.captured(2).toInt(), m.captured(1).toInt());
    else if (const auto y = yearFirst.match(s); y.hasMatch())
        day = QDate(y.captured(1).toInt(), y.captured(2).toInt(), y.captured(3).toInt());
    return day.isValid() && day.year() > 1 ? day : QDate();
}

QString longDate(QDate day)
{
    static const std::array<const char16_t*, 12> months{u"Januari", u"Februari", u"Maret",     u"April",   u"Mei",      u"Juni",
                                                        u"Juli",    u"Agustus",  u"September", u"Oktober", u"November", u"Desember"};
    if (!day.isValid()) return {};
    return QStringLiteral("%1 %2 %3").arg(day.day()).arg(QString::fromUtf16(months[static_cast<size_t>(day.month() - 1)])).arg(day.year());
}

QString grouped(qint64 number)
{
    QString digits = QString::number(number);
    const qsizetype first = number < 0 ? 1 : 0;
    for (qsizetype i = digits.size() - 3; i > first; i -= 3) digits.insert(i, u'.');
    return digits;
}

QString rupiah(qint64 amount) { return QStringLiteral("Rp ") + grouped(amount); }

}  // namespace core
